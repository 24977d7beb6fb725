import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { BreakoutNotes } from '../src/index';
import type { LoadedMeeting, StoryMeeting } from '../tests/support/open-meeting';
import { button, press, within } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2'];
const asking: StoryMeeting = {
  rooms,
  options: { mediaPolicy: { microphone: { toRoom: 'ask' }, camera: { toRoom: 'ask' } } },
};

const meta = {
  title: 'Moving/BreakoutNotes',
  component: BreakoutNotes,
  parameters: meeting({ rooms }),
} satisfies Meta<typeof BreakoutNotes>;

export default meta;
type Story = StoryObj<typeof meta>;

async function goToRoom1({ session }: LoadedMeeting): Promise<void> {
  const [room] = session.getSnapshot().rooms;
  await session.join(room?.id ?? '');
}

/** The app's policy is to ask: both devices were on, and are off on arrival. */
export const Devices: Story = {
  parameters: meeting(asking),
  play: async (context) => {
    const loaded = meetingOf(context);
    await loaded.client.self.enableAudio();
    await loaded.client.self.enableVideo();
    await goToRoom1(loaded);
    const question = await within(context.canvasElement).findByRole('group', { name: /microphone and camera/ });
    await expect(question).toBeVisible();
    await expect(loaded.session.getSnapshot().client?.self.audioEnabled).toBe(false);
  },
};

/** The browser does not give the camera: the question stays, with what can be done about it. */
export const DeviceRefused: Story = {
  parameters: meeting(asking),
  play: async (context) => {
    const loaded = meetingOf(context);
    await loaded.client.self.enableVideo();
    await goToRoom1(loaded);
    const { mediaDevices } = navigator;
    const { getUserMedia } = mediaDevices;
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.assign(mediaDevices, { getUserMedia: refuse });
    try {
      await press(context.canvasElement, 'Turn on camera');
      const alert = await within(context.canvasElement).findByRole('alert');
      await expect(alert).toHaveTextContent('Allow this page to use it');
    } finally {
      Object.assign(mediaDevices, { getUserMedia });
    }
  },
};

/** After a reload, for somebody who may change rooms. */
export const BackToYourRoom: Story = {
  parameters: meeting({ as: 'switcher', rooms, inRoom: 'Room 2', reloaded: true }),
  play: ({ canvasElement }) => button(canvasElement, 'Join Room 2').then(() => undefined),
};

/** After a reload, for somebody whom only a host can bring back. */
export const BackByAHost: Story = {
  parameters: meeting({ as: 'participant', rooms, inRoom: 'Room 2', reloaded: true }),
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('A host can bring you back there.')).toBeVisible();
  },
};

export const ScreenShareEnded: Story = {
  play: async (context) => {
    const loaded = meetingOf(context);
    await loaded.client.self.enableScreenShare();
    await goToRoom1(loaded);
    const note = await within(context.canvasElement).findByRole('group', { name: 'Your screen share has ended.' });
    await expect(note).toBeVisible();
  },
};

/** Muted by the rule for the way back to the main meeting. */
export const Muted: Story = {
  parameters: meeting({ rooms, inRoom: 'Room 1' }),
  play: async (context) => {
    const { session } = meetingOf(context);
    await session.getSnapshot().client?.self.enableAudio();
    await session.returnToMain();
    await expect(await button(context.canvasElement, 'Turn on microphone')).toBeVisible();
  },
};

/** May choose a room. */
export const Invited: Story = {
  parameters: meeting({ as: 'switcher', rooms }),
  play: ({ canvasElement }) => button(canvasElement, 'Choose a room').then(() => undefined),
};

/** The connection has dropped, and is being brought back. */
export const Reconnecting: Story = {
  parameters: meeting({ as: 'participant', rooms }),
  play: async (context) => {
    const { sandbox, participant } = meetingOf(context);
    sandbox.fault({ on: 'connect', kind: 'refuse' });
    participant.disconnect();
    const lost = await within(context.canvasElement).findByRole('group', { name: 'Connection lost. Reconnecting…' });
    await expect(lost).toBeVisible();
  },
};

export const RecordingStarted: Story = {
  play: async (context) => {
    await meetingOf(context).client.recording.start();
    const said = await within(context.canvasElement).findByRole('group', { name: 'Recording is on: Main meeting' });
    await expect(said).toBeVisible();
  },
};

/** More than one thing at once. */
export const Several: Story = {
  parameters: meeting({ ...asking, rooms: ['A room with a title that is far too long for its line'] }),
  play: async (context) => {
    const loaded = meetingOf(context);
    const { self } = loaded.client;
    await self.enableAudio();
    await self.enableVideo();
    await self.enableScreenShare();
    await goToRoom1(loaded);
    await loaded.session.getSnapshot().client?.recording.start();
    await waitFor(() => expect(within(context.canvasElement).getAllByRole('group')).toHaveLength(4));
  },
};

export const SeveralInLight: Story = { ...Several, tags: ['full'], globals: { theme: 'light' } };
export const SeveralNarrow: Story = { ...Several, tags: ['full'], globals: { viewport: { value: 'narrow' } } };
export const SeveralInArabic: Story = { ...Several, tags: ['full'], globals: { locale: 'ar' } };
