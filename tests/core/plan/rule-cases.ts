import fc from 'fast-check';
import type { Assignment, DistributeOptions } from '../../../src/core/plan/distribution/types';
import { keys } from './people';

type Rules = Pick<DistributeOptions, 'keepTogether' | 'keepApart' | 'locked' | 'capacity'>;

export interface RuleCase {
  readonly people: readonly string[];
  readonly roomIds: readonly string[];
  readonly seed: number;
  readonly rules: Rules;
}

export const roomIdsOf = (count: number) => Array.from({ length: count }, (_, index) => `room-${index}`);

export const sizesOf = (assignment: Assignment) => Object.values(assignment).map((people) => people.length);

export const spread = (sizes: readonly number[]) => Math.max(...sizes) - Math.min(...sizes);

/** Rules that some way of seating people evenly meets all at once: that way is drawn first, the rules from it. */
export const possibleRules: fc.Arbitrary<RuleCase> = fc
  .record({
    people: fc.integer({ min: 1, max: 40 }).chain((count) => fc.shuffledSubarray(keys(count), { minLength: count })),
    rooms: fc.integer({ min: 1, max: 10 }),
    seed: fc.integer(),
  })
  .chain(({ people, rooms, seed }) => {
    const inRoom = roomIdsOf(rooms).map((_, room) => people.filter((__, index) => index % rooms === room));
    const roomOf = new Map(people.map((key, index) => [key, index % rooms]));
    const together = fc.constantFrom(...inRoom.filter((each) => each.length > 0)).chain((each) => fc.subarray(each));
    const apart = fc.subarray([...people]).map((group) => {
      const first = new Map(group.map((key) => [roomOf.get(key), key]));
      return [...first.values()];
    });
    return fc.record({
      people: fc.constant([...people].sort()),
      roomIds: fc.constant(roomIdsOf(rooms)),
      seed: fc.constant(seed),
      rules: fc.record({
        keepTogether: fc.array(together, { maxLength: 12 }),
        keepApart: fc.array(apart, { maxLength: 12 }),
      }),
    });
  });

/** Whether any way of seating people in rooms whose sizes are within one of each other meets the rules: tries them all. */
export function canBeMet({ people, roomIds, rules }: RuleCase): boolean {
  const rooms = roomIds.map((): string[] => []);
  const largest = Math.ceil(people.length / rooms.length);
  const smallest = Math.floor(people.length / rooms.length);
  const place = (next: number): boolean => {
    const key = people[next];
    if (key === undefined) return rooms.every((room) => room.length >= smallest) && meets(rooms, rules);
    return rooms.some((room) => {
      if (room.length === largest) return false;
      room.push(key);
      const found = place(next + 1);
      room.pop();
      return found;
    });
  };
  return place(0);
}

function meets(rooms: readonly (readonly string[])[], { keepTogether = [], keepApart = [] }: Rules): boolean {
  const shared = (group: readonly string[]) => rooms.map((room) => group.filter((key) => room.includes(key)).length);
  return (
    keepTogether.every((group) => shared(group).filter((count) => count > 0).length <= 1) &&
    keepApart.every((group) => shared(group).every((count) => count <= 1))
  );
}
