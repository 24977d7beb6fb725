import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribute, whyUnmet } from '../../../src/core';
import { keys } from './people';
import { roomIdsOf, sizesOf, spread } from './rule-cases';

const alone = (sizes: readonly number[]) => sizes.filter((size) => size === 1).length;

/** Each subset of the rooms. */
function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((some, item) => [...some, ...some.map((each) => [...each, item])], [[]]);
}

describe('noneAlone', () => {
  it('lets rooms stay empty rather than leave somebody alone, and keeps the others even', () => {
    expect(sizesOf(distribute(keys(5), roomIdsOf(4), { seed: 1 }).assignment)).toEqual([2, 1, 1, 1]);
    expect(sizesOf(distribute(keys(5), roomIdsOf(4), { seed: 1, noneAlone: true }).assignment)).toEqual([3, 2, 0, 0]);
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 80 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer(),
        (people, rooms, seed) => {
          const { assignment, unmet } = distribute(keys(people), roomIdsOf(rooms), { seed, noneAlone: true });
          expect(Object.keys(assignment)).toEqual(roomIdsOf(rooms));
          expect(Object.values(assignment).flat().sort()).toEqual(keys(people).sort());
          const sizes = sizesOf(assignment);
          const filled = sizes.filter((size) => size > 0);
          expect(alone(sizes)).toBe(0);
          expect(spread(filled)).toBeLessThanOrEqual(1);
          expect(filled).toHaveLength(Math.min(rooms, Math.floor(people / 2)));
          expect(unmet).toEqual([]);
        },
      ),
    );
  });

  it('leaves as few alone as any choice of rooms does, with limits and locks', () => {
    const scenario = fc.record({
      people: fc.integer({ min: 0, max: 14 }),
      limits: fc.array(fc.constantFrom(0, 1, 2, 3, 5, Infinity), { minLength: 1, maxLength: 5 }),
      locks: fc.array(fc.nat(4), { maxLength: 6 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(scenario, ({ people, limits, locks, seed }) => {
        const [everyone, roomIds] = [keys(people).sort(), roomIdsOf(limits.length)];
        const capacity = Object.fromEntries(
          limits.flatMap((limit, room) => (limit === Infinity ? [] : [[roomIds[room] ?? '', limit] as const])),
        );
        const locked = Object.fromEntries(
          locks.flatMap((room, person) => {
            const [key, roomId] = [everyone[person], roomIds[room % roomIds.length]];
            return key !== undefined && roomId !== undefined ? [[key, roomId] as const] : [];
          }),
        );
        const options = { seed, capacity, locked };
        const result = distribute(everyone, roomIds, { ...options, noneAlone: true });
        const plain = distribute(everyone, roomIds, options);
        for (const [key, roomId] of Object.entries(locked)) expect(result.assignment[roomId]).toContain(key);
        expect(Object.values(result.assignment).flat().sort()).toEqual(everyone);
        // No room is fuller than it may be that would not be without this.
        if (plain.unmet.length === 0) expect(result.unmet).toEqual([]);

        const lockedIn = (id: string) => Object.values(locked).filter((roomId) => roomId === id).length;
        const free = everyone.length - Object.keys(locked).length;
        const places = (some: readonly string[]) =>
          some.reduce((sum, id) => sum + Math.max(0, (capacity[id] ?? Infinity) - lockedIn(id)), 0);
        const others = subsets(roomIds)
          .filter((some) => some.length === roomIds.length || (some.length > 0 && places(some) >= free))
          .filter((some) => Object.values(locked).every((id) => some.includes(id)))
          .map((some) => distribute(everyone, some, options));
        expect(alone(sizesOf(result.assignment))).toBe(
          Math.min(...others.map((other) => alone(sizesOf(other.assignment)))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('names the rules that it leaves unmet, and says that this is why', () => {
    const [personKeys, roomIds] = [keys(4), roomIdsOf(4)];
    const rules = { keepTogether: [], keepApart: [personKeys], spread: [personKeys] };
    const given = { personKeys, roomIds, locked: {}, capacity: {}, ...rules };
    expect(distribute(personKeys, roomIds, { seed: 1, ...rules }).unmet).toEqual([]);
    const distribution = distribute(personKeys, roomIds, { seed: 1, ...rules, noneAlone: true });
    expect(sizesOf(distribution.assignment)).toEqual([2, 2, 0, 0]);
    expect(distribution.unmet.map(({ kind }) => kind)).toEqual(['keep-apart', 'spread']);
    for (const rule of distribution.unmet) {
      expect(whyUnmet(rule, { ...given, noneAlone: true }, distribution)).toBe('none-alone');
    }
  });

  it('meets rules in the rooms that it fills', () => {
    const people = keys(7);
    const [one = '', two = '', three = ''] = people;
    const rules = { keepApart: [[one, two, three]] };
    const { assignment, unmet } = distribute(people, roomIdsOf(6), { seed: 3, ...rules, noneAlone: true });
    expect(sizesOf(assignment)).toEqual([3, 2, 2, 0, 0, 0]);
    expect(unmet).toEqual([]);
  });

  it('takes ids that are names of object members for what they are', () => {
    const roomIds = ['a', 'constructor', '__proto__'];
    const { assignment } = distribute(keys(3), roomIds, { seed: 1, noneAlone: true });
    expect(Object.entries(assignment).map(([id, people]) => [id, people.length])).toEqual([
      ['a', 3],
      ['constructor', 0],
      ['__proto__', 0],
    ]);
  });
});
