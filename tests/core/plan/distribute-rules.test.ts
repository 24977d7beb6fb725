import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { distribute } from '../../../src/core/plan/distribute';
import { keys } from './people';
import { canBeMet, possibleRules, roomIdsOf, sizesOf, spread } from './rule-cases';
import type { RuleCase } from './rule-cases';

const everyoneIn = (assignment: Readonly<Record<string, readonly string[]>>) => Object.values(assignment).flat().sort();

describe('distribute with groups to keep together or apart', () => {
  it('meets all rules whenever that is possible, with even sizes and nobody lost', () => {
    fc.assert(
      fc.property(possibleRules, ({ people, roomIds, seed, rules }) => {
        const { assignment, unmet } = distribute(people, roomIds, { seed, ...rules });

        expect(unmet).toEqual([]);
        expect(everyoneIn(assignment)).toEqual(people);
        expect(spread(sizesOf(assignment))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with trying every seating whether the rules can be met', () => {
    const group = fc.uniqueArray(fc.constantFrom(...keys(6)), { minLength: 2, maxLength: 4 });
    const anyRules: fc.Arbitrary<RuleCase> = fc.record({
      people: fc.constant(keys(6)),
      roomIds: fc.constantFrom(roomIdsOf(2), roomIdsOf(3), roomIdsOf(4)),
      seed: fc.integer(),
      rules: fc.record({
        keepTogether: fc.array(group, { maxLength: 3 }),
        keepApart: fc.array(group, { maxLength: 3 }),
      }),
    });
    const seen = { met: 0, unmet: 0 };
    fc.assert(
      fc.property(anyRules, (ruleCase) => {
        const { people, roomIds, seed, rules } = ruleCase;
        const met = distribute(people, roomIds, { seed, ...rules }).unmet.length === 0;
        seen[met ? 'met' : 'unmet'] += 1;

        expect(met).toBe(canBeMet(ruleCase));
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(seen.met, seen.unmet)).toBeGreaterThan(100);
  });

  it('reports only the rules that contradict those before them, and keeps the rest', () => {
    const { unmet } = distribute(keys(16), roomIdsOf(4), {
      seed: 1,
      keepTogether: [
        ['p0', 'p1'],
        ['p5', 'p6', 'p7'],
        ['p1', 'p2'],
      ],
      keepApart: [
        ['p0', 'p2'],
        ['p8', 'p9', 'p10'],
        ['p5', 'p8'],
      ],
    });

    expect(unmet).toEqual([{ kind: 'keep-apart', personKeys: ['p0', 'p2'] }]);
  });

  it('divides a group that is too large for a room into as few parts as possible', () => {
    const group = keys(6);
    const { assignment, unmet } = distribute(keys(32), roomIdsOf(8), { seed: 1, keepTogether: [group] });
    const parts = Object.values(assignment).map((people) => people.filter((key) => group.includes(key)).length);

    expect(unmet).toEqual([{ kind: 'keep-together', personKeys: group }]);
    expect(parts.filter((size) => size > 0).sort()).toEqual([2, 4]);
    expect(sizesOf(assignment)).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
  });

  it('spreads a group that is too large to keep apart evenly over all rooms', () => {
    const leads = keys(9);
    const { assignment, unmet } = distribute(keys(32), roomIdsOf(8), { seed: 1, keepApart: [leads] });
    const parts = Object.values(assignment).map((people) => people.filter((key) => leads.includes(key)).length);

    expect(unmet).toEqual([{ kind: 'keep-apart', personKeys: leads }]);
    expect(parts.sort()).toEqual([1, 1, 1, 1, 1, 1, 1, 2]);
  });

  it('takes no notice of people of a group who are not distributed', () => {
    const { assignment, unmet } = distribute(keys(8), roomIdsOf(4), {
      seed: 1,
      exclude: ['p0'],
      keepTogether: [['p0', 'p1'], ['gone', 'p2', 'p3'], ['gone']],
      keepApart: [['p2', 'p0']],
    });

    expect(unmet).toEqual([]);
    expect(everyoneIn(assignment)).not.toContain('p0');
  });

  it('brings a group to the room into which one of them is locked', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { assignment, unmet } = distribute(keys(15), roomIdsOf(4), {
          seed,
          locked: { p3: 'room-3' },
          keepTogether: [['p0', 'p3', 'p9', 'p14']],
        });

        // Four people: this room has to be one of the larger ones.
        expect(unmet).toEqual([]);
        expect(assignment['room-3']).toEqual(['p0', 'p14', 'p3', 'p9']);
        expect(sizesOf(assignment).sort()).toEqual([3, 4, 4, 4]);
      }),
    );
  });

  it('reports a group whose members are locked into different rooms', () => {
    const group = ['p0', 'p1', 'p2'];
    const locked = { p0: 'room-0', p1: 'room-1' };

    expect(distribute(keys(8), roomIdsOf(2), { seed: 1, locked, keepTogether: [group] }).unmet).toEqual([
      { kind: 'keep-together', personKeys: group },
    ]);
  });

  it('meets 200 rules among 1,000 people', () => {
    const keepTogether = Array.from({ length: 100 }, (_, index) => [`p${3 * index}`, `p${3 * index + 1}`]);
    const keepApart = Array.from({ length: 100 }, (_, index) => [
      `p${3 * index}`,
      `p${3 * index + 3}`,
      `p${700 + index}`,
    ]);

    expect(distribute(keys(1000), roomIdsOf(100), { seed: 1, keepTogether, keepApart }).unmet).toEqual([]);
  });
});

describe('distribute with capacities', () => {
  const capacities = fc.dictionary(fc.constantFrom(...roomIdsOf(6)), fc.nat(12));

  it('exceeds none that can be kept, and keeps the sizes of all other rooms within one of each other', () => {
    fc.assert(
      fc.property(fc.nat(40), capacities, fc.integer(), (count, capacity, seed) => {
        const roomIds = roomIdsOf(6);
        const { assignment, unmet } = distribute(keys(count), roomIds, { seed, capacity });
        const suffices = roomIds.reduce((sum, id) => sum + (capacity[id] ?? Infinity), 0) >= count;
        const notFull = roomIds.filter((id) => (assignment[id] ?? []).length < (capacity[id] ?? Infinity));
        const sizes = sizesOf(assignment);

        expect(everyoneIn(assignment)).toEqual(keys(count).sort());
        expect(unmet.length === 0).toBe(suffices);
        // A room that could take more is at most one smaller than any other.
        if (suffices) {
          for (const id of notFull) expect(assignment[id]?.length).toBeGreaterThanOrEqual(Math.max(...sizes) - 1);
        }
      }),
    );
  });

  it('names the rooms that had to be overfilled, since nobody is left without a room', () => {
    const { assignment, unmet } = distribute(keys(5), ['a', 'b'], { seed: 1, capacity: { a: 1, b: 2 } });

    expect(everyoneIn(assignment)).toEqual(keys(5));
    expect(unmet).toContainEqual({ kind: 'capacity', roomId: 'a', capacity: 1 });
  });

  it('leaves locked people in a room that is too small for them, and says so', () => {
    const { assignment, unmet } = distribute(keys(4), ['a', 'b'], {
      seed: 1,
      locked: { p0: 'a', p1: 'a' },
      capacity: { a: 1 },
    });

    expect(assignment).toEqual({ a: ['p0', 'p1'], b: ['p2', 'p3'] });
    expect(unmet).toEqual([{ kind: 'capacity', roomId: 'a', capacity: 1 }]);
  });

  it.each([-1, 2.5, Number.NaN])('refuses a capacity of %d', (capacity) => {
    expect(() => distribute(keys(4), ['a'], { seed: 1, capacity: { a: capacity } })).toThrow(
      expect.objectContaining({ code: 'invalid-capacity' }),
    );
  });
});

describe('distribute with groups to spread', () => {
  const countsOf = (assignment: Readonly<Record<string, readonly string[]>>, group: readonly string[]) =>
    Object.values(assignment).map((people) => people.filter((key) => group.includes(key)).length);

  it('puts as many of a group into each room, give or take one, whatever its size', () => {
    const size = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(fc.integer(), size, fc.integer({ min: 2, max: 6 }), (seed, members, rooms) => {
        const group = keys(members);
        const { assignment, unmet } = distribute(keys(24), roomIdsOf(rooms), { seed, spread: [group] });

        expect(spread(countsOf(assignment, group))).toBeLessThanOrEqual(1);
        expect(spread(sizesOf(assignment))).toBeLessThanOrEqual(1);
        expect(unmet).toEqual(members < rooms ? [{ kind: 'spread', personKeys: group }] : []);
      }),
      { numRuns: 200 },
    );
  });

  it('counts those who are locked, and puts no two who stay together into one share', () => {
    const group = keys(6);
    const { assignment, unmet } = distribute(keys(12), roomIdsOf(3), {
      seed: 7,
      locked: { p0: 'room-0', p1: 'room-0' },
      keepTogether: [['p2', 'p3']],
      spread: [group],
    });

    expect(countsOf(assignment, group)).toEqual([2, 2, 2]);
    expect(unmet).toEqual([]);
  });

  it('names a group that locks make uneven', () => {
    const group = keys(4);
    const locked = { p0: 'room-0', p1: 'room-0', p2: 'room-0' };
    const { unmet } = distribute(keys(8), roomIdsOf(2), { seed: 1, locked, spread: [group] });

    expect(unmet).toEqual([{ kind: 'spread', personKeys: group }]);
  });
});

describe('distribute with everything at once', () => {
  it('loses nobody, honours locks, names exactly the broken rules, and repeats itself for a seed', () => {
    const who = fc.constantFrom(...keys(24));
    const group = fc.uniqueArray(who, { maxLength: 7 });
    const options = fc.record({
      seed: fc.integer(),
      exclude: fc.array(who, { maxLength: 4 }),
      locked: fc.dictionary(who, fc.constantFrom(...roomIdsOf(5)), { maxKeys: 6 }),
      capacity: fc.dictionary(fc.constantFrom(...roomIdsOf(5)), fc.nat(8)),
      keepTogether: fc.array(group, { maxLength: 4 }),
      keepApart: fc.array(group, { maxLength: 4 }),
      spread: fc.array(group, { maxLength: 2 }),
      history: fc.array(fc.dictionary(fc.constantFrom('x', 'y', 'z'), group), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(options, (given) => {
        const { assignment, unmet } = distribute(keys(24), roomIdsOf(5), given);
        const roomOf = new Map(Object.entries(assignment).flatMap(([id, people]) => people.map((key) => [key, id])));
        const roomsOf = (members: readonly string[]) => members.flatMap((key) => roomOf.get(key) ?? []);

        const present = keys(24).filter((key) => key in given.locked || !given.exclude.includes(key));
        expect(everyoneIn(assignment)).toEqual(present.sort());
        for (const [key, roomId] of Object.entries(given.locked)) expect(roomOf.get(key)).toBe(roomId);
        expect(unmet.filter(({ kind }) => kind === 'keep-together')).toHaveLength(
          given.keepTogether.filter((members) => new Set(roomsOf(members)).size > 1).length,
        );
        expect(unmet.filter(({ kind }) => kind === 'keep-apart')).toHaveLength(
          given.keepApart.filter((members) => new Set(roomsOf(members)).size < roomsOf(members).length).length,
        );
        expect(distribute(keys(24).reverse(), roomIdsOf(5), given)).toEqual({
          assignment,
          unmet,
          repeatedPairs: expect.any(Number) as number,
        });
      }),
      { numRuns: inject('full') ? 60 : 20 },
    );
  });
});
