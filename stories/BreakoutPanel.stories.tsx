import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { BreakoutPanel } from '../src/index';
import type { StoryMeeting } from '../tests/support/open-meeting';
import { say } from './support/content';
import { button, press, within } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';
import { viewStateOf } from '../src/hooks/view-state';
import { expectPeople } from '../src/core/plan/expected';
import { createPlan, lockRoom, planEditor, setCapacity } from '../src/core';

const rooms = ['Room 1', 'Room 2', 'Room 3', 'Room 4'];
const patience = { timeout: 10_000 };
const open: StoryMeeting = { view: 'panel', rooms };

const meta = {
  title: 'Live/BreakoutPanel',
  component: BreakoutPanel,
  decorators: [
    (Story) => (
      <div className="stage-side">
        <Story />
      </div>
    ),
  ],
  parameters: { ...meeting(open), docs: { story: { height: '880px' } } },
} satisfies Meta<typeof BreakoutPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** From the main meeting: every room with its people, the way in, and a menu. */
export const Host: Story = {};

/** Where the user is stands on top, with the way back. */
export const HostInARoom: Story = { parameters: meeting({ ...open, inRoom: 'Room 2' }) };

/** Several came late: one press places them all. */
export const LatePeople: Story = {
  play: async (context) => {
    meetingOf(context).meeting.addBots(['Late Larry', 'Late Lucia', 'Late Lou'].map(say));
    await expect(await within(context.canvasElement).findByText('3 people are not in a room')).toBeVisible();
    await button(context.canvasElement, 'Spread over the rooms');
  },
};

export const SpreadingLatePeople: Story = {
  // Proves something, and shows nothing that the book needs.
  tags: ['!dev', '!autodocs'],
  play: async (context) => {
    const { session } = meetingOf(context);
    await LatePeople.play?.(context);
    await press(context.canvasElement, 'Spread over the rooms');
    await waitFor(
      async () => {
        const { main, rooms, operations } = session.getSnapshot();
        await expect(operations).toEqual([]);
        await expect(main?.people).toHaveLength(1);
        const sizes = rooms.map(({ people }) => people.length);
        await expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      },
      { timeout: 10_000 },
    );
  },
};

/** The plan that was started keeps places for people who had not come: one of them is here now, and told by the name alone. */
export const ExpectedPeople: Story = {
  play: async (context) => {
    const { meeting: place, session } = meetingOf(context);
    const roomId = session.getSnapshot().rooms[0]?.id ?? '';
    const places = ['Zoë Absent', 'Sam Later', 'Late Larry'].map((name) => ({ person: { name: say(name) }, roomId }));
    await session.apply(expectPeople(createPlan(session.getSnapshot()), places));
    place.addBots([say('Late Larry')]);
    const canvas = within(context.canvasElement);
    await expect(await canvas.findByText('2 people are expected and not here yet')).toBeVisible();
    await expect(await canvas.findByText('Late Larry belongs in Room 1')).toBeVisible();
  },
};

/** Several people at once, to move them together. */
export const Selecting: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'More for all rooms');
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Select people' }));
    for (const name of [/Noah/, /Dana Bergström/]) await userEvent.click(await canvas.findByRole('checkbox', { name }));
    await expect(await canvas.findByText('2 people selected')).toBeVisible();
  },
};

/** Open rooms cannot be renamed: a hint says so while the name is typed. */
export const AddingARoom: Story = { play: ({ canvasElement }) => press(canvasElement, 'Add room') };

/** What can be done with a room; what cannot says why. */
export const RoomMenu: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'More for Room 1');
    const rename = await within(canvasElement).findByRole('menuitem', { name: /^Rename/ });
    await expect(rename).toHaveAttribute('aria-disabled', 'true');
    await expect(rename).toHaveTextContent('Open rooms cannot be renamed.');
  },
};

/** A room with one person: marked, and its menu moves everyone of it into another and closes it. */
export const Merging: Story = {
  parameters: meeting({ ...open, people: ['Ana', 'Ben', 'Cem'], rooms: ['Room 1', 'Room 2'] }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Alone')).toBeVisible();
    await press(canvasElement, 'More for Room 2');
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Merge into another room…' }));
    const menu = within(await canvas.findByRole('menu', { name: 'Merge Room 2 into' }));
    await expect(await menu.findByRole('menuitem', { name: /^Room 1/ })).toBeVisible();
  },
};

/** The server does not answer: how old the list is is said. */
export const ListOutOfDate: Story = {
  play: async (context) => {
    const { sandbox, session } = meetingOf(context);
    sandbox.fault({ on: 'dump', kind: 'silent' });
    const canvas = within(context.canvasElement);
    const header = (await canvas.findByRole('heading', { name: 'Breakout rooms' })).closest('header');
    const height = header?.offsetHeight;
    await expect(await canvas.findByText(/sec\. ago/, undefined, patience)).toBeVisible();
    await expect(header?.offsetHeight).toBe(height);
    await expect(Date.now() - (session.getSnapshot().updatedAt ?? 0)).toBeGreaterThan(2000);
  },
};

/** May switch and return. */
export const Switcher: Story = { parameters: meeting({ ...open, as: 'switcher', inRoom: 'Room 2' }) };

/** May return only. */
export const Returner: Story = { parameters: meeting({ ...open, as: 'returner', inRoom: 'Room 2' }) };

/** May do nothing of it: sees where they are, and that the host decides. */
export const Participant: Story = {
  parameters: meeting({ ...open, as: 'participant', inRoom: 'Room 2' }),
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('You are in Room 2.')).toBeVisible();
    await button(canvasElement, 'Hide panel');
    await button(canvasElement, 'Ask for help');
    await expect(canvasElement.querySelectorAll('rtk-button')).toHaveLength(2);
  },
};

/** An empty view has the control that fills it. */
export const NothingOpen: Story = { parameters: meeting({ view: 'panel' }) };

/** The room that they are in cannot be chosen. */
export const MovingSomebody: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /Noah/ }));
    const menu = within(await canvas.findByRole('menu', { name: 'Move Noah to' }));
    await expect(menu.getByRole('menuitem', { name: /Room 1/ })).toHaveAttribute('aria-disabled', 'true');
    await expect(menu.getByRole('menuitem', { name: /Room 2/ })).not.toHaveAttribute('aria-disabled', 'true');
  },
};

/** The harmless answer has the focus. */
export const AskingBeforeClosing: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Close all rooms…');
    await waitFor(() => within(canvasElement).getByRole('alertdialog', { name: 'Close breakout rooms?' }));
  },
};

export const Closing: Story = {
  // Proves something, and shows nothing that the book needs.
  tags: ['!dev', '!autodocs'],
  parameters: meeting({ ...open, inRoom: 'Room 2' }),
  play: async (context) => {
    await press(context.canvasElement, 'Close all rooms…');
    await press(context.canvasElement, 'Close rooms');
    const { session } = meetingOf(context);
    await waitFor(() => expect(viewStateOf(session).get().view).toBeNull(), { timeout: 25_000 });
    await expect(session.getSnapshot()).toMatchObject({ rooms: [], status: 'main' });
  },
};

/** Sixty rooms: a line each. */
export const ManyRooms: Story = {
  parameters: meeting({
    view: 'panel',
    people: 240,
    rooms: Array.from({ length: 60 }, (_, index) => `Room ${index + 1}`),
  }),
};

const many = Array.from({ length: 25 }, (_, index) => `Room ${index + 1}`);

/** A line a room; one of them is opened. */
export const LinesOfRooms: Story = {
  parameters: meeting({ view: 'panel', people: 100, rooms: many }),
  play: async ({ canvasElement }) => {
    const room = within(await within(canvasElement).findByRole('region', { name: 'Room 2' }));
    await userEvent.click(room.getByRole('button', { name: /^Room 2/ }));
    await expect(room.getByRole('list')).toBeVisible();
  },
};

/** What a search has found is opened: a room by its name, people by theirs. */
export const Searching: Story = {
  parameters: meeting({ view: 'panel', people: 100, rooms: many }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByRole('searchbox', { name: 'Search rooms and people' }), say('Room 17'));
    await waitFor(() => expect(canvas.getAllByRole('region', { name: /^Room \d/ })).toHaveLength(1));
    await expect(within(canvas.getByRole('region', { name: 'Room 17' })).getAllByRole('button').length).toBeGreaterThan(
      4,
    );
  },
};

/** A menu of many rooms has a field to find one. */
export const FindingARoom: Story = {
  parameters: meeting({ view: 'panel', people: 100, rooms: many }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const room = within(await canvas.findByRole('region', { name: 'Room 2' }));
    await userEvent.click(room.getByRole('button', { name: /^Room 2/ }));
    const [first] = within(room.getByRole('list')).getAllByRole('button');
    if (first) await userEvent.click(first);
    await userEvent.type(await canvas.findByRole('combobox', { name: 'Find a room' }), '12');
    await expect(canvas.getAllByRole('option')).toHaveLength(1);
  },
};

/** For ten seconds a move can be taken back. */
export const TakingBack: Story = {
  play: async (context) => {
    const canvas = within(context.canvasElement);
    const { session } = meetingOf(context);
    const other = session.getSnapshot().rooms.find(({ people }) => people.every(({ name }) => name !== say('Noah')));
    await userEvent.click(await canvas.findByRole('button', { name: /Noah/ }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: new RegExp(`^${other?.title ?? ''}`) }));
    await canvas.findByText(`You moved Noah to ${other?.title ?? ''}.`, undefined, patience);
    const undo = await button(context.canvasElement, /^Undo/);
    await expect(undo).toBeVisible();
    // Under the pointer it stays.
    await userEvent.hover(undo);
  },
};

/** Somebody has left their room, another host has closed one, and somebody has come late: what waits stands on top. */
export const WhatWaits: Story = {
  play: async (context) => {
    const { meeting: place, session } = meetingOf(context);
    const [, second, third] = session.getSnapshot().rooms;
    await session.move([second?.people[0]?.key ?? ''], null);
    place.deleteRooms([third?.id ?? '']);
    place.addBots([say('Late Larry')]);
    const canvas = within(context.canvasElement);
    await canvas.findByText(/Another host closed Room 3/, undefined, patience);
    await canvas.findByRole('button', { name: /was in Room 2|Send to Room 2/ }, patience);
  },
};

/** Rooms have limits: how high each is, or that it is full, and a bar. */
export const Limits: Story = {
  parameters: meeting({ view: 'assign', plan: ['Design', 'Research', 'Sales'], assigned: true, people: 11 }),
  play: async (context) => {
    const { session } = meetingOf(context);
    const editor = planEditor(session);
    editor.edit((plan) =>
      plan.rooms.reduce(
        (next, { id }, index) => (index === 2 ? lockRoom(next, id, true) : setCapacity(next, id, 4 + 2 * index)),
        plan,
      ),
    );
    const { plan } = editor.getState();
    if (plan) await session.start(plan);
    viewStateOf(session).set((state) => ({ ...state, view: 'panel' }));
    const canvas = within(context.canvasElement);
    await expect(await canvas.findByText('Full', undefined, patience)).toBeVisible();
    await expect(canvas.getByText('max 6')).toBeVisible();
    await expect(canvas.getByText('2 places left')).toBeInTheDocument();
  },
};

export const Light: Story = { tags: ['full'], globals: { theme: 'light' } };
export const Arabic: Story = { tags: ['full'], globals: { locale: 'ar' } };
export const Narrow: Story = { tags: ['full'], globals: { viewport: { value: 'narrow' } } };
