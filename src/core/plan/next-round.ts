import { naturalOrderIn } from '../names';
import { distributeInSlices } from './distribute-in-slices';
import type { Assignment, DistributeOptions, Distribution } from './distribution/types';
import type { NextRound } from './timing';

/** A room as it is at the end of a round. */
export interface RoundRoom {
  readonly id: string;
  readonly title: string;
  /** Who goes on: not the hosts. Named as in `history`. */
  readonly people: readonly string[];
  /** Nobody comes and nobody goes. */
  readonly isLocked: boolean;
  /** Null: any number. */
  readonly capacity: number | null;
}

/** The seed, who has met, and who belongs together or apart. */
export type NextRoundOptions = Pick<DistributeOptions, 'seed' | 'history' | 'keepTogether' | 'keepApart' | 'spread'>;

/** Where everyone is in the next round; those of locked rooms stay there. Rooms without people are left out. */
export async function nextRound(
  next: NextRound,
  rooms: readonly RoundRoom[],
  options: NextRoundOptions,
): Promise<Pick<Distribution, 'assignment' | 'repeatedPairs'>> {
  const open = rooms.filter(({ isLocked }) => !isLocked).sort(inOrder);
  const people = open.flatMap((room) => room.people).sort();
  if (people.length === 0) return { assignment: {}, repeatedPairs: 0 };
  if (next === 'rooms') return { assignment: onward(open), repeatedPairs: 0 };
  const capacity = open.flatMap(({ id, capacity: most }) => (most === null ? [] : [[id, most] as const]));
  const { assignment, repeatedPairs } = await distributeInSlices(
    people,
    open.map(({ id }) => id),
    { ...options, capacity: Object.fromEntries(capacity), noneAlone: true },
  );
  return { assignment: withoutEmpty(assignment), repeatedPairs };
}

/** Each room's people in the room after it, those of the last room in the first. */
function onward(rooms: readonly RoundRoom[]): Assignment {
  return withoutEmpty(
    Object.fromEntries(rooms.map(({ people }, at) => [rooms[(at + 1) % rooms.length]?.id ?? '', people])),
  );
}

function withoutEmpty(assignment: Assignment): Assignment {
  return Object.fromEntries(Object.entries(assignment).filter(([, people]) => people.length > 0));
}

/** One language for all: whichever host's client acts next, groups go on in the same order. */
const naturalOrder = naturalOrderIn('en');

/** The same at every client: lists of rooms are ordered by the plan that each has carried out. */
function inOrder(a: RoundRoom, b: RoundRoom): number {
  return naturalOrder(a.title, b.title) || (a.id < b.id ? -1 : 1);
}
