import type { BreakoutChannel } from '../channel/types';
import { BreakoutError } from '../errors';
import { failures } from '../session/failures';
import type { BreakoutSnapshot } from '../session/types';
import type { Recording } from '../types';
import { Derived, shared, together } from './derived';
import { kept } from './entries';
import { ANSWER_MS, OwnRecorder, type RecorderContext } from './own-recorder';
import {
  answerOf,
  putWish,
  saidOf,
  wishOf,
  type RecordingAnswer,
  type RecordingWish,
  type RecordingWishAction,
} from './recording-entries';
import { requireHost } from './require-host';

export type { RecordingWishAction } from './recording-entries';

/** The recording of one room. */
export interface RoomRecording {
  /** Id of the room. */
  readonly roomId: string;
  /**
   * Of the user's room as the SDK says, of others as somebody in them has said last. A room where nobody is, or nobody has
   * said anything, is `idle`.
   */
  readonly state: 'idle' | 'starting' | 'recording' | 'paused';
  /** What became of a host's wish where somebody there has to say yes: they are asked, or have declined. Else null. */
  readonly answer: 'asked' | 'declined' | null;
  /** Why the wish is not carried out: `nobody-may-record` or `recording-failed`. Null where it is, and where nobody is there. */
  readonly error: BreakoutError | null;
}

/** What `getSnapshot` of {@link RecordingsStore} gives: the same object while nothing changes. */
export interface RecordingsState {
  /** What a host wants of all rooms, and that host's name, which proves nothing; null while no host has said anything. */
  readonly wish: { readonly action: RecordingWishAction; readonly by: string } | null;
  /** Of the open rooms, in their order. */
  readonly rooms: readonly RoomRecording[];
  /** The user is asked to start or stop the recording of their room: they may, and a host wants it. Else null. */
  readonly asked: RecordingWishAction | null;
}

/**
 * The recordings of all rooms. A room is recorded only from inside, by somebody whose preset allows it; people in the rooms
 * tell the others. It works while somebody subscribes.
 */
export interface RecordingsStore {
  /** The recordings as they are now. */
  readonly getSnapshot: () => RecordingsState;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Wants every room recorded, those that people come into later, too. In each room one client whose user may record starts it:
   * the own one of the host, and where the app signs messages those of others; else their users are asked. It is done once a
   * room: what is stopped there by hand stays so until a host says it again. Host only: rejects with `no-permission`, and with
   * `not-ready` while no rooms are open.
   */
  readonly record: () => Promise<void>;
  /** The same the other way round: no room is to be recorded. Host only. */
  readonly stop: () => Promise<void>;
  /** Does what the user is asked for. Rejects with `recording-failed`. Does nothing while `asked` is null, as the next one. */
  readonly accept: () => Promise<void>;
  /** Does not, and tells hosts so. */
  readonly decline: () => Promise<void>;
}

/** Without a meeting. */
export const NO_RECORDINGS: RecordingsState = { wish: null, rooms: [], asked: null };

export function createRecordings(channel: BreakoutChannel, context: RecorderContext): RecordingsStore {
  const recorder = new OwnRecorder(channel, context);
  let silences: Silences = new Map();
  const state = new Derived<RecordingsState>(
    channel,
    (previous = NO_RECORDINGS) => {
      const now = wishOf(channel);
      const read = roomsIn(channel, context.snapshot(), now, previous.rooms, silences);
      silences = read.silences;
      const rooms = kept(previous.rooms, read.rooms, isSame);
      const isOldWish = previous.wish?.action === now?.action && previous.wish?.by === now?.by;
      const wish = isOldWish ? previous.wish : now && { action: now.action, by: now.by };
      const { asked } = recorder;
      const isOld = isOldWish && previous.rooms === rooms && previous.asked === asked;
      return { value: isOld ? previous : { wish, rooms, asked }, ...endOf(silences, channel.now()) };
    },
    context.watch,
    recorder.subscribe,
  );
  const act = shared(() => recorder.watch());
  const want = async (action: RecordingWishAction) => {
    requireHost(channel, 'record every room');
    if (context.snapshot().rooms.length === 0) throw failures.notReady();
    await putWish(channel, action);
  };
  return {
    getSnapshot: state.get,
    subscribe: (listener) => together(act(), state.subscribe(listener)),
    record: () => want('start'),
    stop: () => want('stop'),
    accept: () => recorder.accept(),
    decline: () => recorder.decline(),
  };
}

/** Since when nobody in a room has answered a wish, by room. */
type Silences = ReadonlyMap<string, { readonly version: string; readonly at: number }>;

/** When the next of them has lasted for so long that nobody there can be able to. */
function endOf(silences: Silences, now: number): { changesIn?: number } {
  const left = [...silences.values()].map(({ at }) => at + ANSWER_MS - now).filter((ms) => ms > 0);
  return left.length === 0 ? {} : { changesIn: Math.min(...left) };
}

function roomsIn(
  channel: BreakoutChannel,
  { rooms, currentRoomId, recording }: BreakoutSnapshot,
  wish: RecordingWish | null,
  previous: readonly RoomRecording[],
  silences: Silences,
): { rooms: RoomRecording[]; silences: Silences } {
  const next = new Map<string, { readonly version: string; readonly at: number }>();
  const errors = new Map(previous.map(({ roomId, error }) => [roomId, error]));
  const read = rooms.map(({ id, title, people }): RoomRecording => {
    const own = id === currentRoomId ? recording : null;
    // Elsewhere, where nobody is, nobody could see that it has ended.
    const state = own ? stateOf(own) : people.length > 0 ? saidOf(channel, id) : 'idle';
    const value: RoomRecording = { roomId: id, state, answer: null, error: null };
    const isMet = wish === null || (wish.action === 'start') === (state !== 'idle');
    if (isMet || people.length === 0) return value;
    const answer = answerOf(channel, id, wish);
    if (answer) return { ...value, ...whatCameOf(answer, wish, state) };
    const known = silences.get(id);
    const since = known?.version === wish.version ? known : { version: wish.version, at: channel.now() };
    next.set(id, since);
    if (channel.now() < since.at + ANSWER_MS) return value;
    const before = errors.get(id);
    return { ...value, error: before?.code === 'nobody-may-record' ? before : nobodyMayRecord(title) };
  });
  return { rooms: read, silences: next };
}

function stateOf({ state }: Recording): RoomRecording['state'] {
  return state === 'stopping' ? 'recording' : state;
}

/** What an answer says of a room where it is not yet as wished. */
function whatCameOf(
  { state: answer, reason }: RecordingAnswer,
  { action }: RecordingWish,
  state: RoomRecording['state'],
): Partial<RoomRecording> {
  switch (answer) {
    case 'asked':
    case 'declined':
      return { answer };
    case 'begun':
      return { state: action === 'start' ? 'starting' : state };
    case 'failed':
      return { error: failures.recordingFailed(action, new Error(reason)) };
    case 'done':
      return {};
  }
}

function nobodyMayRecord(title: string): BreakoutError {
  return new BreakoutError('nobody-may-record', {
    what: `Nobody in "${title}" has said that they may record.`,
    why: 'The server lets only somebody in a room record it, whose preset allows it.',
    fix: 'Send somebody there whose preset has `canRecord`, or go there yourself.',
  });
}

function isSame(a: RoomRecording, b: RoomRecording): boolean {
  const isSameError = a.error?.code === b.error?.code && a.error?.message === b.error?.message;
  return a.roomId === b.roomId && a.state === b.state && a.answer === b.answer && isSameError;
}
