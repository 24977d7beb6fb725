/** Who can be put into rooms. */
import type { Person, PersonKey } from '../types';
import { mainAndRooms, type MaybeLiveRooms } from './places';
import type { Plan } from './types';

/**
 * Everyone in the meeting and its rooms but me, each once. Other hosts are among them: they can be assigned by hand, for
 * they may guide a room. I go to a room with `join`, so that no plan moves the client that carries it out.
 */
export function assignablePeople({ me, ...live }: MaybeLiveRooms & { readonly me: Person | null }): Person[] {
  const people = new Map<PersonKey, Person>();
  for (const room of mainAndRooms(live)) {
    for (const person of room.people) people.set(person.key, person);
  }
  if (me) people.delete(me.key);
  return [...people.values()];
}

/** The people that automatic assignment places: everyone but hosts, who stay in the main meeting on purpose. */
export function guestsIn(people: readonly Person[]): readonly Person[] {
  return people.filter(({ isHost }) => !isHost);
}

/** Those of `people` whom the plan puts in no room, in the order given. */
export function unassignedPeople(plan: Plan, people: readonly Person[]): Person[] {
  const assigned = new Set(plan.rooms.flatMap((room) => room.personKeys));
  return people.filter((person) => !assigned.has(person.key));
}
