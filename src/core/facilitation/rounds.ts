import type { BreakoutChannel } from '../channel/types';
import { checkSchedule, type RoundSchedule } from '../plan/timing';
import { Derived, shared, together } from './derived';
import { versionOf } from './entries';
import { requireHost } from './require-host';
import { announcedRound, briefEntries, roundBriefs, roundsOf, type RunningRounds } from './rounds-entry';
import { RoundsActs, type RoundsContext } from './rounds-acts';
import { leftNow, timerNow } from './timer-entry';

/** How long after the end of a round a host's client may take to begin the next one by itself, ms. */
const WAIT_MS = 5000;

/** Rounds, while they run. */
export interface BreakoutRounds {
  /** What was planned, with its briefs. */
  readonly schedule: RoundSchedule;
  /** Which round it is, from 1. */
  readonly round: number;
  /**
   * `running`: its time counts down; the timer tells it. `paused`. `changing`: everyone was told where they go, and when.
   * `waiting`: the time is up and the host who leads the rounds is gone: another host has to begin the next round.
   * `ended`: the time of the last round is up.
   */
  readonly state: 'running' | 'paused' | 'changing' | 'waiting' | 'ended';
  /** How many pairs of the round that was worked out last, this one or while it changes the next, shared a room before: in these rounds or, as that host knows, earlier. */
  readonly repeatedPairs: number;
  /** Tells each change apart. */
  readonly version: string;
}

/** The rounds of a meeting. They work while somebody subscribes. Actions are a host's, and reject with `no-permission` for others. */
export interface RoundsStore {
  /** The rounds as they are now; null while none run. The same object while nothing changes: the seconds are the timer's. */
  readonly getSnapshot: () => BreakoutRounds | null;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Begins the first round in the open rooms, with the people as they are. In each next one one host's client moves everyone
   * but the hosts, after the grace period of the session. Rejects with `invalid-rounds` and `invalid-brief`.
   */
  readonly start: (schedule: RoundSchedule) => Promise<void>;
  /** Ends this round: tells everyone where they go, or sends them now if they were told already. Does nothing in the last round. */
  readonly next: () => Promise<void>;
  /** Stops the clock; who was told to go stays. */
  readonly pause: () => Promise<void>;
  /** Lets it go on. */
  readonly resume: () => Promise<void>;
  /** Gives this round more time, or with a negative number less, ms; who was told to go stays until then. */
  readonly extend: (ms: number) => Promise<void>;
  /** Ends the rounds, and their timer. People stay in their rooms. */
  readonly stop: () => Promise<void>;
}

/** Rounds, and what countdown and timer tell them. */
export interface RoundsParts {
  readonly store: RoundsStore;
  readonly acts: Pick<RoundsActs, 'carryOut' | 'countdownChanged' | 'timerChanged'>;
}

export function createRounds(channel: BreakoutChannel, context: RoundsContext): RoundsParts {
  const acts = new RoundsActs(channel, context);
  const state = new Derived<BreakoutRounds | null>(
    channel,
    (previous) => {
      const running = roundsOf(channel);
      if (!running) return { value: null };
      const { next, changesIn } = stateOf(channel, running);
      const { entry, timer, round, value } = running;
      const version = [entry, timer.entry, ...briefEntries(channel)].map(versionOf).join(' ');
      const isSame = previous?.version === version && previous.state === next;
      if (isSame) return { value: previous, ...changesIn };
      const { count, minutes, next: nextRound, end, repeatedPairs } = value;
      const briefs = roundBriefs(channel, count);
      const schedule = { count, minutes, next: nextRound, end, ...(briefs.length > 0 && { briefs }) };
      return { value: { schedule, round, state: next, repeatedPairs, version }, ...changesIn };
    },
    context.watch,
  );
  const actByItself = shared(() => acts.watch());
  const host = () => requireHost(channel, 'lead rounds');

  const store: RoundsStore = {
    getSnapshot: state.get,
    subscribe: (listener) => {
      return together(state.subscribe(listener), actByItself());
    },
    start: async (schedule) => {
      host();
      await acts.begin(checkSchedule(schedule), 0);
    },
    next: async () => {
      host();
      const running = roundsOf(channel);
      if (!running || running.round === running.value.count) return;
      const [told] = announcedRound(channel, running);
      if (told) await context.finish(told.key);
      else await acts.endRound(running);
    },
    pause: () => context.timer.pause(),
    resume: () => context.timer.resume(),
    extend: async (ms) => {
      const isOver = timerNow(channel, null)?.left === 0;
      await context.timer.extend(ms);
      // Who gives a round that is over more time wants it to go on.
      if (isOver) await context.timer.resume();
    },
    stop: async () => {
      host();
      await acts.stop();
    },
  };
  return { store, acts };
}

interface StateReading {
  readonly next: BreakoutRounds['state'];
  readonly changesIn: { readonly changesIn?: number };
}

function stateOf(channel: BreakoutChannel, running: RunningRounds): StateReading {
  const { timer, round, value } = running;
  const now = channel.now();
  const left = leftNow(timer.entry, timer.value, now);
  if (announcedRound(channel, running).length > 0) return { next: 'changing', changesIn: {} };
  if (left > 0) {
    if (!timer.value.isRunning) return { next: 'paused', changesIn: {} };
    return { next: 'running', changesIn: { changesIn: left } };
  }
  if (round === value.count) return { next: 'ended', changesIn: {} };
  const over = now - (timer.entry.writtenAt + timer.value.left);
  const isAwaited = over < WAIT_MS && timer.value.isRunning;
  return isAwaited ? { next: 'running', changesIn: { changesIn: WAIT_MS - over } } : { next: 'waiting', changesIn: {} };
}
