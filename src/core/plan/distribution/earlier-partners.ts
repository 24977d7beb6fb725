import { at, item } from './at';
import type { Party } from './party';
import type { Assignment, Steps } from './types';

/** For each person, by number, the others who shared a room with them before, each once. */
export type EarlierPartners = readonly (readonly number[])[];

export function* earlierPartners({ keys }: Party, history: readonly Assignment[]): Steps<EarlierPartners> {
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const roomsOf = keys.map((): number[][] => []);
  for (const round of history) {
    for (const personKeys of Object.values(round)) {
      const people = [...new Set(personKeys)].flatMap((key) => indexOf.get(key) ?? []);
      for (const person of people) item(roomsOf, person).push(people);
    }
    yield 0;
  }
  const seenBy = new Int32Array(keys.length).fill(-1);
  const partners: number[][] = [];
  for (const [person, rooms] of roomsOf.entries()) {
    seenBy[person] = person;
    const met: number[] = [];
    for (const other of rooms.flat()) {
      if (at(seenBy, other) === person) continue;
      seenBy[other] = person;
      met.push(other);
    }
    partners.push(met);
    yield 0;
  }
  return partners;
}

/** How many pairs of people are in one room who met before. */
export function countRepeatedPairs(partners: EarlierPartners, roomOf: Int32Array): number {
  let twice = 0;
  for (const [person, met] of partners.entries()) {
    const room = at(roomOf, person);
    for (const other of met) if (at(roomOf, other) === room) twice += 1;
  }
  return twice / 2;
}
