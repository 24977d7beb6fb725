import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { BreakoutLeaveDialog } from '../src/index';
import type { StoryMeeting } from '../tests/support/open-meeting';
import { button, dialog, press, within } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2'];
const inRoom: StoryMeeting = { rooms, inRoom: 'Room 2' };

const meta = {
  title: 'Leaving/BreakoutLeaveDialog',
  component: BreakoutLeaveDialog,
  args: { defaultOpen: true },
  parameters: meeting({ as: 'participant' }),
} satisfies Meta<typeof BreakoutLeaveDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing to choose: a short question. */
export const InTheMainMeeting: Story = {
  play: async ({ canvasElement }) => {
    await dialog(canvasElement, 'Leave the meeting?');
    await button(canvasElement, 'Leave the meeting');
  },
};

/** May return: leaves the room, or everything. */
export const InARoom: Story = {
  parameters: meeting({ ...inRoom, as: 'returner' }),
  play: async ({ canvasElement }) => {
    await dialog(canvasElement, 'What do you want to leave?');
    await expect(await button(canvasElement, 'Leave Room 2')).not.toHaveAttribute('data-disabled');
  },
};

/** May not return: the way back is there, to say who decides. */
export const HeldInARoom: Story = {
  parameters: meeting({ ...inRoom, as: 'participant' }),
  play: async ({ canvasElement }) => {
    await expect(await button(canvasElement, 'Leave Room 2')).toHaveAttribute('data-disabled');
    await expect(await within(canvasElement).findByText(/Your host decides/)).toBeVisible();
  },
};

/** Nobody else can close the rooms. */
export const LastHost: Story = {
  parameters: meeting(inRoom),
  play: async ({ canvasElement }) => {
    for (const name of [
      'Leave Room 2',
      'Close all rooms and leave',
      'Leave the meeting, keep the rooms open',
      'Cancel',
    ]) {
      await button(canvasElement, name);
    }
  },
};

/** Other hosts remain: they are named. */
export const HostAmongHosts: Story = {
  parameters: meeting({ ...inRoom, hosts: ['Priya Raman', 'Olu Adeyemi'] }),
  play: async ({ canvasElement }) => {
    const text = await within(canvasElement).findByText(
      /^The rooms stay open. Still in charge: (Olu Adeyemi|Priya Raman) and /,
    );
    await expect(text).toBeVisible();
  },
};

/** A screen share would end with the room. */
export const Sharing: Story = {
  parameters: meeting({ ...inRoom, as: 'returner' }),
  play: async (context) => {
    await meetingOf(context).session.getSnapshot().client?.self.enableScreenShare();
    await expect(await within(context.canvasElement).findByText(/You are sharing your screen/)).toBeVisible();
  },
};

/** The server refuses to close a room: one is still there, is told so, and can leave all the same. */
export const ClosingFails: Story = {
  parameters: meeting(inRoom),
  play: async (context) => {
    const { sandbox, session } = meetingOf(context);
    sandbox.fault({ on: 'delete', kind: 'refuse' });
    await press(context.canvasElement, 'Close all rooms and leave');
    const alert = await within(context.canvasElement).findByRole('alert', undefined, { timeout: 20_000 });
    await expect(alert).toHaveTextContent('You are still in the meeting. Try again, or leave and keep the rooms open.');
    await expect(session.getSnapshot().status).toBe('main');
  },
};

export const Light: Story = { ...LastHost, tags: ['full'], globals: { theme: 'light' } };
export const Arabic: Story = { parameters: meeting(inRoom), tags: ['full'], globals: { locale: 'ar' } };
export const Narrow: Story = { ...LastHost, tags: ['full'], globals: { viewport: { value: 'narrow' } } };
