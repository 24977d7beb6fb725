import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { addRule, removeRule } from '../../../src/core/plan/edit-rules';
import { shuffle } from '../../../src/core/plan/shuffle';
import type { Plan } from '../../../src/core/plan/types';
import { keys } from './people';

const start = createPlan({ titles: ['x', 'y', 'z'] });
const roomOf = (plan: Plan, key: string) => plan.rooms.find((room) => room.personKeys.includes(key))?.id;

describe('rules of a plan', () => {
  it('are kept by every shuffle of it', () => {
    const couple = addRule(start, { kind: 'keep-together', personKeys: ['p0', 'p1'] });
    const ruled = addRule(couple, { kind: 'keep-apart', personKeys: ['p0', 'p2', 'p3'] });
    for (let seed = 0; seed < 30; seed += 1) {
      const { plan, unmet } = shuffle(ruled, keys(9), 'unlocked', { seed });

      expect(unmet).toEqual([]);
      expect(roomOf(plan, 'p0')).toBe(roomOf(plan, 'p1'));
      expect(new Set(['p0', 'p2', 'p3'].map((key) => roomOf(plan, key))).size).toBe(3);
      expect(plan.rules).toBe(ruled.rules);
    }
  });

  it('that contradict each other are reported, and the first of them holds', () => {
    const together = { kind: 'keep-together', personKeys: ['p0', 'p1'] } as const;
    const apart = { kind: 'keep-apart', personKeys: ['p0', 'p1'] } as const;

    const { unmet } = shuffle(addRule(addRule(start, together), apart), keys(6), 'unlocked', { seed: 1 });
    expect(unmet).toEqual([apart]);
  });

  it('are there once, whatever the order of their people, and can be removed without a trace', () => {
    const rule = { kind: 'keep-apart', personKeys: ['p0', 'p1'] } as const;
    const ruled = addRule(start, rule);

    expect(addRule(ruled, { kind: 'keep-apart', personKeys: ['p1', 'p0', 'p1'] })).toBe(ruled);
    expect(removeRule(ruled, { kind: 'keep-apart', personKeys: ['p1', 'p0'] })).toEqual(start);
    expect(removeRule(start, rule)).toBe(start);
  });

  it('name at least two people', () => {
    expect(() => addRule(start, { kind: 'keep-apart', personKeys: ['p0', 'p0'] })).toThrow(
      expect.objectContaining({ code: 'invalid-rule' }),
    );
  });
});
