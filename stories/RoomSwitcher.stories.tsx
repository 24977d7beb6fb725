import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { BreakoutToggle, BreakoutLeaveButton, RoomSwitcher, RoomSwitcherButton } from '../src/index';
import { Dialog, DialogBody, DialogHeader } from '../src/parts';
import type { StoryMeeting } from '../tests/support/open-meeting';
import { say, saying, useSay } from './support/content';
import { button, dialog, press, within } from './support/play';
import { StageBar } from './support/views';
import { meeting, meetingOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2', 'A room with a title that is far too long for its line', 'Room 4'];
const inRoom: StoryMeeting = { as: 'switcher', rooms, inRoom: 'Room 2' };
const thirty = Array.from({ length: 30 }, (_, index) => `Room ${index + 1}`);
const patience = { timeout: 15_000 };

const meta = {
  title: 'Moving/RoomSwitcher',
  component: RoomSwitcher,
  parameters: meeting(inRoom),
} satisfies Meta<typeof RoomSwitcher>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every place with the number of its people; the current one is marked. */
export const InARoom: Story = {};

export const Joining: Story = {
  // Proves something, and shows nothing that the book needs.
  tags: ['!dev', '!autodocs'],
  play: async (context) => {
    await press(context.canvasElement, 'Join Room 4');
    const { session } = meetingOf(context);
    await waitFor(() => expect(session.getSnapshot()).toMatchObject({ status: 'room' }), { timeout: 10_000 });
    const { rooms: open, currentRoomId } = session.getSnapshot();
    await expect(open.find(({ id }) => id === currentRoomId)?.title).toBe(say('Room 4'));
  },
};

/** May return, not switch: told who decides the rest. */
export const Returner: Story = {
  parameters: meeting({ ...inRoom, as: 'returner' }),
  play: async ({ canvasElement }) => {
    await button(canvasElement, 'Return to main meeting');
    await expect(await within(canvasElement).findByText(/Your host decides who changes rooms/)).toBeVisible();
  },
};

/** Nothing: may neither switch nor return. */
export const Participant: Story = {
  // Proves something, and shows nothing that the book needs.
  tags: ['!dev', '!autodocs'],
  parameters: meeting({ ...inRoom, as: 'participant' }),
  play: async ({ canvasElement }) => expect(canvasElement.querySelector('nav')).toBeNull(),
};

/** A page of its own, with 30 rooms. */
export const OnAPage: Story = { parameters: meeting({ rooms: thirty, inRoom: 'Room 3' }) };

function SheetHeader() {
  const say = useSay();
  return <DialogHeader>{say('Where to?')}</DialogHeader>;
}

/** A sheet over the meeting, on a phone. */
export const InASheet: Story = {
  globals: { viewport: { value: 'phone' } },
  render: () => (
    <Dialog open>
      <SheetHeader />
      <DialogBody>
        <RoomSwitcher />
      </DialogBody>
    </Dialog>
  ),
  play: async ({ canvasElement }) => {
    const sheet = await dialog(canvasElement, 'Where to?');
    await button(sheet, 'Join Room 1');
    await waitFor(() => expect(sheet.scrollWidth).toBeLessThanOrEqual(sheet.clientWidth));
  },
};

/** It is as long as its list; a container of less height scrolls. */
export const ManyRooms: Story = {
  parameters: meeting({ rooms: Array.from({ length: 60 }, (_, index) => `Room ${index + 1}`) }),
};

/** Among the other controls of a meeting. */
const bar: Pick<Story, 'render'> = {
  render: () => (
    <StageBar>
      <BreakoutToggle kind="icon" />
      <RoomSwitcherButton />
      <BreakoutLeaveButton />
    </StageBar>
  ),
};

const openMenu: Story['play'] = async ({ canvasElement }) => {
  await press(canvasElement, 'Switch room Room 2');
  const menu = await within(canvasElement).findByRole('menu', { name: 'Switch room' });
  await expect(within(menu).getByRole('menuitem', { current: true })).toHaveTextContent(say('Room 2'));
};

export const InAControlBar: Story = {
  ...bar,
  play: async (context) => {
    await openMenu(context);
    await userEvent.click(within(context.canvasElement).getByRole('menuitem', { name: /^Room 4/ }));
    await waitFor(() => button(context.canvasElement, 'Switch room Room 4'), patience);
  },
};

/** As a button of a bar: it names the room that the user is in. */
export const ControlBarMenu: Story = { ...bar, play: openMenu };

/** May return, not switch: the menu has one way. */
export const ControlBarReturner: Story = {
  ...bar,
  parameters: meeting({ ...inRoom, as: 'returner' }),
  play: async (context) => {
    await openMenu(context);
    const names = within(context.canvasElement)
      .getAllByRole('menuitem')
      .map(({ textContent }) => textContent);
    await expect(names).toEqual([expect.stringMatching(/^Main meeting/), expect.stringMatching(saying(/^Room 2/))]);
  },
};

/** In the main meeting there is nowhere to return to: it says where one is, and why it leads nowhere. */
export const ControlBarNowhereToGo: Story = {
  ...bar,
  parameters: meeting({ as: 'returner', rooms }),
  play: async ({ canvasElement }) => {
    await expect(await button(canvasElement, 'Switch room Main meeting')).toHaveAttribute('data-disabled');
  },
};

/** May neither switch nor return. */
export const ControlBarParticipant: Story = {
  ...bar,
  parameters: meeting({ ...inRoom, as: 'participant' }),
  play: async ({ canvasElement }) => {
    await button(canvasElement, 'Leave');
    await expect(within(canvasElement).queryByText('Room 2')).toBeNull();
  },
};

/** The server does not let one go: why, and another try. */
export const ControlBarFailure: Story = {
  ...bar,
  play: async (context) => {
    meetingOf(context).sandbox.fault({ on: 'move', kind: 'refuse' });
    await openMenu(context);
    await userEvent.click(within(context.canvasElement).getByRole('menuitem', { name: /^Room 4/ }));
    const name = 'You could not get into Room 4';
    const alert = await within(context.canvasElement).findByRole('alertdialog', { name }, patience);
    await expect(alert).toHaveTextContent('The move did not work');
    await expect(alert).toHaveTextContent('You are in Room 2.');
    await button(alert, 'Try again');
  },
};

export const ControlBarNarrow: Story = {
  ...bar,
  parameters: meeting({ as: 'switcher', rooms, inRoom: rooms[2] ?? '' }),
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, /^Switch room/);
    await within(canvasElement).findByRole('menu', { name: 'Switch room' });
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};

export const Light: Story = { tags: ['full'], globals: { theme: 'light' } };
export const Arabic: Story = { tags: ['full'], globals: { locale: 'ar' } };
export const ControlBarLight: Story = { ...ControlBarMenu, tags: ['full'], globals: { theme: 'light' } };
export const ControlBarArabic: Story = { ...ControlBarMenu, tags: ['full'], globals: { locale: 'ar' } };
