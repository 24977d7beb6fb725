import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribute } from '../../../src/core/plan/distribute';
import { MAX_ROUNDS, rememberRound, repeatedPairs } from '../../../src/core/plan/rounds';
import { keys, room } from './people';
import { roomIdsOf } from './rule-cases';

describe('remembering rounds', () => {
  const first = rememberRound([], [room('x', ['a', 'b']), room('y', ['c']), room('z')]);

  it('keeps who shares a room, and nothing of those alone', () => {
    expect(first).toEqual([{ x: ['a', 'b'] }]);
    expect(rememberRound(first, [room('y', ['c'])])).toBe(first);
    expect(rememberRound(first, [])).toBe(first);
  });

  it('adds a round where somebody has moved', () => {
    const moved = rememberRound(first, [room('x', ['a']), room('y', ['b', 'c'])]);
    expect(moved).toEqual([{ x: ['a', 'b'] }, { y: ['b', 'c'] }]);
  });

  it('takes what only adds people as the same round', () => {
    expect(rememberRound(first, [room('x', ['b', 'a', 'd']), room('y', ['c', 'e'])])).toEqual([
      { x: ['b', 'a', 'd'], y: ['c', 'e'] },
    ]);
    expect(rememberRound(first, [room('x', ['a', 'b'])])).toBe(first);
  });

  it('forgets the oldest of very many', () => {
    let rounds = first;
    for (let round = 0; round < MAX_ROUNDS; round += 1) rounds = rememberRound(rounds, [room(`${round}`, ['a', 'b'])]);
    expect(rounds).toHaveLength(MAX_ROUNDS);
    expect(rounds[0]).toEqual({ 0: ['a', 'b'] });
  });
});

it('counts as many repeated pairs as a distribution reports', () => {
  const shape = fc.record({
    people: fc.integer({ min: 1, max: 12 }),
    rooms: fc.integer({ min: 1, max: 4 }),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(shape, ({ people, rooms, seed }) => {
      const history = [seed, seed + 1].map(
        (each) => distribute(keys(people), roomIdsOf(rooms), { seed: each }).assignment,
      );
      const next = distribute(keys(people), roomIdsOf(rooms), { seed: seed + 2, history });
      const pairs = Object.values(next.assignment).flatMap((room) => repeatedPairs(history)(room));

      expect(pairs).toHaveLength(next.repeatedPairs);
    }),
    { numRuns: 30 },
  );
});
