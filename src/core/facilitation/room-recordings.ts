import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import type { BreakoutSnapshot } from '../session/types';
import { nameOf } from './checked-text';
import { Derived, shared, together } from './derived';
import { entriesOf, fieldsOf, roomEntryId, roomOfEntry } from './entries';
import { requireHost } from './require-host';

/** What hosts wish. */
const WISH = 'record';
/** What is so in a room, as its people see it. */
const STATE = 'recorded';
/** Somebody may record where they are. Said only while hosts wish it. */
const RECORDER = 'recorder';
/** How long each next one in a room waits for the one before, ms: one starts the recording, one says that it runs. */
const TURN_MS = 700;

/** What is known of the recording of a room. */
export interface RoomRecording {
  /** As somebody in the room has said last. `idle` also where nobody has said anything. */
  readonly state: 'idle' | 'recording' | 'paused';
  /** Somebody is there who may record. Known only while hosts wish that every room is recorded. */
  readonly hasRecorder: boolean;
}

/** What `getSnapshot` of {@link RoomRecordingsStore} gives: the same object while nothing changes. */
export interface RoomRecordingsState {
  /** Hosts wish that every room is recorded. */
  readonly isWanted: boolean;
  /** Name of the host who said so last; empty for nobody. */
  readonly by: string;
  /** By id of the open rooms. */
  readonly rooms: Readonly<Record<string, RoomRecording>>;
  /** This user may record their room, it is wished and not so, and their client does not do it by itself: ask them. */
  readonly isAsked: boolean;
  /** Why this client could not start the recording that was wished; null while it could. */
  readonly error: unknown;
}

/**
 * The recordings of all rooms. The SDK records a room only from inside: somebody in it has to start it, and may have to be
 * asked. Nobody else is told by the SDK; people in the rooms pass it on.
 */
export interface RoomRecordingsStore {
  /** The recordings as they are now. */
  readonly getSnapshot: () => RoomRecordingsState;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Wishes that every room is recorded, or no more: what runs by then goes on. In each room one client whose user may record
   * starts it: the own one of the host, and where the app signs messages those of others; without that their users are asked.
   * Host only: rejects with `no-permission`.
   */
  readonly want: (isWanted: boolean) => Promise<void>;
}

/** Without a meeting. */
export const NO_RECORDINGS: RoomRecordingsState = { isWanted: false, by: '', rooms: {}, isAsked: false, error: null };

/** What a store of recordings needs beside the channel. */
export interface RoomRecordingsContext {
  readonly snapshot: () => BreakoutSnapshot;
  /** Calls back when the snapshot has changed. */
  readonly watch: (listener: () => void) => () => void;
  /** Starts the recording of the room that this client is in. */
  readonly start: () => Promise<void>;
}

export function createRoomRecordings(channel: BreakoutChannel, context: RoomRecordingsContext): RoomRecordingsStore {
  const recorder = new OwnRecorder(channel, context);
  const state = new Derived<RoomRecordingsState>(
    channel,
    (previous = NO_RECORDINGS) => {
      const { isWanted, by } = wishIn(channel);
      const rooms = roomsIn(channel, context.snapshot(), previous.rooms);
      const { isAsked, error } = recorder;
      const isSame =
        previous.isWanted === isWanted &&
        previous.by === by &&
        previous.rooms === rooms &&
        previous.isAsked === isAsked &&
        previous.error === error;
      return { value: isSame ? previous : { isWanted, by, rooms, isAsked, error } };
    },
    context.watch,
    recorder.subscribe,
  );
  const act = shared(() => recorder.watch());
  return {
    getSnapshot: state.get,
    subscribe: (listener) => {
      return together(act(), state.subscribe(listener));
    },
    want: async (isWanted) => {
      requireHost(channel, 'ask for recordings');
      const key = isWanted ? Math.random().toString(36).slice(2, 10) : '';
      await channel.put({ id: WISH, kind: WISH, value: { key, by: channel.surroundings().name } });
    },
  };
}

interface Wish {
  readonly isWanted: boolean;
  /** Tells each wish apart. */
  readonly key: string;
  readonly by: string;
  /** This client may act on it without asking its user. */
  readonly isVouched: boolean;
}

function wishIn(channel: BreakoutChannel): Wish {
  const entry = channel.getSnapshot().entries.get(WISH);
  const { key, by } = entry ? fieldsOf(entry) : {};
  const isWanted = typeof key === 'string' && key !== '';
  return {
    isWanted,
    key: isWanted ? key : '',
    by: isWanted ? nameOf(by) : '',
    isVouched: entry?.vouched ?? false,
  };
}

function roomsIn(
  channel: BreakoutChannel,
  { rooms }: BreakoutSnapshot,
  previous: RoomRecordingsState['rooms'],
): RoomRecordingsState['rooms'] {
  const { entries } = channel.getSnapshot();
  const next: Record<string, RoomRecording> = {};
  for (const { id, people } of rooms) {
    const entry = entries.get(roomEntryId(STATE, id));
    const said = entry ? fieldsOf(entry).state : undefined;
    // Nobody is there who could see that it has ended.
    const state = people.length > 0 && (said === 'recording' || said === 'paused') ? said : 'idle';
    const hasRecorder = people.some((person) => entries.has(roomEntryId(RECORDER, person.id)));
    const before = previous[id];
    const isSame = before?.state === state && before.hasRecorder === hasRecorder;
    next[id] = isSame ? before : { state, hasRecorder };
  }
  const ids = Object.keys(next);
  return ids.length === Object.keys(previous).length && ids.every((id) => next[id] === previous[id]) ? previous : next;
}

/** What one client does in its room: says whether it is recorded, that its user may record, and records where it is wished. */
class OwnRecorder {
  readonly #channel: BreakoutChannel;
  readonly #context: RoomRecordingsContext;
  readonly #listeners = new Set<() => void>();
  /** What this client has tried: the wish and the room. */
  #tried = '';
  #says: ReturnType<typeof setTimeout> | undefined;
  #starts: ReturnType<typeof setTimeout> | undefined;
  isAsked = false;
  error: unknown = null;

  constructor(channel: BreakoutChannel, context: RoomRecordingsContext) {
    this.#channel = channel;
    this.#context = context;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  watch(): () => void {
    const look = () => {
      this.#look();
    };
    const stop = together(this.#channel.subscribe(look), this.#context.watch(look));
    look();
    return () => {
      stop();
      clearTimeout(this.#says);
      clearTimeout(this.#starts);
      this.#says = this.#starts = undefined;
    };
  }

  #look(): void {
    const { status, currentRoomId, recording, rooms } = this.#context.snapshot();
    const { isWanted, key, isVouched } = wishIn(this.#channel);
    const { personId, isReady } = this.#channel.surroundings();
    const { entries } = this.#channel.getSnapshot();
    if (!isReady) return;
    if (hostRank(this.#channel.surroundings()) === 0) this.#tidy(rooms.map(({ id }) => id));
    const mine = roomEntryId(RECORDER, personId);
    if (isWanted && recording.canRecord && !entries.has(mine))
      void this.#channel.put({ id: mine, kind: RECORDER, value: true });
    const isHere = status === 'room';
    if (isHere && this.#differs(currentRoomId)) this.#says ??= this.#later(() => this.#say());
    // Where somebody has stopped it, it stays stopped.
    const last = isHere ? entries.get(roomEntryId(STATE, currentRoomId)) : undefined;
    const wasRecorded = last !== undefined && fieldsOf(last).key === key;
    const isDue = isHere && isWanted && recording.canRecord && recording.state === 'idle' && !wasRecorded;
    const occasion = `${key} ${currentRoomId}`;
    if (isDue && isVouched && this.#tried !== occasion) this.#starts ??= this.#later(() => void this.#start(occasion));
    this.#set(isDue && (!isVouched || this.#tried === occasion), isHere && isWanted ? this.error : null);
  }

  /** After those who come before this client in its room. */
  #later(action: () => void): ReturnType<typeof setTimeout> {
    const { people, meetingId, personId } = this.#channel.surroundings();
    const ids = people.filter((person) => person.meetingId === meetingId).map(({ id }) => id);
    const rank = Math.max(0, ids.sort().indexOf(personId));
    return setTimeout(action, rank * TURN_MS);
  }

  #differs(roomId: string): boolean {
    const entry = this.#channel.getSnapshot().entries.get(roomEntryId(STATE, roomId));
    const said = entry ? fieldsOf(entry).state : 'idle';
    return said !== this.#seen();
  }

  /** Those that pass by themselves say nothing new. */
  #seen(): RoomRecording['state'] {
    const { state } = this.#context.snapshot().recording;
    if (state === 'recording' || state === 'stopping') return 'recording';
    return state === 'paused' ? 'paused' : 'idle';
  }

  #say(): void {
    this.#says = undefined;
    const { status, currentRoomId } = this.#context.snapshot();
    if (status !== 'room' || !this.#differs(currentRoomId)) return;
    const { key } = wishIn(this.#channel);
    void this.#channel.put({
      id: roomEntryId(STATE, currentRoomId),
      kind: STATE,
      value: { state: this.#seen(), key },
    });
  }

  async #start(occasion: string): Promise<void> {
    this.#starts = undefined;
    const { status, currentRoomId, recording } = this.#context.snapshot();
    const { key } = wishIn(this.#channel);
    if (status !== 'room' || recording.state !== 'idle' || occasion !== `${key} ${currentRoomId}`) return;
    this.#tried = occasion;
    try {
      await this.#context.start();
      this.#set(false, null);
    } catch (cause) {
      // Another in the room may have been faster.
      if (this.#context.snapshot().recording.state === 'idle') this.#set(true, cause);
    }
  }

  /** What was said of rooms that are gone; and with the last one, the wish. */
  #tidy(open: readonly string[]): void {
    for (const entry of entriesOf(this.#channel, STATE))
      if (!open.includes(roomOfEntry(entry) ?? '')) void this.#channel.remove(entry.id);
    if (open.length > 0 || !this.#channel.getSnapshot().isSynced) return;
    for (const entry of entriesOf(this.#channel, RECORDER)) void this.#channel.remove(entry.id);
    void this.#channel.remove(WISH);
  }

  #set(isAsked: boolean, error: unknown): void {
    if (this.isAsked === isAsked && this.error === error) return;
    this.isAsked = isAsked;
    this.error = error;
    for (const listener of [...this.#listeners]) listener();
  }
}
