import { briefOf, type Brief } from '../../core/plan/brief';
import { MAX_SCHEDULED_ROUNDS, type NextRound, type RoundSchedule, type TimerEnd } from '../../core/plan/timing';
import { isGoodLink, linkOf } from '../facilitation/link-field';
import { minutesOf } from '../timer/timer-fields';

/** What is in the fields of the dialog. */
export interface Typed {
  readonly count: string;
  readonly minutes: string;
  /** People per room; blank: the rooms stay. */
  readonly size: string;
  readonly next: NextRound;
  readonly end: TimerEnd;
  /** Round by round. */
  readonly briefs: readonly TypedBrief[];
}

export interface TypedBrief {
  readonly text: string;
  readonly link: string;
}

export const presetNames = ['networking', 'jigsaw', 'stations'] as const;

/** What others do with rounds. */
export const presets = {
  networking: { count: '5', minutes: '3', size: '2', next: 'partners' },
  jigsaw: { count: '2', minutes: '15', size: '4', next: 'partners' },
  stations: { count: '4', minutes: '10', size: '', next: 'rooms' },
} as const satisfies Record<(typeof presetNames)[number], Partial<Typed>>;

export function typedFrom(schedule: RoundSchedule | null): Typed {
  if (!schedule) return { count: '3', minutes: '5', size: '', next: 'partners', end: 'ask', briefs: [] };
  const { count, minutes, next, end, briefs = [] } = schedule;
  return {
    count: String(count),
    minutes: String(minutes),
    size: '',
    next,
    end,
    briefs: briefs.map((brief) => ({ text: brief?.text ?? '', link: brief?.link ?? '' })),
  };
}

/** What was typed, as a schedule; null where something of it is not possible. */
export function scheduleOf({ count, minutes, size, next, end, briefs }: Typed) {
  const rounds = wholeFrom(count, 2);
  const isCountWrong = rounds === null || rounds > MAX_SCHEDULED_ROUNDS;
  const people = size.trim() === '' ? null : wholeFrom(size, 2);
  const isSizeWrong = size.trim() !== '' && people === null;
  const each = minutesOf(minutes);
  const tasks = briefs.slice(0, rounds ?? 0).map(taskOf);
  const isTaskWrong = tasks.includes(undefined);
  const schedule: RoundSchedule | null =
    isCountWrong || isSizeWrong || isTaskWrong || each === null
      ? null
      : { count: rounds, minutes: each, next, end, briefs: tasks.map((task) => task ?? null) };
  return { schedule, size: people, isCountWrong, isSizeWrong };
}

/** Null: nothing was typed. Undefined: it is no brief. */
function taskOf({ text, link }: TypedBrief): Brief | null | undefined {
  if (text.trim() === '' && link.trim() === '') return null;
  if (!isGoodLink(link)) return undefined;
  const address = linkOf(link);
  return briefOf(address === undefined ? { text } : { text, link: address }) ?? undefined;
}

function wholeFrom(text: string, least: number): number | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= least ? value : null;
}
