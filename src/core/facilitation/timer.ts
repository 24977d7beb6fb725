import type { ChannelEntry } from '../channel/document';
import { isRecord } from '../channel/message';
import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import { actOnce } from './act-once';
import { Derived, shared, type Reading } from './derived';
import { entriesOf, roomEntryId, roomOfEntry, versionOf } from './entries';
import { requireHost } from './require-host';

const KIND = 'timer';
/** Longest time of a timer, ms. */
const MAX_MS = 24 * 3_600_000;
const SECOND = 1000;
/** How long after the end rooms are closed by themselves, ms. Later a host who comes back, or wakes up, is asked. */
const LATEST_MS = 30_000;

/**
 * What happens when the time is up. `ask`: the hosts are asked. `close`: one host's client closes the rooms, with the grace
 * period of the session; by itself only where it set the timer or its signature is good, else its host is asked. `nothing`:
 * it only shows.
 */
export type TimerEnd = 'ask' | 'close' | 'nothing';

/** A running, paused or ended timer, as it concerns one room. */
export interface BreakoutTimer {
  /** The room whose timer it is; null for the one of all rooms. */
  readonly roomId: string | null;
  /** Whole seconds that are left, rounded up; never negative, never more than was set. */
  readonly secondsLeft: number;
  /** Whether it counts down now. */
  readonly isRunning: boolean;
  /** The time is up. */
  readonly isOver: boolean;
  /** What happens when the time is over. */
  readonly end: TimerEnd;
  /** Name of the host who set or changed it last: text, not proved. */
  readonly by: string;
  /** Tells each setting and change apart. */
  readonly version: string;
  /** Whether rooms may be closed by it without asking. */
  readonly isVouched: boolean;
}

interface TimerValue {
  /** What was left when this was written, ms. */
  readonly left: number;
  readonly isRunning: boolean;
  readonly end: TimerEnd;
  readonly by: string;
}

/** What a timer store needs beside the channel. */
export interface TimerContext {
  /** The breakout room this client is in; null in main. */
  readonly roomId: () => string | null;
  readonly isOpen: () => boolean;
  /** Calls back when either may have changed. */
  readonly watch: (listener: () => void) => () => void;
  /** Closes all rooms, as the host would: at once, or after a countdown, which it does not wait for. */
  readonly close: () => Promise<unknown>;
  /** Stops such a countdown: there is more time. */
  readonly keepOpen: () => Promise<unknown>;
}

/** Something to watch: `getSnapshot` gives the same value until it changes. */
export interface TimerView<T> {
  /** The value now. */
  readonly getSnapshot: () => T;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The timer of the rooms. Actions are a host's, and reject with `no-permission` for others. */
export interface TimerStore {
  /** The one that concerns this client: that of its room, else that of all rooms; null where none is set. Changes once a second. */
  readonly getSnapshot: () => BreakoutTimer | null;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The one of a room, or with null of all rooms, as it is now. */
  readonly read: (roomId: string | null) => BreakoutTimer | null;
  /** The same to watch: changes once a second while it runs. */
  readonly of: (roomId: string | null) => TimerView<BreakoutTimer | null>;
  /** Ids of the rooms that have a timer of their own; null, the first one, for that of all rooms. */
  readonly timedRooms: TimerView<readonly (string | null)[]>;
  /** Sets a new timer, for all rooms unless `roomId` is given. `ms`: from a second to a day. */
  readonly set: (ms: number, options?: { readonly end?: TimerEnd; readonly roomId?: string }) => Promise<void>;
  /** Gives more time, or with a negative number less. For all rooms it changes those with a time of their own, too. */
  readonly extend: (ms: number, roomId?: string) => Promise<void>;
  /** Pauses the timer: that of a room, by default that of all. */
  readonly pause: (roomId?: string) => Promise<void>;
  /** Lets a paused timer go on. */
  readonly resume: (roomId?: string) => Promise<void>;
  /** Takes it away. For all rooms those of single rooms, too. */
  readonly stop: (roomId?: string) => Promise<void>;
}

export function createTimer(channel: BreakoutChannel, context: TimerContext): TimerStore {
  const read = (roomId: string | null) => readTimer(channel, roomId)?.timer ?? null;
  const timerOf = (roomId: () => string | null) =>
    new Derived<BreakoutTimer | null>(
      channel,
      (previous): Reading<BreakoutTimer | null> => {
        const reading = readTimer(channel, roomId());
        if (!reading) return { value: null };
        const { timer, changesIn } = reading;
        const isSame =
          previous?.version === timer.version &&
          previous.secondsLeft === timer.secondsLeft &&
          previous.isVouched === timer.isVouched;
        return { value: isSame ? previous : timer, ...(changesIn !== undefined && { changesIn }) };
      },
      context.watch,
    );
  const act = shared(() => actByItself(channel, context));
  const viewOf = <T>(derived: Derived<T>): TimerView<T> => ({
    getSnapshot: derived.get,
    subscribe: (listener) => {
      const stops = [derived.subscribe(listener), act()];
      return () => {
        for (const stop of stops) stop();
      };
    },
  });
  const views = new Map<string | null, TimerView<BreakoutTimer | null>>();
  const timedRooms = new Derived<readonly (string | null)[]>(channel, (previous = []) => {
    const ids = entriesOf(channel, KIND)
      .map(roomOfEntry)
      .sort((a, b) => (a ?? '').localeCompare(b ?? ''));
    return { value: ids.length === previous.length && ids.every((id, at) => id === previous[at]) ? previous : ids };
  });
  const write = (roomId: string | null, { left, isRunning, end }: TimerValue) => {
    const value = { left, isRunning, end, by: channel.surroundings().name };
    return channel.put({ id: roomEntryId(KIND, roomId), kind: KIND, value });
  };
  /** Those that an action without a room means, or the one of that room, taken from that of all where it has none. */
  const concerned = (roomId: string | undefined) => {
    if (roomId !== undefined) return [{ roomId, value: valueNow(channel, roomId) ?? valueNow(channel, null) }];
    return entriesOf(channel, KIND).map((entry) => ({
      roomId: roomOfEntry(entry),
      value: valueNow(channel, roomOfEntry(entry)),
    }));
  };
  const change = async (roomId: string | undefined, next: (value: TimerValue) => TimerValue) => {
    requireHost(channel, 'set the timer');
    await keepingOpen(async () => {
      for (const each of concerned(roomId)) if (each.value) await write(each.roomId, next(each.value));
    });
  };
  /** More time for all, once their time is up, stops the close that began then. */
  const keepingOpen = async (change: () => Promise<void>) => {
    const wasOver = valueNow(channel, null)?.left === 0;
    await change();
    if (wasOver && valueNow(channel, null)?.left !== 0) await context.keepOpen();
  };

  return {
    ...viewOf(timerOf(context.roomId)),
    read,
    of: (roomId) => {
      const view = views.get(roomId) ?? viewOf(timerOf(() => roomId));
      views.set(roomId, view);
      return view;
    },
    timedRooms: viewOf(timedRooms),
    set: async (ms, { end = 'ask', roomId } = {}) => {
      requireHost(channel, 'set the timer');
      const left = Math.min(MAX_MS, Math.max(SECOND, ms));
      await keepingOpen(() => write(roomId ?? null, { left, isRunning: true, end, by: '' }));
    },
    extend: (ms, roomId) =>
      change(roomId, (value) => ({ ...value, left: Math.min(MAX_MS, Math.max(0, value.left + ms)) })),
    pause: (roomId) => change(roomId, (value) => ({ ...value, isRunning: false })),
    resume: (roomId) => change(roomId, (value) => ({ ...value, isRunning: true })),
    stop: async (roomId) => {
      requireHost(channel, 'set the timer');
      const ids = roomId === undefined ? entriesOf(channel, KIND).map(({ id }) => id) : [roomEntryId(KIND, roomId)];
      for (const id of ids) await channel.remove(id);
    },
  };
}

/**
 * What hosts' clients do by themselves: one closes the rooms when the time of all is up and `close` was chosen, and one
 * takes the timer away when the rooms are closed, by whatever.
 */
function actByItself(channel: BreakoutChannel, { isOpen, close, watch }: TimerContext): () => void {
  let waiting: { readonly version: string; readonly stop: () => void } | null = null;
  let wasOpen = isOpen();
  const look = () => {
    const rank = hostRank(channel.surroundings());
    const isClosed = wasOpen && !isOpen();
    wasOpen = isOpen();
    if (isClosed && rank === 0) for (const { id } of entriesOf(channel, KIND)) void channel.remove(id);
    const entry = channel.getSnapshot().entries.get(roomEntryId(KIND, null));
    const value = entry && valueOf(entry);
    const isWanted = Boolean(rank !== null && entry?.vouched && value?.isRunning && value.end === 'close' && isOpen());
    const version = entry && isWanted ? versionOf(entry) : '';
    if (waiting?.version === version) return;
    waiting?.stop();
    waiting = null;
    if (!entry || !value || !isWanted) return;
    const at = entry.writtenAt + value.left;
    const isDue = () =>
      isOpen() && channel.now() < at + LATEST_MS && versionOf(channel.getSnapshot().entries.get(entry.id)) === version;
    const run = async () => {
      await close();
      // A countdown closes them now. Where a host stops it, hosts are asked.
      const now = channel.getSnapshot().entries.get(entry.id);
      if (isOpen() && versionOf(now) === version)
        await channel.put({ id: entry.id, kind: KIND, value: { ...value, left: 0, end: 'ask' } });
    };
    waiting = { version, stop: actOnce(channel, { name: KIND, occasion: version, at, isDue, run }) };
  };
  const stops = [channel.subscribe(look), watch(look)];
  look();
  return () => {
    for (const stop of stops) stop();
    waiting?.stop();
  };
}

function readTimer(
  channel: BreakoutChannel,
  roomId: string | null,
): { timer: BreakoutTimer; changesIn?: number } | null {
  const { entries } = channel.getSnapshot();
  const entry = (roomId !== null && entries.get(roomEntryId(KIND, roomId))) || entries.get(roomEntryId(KIND, null));
  const value = entry && valueOf(entry);
  if (!entry || !value) return null;
  const left = leftNow(entry, value, channel.now());
  const secondsLeft = Math.ceil(left / SECOND);
  const timer: BreakoutTimer = {
    roomId: roomOfEntry(entry),
    secondsLeft,
    isRunning: value.isRunning && left > 0,
    isOver: left === 0,
    end: value.end,
    by: value.by,
    version: versionOf(entry),
    isVouched: entry.vouched,
  };
  // To the next whole second of this timer, not of this page.
  return timer.isRunning ? { timer, changesIn: left - (secondsLeft - 1) * SECOND } : { timer };
}

/** The value that would have to be written now to change nothing. */
function valueNow(channel: BreakoutChannel, roomId: string | null): TimerValue | null {
  const entry = channel.getSnapshot().entries.get(roomEntryId(KIND, roomId));
  const value = entry && valueOf(entry);
  return entry && value ? { ...value, left: leftNow(entry, value, channel.now()) } : null;
}

function leftNow({ writtenAt }: ChannelEntry, { left, isRunning }: TimerValue, now: number): number {
  return isRunning ? Math.min(left, Math.max(0, left - (now - writtenAt))) : left;
}

function valueOf({ kind, value }: ChannelEntry): TimerValue | null {
  if (kind !== KIND || !isRecord(value)) return null;
  const { left, isRunning, end, by } = value;
  if (typeof left !== 'number' || !(left >= 0) || typeof isRunning !== 'boolean') return null;
  return {
    left: Math.min(left, MAX_MS),
    isRunning,
    // What a newer version may know, this one asks about.
    end: end === 'close' || end === 'nothing' ? end : 'ask',
    by: typeof by === 'string' ? by.slice(0, 200) : '',
  };
}
