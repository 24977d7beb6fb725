import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import type { UntoldTimer } from '../editor/untold';
import type { PlannedTimer, TimerEnd } from '../plan/timing';
import { actOnce } from './act-once';
import { Derived, shared, together, type Reading } from './derived';
import { entriesOf, roomEntryId, roomOfEntry, versionOf } from './entries';
import { forgetClosed, type OpenRooms } from './forget-closed';
import { PlannedEntries } from './planned-entries';
import { requireHost } from './require-host';
import { leftNow, MAX_MS, TIMER, timerNow, timerOf, writeTimer, type TimerValue } from './timer-entry';

const SECOND = 1000;
const MINUTE = 60_000;
/** How long after the end rooms are closed by themselves, ms. Later a host who comes back, or wakes up, is asked. */
const LATEST_MS = 30_000;

/** A running, paused or ended timer, as it concerns one room. */
export interface BreakoutTimer {
  /** The room whose timer it is; null for the one of all rooms. */
  readonly roomId: string | null;
  /** Whole seconds that are left, rounded up; never negative, never more than was set. */
  readonly secondsLeft: number;
  /** How long it was set for, ms: of a round its whole length. More or less time since does not change it. */
  readonly setFor: number;
  /** Whether it counts down now. */
  readonly isRunning: boolean;
  /** The time is up. */
  readonly isOver: boolean;
  /** What happens when the time is over. */
  readonly end: TimerEnd;
  /** The number of the round that it times, from 1; null outside of rounds. */
  readonly round: number | null;
  /** Name of the host who set or changed it last: text, not proved. */
  readonly by: string;
  /** Tells each setting and change apart. */
  readonly version: string;
  /** Whether rooms may be closed by it without asking. */
  readonly isVouched: boolean;
}

/** What a timer store needs beside the channel. */
export interface TimerContext extends OpenRooms {
  /** The breakout room this client is in; null in main. */
  readonly roomId: () => string | null;
  /** Closes all rooms, as the host would: at once, or after a countdown, which it does not wait for. */
  readonly close: () => Promise<unknown>;
  /** Stops such a countdown: there is more time. */
  readonly keepOpen: () => Promise<unknown>;
  /** This host has changed the time of all rooms. */
  readonly onChange: () => Promise<unknown>;
  /** The timer of the plan that this client carries out, once; undefined when there is nothing new to set. */
  readonly takePlanned: () => UntoldTimer | undefined;
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
  /**
   * Sets a new timer, for all rooms unless `roomId` is given. `ms`: from a second to a day. While rounds run it sets the time
   * that is left of this one, and `end` stays as their schedule says.
   */
  readonly set: (ms: number, options?: { readonly end?: TimerEnd; readonly roomId?: string }) => Promise<void>;
  /** Gives more time, or with a negative number less. For all rooms it changes those with a time of their own, too. */
  readonly extend: (ms: number, roomId?: string) => Promise<void>;
  /** Pauses the timer: that of a room, by default that of all. */
  readonly pause: (roomId?: string) => Promise<void>;
  /** Lets a paused timer go on. */
  readonly resume: (roomId?: string) => Promise<void>;
  /** Takes it away: that of a room, by default that of all, which ends rounds. A room keeps its own. */
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
    subscribe: (listener) => together(derived.subscribe(listener), act()),
  });
  const views = new Map<string | null, TimerView<BreakoutTimer | null>>();
  const timedRooms = new Derived<readonly (string | null)[]>(channel, (previous = []) => {
    const ids = entriesOf(channel, TIMER)
      .map(roomOfEntry)
      .sort((a, b) => (a ?? '').localeCompare(b ?? ''));
    return { value: ids.length === previous.length && ids.every((id, at) => id === previous[at]) ? previous : ids };
  });
  /** Those that an action without a room means, or the one of that room, taken from that of all where it has none. */
  const concerned = (roomId: string | undefined) => {
    if (roomId !== undefined) return [{ roomId, value: timerNow(channel, roomId) ?? timerNow(channel, null) }];
    return entriesOf(channel, TIMER).map((entry) => ({
      roomId: roomOfEntry(entry),
      value: timerNow(channel, roomOfEntry(entry)),
    }));
  };
  const change = async (roomId: string | undefined, next: (value: TimerValue) => TimerValue) => {
    requireHost(channel, 'set the timer');
    await keepingOpen(roomId, async () => {
      for (const each of concerned(roomId)) if (each.value) await writeTimer(channel, each.roomId, next(each.value));
    });
  };
  /** More time for all, once their time is up, stops the close that began then. */
  const keepingOpen = async (roomId: string | undefined, change: () => Promise<void>) => {
    const wasOver = timerNow(channel, null)?.left === 0;
    await change();
    if (wasOver && timerNow(channel, null)?.left !== 0) await context.keepOpen();
    if (roomId === undefined) await context.onChange();
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
      const timed = roomId === undefined ? timerNow(channel, null) : null;
      const value = timed?.round ? { ...timed, left } : { left, setFor: left, isRunning: true, end, round: null };
      await keepingOpen(roomId, () => writeTimer(channel, roomId ?? null, value));
    },
    extend: (ms, roomId) =>
      change(roomId, (value) => ({ ...value, left: Math.min(MAX_MS, Math.max(0, value.left + ms)) })),
    pause: (roomId) => change(roomId, (value) => ({ ...value, isRunning: false })),
    resume: (roomId) => change(roomId, (value) => ({ ...value, isRunning: true })),
    stop: async (roomId) => {
      requireHost(channel, 'set the timer');
      await channel.remove(roomEntryId(TIMER, roomId ?? null));
      if (roomId === undefined) await context.onChange();
    },
  };
}

/**
 * What hosts' clients do by themselves: the one that carries a plan out sets its timer; one closes the rooms when the time of
 * all is up and `close` was chosen, and one takes timers away when their rooms are closed, by whatever.
 */
function actByItself(channel: BreakoutChannel, context: TimerContext): () => void {
  const { rooms, close, watch } = context;
  let waiting: { readonly version: string; readonly stop: () => void } | null = null;
  const planned = plannedTimer(channel, context.takePlanned);
  const isOpen = () => rooms().length > 0;
  const look = () => {
    planned.look();
    const rank = hostRank(channel.surroundings());
    const timer = timerOf(channel, null);
    const { isRunning = false, end } = timer?.value ?? {};
    const isWanted = rank !== null && timer?.entry.vouched && isRunning && end === 'close' && isOpen();
    const version = timer && isWanted ? versionOf(timer.entry) : '';
    if (waiting?.version === version) return;
    waiting?.stop();
    waiting = null;
    if (!timer || !isWanted) return;
    const { entry, value } = timer;
    const at = entry.writtenAt + value.left;
    const isDue = () =>
      isOpen() && channel.now() < at + LATEST_MS && versionOf(channel.getSnapshot().entries.get(entry.id)) === version;
    const run = async () => {
      await close();
      // A countdown closes them now. Where a host stops it, hosts are asked.
      const now = channel.getSnapshot().entries.get(entry.id);
      if (isOpen() && versionOf(now) === version) await writeTimer(channel, null, { ...value, left: 0, end: 'ask' });
    };
    waiting = { version, stop: actOnce(channel, { name: TIMER, occasion: version, at, isDue, run }) };
  };
  const stop = together(channel.subscribe(look), watch(look), forgetClosed(channel, TIMER, context));
  look();
  return () => {
    stop();
    waiting?.stop();
  };
}

/** Sets the timer of the plan that this client carries out. It counts from when the rooms were opened. */
function plannedTimer(channel: BreakoutChannel, take: TimerContext['takePlanned']): PlannedEntries<PlannedTimer> {
  return new PlannedEntries(
    channel,
    () => {
      const news = take();
      return news && { values: new Map([[TIMER, news.timer]]), age: news.age };
    },
    (_, { minutes, end }, age) => {
      const setFor = minutes * MINUTE;
      const left = setFor - age;
      return left > 0 ? writeTimer(channel, null, { left, setFor, isRunning: true, end, round: null }) : null;
    },
  );
}

function readTimer(
  channel: BreakoutChannel,
  roomId: string | null,
): { timer: BreakoutTimer; changesIn?: number } | null {
  const found = (roomId !== null && timerOf(channel, roomId)) || timerOf(channel, null);
  if (!found) return null;
  const { entry, value } = found;
  const left = leftNow(entry, value, channel.now());
  const secondsLeft = Math.ceil(left / SECOND);
  const timer: BreakoutTimer = {
    roomId: roomOfEntry(entry),
    secondsLeft,
    setFor: value.setFor,
    isRunning: value.isRunning && left > 0,
    isOver: left === 0,
    end: value.end,
    round: value.round,
    by: value.by,
    version: versionOf(entry),
    isVouched: entry.vouched,
  };
  // To the next whole second of this timer, not of this page.
  return timer.isRunning ? { timer, changesIn: left - (secondsLeft - 1) * SECOND } : { timer };
}
