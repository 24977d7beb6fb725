import type { Person } from '../types';
import type { Plan } from './types';

/** Those of `people` whom the plan puts in no room, in the order given. */
export function unassignedPeople(plan: Plan, people: readonly Person[]): Person[] {
  const assigned = new Set(plan.rooms.flatMap((room) => room.personKeys));
  return people.filter((person) => !assigned.has(person.key));
}
