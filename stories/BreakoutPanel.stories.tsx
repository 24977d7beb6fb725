import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { BreakoutPanel } from '../src/index';
import type { StoryMeeting } from '../tests/support/open-meeting';
import { button, press } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';
import { viewStateOf } from '../src/hooks/view-state';
import { expectPeople } from '../src/core/plan/expected';
import { createPlan } from '../src/core';

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
  parameters: meeting(open),
} satisfies Meta<typeof BreakoutPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Host: Story = {};

export const HostInARoom: Story = { parameters: meeting({ ...open, inRoom: 'Room 2' }) };

/** Somebody came late, and several are to be placed at once. */
export const LatePeople: Story = {
  play: async (context) => {
    const { meeting: place, session } = meetingOf(context);
    place.addBots(['Late Larry', 'Late Lucia', 'Late Lou']);
    await expect(await within(context.canvasElement).findByText('3 people are in no room')).toBeVisible();
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
    const places = ['Zoë Absent', 'Sam Later', 'Late Larry'].map((name) => ({ person: { name }, roomId }));
    await session.apply(expectPeople(createPlan(session.getSnapshot()), places));
    place.addBots(['Late Larry']);
    const canvas = within(context.canvasElement);
    await expect(await canvas.findByText('2 people are expected and not here yet')).toBeVisible();
    await expect(await canvas.findByText(/^1 person who was expected is here/)).toBeVisible();
  },
};

export const Selecting: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'More for all rooms');
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Select people' }));
    for (const name of [/Noah/, /Dana/]) await userEvent.click(await canvas.findByRole('checkbox', { name }));
    await expect(await canvas.findByText('2 selected')).toBeVisible();
  },
};

export const AddingARoom: Story = { play: ({ canvasElement }) => press(canvasElement, 'Add room') };

export const RoomMenu: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'More for Room 1');
    const rename = await within(canvasElement).findByRole('menuitem', { name: /^Rename/ });
    await expect(rename).toHaveAttribute('aria-disabled', 'true');
    await expect(rename).toHaveTextContent('Open rooms cannot be renamed.');
  },
};

/** The server does not answer: how old the list is is said. */
export const Stale: Story = {
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

export const NothingOpen: Story = { parameters: meeting({ view: 'panel' }) };

export const MovingSomebody: Story = {
  play: async (context) => {
    const canvas = within(context.canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /Noah/ }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: /Room 1/ }));
    const { session } = meetingOf(context);
    await waitFor(() => {
      const [first] = session.getSnapshot().rooms;
      return expect(first?.people.map(({ name }) => name)).toContain('Noah');
    });
  },
};

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

export const ManyRooms: Story = {
  parameters: meeting({
    view: 'panel',
    people: 240,
    rooms: Array.from({ length: 60 }, (_, index) => `Room ${index + 1}`),
  }),
};

export const Light: Story = { globals: { theme: 'light' } };
export const Arabic: Story = { tags: ['full'], globals: { locale: 'ar' } };
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
