import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { RoomSwitcher } from '../src/index';
import { press } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2', 'A room with a title that is far too long for its line', 'Room 4'];

const meta = {
  title: 'Views/RoomSwitcher',
  component: RoomSwitcher,
  parameters: meeting({ as: 'switcher', rooms, inRoom: 'Room 2' }),
} satisfies Meta<typeof RoomSwitcher>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InARoom: Story = {};

export const Joining: Story = {
  play: async (context) => {
    await press(context.canvasElement, 'Join Room 4');
    const { session } = meetingOf(context);
    await waitFor(() => expect(session.getSnapshot()).toMatchObject({ status: 'room' }), { timeout: 10_000 });
    const { rooms: open, currentRoomId } = session.getSnapshot();
    await expect(open.find(({ id }) => id === currentRoomId)?.title).toBe('Room 4');
  },
};

/** May return, not switch. */
export const Returner: Story = { parameters: meeting({ as: 'returner', rooms, inRoom: 'Room 2' }) };

/** Nothing: may neither switch nor return. */
export const Participant: Story = {
  parameters: meeting({ as: 'participant', rooms, inRoom: 'Room 2' }),
  play: async ({ canvasElement }) => expect(canvasElement.querySelector('nav')).toBeNull(),
};

export const ManyRooms: Story = {
  parameters: meeting({ rooms: Array.from({ length: 60 }, (_, index) => `Room ${index + 1}`) }),
};

export const Light: Story = { globals: { theme: 'light' } };
export const Arabic: Story = { globals: { locale: 'ar' } };
