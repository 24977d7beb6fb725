import type { ChannelEntry } from '../channel/document';
import type { BreakoutChannel } from '../channel/types';
import { briefOf, type Brief } from '../plan/brief';
import { isNextRound, isTimerEnd, MAX_MINUTES, MAX_SCHEDULED_ROUNDS, type RoundSchedule } from '../plan/timing';
import { nameOf } from './checked-text';
import { countdownsOf, roundOf, type CountdownEntry } from './countdown-entry';
import { entriesOf, fieldsOf } from './entries';
import { timerOf, type TimerValue } from './timer-entry';

export const ROUNDS = 'rounds';

/** Rounds as all clients know them, but for their briefs, and for what the timer says: which round it is, and how long it lasts. */
export interface RoundsValue extends Omit<RoundSchedule, 'briefs'> {
  /** For the shuffles; tells these rounds from others. */
  readonly seed: number;
  /** How many pairs meet again in it. */
  readonly repeatedPairs: number;
  /** Participant id of the host who began them or changed their time last: their client acts. */
  readonly hostId: string;
}

/** The rounds that run; null for none. */
export interface RunningRounds {
  readonly value: RoundsValue;
  readonly entry: ChannelEntry;
  readonly timer: { readonly entry: ChannelEntry; readonly value: TimerValue };
  /** Which one it is, from 1. */
  readonly round: number;
  /** Whether this client may act by itself: its host or a good signature says what runs, and how long. */
  readonly isVouched: boolean;
}

export function roundsOf(channel: BreakoutChannel): RunningRounds | null {
  const entry = channel.getSnapshot().entries.get(ROUNDS);
  const value = entry && valueOf(entry);
  const timer = timerOf(channel, null);
  if (!entry || !value || !timer || timer.value.round === null) return null;
  const round = Math.min(timer.value.round, value.count);
  return { value, entry, timer, round, isVouched: entry.vouched && timer.entry.vouched };
}

/** Names the round that runs, as entries carry it that belong to one; empty for none. */
export function roundTag(channel: BreakoutChannel): string {
  const running = roundsOf(channel);
  return running ? `${running.round}.${running.value.seed.toString(36)}` : '';
}

/** What such a name says; null for none. */
export function readRoundTag(tag: string): { readonly id: number; readonly round: number } | null {
  const [round, seed] = tag.split('.');
  const read = { id: parseInt(seed ?? '', 36), round: Number(round) };
  return isWhole(read.id, 0, 2 ** 32) && isWhole(read.round, 1, MAX_SCHEDULED_ROUNDS) ? read : null;
}

/** Whether people are being sent into the round that has begun. */
export function isRoundBeginning(channel: BreakoutChannel): boolean {
  const round = roundsOf(channel)?.round;
  return round !== undefined && countdownsOf(channel).some(({ action }) => roundOf(action) === round);
}

/** What was announced of the way into the next round. */
export function announcedRound(channel: BreakoutChannel, { round }: RunningRounds): readonly CountdownEntry[] {
  return countdownsOf(channel).filter(({ action }) => roundOf(action) === round + 1);
}

/** Writes what runs; with a seed of its own, it is other rounds than before. */
export function writeRounds(channel: BreakoutChannel, value: Omit<RoundsValue, 'hostId'>): Promise<void> {
  const { seed, count, minutes, next, end, repeatedPairs } = value;
  const { personId } = channel.surroundings();
  const written = { seed, count, minutes, next, end, repeatedPairs, hostId: personId };
  return channel.put({ id: ROUNDS, kind: ROUNDS, value: written });
}

/** Writes the briefs of rounds, in place of those of rounds before. */
export async function writeRoundBriefs(channel: BreakoutChannel, briefs: readonly (Brief | null)[]): Promise<void> {
  for (const { id } of briefEntries(channel)) await channel.remove(id);
  for (const [at, brief] of briefs.entries())
    if (brief) await channel.put({ id: `${ROUNDS}/${at + 1}`, kind: ROUNDS, value: { ...brief } });
}

/** Those of the briefs, in no order of the rounds. */
export function briefEntries(channel: BreakoutChannel): ChannelEntry[] {
  return entriesOf(channel, ROUNDS).filter(({ id }) => id !== ROUNDS);
}

/** What people are to do, round by round; empty where nothing is said for any. */
export function roundBriefs(channel: BreakoutChannel, count: number): readonly (Brief | null)[] {
  const { entries } = channel.getSnapshot();
  const briefs = Array.from({ length: count }, (_, at) => {
    const entry = entries.get(`${ROUNDS}/${at + 1}`);
    return entry ? briefOf(fieldsOf(entry)) : null;
  });
  return briefs.some(Boolean) ? briefs : [];
}

function valueOf(entry: ChannelEntry): RoundsValue | null {
  const { seed, count, minutes, next, end, repeatedPairs, hostId } = fieldsOf(entry);
  if (!isWhole(seed, 0, 2 ** 32) || !isWhole(count, 1, MAX_SCHEDULED_ROUNDS) || !isWhole(minutes, 1, MAX_MINUTES))
    return null;
  return {
    seed,
    count,
    minutes,
    // What a newer version may know, this one does in the way it knows.
    next: isNextRound(next) ? next : 'partners',
    end: isTimerEnd(end) ? end : 'ask',
    repeatedPairs: isWhole(repeatedPairs, 0, 1e6) ? repeatedPairs : 0,
    hostId: nameOf(hostId),
  };
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
