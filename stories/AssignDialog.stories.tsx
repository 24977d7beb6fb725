import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  addRule,
  assign,
  createPlan,
  lockPeople,
  lockRoom,
  planEditor,
  removeRoom,
  setCapacity,
  type BreakoutSession,
  type GroupRule,
  type RealtimeKitClient,
} from '../src/core';
import { LateDialog } from '../src/components/late/late-dialog';
import { Late } from '../src/core/late';
import { AssignDialog } from '../src/index';
import type { StoryMeeting } from '../tests/support/open-meeting';
import { say } from './support/content';
import { button, dialog, press, within } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';
import { viewStateOf } from '../src/hooks/view-state';

const rooms = ['Room 1', 'Room 2', 'Room 3', 'Room 4'];
const onItsWay = new Late('AssignDialog', () => new Promise<never>(() => undefined));
const nobodyAssigned: StoryMeeting = { view: 'assign', plan: rooms };
const shuffled: StoryMeeting = { ...nobodyAssigned, assigned: true, hosts: ['Priya Raman'] };

/** Edits the plan for the open rooms, and does in them what does not agree with that. */
async function contradict(session: BreakoutSession<RealtimeKitClient>): Promise<void> {
  const [first, second, third, fourth] = session.getSnapshot().rooms;
  const [moved, guest] = first?.people ?? [];
  const [planned] = second?.people ?? [];
  if (!second || !third || !fourth || !moved || !guest || !planned) throw new Error('The rooms are not as expected.');
  planEditor(session).edit((plan) => {
    const assigned = assign(assign(plan, [moved.key], second.id), [planned.key], third.id);
    return removeRoom(assigned, fourth.id);
  });
  const live = createPlan({ rooms: session.getSnapshot().rooms });
  await session.apply(assign(removeRoom(live, third.id), [moved.key, guest.key], fourth.id));
}

const meta = {
  title: 'Set up/AssignDialog',
  component: AssignDialog,
  parameters: { ...meeting(shuffled), docs: { story: { height: '784px' } } },
} satisfies Meta<typeof AssignDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Where its file is still on its way: the frame with what is roughly in it. */
export const Loading: Story = {
  // It never comes: this is how it looks, for a moment, on a slow line.
  render: () => <LateDialog open size="lg" heading={say('Assign Participants')} view={onItsWay} />,
};

/** Shuffle is what most hosts do next, and the filled button. */
export const NobodyAssigned: Story = { parameters: meeting(nobodyAssigned) };

/** Everyone has a room, the other host has none: Start is the filled button. */
export const Assigned: Story = {};

export const Shuffling: Story = {
  parameters: meeting({ ...nobodyAssigned, hosts: ['Priya Raman'] }),
  play: async (context) => {
    await press(context.canvasElement, 'Shuffle people');
    const sizes = meetingOf(context)
      .session.editor.getState()
      .plan?.rooms.map((room) => room.personKeys.length);
    await expect(sizes?.sort()).toEqual([3, 4, 4, 4]);
    await expect(within(context.canvasElement).getByRole('option', { name: /Priya Raman/ })).toBeVisible();
  },
};

/** The last edit is taken back, and could be made again. */
export const Undoing: Story = {
  parameters: meeting(nobodyAssigned),
  play: async (context) => {
    const { canvasElement } = context;
    const { editor } = meetingOf(context).session;
    await press(canvasElement, 'Shuffle people');
    await expect(editor.getState().plan?.rooms[0]?.personKeys).toHaveLength(4);
    await press(canvasElement, 'Undo');
    await expect(editor.getState().plan?.rooms[0]?.personKeys).toHaveLength(0);
    const [undo, redo] = [await button(canvasElement, 'Undo'), await button(canvasElement, 'Redo')];
    await waitFor(() => expect(undo).toHaveAttribute('data-disabled'));
    await expect(redo).not.toHaveAttribute('data-disabled');
  },
};

/** Rules show on the people that they name, and below where the plan breaks them. */
export const Rules: Story = {
  play: async (context) => {
    planEditor(meetingOf(context).session).edit((plan) => {
      const [first = [], second = []] = plan.rooms.map((room) => room.personKeys);
      const met: GroupRule = { kind: 'keep-together', personKeys: first.slice(0, 2) };
      const unmet: GroupRule = { kind: 'keep-apart', personKeys: second.slice(0, 2) };
      return [met, unmet].reduce(addRule, plan);
    });
    const canvas = within(context.canvasElement);
    await expect(await canvas.findByText(/^Not all apart: /)).toBeVisible();
    await expect(canvas.getAllByRole('option', { name: /Kept together with/ })).toHaveLength(2);
    await expect(canvas.getAllByRole('option', { name: /Kept apart from .*\(not met\)/ })).toHaveLength(2);
  },
};

/** While people are selected each room offers Assign, and the line below moves them all. */
export const Selecting: Story = {
  parameters: meeting(nobodyAssigned),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const user = userEvent.setup();
    await user.click(await canvas.findByRole('option', { name: /Amara Okafor/ }));
    await user.keyboard('{Shift>}');
    await user.click(canvas.getByRole('option', { name: /Chidi Eze/ }));
    await user.keyboard('{/Shift}');
    // Three, where their names stand in the order of the English ones.
    await expect(canvas.getByText(/^\d+ people selected$/)).toBeVisible();
    await button(canvasElement, /^Assign \d+ selected people to Room 2$/);
  },
};

export const Searching: Story = {
  parameters: meeting(nobodyAssigned),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first = ''] = say('Björn Håkansson').split(' ');
    await userEvent.type(await canvas.findByRole('searchbox', { name: 'Search people' }), first.replace('ö', 'o'));
    await waitFor(() => expect(canvas.getAllByRole('option')).toHaveLength(1));
    await expect(canvas.getByText(first, { selector: 'mark' })).toBeVisible();
  },
};

export const NobodyFound: Story = {
  parameters: meeting(nobodyAssigned),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByRole('searchbox', { name: 'Search people' }), 'nobody of this name');
    await expect(canvas.getByText('Nobody matches “nobody of this name”.')).toBeVisible();
  },
};

export const Renaming: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await press(canvasElement, 'Rename Room 2');
    const field = await canvas.findByRole('textbox', { name: 'Room name' });
    await userEvent.clear(field);
    await userEvent.keyboard('{Enter}');
    await expect(field).toHaveAccessibleDescription('Enter a name: it cannot be empty or longer than 120 characters.');
  },
};

export const MovingSomebody: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.pointer({ keys: '[MouseRight]', target: await canvas.findByRole('option', { name: 'Noah' }) });
    const menu = await canvas.findByRole('menu', { name: 'Move Noah to' });
    const present = within(menu)
      .getAllByRole('menuitem')
      .filter((item) => item.ariaDisabled === 'true');
    await expect(present).toHaveLength(1);
  },
};

/** How many people will be moved, before it happens. */
export const AskingBeforeTheStart: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Start Breakout');
    const question = await waitFor(() =>
      within(canvasElement).getByRole('alertdialog', { name: 'Start breakout rooms?' }),
    );
    await button(question, 'Cancel');
  },
};

/** The dialog gives way to the panel as soon as the moves are sent; the panel shows who is on the way. */
export const Starting: Story = {
  // Proves something, and shows nothing that the book needs.
  tags: ['!dev', '!autodocs'],
  play: async (context) => {
    const { canvasElement } = context;
    await press(canvasElement, 'Start Breakout');
    await press(canvasElement, 'Yes, start');
    const { session } = meetingOf(context);
    await waitFor(() => expect(viewStateOf(session).get().view).toBe('panel'), { timeout: 10_000 });
    const sizes = () => session.getSnapshot().rooms.map((room) => room.people.length);
    await waitFor(() => expect(sizes().sort()).toEqual([3, 4, 4, 4]), { timeout: 10_000 });
  },
};

/** Open rooms, being rearranged: applied to them at once, and their names stay. */
export const OpenRooms: Story = {
  parameters: meeting({ rooms, view: 'assign', planFromOpenRooms: true }),
  play: async ({ canvasElement }) => {
    await dialog(canvasElement, 'Edit rooms');
    const apply = await button(canvasElement, 'Apply changes');
    await expect(apply).toHaveAttribute('data-disabled');
    await expect(within(canvasElement).getByText('Nothing has been changed yet.')).toBeVisible();
    await press(canvasElement, 'Add room');
    await waitFor(() => expect(apply).not.toHaveAttribute('data-disabled'));
  },
};

/**
 * Another host has moved somebody who was planned for elsewhere, closed a room that people were planned for, and put
 * somebody into one that was to be deleted.
 */
export const Conflicts: Story = {
  parameters: meeting({ rooms, view: 'assign', planFromOpenRooms: true }),
  play: async (context) => {
    const { canvasElement } = context;
    const canvas = within(canvasElement);
    await dialog(canvasElement, 'Edit rooms');
    await contradict(meetingOf(context).session);
    const list = await canvas.findByRole('group', { name: 'Changes of another host' });
    await expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    await expect(await button(canvasElement, 'Apply changes')).toHaveAttribute('data-disabled');
    await expect(canvas.getByText('Decide on the changes of the other host first.')).toBeVisible();
  },
};

export const ConflictsDecided: Story = {
  ...Conflicts,
  play: async (context) => {
    const { canvasElement } = context;
    await Conflicts.play?.(context);
    await press(canvasElement, 'Accept all of their changes');
    await waitFor(() => expect(within(canvasElement).queryByRole('group', { name: /another host/ })).toBeNull());
    await expect(await button(canvasElement, 'Apply changes')).not.toHaveAttribute('data-disabled');
  },
};

export const ConflictsNarrow: Story = { ...Conflicts, tags: ['full'], globals: { viewport: { value: 'narrow' } } };
export const ConflictsLight: Story = { ...Conflicts, tags: ['full'], globals: { theme: 'light' } };

export const ThousandPeople: Story = {
  parameters: meeting({
    view: 'assign',
    people: 1000,
    plan: Array.from({ length: 100 }, (_, index) => `Room ${index + 1}`),
    assigned: true,
  }),
};

export const NobodyElseYet: Story = { parameters: meeting({ ...nobodyAssigned, people: 0 }) };

export const EightPeople: Story = { parameters: meeting({ ...shuffled, people: 8, hosts: [] }) };

/** Names that fit nowhere: two lines in a row or chip, and in full as the tooltip and for assistive technology. */
export const LongNames: Story = {
  parameters: meeting({
    ...shuffled,
    hosts: [],
    plan: ['A room whose name is as long as the names of the people in it, or so', 'Room 2'],
    people: Array.from(
      { length: 9 },
      (_, index) => `Maximiliane Wolfeschlegelsteinhausenbergerdorff-Featherstone ${index + 1}`,
    ),
  }),
};

/** A room at its limit, one over it, one that is locked, and somebody who is locked in place. */
export const LimitsAndLocks: Story = {
  play: async (context) => {
    planEditor(meetingOf(context).session).edit((before) => {
      const [first, second, third] = before.rooms;
      let plan = before;
      if (first) plan = setCapacity(plan, first.id, first.personKeys.length);
      if (second) plan = setCapacity(plan, second.id, 2);
      if (third) plan = lockPeople(lockRoom(plan, third.id, true), third.personKeys.slice(0, 1), true);
      return plan;
    });
    const canvas = within(context.canvasElement);
    await expect(await canvas.findByText('Full')).toBeVisible();
    await expect(canvas.getByText('2 over limit')).toBeVisible();
    await expect(canvas.getByText(/is 2 over its limit\.$/)).toBeVisible();
  },
};

/** At the side of the meeting, which stays in use. */
export const Docked: Story = { args: { variant: 'docked' } };

export const Light: Story = { tags: ['full'], globals: { theme: 'light' } };
export const German: Story = { tags: ['full'], globals: { locale: 'de' } };
export const Arabic: Story = { tags: ['full'], globals: { locale: 'ar' } };
export const Phone: Story = {
  tags: ['full'],
  globals: { viewport: { value: 'phone' } },
  parameters: meeting(nobodyAssigned),
};
export const Narrow: Story = {
  tags: ['full'],
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('radio', { name: '4 rooms' }));
  },
};
