import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { distribute } from '../../../src/core/plan/distribute';
import { distributeInSlices } from '../../../src/core/plan/distribute-in-slices';
import { rotate, rotateInSlices } from '../../../src/core/plan/rotate';
import { shuffle } from '../../../src/core/plan/shuffle';
import { keys } from './people';

const people = keys(12);
const roomIds = ['a', 'b', 'c'];
const plan = createPlan({ titles: ['Red', 'Blue'] });

describe.each<[string, unknown]>([
  ['a fraction', 0.5],
  ['a fraction above one', 1.5],
  ['none', undefined],
  ['NaN', NaN],
  ['infinity', Infinity],
  ['more than a number can tell apart', 2 ** 53],
  ['a text', '1'],
])('%s as the seed', (_, value) => {
  // Apps without TypeScript can pass anything.
  const seed = value as number;
  const refusal = expect.objectContaining({ code: 'invalid-seed' }) as Error;

  it('is refused', async () => {
    expect(() => distribute(people, roomIds, { seed })).toThrow(refusal);
    expect(() => distribute(people, roomIds, { seed, history: [{ all: people }] })).toThrow(refusal);
    expect(() => rotate(people, roomIds, { seed, rounds: 2 })).toThrow(refusal);
    expect(() => shuffle(plan, people, 'unlocked', { seed })).toThrow(refusal);
    await expect(distributeInSlices(people, roomIds, { seed })).rejects.toThrow(refusal);
    await expect(rotateInSlices(people, roomIds, { seed, rounds: 2 })).rejects.toThrow(refusal);
  });

  it('is named as it was given', () => {
    expect(() => distribute(people, roomIds, { seed })).toThrow(`${String(value)} is not a seed`);
    expect(() => rotate(people, roomIds, { seed, rounds: 2 })).toThrow(`${String(value)} is not a seed`);
  });
});

it.each([0, -1, 2 ** 32 - 1, 1_790_000_000_000, -(2 ** 53) + 1])('%d is a seed', (seed) => {
  const { assignment } = distribute(people, roomIds, { seed });
  expect(Object.values(assignment).flat().sort()).toEqual([...people].sort());
  expect(distribute(people, roomIds, { seed }).assignment).toEqual(assignment);
  expect(rotate(people, roomIds, { seed, rounds: 2 })).toHaveLength(2);
});
