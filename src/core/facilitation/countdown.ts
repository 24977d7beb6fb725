import type { BreakoutChannel } from '../channel/types';
import type { SwitchDirection } from '../session/media-policy';
import type { GracePeriods } from '../session/options';
import type { OperationCause } from '../types';
import { CountdownActs } from './countdown-acts';
import {
  COUNTDOWN,
  countdownsOf,
  endOf,
  idOf,
  jsonOf,
  LATEST_MS,
  leftNow,
  MAX_MS,
  MAX_PEOPLE,
  type CountdownAction,
  type CountdownEntry,
  type CountdownValue,
} from './countdown-entry';
import { isSame, readingOf, type BreakoutCountdown, type DeviceRules } from './countdown-reading';
import { Derived, shared, together } from './derived';
import { kept } from './entries';
import type { LeftUndone } from './left-open';
import { ReadMarks } from './read-marks';
import { requireHost } from './require-host';

export type { BreakoutCountdown, CountdownAction, DeviceRules };

const SECOND = 1000;

/** What `getSnapshot` of {@link CountdownStore} gives: the same object while nothing changes. */
export interface CountdownState {
  /** The next one that concerns this user: it takes them elsewhere, or a host comes to them. */
  readonly own: BreakoutCountdown | null;
  /** Those that concern this user, and a close of all rooms wherever they are; for a host all there are. The next one first, those without an end last. */
  readonly all: readonly BreakoutCountdown[];
}

/** Options of `start` of {@link CountdownStore}. */
export interface CountdownOptions {
  /**
   * How long people are told before, ms: up to 10 minutes. 0: not at all. Null: no end, only a request to come back.
   * Default: as `options.grace` of the session.
   */
  readonly grace?: number | null | undefined;
  /** What this client does at the end. Default: the session's action. Another host's client does the session's. */
  readonly run?: (() => Promise<unknown>) | undefined;
  /** By whose decision, for the session record. Default: `host`. */
  readonly cause?: OperationCause | undefined;
}

/** Moves that are announced before they happen. Nothing here moves anybody but by a host's own client. */
export interface CountdownStore {
  /** The countdowns as they are now. */
  readonly getSnapshot: () => CountdownState;
  /** Calls back after each change, while one runs once a second. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Announces something and does it at the end, or at once where the grace is 0; several moves share their end. Host only:
   * rejects with `no-permission`. This client acts; where its host is gone another's, if the app signs messages, else the
   * other hosts are asked. Resolves to its id, or to null once it is done at once.
   */
  readonly start: (
    action: CountdownAction | readonly CountdownAction[],
    options?: CountdownOptions,
  ) => Promise<string | null>;
  /** Gives more time, or with a negative number less, ms; gives a request an end. Host only, as the next two. */
  readonly extend: (id: string, ms: number) => Promise<void>;
  /** Takes it back: everyone stays. */
  readonly cancel: (id: string) => Promise<void>;
  /** Does it now. Rejects as the session's action does, and with `room-not-empty` or `room-not-deleted` where a close leaves a room open. */
  readonly finish: (id: string) => Promise<void>;
  /** Tells hosts that this user is ready or, of a request, has seen it. */
  readonly confirm: (id: string) => void;
  /** The grace periods of the session's options, ms. */
  readonly grace: () => { readonly [name in keyof GracePeriods]-?: number };
}

/** What a countdown store needs beside the channel. */
export interface CountdownContext {
  /** Calls back when people have come, gone or moved. */
  readonly watch: (listener: () => void) => () => void;
  readonly grace: CountdownStore['grace'];
  readonly deviceRules: (direction: SwitchDirection) => DeviceRules;
  /** Does them, as the host would: they belong together. */
  readonly act: (actions: readonly CountdownAction[], cause: OperationCause) => Promise<unknown>;
  readonly leftUndone: () => LeftUndone;
  /** This host has given more time, ms, or null: taken it back. */
  readonly onChange?: (action: CountdownAction, ms: number | null) => Promise<unknown>;
}

/** Without a meeting. */
export const NO_COUNTDOWN: CountdownState = { own: null, all: [] };

export function createCountdown(channel: BreakoutChannel, context: CountdownContext): CountdownStore {
  const withId = (id: string) => countdownsOf(channel).filter(({ key }) => key === id);
  const marks = new ReadMarks(channel, (id) => withId(id).length > 0);
  const acts = new CountdownActs(channel, context, (key) => marks.forget(key));
  const write = (it: CountdownValue, id: string) => {
    const { personId, name: by } = channel.surroundings();
    return channel.put({ id, kind: COUNTDOWN, value: jsonOf({ ...it, personId, by }) });
  };
  /**
   * What a new one, which ends in `left` ms, makes void: a close all others, that of all rooms those of single rooms, a move
   * others of its people. Who was told that they come back sooner does: their clock does not begin anew without a word.
   */
  const supersede = async (action: CountdownAction, left: number | null) => {
    for (const it of countdownsOf(channel)) {
      const { kind, roomId } = action;
      const isAll = kind !== 'move' && roomId === null;
      const isOfRoom = it.action.kind !== 'move' && it.action.kind !== 'visit' && it.action.roomId !== null;
      const leftOfIt = endOf(it) - channel.now();
      const isSooner = isOfRoom && leftOfIt > -LATEST_MS && leftOfIt < (left ?? Infinity);
      if (isAll && !isSooner && (kind === 'close' || kind === it.action.kind)) await acts.forget(it.key, [it]);
      if (kind !== 'move' || it.action.kind !== 'move') continue;
      const personIds = it.action.personIds.filter((id) => !action.personIds.includes(id));
      if (personIds.length === it.action.personIds.length) continue;
      acts.setRun(it.key, null);
      if (personIds.length === 0) await acts.forget(it.key, [it]);
      else await write({ ...it, left: leftNow(it, channel.now()), action: { ...it.action, personIds } }, it.entry.id);
    }
  };
  const setLeft = async (id: string, next: (left: number) => number) => {
    requireHost(channel, 'move people');
    for (const it of withId(id)) {
      const left = Math.min(MAX_MS, Math.max(0, next(leftNow(it, channel.now()) ?? 0)));
      await write({ ...it, left }, it.entry.id);
    }
  };

  const changed = async ([first]: readonly CountdownEntry[], ms: number | null) => {
    if (first) await context.onChange?.(first.action, ms);
  };

  const state = new Derived<CountdownState>(
    channel,
    (previous = NO_COUNTDOWN) => {
      const readings = countdownsOf(channel).map((it) =>
        readingOf(it, channel, marks.countsOf(it.key), context.deviceRules),
      );
      const shown = readings.filter(({ isShown }) => isShown).sort((a, b) => a.end - b.end);
      const all = kept(
        previous.all,
        shown.map(({ countdown }) => countdown),
        isSame,
      );
      const own = ownOf(all.filter((_, at) => shown[at]?.isOwn));
      const changes = readings.flatMap(({ changesIn }) => changesIn ?? []);
      return {
        value: all === previous.all && own === previous.own ? previous : { own, all },
        ...(changes.length > 0 && { changesIn: Math.min(...changes) }),
      };
    },
    context.watch,
  );
  const keepMarks = shared(() => marks.keep());
  const actByItself = shared(() => acts.watch());

  return {
    getSnapshot: state.get,
    subscribe: (listener) => {
      return together(state.subscribe(listener), keepMarks(), actByItself());
    },
    start: async (given, { grace, run, cause = 'host' } = {}) => {
      requireHost(channel, 'move people');
      const actions = [given].flat();
      const wait = grace === undefined ? Math.max(0, ...actions.map((it) => graceOf(it, context.grace()))) : grace;
      if (wait === 0) {
        if (run) await run();
        else await context.act(actions, cause);
        return null;
      }
      const key = Math.random().toString(36).slice(2, 10);
      const left = wait === null ? null : Math.min(MAX_MS, Math.max(SECOND, wait));
      for (const action of actions) await supersede(action, left);
      acts.setRun(key, run ?? null);
      const stop = actByItself();
      for (const [part, action] of actions.flatMap(inParts).entries()) {
        const value = { key, action, left, by: '', personId: channel.surroundings().personId, cause };
        await write(value, idOf(value, part));
      }
      acts.whenGone(key, stop);
      return key;
    },
    extend: async (id, ms) => {
      await setLeft(id, (left) => left + ms);
      await changed(withId(id), ms);
    },
    cancel: async (id) => {
      requireHost(channel, 'move people');
      const entries = withId(id);
      await acts.forget(id);
      await changed(entries, null);
    },
    finish: async (id) => {
      await setLeft(id, () => 0);
      await acts.perform(id);
    },
    confirm: (id) => marks.read(id),
    grace: context.grace,
  };
}

/** The next of a user's own. Where their room closes and they go to another one, they are told of that. */
function ownOf([next, ...others]: readonly BreakoutCountdown[]): BreakoutCountdown | null {
  const move = others.find(({ id, action }) => id === next?.id && action.kind === 'move');
  return move ?? next ?? null;
}

function graceOf(action: CountdownAction, grace: ReturnType<CountdownContext['grace']>): number {
  if (action.kind === 'visit') return grace.visit;
  return action.kind === 'move' && action.roomId !== null ? grace.toRoom : grace.toMain;
}

/** An entry holds so many people. */
function inParts(action: CountdownAction): CountdownAction[] {
  if (action.kind !== 'move') return [action];
  const { personIds } = action;
  const starts = Array.from({ length: Math.ceil(personIds.length / MAX_PEOPLE) }, (_, index) => index * MAX_PEOPLE);
  return starts.map((start) => ({ ...action, personIds: personIds.slice(start, start + MAX_PEOPLE) }));
}
