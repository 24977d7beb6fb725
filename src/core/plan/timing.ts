/** How long rooms are open: a timer, or rounds that follow each other by it. */
import { BreakoutError } from '../errors';
import { checkBrief, type Brief } from './brief';

/**
 * What happens when the time is up. `ask`: the hosts are asked. `close`: one host's client closes the rooms, with the grace
 * period of the session; by itself only where it set the timer or its signature is good, else its host is asked. `nothing`:
 * it only shows.
 */
export type TimerEnd = 'ask' | 'close' | 'nothing';

/** A timer of all rooms that starts when they open. */
export interface PlannedTimer {
  /** A whole number from 1 to `MAX_MINUTES`. */
  readonly minutes: number;
  /** What happens when the time is up. */
  readonly end: TimerEnd;
}

/** Where people are in the next round. `partners`: with people they have not met. `rooms`: each room's people go on together to the next room. */
export type NextRound = 'partners' | 'rooms';

/** Rounds of the same length that follow each other while rooms are open. */
export interface RoundSchedule {
  /** How many: a whole number from 2 to `MAX_SCHEDULED_ROUNDS`. */
  readonly count: number;
  /** How long each is: a whole number from 1 to `MAX_MINUTES`. */
  readonly minutes: number;
  /** Where people are in the next one. */
  readonly next: NextRound;
  /** What happens when the last round ends. */
  readonly end: TimerEnd;
  /** What people are to do, round by round; null, and what is missing: what the rooms' own briefs or the plan's say. */
  readonly briefs?: readonly (Brief | null)[];
}

/** Longest timer, and longest round: a day. */
export const MAX_MINUTES = 1440;
/** Most rounds of a schedule. */
export const MAX_SCHEDULED_ROUNDS = 20;

/** Throws `invalid-timer` for what no timer can be. */
export function checkTimer({ minutes, end }: PlannedTimer): PlannedTimer {
  if (isWhole(minutes, 1, MAX_MINUTES) && isTimerEnd(end)) return { minutes, end };
  throw new BreakoutError('invalid-timer', {
    what: `A timer of ${minutes} minutes with the end ${JSON.stringify(end)} is not possible.`,
    why: 'It is shown and set in minutes, and every client has to know what happens at its end.',
    fix: `Use a whole number of minutes from 1 to ${MAX_MINUTES}, and the end 'ask', 'close' or 'nothing'.`,
  });
}

/** The schedule as it is stored, with its briefs trimmed. Throws `invalid-rounds` and `invalid-brief`. */
export function checkSchedule({ count, minutes, next, end, briefs = [] }: RoundSchedule): RoundSchedule {
  const isCount = isWhole(count, 2, MAX_SCHEDULED_ROUNDS) && isWhole(minutes, 1, MAX_MINUTES);
  if (!isCount || !isNextRound(next) || !isTimerEnd(end) || briefs.length > count) {
    throw new BreakoutError('invalid-rounds', {
      what: `${count} rounds of ${minutes} minutes, with ${briefs.length} briefs, are not possible.`,
      why: 'Every client shows which round it is, and how long it lasts.',
      fix: `Plan 2 to ${MAX_SCHEDULED_ROUNDS} rounds of 1 to ${MAX_MINUTES} whole minutes, next 'partners' or 'rooms', and at most one brief for each.`,
    });
  }
  const checked = briefs.map((brief) => brief && checkBrief(brief));
  return { count, minutes, next, end, ...(checked.some(Boolean) && { briefs: checked }) };
}

export function isTimerEnd(value: unknown): value is TimerEnd {
  return value === 'ask' || value === 'close' || value === 'nothing';
}

export function isNextRound(value: unknown): value is NextRound {
  return value === 'partners' || value === 'rooms';
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
