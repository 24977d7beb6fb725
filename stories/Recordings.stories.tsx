import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { breakoutChannel, breakoutRecordings, createBreakoutSession, initClient } from '../src/core';
import { putAnswer, wishOf } from '../src/core/facilitation/recording-entries';
import { RecordingStatus } from '../src/index';
import type { LoadedMeeting, StoryMeeting } from '../tests/support/open-meeting';
import { say } from './support/content';
import { button, press, within } from './support/play';
import { NotesAndPanel, StageBar } from './support/views';
import { meeting, meetingOf, roomOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2', 'Room 3'];
const inMain: StoryMeeting = { view: 'panel', rooms };
const inRoom: StoryMeeting = { ...inMain, inRoom: 'Room 1' };
const patience = { timeout: 20_000 };

/** Every room is recorded by one press, where somebody there may. */
const meta = {
  title: 'Live/Recordings',
  render: NotesAndPanel,
  parameters: { ...meeting(inMain), docs: { story: { height: '784px' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Says of a room what somebody in it would. */
async function sayOf(loaded: LoadedMeeting, title: string, state: 'recording' | 'paused'): Promise<void> {
  const id = `recording-state/${roomOf(loaded, title)?.id ?? ''}`;
  await breakoutChannel(loaded.session).put({ id, kind: 'recording-state', value: { state } });
}

/** Says what became in a room of the wish to record it, as somebody there would. */
async function answer(loaded: LoadedMeeting, title: string, state: 'declined' | 'failed'): Promise<void> {
  const channel = breakoutChannel(loaded.session);
  const wish = wishOf(channel);
  await expect(wish).not.toBeNull();
  if (wish) await putAnswer(channel, roomOf(loaded, title)?.id ?? '', wish, { state, reason: 'refused' });
}

/** Another host wants every room recorded: what they say is not this client's own word. */
async function wishFromAnother({ meeting: main }: LoadedMeeting): Promise<void> {
  const host = main.addParticipant({ name: say('Hanna Berg'), preset: 'host' });
  const client = await initClient(host.clientOptions());
  await client.join();
  const session = createBreakoutSession(client);
  const recordings = breakoutRecordings(session);
  recordings.subscribe(() => undefined);
  await session.refresh();
  await waitFor(() => expect(session.getSnapshot().rooms).toHaveLength(rooms.length), patience);
  await recordings.record();
}

/** One room is recorded, one is paused: everyone sees it at their lines. */
export const Recorded: Story = {
  play: async (context) => {
    const loaded = meetingOf(context);
    await sayOf(loaded, 'Room 1', 'recording');
    await sayOf(loaded, 'Room 3', 'paused');
    const view = within(context.canvasElement);
    await expect(await view.findByRole('button', { name: 'Recorded rooms: 2 of 3' })).toBeVisible();
    await expect(await view.findByText('Recording is on: Room 1')).toBeInTheDocument();
  },
};

const status: Pick<Story, 'render'> = {
  render: () => (
    <StageBar>
      <RecordingStatus />
    </StageBar>
  ),
};

/** Where an app places it: that nothing is recorded, and the control for those who may record. */
export const StatusNotRecorded: Story = {
  ...status,
  play: ({ canvasElement }) => button(canvasElement, 'Record').then(() => undefined),
};

/** The same while it is recorded. */
export const StatusRecorded: Story = {
  ...status,
  play: async (context) => {
    await press(context.canvasElement, 'Record');
    await button(context.canvasElement, 'Stop recording');
  },
};

export const RecordedInLight: Story = { ...Recorded, tags: ['full'], globals: { theme: 'light' } };
export const RecordedNarrow: Story = { ...Recorded, tags: ['full'], globals: { viewport: { value: 'narrow' } } };

/** By the menu of all rooms. In the room that the host is in it begins; in one somebody has declined, in one it has failed. */
export const EveryRoom: Story = {
  parameters: meeting(inRoom),
  play: async (context) => {
    await press(context.canvasElement, 'More for all rooms');
    await userEvent.click(await within(context.canvasElement).findByRole('menuitem', { name: 'Record every room' }));
    const view = within(context.canvasElement);
    const count = await view.findByRole('button', { name: 'Recorded rooms: 1 of 3' }, patience);
    await userEvent.click(count);
    await answer(meetingOf(context), 'Room 2', 'declined');
    await answer(meetingOf(context), 'Room 3', 'failed');
    await expect(
      await view.findByText(/Room 3.*: The recording could not be changed$/, { selector: 'p' }),
    ).toBeVisible();
    await expect(view.getByText('Somebody in the room has chosen “Not now”')).toBeInTheDocument();
    await expect(await button(context.canvasElement, 'Stop recording the rooms')).toBeVisible();
    await expect(await button(context.canvasElement, 'Record every room')).toBeVisible();
  },
};

export const EveryRoomNarrow: Story = { ...EveryRoom, tags: ['full'], globals: { viewport: { value: 'narrow' } } };

/** Who may record in a room is asked, where another host wants it. */
export const Asked: Story = {
  parameters: meeting(inRoom),
  play: async (context) => {
    await wishFromAnother(meetingOf(context));
    await within(context.canvasElement).findByRole(
      'group',
      { name: /Hanna Berg.* asks you to record this room/ },
      patience,
    );
    await expect(await button(context.canvasElement, 'Not now')).toBeVisible();
  },
};

export const AskedNarrow: Story = { ...Asked, tags: ['full'], globals: { viewport: { value: 'narrow' } } };
export const AskedInArabic: Story = { ...Asked, tags: ['full'], globals: { locale: 'ar' } };
