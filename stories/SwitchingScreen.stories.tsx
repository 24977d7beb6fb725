import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { SwitchingScreen } from '../src/index';
import type { LoadedMeeting } from '../tests/support/open-meeting';
import { button, within } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';

const story = { rooms: ['Room 1', 'Room 2'], options: { switchTimeout: 1500 } };

const meta = {
  title: 'Moving/SwitchingScreen',
  component: SwitchingScreen,
  parameters: meeting(story),
} satisfies Meta<typeof SwitchingScreen>;

export default meta;
type Story = StoryObj<typeof meta>;

function join({ session }: LoadedMeeting): void {
  const [room] = session.getSnapshot().rooms;
  if (room) session.join(room.id).catch(() => undefined);
}

/** Where the user goes, who is there, and what becomes of microphone and camera. */
export const Switching: Story = {
  parameters: meeting({ ...story, options: { switchTimeout: 60_000 } }),
  play: async (context) => {
    const loaded = meetingOf(context);
    loaded.sandbox.fault({ on: 'init', kind: 'late', ms: 20_000 });
    join(loaded);
    await expect(await within(context.canvasElement).findByText('Joining Room 1…')).toBeVisible();
  },
};

/** A host moves the user: it says so. */
export const BeingMoved: Story = {
  parameters: meeting({ ...story, options: { switchTimeout: 60_000 } }),
  play: async (context) => {
    const { sandbox, participant, session } = meetingOf(context);
    sandbox.fault({ on: 'init', kind: 'late', ms: 20_000 });
    participant.moveTo(session.getSnapshot().rooms[1]?.id ?? '');
    await expect(await within(context.canvasElement).findByText('You are being moved to Room 2.')).toBeVisible();
  },
};

/** The user is in no meeting: why, and both ways on. */
export const Failed: Story = {
  play: async (context) => {
    const loaded = meetingOf(context);
    loaded.sandbox.fault({ on: 'init', kind: { status: 401 } });
    join(loaded);
    await within(context.canvasElement).findByText('You could not get into Room 1', undefined, { timeout: 10_000 });
    await button(context.canvasElement, 'Try again');
    await button(context.canvasElement, 'Return to main meeting');
  },
};

/** The server is well again: trying again leads into the room, and the screen is gone. */
export const Recovering: Story = {
  // Proves something, and shows nothing that the book needs.
  tags: ['!dev', '!autodocs'],
  play: async (context) => {
    const loaded = meetingOf(context);
    const wellAgain = loaded.sandbox.fault({ on: 'init', kind: { status: 401 } });
    join(loaded);
    await within(context.canvasElement).findByText('You could not get into Room 1', undefined, { timeout: 10_000 });
    wellAgain();
    (await button(context.canvasElement, 'Try again')).click();
    await waitFor(() => expect(loaded.session.getSnapshot().status).toBe('room'), { timeout: 10_000 });
    // Once shown it stays for a second.
    await waitFor(() => expect(context.canvasElement.querySelector('.rbk-switching')).toBeNull(), { timeout: 5000 });
  },
};

export const FailedInLight: Story = { ...Failed, tags: ['full'], globals: { theme: 'light' } };
export const FailedNarrow: Story = { ...Failed, tags: ['full'], globals: { viewport: { value: 'narrow' } } };
export const FailedNarrowInArabic: Story = {
  ...Failed,
  tags: ['full'],
  globals: { viewport: { value: 'narrow' }, locale: 'ar' },
};
