import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { assign, initClient, keyValuePlanStorage, planEditor, type PlanSet, type PlanStorage } from '../src/core';
import { useTexts } from '../src/hooks/use-texts';
import { AssignDialog, BreakoutProvider, type BreakoutErrorCode, type BreakoutProviderProps } from '../src/index';
import * as tables from '../src/locales';
import { en } from '../src/locales';
import type { StoryMeeting } from '../tests/support/open-meeting';
import { say, saying } from './support/content';
import { button, dialog, plainTextOf, press, within } from './support/play';
import { PanelAtTheSide } from './support/views';
import { meeting, meetingOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2'];
const patience = { timeout: 25_000 };
const planned: StoryMeeting = { view: 'assign', plan: rooms, assigned: true };
const panel: StoryMeeting = { view: 'panel', rooms, people: ['Ana', 'Ben', 'Cem', 'Dia'] };

/**
 * What a host is told when something fails, each failure brought about on the emulated server. While rooms are planned the dialog
 * asks for one decision before anybody is moved; while they are open the panel names who or what it is about, with the next step.
 * Nobody is left between rooms, and what worked is not done twice.
 */
const meta = {
  title: 'Failures/Of hosts',
  render: () => <AssignDialog />,
  parameters: { ...meeting(planned) },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const inPanel: Pick<Story, 'render' | 'parameters'> = {
  render: () => <PanelAtTheSide />,
  parameters: meeting(panel),
};

async function expectAlert(canvas: HTMLElement, code: BreakoutErrorCode): Promise<void> {
  const title = await within(canvas).findByText(en[`error.${code}.title`], undefined, patience);
  await expect(title.closest('[role=alert]')).toHaveTextContent(en[`error.${code}.fix`]);
  await expect(title).toBeVisible();
}

/** What is to be decided now, said once. */
async function expectDecision(canvas: HTMLElement, text: string): Promise<void> {
  const alert = await within(canvas).findByRole('alert', undefined, patience);
  await expect(plainTextOf(alert)).toContain(text);
}

/** Another host opens rooms while this host confirms: the start is refused, and a note asks for one decision. */
export const RoomsOpenAlready: Story = {
  play: async (context) => {
    const { sandbox, session, meeting: main } = meetingOf(context);
    const { canvasElement } = context;
    await press(canvasElement, 'Start Breakout');
    await button(canvasElement, 'Yes, start');
    main.createRooms([say('Room 7')]);
    await waitFor(() => expect(session.getSnapshot().rooms).toHaveLength(1), patience);
    await press(canvasElement, 'Yes, start');
    await expectDecision(canvasElement, 'Another host has started 1 room.');
    await expect(sandbox.rooms(main.id).rooms).toHaveLength(1);
    await expect(await button(canvasElement, 'Use these rooms')).toBeVisible();
  },
};

/** Another host closed a room in the moment in which this one said yes: nothing is moved before that is decided. */
export const ChangedMeanwhile: Story = {
  parameters: meeting({ rooms, view: 'assign', planFromOpenRooms: true }),
  play: async (context) => {
    const { sandbox, session, meeting: main } = meetingOf(context);
    const { canvasElement } = context;
    const [first, second] = session.getSnapshot().rooms;
    const [person] = first?.people ?? [];
    if (!second || !person) throw new Error('The rooms are not as expected.');
    planEditor(session).edit((plan) => assign(plan, [person.key], second.id));
    await press(canvasElement, 'Apply changes');
    await button(canvasElement, 'Apply now');
    // Nobody is told of it: it comes with the list that is asked for before anything is moved.
    sandbox.fault({ on: 'rooms-deleted', kind: 'silent' });
    main.deleteRooms([second.id]);
    await press(canvasElement, 'Apply now');
    await expectDecision(canvasElement, saying('Room 2 was closed. Your plan puts people there.'));
  },
};

/** Somebody whose browser does not follow: who, where to, and another try. */
export const NotArrived: Story = {
  ...inPanel,
  parameters: meeting({ ...panel, options: { arrivalTimeout: 600 } }),
  play: async (context) => {
    const { sandbox, session, meeting: main } = meetingOf(context);
    const canvas = within(context.canvasElement);
    const eva = await initClient(main.addParticipant({ name: say('Eva'), preset: 'participant' }).clientOptions());
    await eva.join();
    await session.refresh();
    sandbox.fault({ on: 'transfer', kind: 'silent', person: say('Eva') });
    await userEvent.click(await canvas.findByRole('button', { name: /^Eva/ }, patience));
    await userEvent.click(await canvas.findByRole('menuitem', { name: /Room 2/ }));
    await canvas.findByText(/Did not arrive in time/, undefined, patience);
    await canvas.findByRole('button', { name: 'Try again to move Eva to Room 2' });
  },
};

/** The server deletes no room: everyone is back, and what is still open is named. */
export const RoomsNotClosed: Story = {
  ...inPanel,
  play: async (context) => {
    meetingOf(context).sandbox.fault({ on: 'delete', kind: 'refuse' });
    await press(context.canvasElement, 'Close all rooms…');
    await press(context.canvasElement, 'Close rooms');
    const alert = await within(context.canvasElement).findByRole('alert', undefined, patience);
    for (const room of rooms) await expect(alert).toHaveTextContent(say(room));
    await button(alert, 'Try again');
    await expect(within(context.canvasElement).getAllByText('Empty')).toHaveLength(rooms.length);
    // Those who are back are not to be sent into rooms that should be gone.
    await expect(within(context.canvasElement).queryByText('Send everyone back to their rooms')).toBeNull();
  },
};

/** Somebody cannot be brought out of their room: it stays open, rather than being closed over their head. */
export const RoomNotEmpty: Story = {
  ...inPanel,
  play: async (context) => {
    const { sandbox, session } = meetingOf(context);
    const { canvasElement } = context;
    const name = session.getSnapshot().rooms[0]?.people[0]?.name ?? '';
    sandbox.fault({ on: 'move', kind: 'refuse', only: [name] });
    await press(canvasElement, 'Close all rooms…');
    await press(canvasElement, 'Close rooms');
    const [reason] = await within(canvasElement).findAllByText(
      new RegExp(en['error.room-not-empty.title']),
      undefined,
      patience,
    );
    await expect(reason).toBeVisible();
    await expect(await within(canvasElement).findAllByText(name)).not.toHaveLength(0);
  },
};

/** The server does not record. */
export const RecordingRefused: Story = {
  ...inPanel,
  play: async ({ canvasElement }) => {
    const { fetch } = window;
    window.fetch = (input, init) => {
      const { url, method } = new Request(input, init);
      const refused = url.includes('/recordings') && method === 'POST';
      return refused ? Promise.resolve(new Response('{}', { status: 500 })) : fetch(input, init);
    };
    try {
      await press(canvasElement, 'Record');
      await expectAlert(canvasElement, 'recording-failed');
    } finally {
      window.fetch = fetch;
    }
  },
};

/** The page has asked for the list of rooms too often; something else in it may have. */
export const TooManyRequests: Story = {
  play: async (context) => {
    const { connectedMeetings } = meetingOf(context).client;
    // Until the SDK refuses, at once or later.
    const ask = async () => connectedMeetings.getConnectedMeetings();
    for (let call = 0; call < 60; call += 1) await ask().catch(() => undefined);
    await press(context.canvasElement, 'Start Breakout');
    await press(context.canvasElement, 'Yes, start');
    await expectAlert(context.canvasElement, 'rate-limited');
  },
};

/** Plans in a storage that fails. */
function withStorage(planStorage: PlanStorage): Pick<Story, 'render'> {
  return { render: (_, context) => <WithStorage planStorage={planStorage} client={meetingOf(context).client} /> };
}

function WithStorage(props: Pick<BreakoutProviderProps, 'client' | 'planStorage'>) {
  const { locale } = useTexts();
  return (
    <BreakoutProvider {...props} locale={locale} messages={tables[locale as keyof typeof tables]}>
      <AssignDialog />
    </BreakoutProvider>
  );
}

async function choose(canvas: HTMLElement, item: string): Promise<void> {
  await press(canvas, 'Plan');
  await userEvent.click(await within(canvas).findByRole('menuitem', { name: item }));
}

async function save(canvas: HTMLElement): Promise<void> {
  await choose(canvas, 'Save plan…');
  await userEvent.type(await within(canvas).findByRole('textbox', { name: 'Name' }), say('Monday'));
  await press(canvas, 'Save');
}

const emptyStore = { length: 0, key: () => null, getItem: () => null, removeItem: () => undefined };

export const StorageFull: Story = {
  ...withStorage(
    keyValuePlanStorage(() => ({
      ...emptyStore,
      setItem: () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      },
    })),
  ),
  play: async ({ canvasElement }) => {
    await save(canvasElement);
    await expectAlert(canvasElement, 'storage-full');
  },
};

export const StorageBlocked: Story = {
  ...withStorage(keyValuePlanStorage(() => undefined)),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Saved plans…');
    await expectAlert(canvasElement, 'storage-unavailable');
  },
};

/** Removed in another tab while the list was open. */
export const SavedPlanGone: Story = {
  parameters: meeting({ ...planned, saved: ['Monday'] }),
  play: async (context) => {
    const { canvasElement } = context;
    await choose(canvasElement, 'Saved plans…');
    await button(canvasElement, 'Use Monday');
    await meetingOf(context).planStorage.remove({ kind: 'set', name: say('Monday') });
    await press(canvasElement, 'Use Monday');
    await expectAlert(canvasElement, 'unknown-set');
  },
};

/** Something else has written there. */
export const SavedPlanDamaged: Story = {
  ...withStorage({
    ...keyValuePlanStorage(() => ({ ...emptyStore, setItem: () => undefined })),
    list: (kind) => Promise.resolve(kind === 'set' ? [{ kind, name: say('Monday'), savedAt: 0 }] : []),
    load: (id) => Promise.resolve(JSON.parse(JSON.stringify({ ...id, savedAt: 0, file: 'gone' })) as PlanSet),
  }),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Saved plans…');
    await press(canvasElement, 'Use Monday');
    await expectAlert(canvasElement, 'storage-corrupt');
  },
};

/** A file of a later version of the format. */
export const FileOfAnotherVersion: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Import…');
    await dialog(canvasElement, 'Import a plan');
    const text = JSON.stringify({ format: 'realtimekit-breakout-plan', version: 99, rooms: [] });
    const file = new File([text], 'rooms.json', { type: 'application/json' });
    await userEvent.upload(await within(canvasElement).findByLabelText('File'), file);
    await expectAlert(canvasElement, 'unsupported-version');
  },
};
