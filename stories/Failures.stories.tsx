import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { AssignDialog, BreakoutError, RoomSwitcher, SwitchingScreen, type BreakoutErrorCode } from '../src/index';
import { en } from '../src/locales';
import { MeetingFailure } from '../src/meeting/meeting-failure';
import type { LoadedMeeting, StoryMeeting } from '../tests/support/open-meeting';
import { ErrorWords, errorCodes } from './support/error-words';
import { button, press, within } from './support/play';
import { PanelAtTheSide } from './support/views';
import { meeting, meetingOf, roomOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2'];
const patience = { timeout: 25_000 };

/** Each failure that can be seen, brought about on the emulated server, with the words a person can act on. */
const meta = { title: 'Failures/Of everyone' } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const screen: Pick<Story, 'render' | 'parameters'> = {
  render: () => <SwitchingScreen />,
  parameters: meeting({ rooms, options: { switchTimeout: 1500 } }),
};

function join(loaded: LoadedMeeting): void {
  // What comes of it is what the story shows.
  loaded.session.join(roomOf(loaded, 'Room 1')?.id ?? '').catch(() => undefined);
}

/** What happened, what it means and what to do about it. */
async function expectScreen(
  canvas: HTMLElement,
  code: BreakoutErrorCode,
  title: string = en[`error.${code}.title`],
): Promise<void> {
  await within(canvas).findByRole('heading', { name: title }, patience);
  // A room that is gone leaves one way, and its button says it.
  const fixes = code === 'room-gone' ? [] : [en[`error.${code}.fix`]];
  for (const text of [en['switching.outside'], ...fixes]) {
    await expect(await within(canvas).findByText(text)).toBeVisible();
  }
}

/** The new meeting cannot be reached in time. */
export const SwitchTimesOut: Story = {
  ...screen,
  play: async (context) => {
    const loaded = meetingOf(context);
    loaded.sandbox.fault({ on: 'init', kind: 'silent' });
    join(loaded);
    await expectScreen(context.canvasElement, 'switch-timeout', 'You could not get into Room 1');
    for (const way of ['Return to main meeting', 'Try again']) await button(context.canvasElement, way);
  },
};

/** The new meeting is reached, and does not let one in. */
export const SwitchFails: Story = {
  ...screen,
  parameters: meeting({ rooms }),
  play: async (context) => {
    const loaded = meetingOf(context);
    loaded.sandbox.fault({ on: 'join', kind: 'refuse' });
    join(loaded);
    await expectScreen(context.canvasElement, 'switch-failed', 'You could not get into Room 1');
  },
};

/** The way back fails as well. */
export const WayBackFails: Story = {
  ...screen,
  play: async (context) => {
    const loaded = meetingOf(context);
    loaded.sandbox.fault({ on: 'init', kind: { status: 500 } });
    join(loaded);
    await expectScreen(context.canvasElement, 'switch-failed', 'You could not get into Room 1');
    await press(context.canvasElement, 'Return to main meeting');
    await expectScreen(context.canvasElement, 'rejoin-failed');
  },
};

/** Coming back needs a new token, and the app's server does not give one. */
export const TokenRefused: Story = {
  ...WayBackFails,
  parameters: meeting({
    rooms,
    options: { switchTimeout: 1500, getAuthToken: () => Promise.reject(new Error('Nobody is signed in.')) },
  }),
};

/** The connection stays away: the ways out. Where it is there again later, the story ends by itself. */
export const ConnectionLost: Story = {
  ...screen,
  parameters: meeting({ rooms, inRoom: 'Room 1', options: { reconnectTimeout: 1500 } }),
  play: async (context) => {
    const { sandbox, participant } = meetingOf(context);
    sandbox.fault({ on: 'connect', kind: 'refuse' });
    participant.disconnect();
    await expectScreen(context.canvasElement, 'connection-lost');
    for (const way of ['Reload and join again', 'Return to main meeting']) await button(context.canvasElement, way);
  },
};

/** Nothing is known to come back with: the app has to let one join again. */
export const NoTokenToComeBack: Story = {
  ...screen,
  parameters: meeting({ rooms, forgetful: true }),
  play: async (context) => {
    const loaded = meetingOf(context);
    loaded.sandbox.fault({ on: 'init', kind: { status: 500 } });
    join(loaded);
    await expectScreen(context.canvasElement, 'switch-failed', 'You could not get into Room 1');
    await press(context.canvasElement, 'Return to main meeting');
    await expectScreen(context.canvasElement, 'rejoin-needed');
    await button(context.canvasElement, 'Reload and join again');
  },
};

/** The room is gone, and nobody brought one out of it. */
export const RoomGone: Story = {
  ...screen,
  play: async (context) => {
    const loaded = meetingOf(context);
    const { sandbox, meeting: main, participant } = loaded;
    const id = roomOf(loaded, 'Room 1')?.id ?? '';
    join(loaded);
    // Gone before their first list has it, it counts as gone after a second.
    const isThere = () =>
      sandbox.rooms(main.id).rooms.some(({ people }) => people.some(({ name }) => name === participant.name));
    await waitFor(() => expect(isThere()).toBe(true), { ...patience, interval: 1 });
    sandbox.fault({ on: 'transfer', kind: 'silent', person: participant.name });
    main.deleteRooms([id]);
    await expectScreen(context.canvasElement, 'room-gone');
    await button(context.canvasElement, 'Return to main meeting');
  },
};

const panel: StoryMeeting = { view: 'panel', rooms, people: ['Ana', 'Ben', 'Cem', 'Dia'] };
const inPanel: Pick<Story, 'render' | 'parameters'> = {
  render: () => <PanelAtTheSide />,
  parameters: meeting(panel),
};

/** The server refuses to move somebody: who, why, and another try for them alone; once, above the rooms. */
export const MoveRefused: Story = {
  ...inPanel,
  parameters: meeting({ ...panel, options: { arrivalTimeout: 1000 } }),
  play: async (context) => {
    const loaded = meetingOf(context);
    const { sandbox } = loaded;
    const canvas = within(context.canvasElement);
    const [person] = roomOf(loaded, 'Room 1')?.people ?? [];
    const name = person?.name ?? '';
    sandbox.fault({ on: 'move', kind: 'refuse', only: [name] });
    await userEvent.click(await canvas.findByRole('button', { name: new RegExp(name) }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: /Room 2/ }));
    await canvas.findByText('Not in Room 2: The move did not work', undefined, patience);
    await canvas.findByRole('button', { name: `Try again to move ${name} to Room 2` });
  },
};

/** The server opens no more rooms. */
export const RoomRefused: Story = {
  ...inPanel,
  play: async (context) => {
    meetingOf(context).sandbox.fault({ on: 'create', kind: 'refuse' });
    await press(context.canvasElement, 'Add room');
    await userEvent.keyboard('{Enter}');
    const alert = await within(context.canvasElement).findByRole('alert', undefined, patience);
    await expect(alert).toHaveTextContent('The room could not be created');
  },
};

/** The connection is gone: what is shown may be old. */
export const Disconnected: Story = {
  ...inPanel,
  play: async (context) => {
    const { sandbox, participant } = meetingOf(context);
    sandbox.fault({ on: 'connect', kind: 'refuse' });
    participant.disconnect();
    await within(context.canvasElement).findByText('Connection lost. Reconnecting…', undefined, patience);
    await expect(
      within(context.canvasElement).getByText(
        'This list may be out of date. Nothing can be changed until the connection is back.',
      ),
    ).toBeVisible();
  },
};

/** The server opens none of the rooms: which, why, and another try. */
export const StartRefused: Story = {
  render: () => (
    <>
      <AssignDialog />
      <PanelAtTheSide />
    </>
  ),
  parameters: meeting({ view: 'assign', plan: rooms, assigned: true }),
  play: async (context) => {
    meetingOf(context).sandbox.fault({ on: 'create', kind: 'refuse' });
    await press(context.canvasElement, 'Start Breakout');
    await press(context.canvasElement, 'Yes, start');
    await expect(await within(context.canvasElement).findByText('2 rooms failed', undefined, patience)).toBeVisible();
    await button(context.canvasElement, 'Try again');
  },
};

/** One may not go, although the control was there: the permission went meanwhile. */
export const JoinRefused: Story = {
  render: () => <RoomSwitcher />,
  parameters: meeting({ as: 'switcher', rooms }),
  play: async (context) => {
    meetingOf(context).sandbox.fault({ on: 'move', kind: 'refuse' });
    await press(context.canvasElement, 'Join Room 1');
    const alert = await within(context.canvasElement).findByRole('alert', undefined, patience);
    await expect(alert).toHaveTextContent('The move did not work');
  },
};

/** The module with the vendor's meeting cannot be fetched. */
export const MeetingNotLoaded: Story = {
  render: () => <MeetingFailure error={errorOf('load-failed')} onRetry={() => undefined} />,
  play: async ({ canvasElement }) => {
    for (const way of ['Try again', 'Reload and join again']) await button(canvasElement, way);
  },
};

/** The token is refused. */
export const NotLetIn: Story = {
  render: () => <MeetingFailure error={errorOf('join-failed')} onRetry={() => undefined} />,
};

function errorOf(code: BreakoutErrorCode): BreakoutError {
  return new BreakoutError(code, { what: 'Something happened.', why: 'It matters.', fix: 'Do something.' });
}

/** The words of every error. */
export const Words: Story = {
  render: () => <ErrorWords />,
  play: async ({ canvasElement }) => {
    const [, ...rows] = within(canvasElement).getAllByRole('row');
    await expect(rows).toHaveLength(errorCodes.length);
    for (const row of rows) {
      const [title, fix] = within(row).getAllByRole('cell');
      await expect(title).not.toBeEmptyDOMElement();
      await expect(fix).not.toBeEmptyDOMElement();
    }
  },
};

export const WordsInGerman: Story = { ...Words, tags: ['full'], globals: { locale: 'de' } };
export const WordsInArabic: Story = { ...Words, tags: ['full'], globals: { locale: 'ar' } };
export const WordsInLight: Story = { ...Words, tags: ['full'], globals: { theme: 'light' } };
