import { item } from './at';

/** How many people each room gets, and where that may be traded. */
export interface Seats {
  /** Most people of each room, locked ones included. */
  readonly most: readonly number[];
  /**
   * Rooms of the last level, which could not be filled to the end: a room of these may end one below its `most`.
   * Empty when the people fill the last level exactly.
   */
  readonly flexible: ReadonlySet<number>;
  /** Those of `flexible` that end one below `most` unless a rule wants it elsewhere. Their number is fixed. */
  readonly short: readonly number[];
}

/**
 * Fills the rooms level by level from the emptiest up, so that a room which starts fuller waits for the others. Sizes
 * are within one of each other, but for rooms that start larger or reach their capacity first. When the capacities
 * together do not suffice, filling goes on as if there were none.
 */
export function shareSeats(taken: readonly number[], capacities: readonly number[], people: number): Seats {
  const sizes = [...taken];
  const within = fill(sizes, capacities, people);
  const { open, unseated } = within.unseated <= 0 ? within : fill(sizes, undefined, within.unseated);
  // The rooms still open are those of the last level. `unseated` is 0 here, or minus the seats of it that stay empty.
  const short = open.slice(open.length + unseated);
  for (const room of short) sizes[room] = item(sizes, room) + 1;
  return { most: sizes, flexible: new Set(short.length > 0 ? open : []), short };
}

/** Returns the rooms of the last level and how many people got no seat; below zero: how many of its seats stay empty. */
function fill(sizes: number[], limits: readonly number[] | undefined, people: number) {
  const emptiestFirst = sizes.map((_, room) => room).sort((a, b) => item(sizes, a) - item(sizes, b));
  const isOpen = (room: number) => limits === undefined || item(sizes, room) < item(limits, room);
  let open: number[] = [];
  let joined = 0;
  let level = 0;
  let unseated = people;
  while (unseated > 0) {
    if (open.length === 0) {
      const next = emptiestFirst[joined];
      if (next === undefined) break;
      level = item(sizes, next);
    }
    while (joined < emptiestFirst.length && sizes[item(emptiestFirst, joined)] === level) {
      open.push(item(emptiestFirst, joined));
      joined += 1;
    }
    open = open.filter(isOpen);
    for (const room of open.slice(0, unseated)) sizes[room] = level + 1;
    unseated -= open.length;
    level += 1;
  }
  return { open, unseated };
}
