import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { breakoutCountdown, type ChannelTransport, type CountdownAction } from '../src/core';
import { encodeMessage } from '../src/core/channel/message';
import { mainAndRooms } from '../src/core/plan/places';
import type { LoadedMeeting, StoryMeeting } from '../tests/support/open-meeting';
import { say } from './support/content';
import { button, press, within } from './support/play';
import { NotesAndPanel } from './support/views';
import { meeting, meetingOf } from './support/with-meeting';

/** What the others send comes by hand here. */
const listeners = new Set<(text: string) => void>();
const transport: ChannelTransport = {
  send: () => Promise.resolve(),
  listen: (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

const rooms = ['Room 1', 'Room 2', 'Room 3'];
const hanna = 'Hanna Brandt';
const hosts: StoryMeeting = { view: 'panel', rooms, hosts: [hanna], options: { grace: {}, transport } };
const guests: StoryMeeting = { as: 'returner', rooms, inRoom: 'Room 1', hosts: [hanna], options: { transport } };
const closeAll: CountdownAction = { kind: 'close', roomId: null };
const recallAll: CountdownAction = { kind: 'recall', roomId: null };
const stillOpen = 'Your room stays open for now.';
const closing = 'Hanna Brandt is closing the rooms. You return to the main meeting.';

/** What hosts are about to do: counted down for those whom it concerns, and for hosts. */
const meta = {
  title: 'Moving/Countdown',
  render: NotesAndPanel,
  parameters: { ...meeting(guests) },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Sends a countdown as the client of a host does. */
async function begin(
  { session }: LoadedMeeting,
  action: CountdownAction,
  left: number | null,
  by = hanna,
): Promise<void> {
  // What rooms share is loaded once they are open.
  await waitFor(() => expect(listeners.size).toBeGreaterThan(0));
  const everybody = mainAndRooms(session.getSnapshot()).flatMap(({ people }) => people);
  const host = say(by);
  const personId = everybody.find(({ name }) => name === host)?.id ?? 'somebody who has left';
  const value = { key: 'story', ...action, left, by: host, personId };
  const entry = { id: `countdown/${action.kind}`, kind: 'countdown', seq: 1000, author: 'other', value, age: 0 };
  const message = {
    id: String(Math.random()),
    client: 'other',
    person: personId,
    meeting: session.getSnapshot().main?.id ?? '',
  };
  // Their client is there.
  const presence = { ...entry, id: `host/${personId}`, kind: 'host', value: { name: host } };
  for (const hear of listeners) hear(encodeMessage({ ...message, type: 'put', entries: [entry, presence] }));
}

const group = (canvas: HTMLElement, name: string) => within(canvas).findByRole('group', { name }, { timeout: 5000 });

/** Who closes the rooms, how long one has, and what becomes of microphone and camera. */
export const Closing: Story = {
  play: async (context) => {
    await begin(meetingOf(context), closeAll, 28_000);
    const note = await group(context.canvasElement, closing);
    await expect(note).toBeVisible();
    // A second line of what happens begins under the clock, as all that follows.
    await expect(getComputedStyle(within(note).getByText(closing)).display).toBe('inline');
    await expect(await button(context.canvasElement, 'Return now')).toBeVisible();
  },
};

export const ClosingInLight: Story = { ...Closing, tags: ['full'], globals: { theme: 'light' } };
export const ClosingNarrow: Story = { ...Closing, tags: ['full'], globals: { viewport: { value: 'narrow' } } };
export const ClosingInArabic: Story = { ...Closing, tags: ['full'], globals: { locale: 'ar' } };

/** Who may not go by themselves says that they are ready. */
export const Ready: Story = {
  parameters: meeting({ ...guests, as: 'participant' }),
  play: async (context) => {
    await begin(meetingOf(context), closeAll, 28_000);
    await press(context.canvasElement, "I'm ready");
    await expect(await group(context.canvasElement, closing)).toHaveTextContent('The host sees that you are ready.');
  },
};

/** The screen share of who is moved ends. */
export const ClosingWhileSharing: Story = {
  play: async (context) => {
    const loaded = meetingOf(context);
    await loaded.session.getSnapshot().client?.self.enableScreenShare();
    await begin(loaded, closeAll, 28_000);
    await expect(await group(context.canvasElement, closing)).toHaveTextContent('Your share will end.');
  },
};

/** A request: it has no end. */
export const Asked: Story = {
  play: async (context) => {
    await begin(meetingOf(context), recallAll, null);
    await expect(await button(context.canvasElement, 'Later')).toBeVisible();
  },
};

/** The same for who may not go by themselves. */
export const AskedToFinish: Story = {
  parameters: meeting({ ...guests, as: 'participant' }),
  play: async (context) => {
    await begin(meetingOf(context), recallAll, null);
    await expect(await button(context.canvasElement, 'Dismiss')).toBeVisible();
  },
};

/** To another room. */
export const Moved: Story = {
  parameters: meeting({ ...guests, as: 'switcher' }),
  play: async (context) => {
    const loaded = meetingOf(context);
    const { me, rooms: open } = loaded.session.getSnapshot();
    await begin(loaded, { kind: 'move', roomId: open[1]?.id ?? '', personIds: [me?.id ?? ''] }, 9000);
    await expect(await group(context.canvasElement, 'Hanna Brandt is moving you to Room 2.')).toBeVisible();
  },
};

export const HostIsComing: Story = {
  play: async (context) => {
    const loaded = meetingOf(context);
    await begin(loaded, { kind: 'visit', roomId: loaded.session.getSnapshot().currentRoomId ?? '' }, 60_000);
    await expect(await group(context.canvasElement, 'Hanna Brandt is coming to your room.')).toBeVisible();
  },
};

/** The time is up, and the host is gone: nobody is moved. */
export const WithoutAHost: Story = {
  parameters: meeting({ ...guests, hosts: [] }),
  play: async (context) => {
    await begin(meetingOf(context), closeAll, 0, 'Petra Novak');
    const note = await group(context.canvasElement, stillOpen);
    await expect(note).toHaveTextContent('No host is here. You stay until one comes back.');
  },
};

/** Somebody could not be brought out of the room: it stays open, and hosts are asked. */
export const LeftOpen: Story = {
  play: async (context) => {
    await begin(meetingOf(context), closeAll, null);
    const note = await group(context.canvasElement, stillOpen);
    await waitFor(() =>
      expect(note).toHaveTextContent('It could not be closed. A host tries again, or keeps it open.'),
    );
  },
};

/** The question before, with the time that people get. */
export const Question: Story = {
  parameters: meeting(hosts),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Close all rooms…');
    await expect(await within(canvasElement).findByRole('combobox', { name: 'When' })).toHaveValue('30000');
  },
};

export const QuestionInLight: Story = { ...Question, tags: ['full'], globals: { theme: 'light' } };

/** The same clock, more time, and a way back. */
export const HostCloses: Story = {
  parameters: meeting(hosts),
  play: async (context) => {
    await Question.play?.(context);
    await press(context.canvasElement, 'Close rooms');
    await expect(await group(context.canvasElement, 'All rooms are about to close.')).toBeVisible();
  },
};

export const HostClosesNarrow: Story = { ...HostCloses, tags: ['full'], globals: { viewport: { value: 'narrow' } } };

/** Who has seen the request. */
export const HostHasAsked: Story = {
  parameters: meeting(hosts),
  play: async (context) => {
    await breakoutCountdown(meetingOf(context).session).start(recallAll, { grace: null });
    const note = await group(context.canvasElement, 'Everyone was asked to return.');
    await expect(note).toHaveTextContent(/0 of \d+ are back/);
  },
};

/** A move can be taken back until it is made. */
export const HostMoves: Story = {
  parameters: meeting(hosts),
  play: async (context) => {
    const { session } = meetingOf(context);
    const [first, second] = session.getSnapshot().rooms;
    const personIds = (first?.people ?? []).slice(0, 2).map(({ id }) => id);
    await breakoutCountdown(session).start({ kind: 'move', roomId: second?.id ?? '', personIds });
    await expect(await button(context.canvasElement, 'Move now')).toBeVisible();
  },
};

/** The room knows it. */
export const HostVisits: Story = {
  parameters: meeting(hosts),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Join Room 2');
    await expect(await group(canvasElement, 'Room 2 knows that you are coming.')).toBeVisible();
  },
};

/** Another host has begun it, and was gone at its end. */
export const HostIsAsked: Story = {
  parameters: meeting(hosts),
  play: async (context) => {
    await begin(meetingOf(context), closeAll, 0, 'Petra Novak');
    const note = await group(context.canvasElement, 'The rooms are still open.');
    await expect(note).toHaveTextContent('Petra Novak wanted to close them and has gone. Close them now?');
  },
};
