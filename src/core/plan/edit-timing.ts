/** Edits of how long the rooms are open. What they leave alone is shared. */
import { isSameBrief } from './brief';
import { checkSchedule, checkTimer, type PlannedTimer, type RoundSchedule } from './timing';
import type { Plan } from './types';

/** Sets the timer that starts with the rooms; it takes the place of rounds. Null: none. Throws `invalid-timer`. */
export function setTimer(plan: Plan, timer: PlannedTimer | null): Plan {
  if (timer) checkTimer(timer);
  const { timer: before, schedule, ...rest } = plan;
  if (timer) return isSameTimer(before, timer) && !schedule ? plan : { ...rest, timer };
  return before ? { ...rest, ...(schedule && { schedule }) } : plan;
}

/** Sets the rounds that begin when the rooms open; they take the place of a timer. Null: none. Throws `invalid-rounds`, `invalid-brief`. */
export function setSchedule(plan: Plan, schedule: RoundSchedule | null): Plan {
  const checked = schedule && checkSchedule(schedule);
  const { timer, schedule: before, ...rest } = plan;
  if (checked) return isSameSchedule(before, checked) && !timer ? plan : { ...rest, schedule: checked };
  return before ? { ...rest, ...(timer && { timer }) } : plan;
}

function isSameTimer(a: PlannedTimer | undefined, b: PlannedTimer): boolean {
  return a?.minutes === b.minutes && a.end === b.end;
}

function isSameSchedule(a: RoundSchedule | undefined, b: RoundSchedule): boolean {
  const { briefs = [] } = b;
  const isSame = a?.count === b.count && a.minutes === b.minutes && a.next === b.next && a.end === b.end;
  return (
    isSame && (a.briefs ?? []).length === briefs.length && briefs.every((it, at) => isSameBrief(it, a.briefs?.[at]))
  );
}
