import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribute } from '../../../src/core/plan/distribute';
import type { Assignment } from '../../../src/core/plan/distribution/types';
import { rotate } from '../../../src/core/plan/rotate';
import { keys } from './people';
import { roomIdsOf, sizesOf } from './rule-cases';

const pairsOf = (people: readonly string[]) =>
  people.flatMap((a, index) => people.slice(index + 1).map((b) => [a, b].sort().join(' ')));

/** Counts, over all rounds, each pair that shares a room and did so in an earlier round. */
function repeatsIn(rounds: readonly Assignment[]): number {
  const met = new Set<string>();
  let repeats = 0;
  for (const round of rounds) {
    const now = Object.values(round).flatMap(pairsOf);
    repeats += now.filter((pair) => met.has(pair)).length;
    for (const pair of now) met.add(pair);
  }
  return repeats;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe('rotate', () => {
  it.each([1, 2, 3, 4, 5])('lets 32 people in 8 rooms meet nobody twice for 6 rounds (seed %d)', (seed) => {
    const rounds = rotate(keys(32), roomIdsOf(8), { seed, rounds: 6 });
    const repeats = repeatsIn(rounds.map(({ assignment }) => assignment));
    console.info(`32 people, 8 rooms, 6 rounds, seed ${seed}: ${repeats} repeated pairs`);

    expect(repeats).toBe(0);
    for (const { assignment } of rounds) expect(sizesOf(assignment)).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
  });

  it('repeats at most 1 % of what random shuffles do, at 1,000 people in 100 rooms over 10 rounds', () => {
    const people = keys(1000);
    const roomIds = roomIdsOf(100);
    const shuffles = Array.from({ length: 5 }, (_, run) =>
      Array.from({ length: 10 }, (__, round) => distribute(people, roomIds, { seed: 100 * run + round }).assignment),
    );
    const random = median(shuffles.map(repeatsIn));
    const ours = repeatsIn(rotate(people, roomIds, { seed: 1, rounds: 10 }).map(({ assignment }) => assignment));
    console.info(`1,000 people, 100 rooms, 10 rounds: ${ours} repeated pairs, random shuffles ${random} (median)`);

    expect(ours).toBeLessThanOrEqual(random / 100);
  });

  it('reports the repeated pairs of each round as they can be counted', () => {
    const shape = fc.record({
      people: fc.integer({ min: 1, max: 14 }),
      rooms: fc.integer({ min: 1, max: 4 }),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(shape, ({ people, rooms, seed }) => {
        const rounds = rotate(keys(people), roomIdsOf(rooms), { seed, rounds: 4 });
        const reported = rounds.reduce((sum, { repeatedPairs }) => sum + repeatedPairs, 0);

        expect(reported).toBe(repeatsIn(rounds.map(({ assignment }) => assignment)));
      }),
      { numRuns: 30 },
    );
  });

  it('takes earlier rounds into account, also those of other rooms and of people who have left', () => {
    const history = [{ old: ['p0', 'p1', 'gone'], other: ['p2', 'p3'] }];
    for (let seed = 0; seed < 20; seed += 1) {
      const [round] = rotate(keys(4), roomIdsOf(2), { seed, rounds: 1, history });
      expect(round?.repeatedPairs).toBe(0);
    }
  });

  it('finds the fewest repeats where some cannot be avoided', () => {
    // Four people in pairs have three rounds without a repeat; the fourth must repeat one of them, two pairs.
    const rounds = rotate(keys(4), roomIdsOf(2), { seed: 5, rounds: 4 });

    expect(rounds.map(({ repeatedPairs }) => repeatedPairs)).toEqual([0, 0, 0, 2]);
  });

  it('keeps rules in every round, and counts the pairs that they repeat', () => {
    const rounds = rotate(keys(24), roomIdsOf(6), {
      seed: 1,
      rounds: 4,
      keepTogether: [['p0', 'p1']],
      keepApart: [['p2', 'p3']],
    });

    expect(rounds.map(({ unmet }) => unmet)).toEqual([[], [], [], []]);
    expect(rounds.map(({ repeatedPairs }) => repeatedPairs)).toEqual([0, 1, 1, 1]);
  });

  it('separates two couples who met before even where no other couple can take their place', () => {
    const keepTogether = [
      ['p0', 'p1'],
      ['p2', 'p3'],
    ];
    const history = [{ a: ['p0', 'p1', 'p2', 'p3'] }];
    for (let seed = 0; seed < 20; seed += 1) {
      // The two couples themselves are two pairs.
      expect(distribute(keys(12), roomIdsOf(3), { seed, keepTogether, history }).repeatedPairs).toBe(2);
    }
  });
});
