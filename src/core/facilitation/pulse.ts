import type { ChannelEntry } from '../channel/document';
import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import type { BreakoutSnapshot } from '../session/types';
import { Derived, shared, together, type Reading } from './derived';
import { fieldsOf, kept, roomEntryId, versionOf } from './entries';
import { forgetClosed } from './forget-closed';
import { rankInRoom, RoomReport, TURN_MS } from './in-room';
import { roundsOf } from './rounds-entry';

const KIND = 'pulse';
const MINUTE = 60_000;
/** How often each client looks at its room, ms. */
const LOOK_MS = 3000;
/** How often a room tells at most, ms: with 100 rooms that are 7 short messages a second for everyone, while all change. */
const EVERY_MS = 15_000;
/** More than a meeting can have. */
const MAX_COUNT = 10_000;

/** How lively a room is, in numbers: no names, no words. */
export interface RoomPulse {
  /** Id of the room. */
  readonly roomId: string;
  /** How many microphones are on. Whether anybody speaks is not known. */
  readonly microphones: number;
  /** How many share their screen. */
  readonly sharing: number;
  /**
   * For how many whole minutes no microphone has been on; 0 while any is on, and in the first minute. It begins anew with each
   * round, and where none of those are left who were there when the room told it last.
   */
  readonly mutedMinutes: number;
}

/** The pulse of the rooms, for hosts. Rooms tell it while people in them subscribe. */
export interface PulseStore {
  /**
   * Of the open rooms that have told anything, in their order; the same array while nothing changes. For hosts; empty for others
   * and where `options.pulse` is false.
   */
  readonly getSnapshot: () => readonly RoomPulse[];
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Without a meeting. */
export const NO_PULSE: readonly RoomPulse[] = [];

/** What can be counted of a room. */
export interface RoomMedia {
  readonly microphones: number;
  readonly sharing: number;
}

/** What a store of the pulse needs beside the channel. */
export interface PulseContext {
  readonly snapshot: () => BreakoutSnapshot;
  /** Calls back when the snapshot has changed. */
  readonly watch: (listener: () => void) => () => void;
  /** Of the room that this client is in. */
  readonly media: () => RoomMedia;
  /** Whether the app wants it. */
  readonly isOn: () => boolean;
}

export function createPulse(channel: BreakoutChannel, context: PulseContext): PulseStore {
  const state = new Derived<readonly RoomPulse[]>(
    channel,
    (previous = NO_PULSE): Reading<readonly RoomPulse[]> => {
      if (!context.isOn() || hostRank(channel.surroundings()) === null) return { value: kept(previous, [], isSame) };
      const read = context.snapshot().rooms.flatMap(({ id, people }) => {
        const pulse = people.length === 0 ? null : pulseOf(channel, id);
        return pulse ? [pulse] : [];
      });
      const changes = read.flatMap(({ changesIn }) => changesIn ?? []);
      const value = kept(
        previous,
        read.map((each) => each.value),
        isSame,
      );
      return changes.length === 0 ? { value } : { value, changesIn: Math.min(...changes) };
    },
    context.watch,
  );
  const act = shared(() => actByItself(channel, context));
  return {
    getSnapshot: state.get,
    subscribe: (listener) => together(act(), state.subscribe(listener)),
  };
}

/** Each client looks at its room now and then, and one of them tells what has changed; hosts forget rooms that nobody is in. */
function actByItself(channel: BreakoutChannel, { snapshot, watch, media, isOn }: PulseContext): () => void {
  const silences = new Silences(channel, snapshot);
  const news = () => {
    const { status, currentRoomId } = snapshot();
    if (!isOn() || status !== 'room' || !channel.surroundings().isReady) return null;
    const seen = media();
    const told = entryOf(channel, currentRoomId);
    if (told && channel.now() - told.writtenAt < EVERY_MS) return null;
    const last = told && mediaIn(told);
    const isAnew = silences.haveEnded(currentRoomId, told);
    if (last && last.microphones === seen.microphones && last.sharing === seen.sharing && !isAnew) return null;
    return { roomId: currentRoomId, seen, told: isAnew ? null : told };
  };
  const report = new RoomReport(
    news,
    () => TURN_MS * (1 + rankInRoom(channel.surroundings())),
    ({ roomId, seen, told }) => {
      const muted = seen.microphones > 0 ? null : ((told && mutedFor(channel, told)) ?? 0);
      const value = { mics: seen.microphones, sharing: seen.sharing, ...(muted !== null && { muted }) };
      return channel.put({ id: roomEntryId(KIND, roomId), kind: KIND, value });
    },
  );
  const inUse = () =>
    snapshot()
      .rooms.filter(({ people }) => people.length > 0)
      .map(({ id }) => id);
  const timer = setInterval(() => {
    silences.look();
    report.look();
  }, LOOK_MS);
  const forget = forgetClosed(channel, KIND, { rooms: inUse, watch });
  return () => {
    clearInterval(timer);
    report.stop();
    forget();
  };
}

/** Whose silence it is that each room has told, and in which round. */
class Silences {
  readonly #channel: BreakoutChannel;
  readonly #snapshot: () => BreakoutSnapshot;
  /** By id of the room, as it was when this client first saw what the room told last. */
  readonly #known = new Map<string, { readonly version: string; readonly round: string; readonly keys: Set<string> }>();

  constructor(channel: BreakoutChannel, snapshot: () => BreakoutSnapshot) {
    this.#channel = channel;
    this.#snapshot = snapshot;
  }

  look(): void {
    for (const { id, people } of this.#snapshot().rooms) {
      const entry = entryOf(this.#channel, id);
      const version = versionOf(entry ?? undefined);
      if (this.#known.get(id)?.version === version) continue;
      this.#known.set(id, { version, round: this.#round, keys: new Set(people.map(({ key }) => key)) });
    }
  }

  /** Whether a silence that was told is over, though every microphone is still off: others are there, or another round. */
  haveEnded(roomId: string, told: ChannelEntry | null): boolean {
    const known = this.#known.get(roomId);
    if (!told || known?.version !== versionOf(told) || fieldsOf(told).mics !== 0) return false;
    const here = this.#snapshot().rooms.find(({ id }) => id === roomId)?.people ?? [];
    const areOthers = here.length > 0 && here.every(({ key }) => !known.keys.has(key));
    return areOthers || (this.#round !== '' && this.#round !== known.round);
  }

  /** Tells rounds apart; empty while none run. */
  get #round(): string {
    const running = roundsOf(this.#channel);
    return running ? `${running.value.seed} ${running.round}` : '';
  }
}

function entryOf(channel: BreakoutChannel, roomId: string): ChannelEntry | null {
  const entry = channel.getSnapshot().entries.get(roomEntryId(KIND, roomId));
  return entry?.kind === KIND ? entry : null;
}

function mediaIn(entry: ChannelEntry): RoomMedia | null {
  const { mics, sharing } = fieldsOf(entry);
  return isCount(mics) && isCount(sharing) ? { microphones: mics, sharing } : null;
}

/** For how long no microphone has been on, ms; null while any is on. */
function mutedFor(channel: BreakoutChannel, entry: ChannelEntry): number | null {
  const { mics, muted } = fieldsOf(entry);
  if (mics !== 0) return null;
  const before = typeof muted === 'number' && muted >= 0 ? muted : 0;
  return before + Math.max(0, channel.now() - entry.writtenAt);
}

function pulseOf(channel: BreakoutChannel, roomId: string): Reading<RoomPulse> | null {
  const entry = entryOf(channel, roomId);
  const media = entry && mediaIn(entry);
  if (!entry || !media) return null;
  const muted = mutedFor(channel, entry);
  const value: RoomPulse = { roomId, ...media, mutedMinutes: Math.floor((muted ?? 0) / MINUTE) };
  return muted === null ? { value } : { value, changesIn: MINUTE - (muted % MINUTE) };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_COUNT;
}

function isSame(a: RoomPulse, b: RoomPulse): boolean {
  return (
    a.roomId === b.roomId &&
    a.microphones === b.microphones &&
    a.sharing === b.sharing &&
    a.mutedMinutes === b.mutedMinutes
  );
}
