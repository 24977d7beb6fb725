import { guestsIn } from '../../core/plan/assignable';
import { keptByHand, type ShuffleScope } from '../../core/plan/shuffle';
import type { Plan } from '../../core/plan/types';
import type { Person } from '../../core/types';
import type { AssignState } from './assign-state';

/** Whom a shuffle moves unless the host wants otherwise: who has a room keeps it while others have none. */
export function firstScope({ plan, people, missing, locked }: AssignState): ShuffleScope {
  if (missing === 0) return 'unlocked';
  const guests = new Set(guestsIn(people).map(({ key }) => key));
  const arePlaced = plan.rooms.some(
    (room) => !room.isLocked && room.personKeys.some((key) => guests.has(key) && !locked.has(key)),
  );
  return arePlaced ? 'unassigned' : 'unlocked';
}

/** How many of them stay in a shuffle of everyone, as a host has placed them. */
export function keptIn(plan: Plan, people: readonly Person[]): number {
  const keys = guestsIn(people).map(({ key }) => key);
  return keptByHand(plan, keys).size;
}

/** How many people have a room before and another one after. */
export function countChanging(before: Plan, after: Plan): number {
  const roomOf = new Map(before.rooms.flatMap(({ id, personKeys }) => personKeys.map((key) => [key, id] as const)));
  const changing = after.rooms.flatMap(({ id, personKeys }) =>
    personKeys.filter((key) => (roomOf.get(key) ?? id) !== id),
  );
  return changing.length;
}
