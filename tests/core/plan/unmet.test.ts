import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { assign, lockPeople } from '../../../src/core/plan/edit-people';
import { lockRoom, setCapacity } from '../../../src/core/plan/edit-rooms';
import { addRule, removeFromRules } from '../../../src/core/plan/edit-rules';
import { distribute } from '../../../src/core/plan/distribute';
import type { GroupRule } from '../../../src/core/plan/distribution/types';
import { shuffleInput } from '../../../src/core/plan/shuffle';
import type { Plan } from '../../../src/core/plan/types';
import { unmetRules, whyUnmet } from '../../../src/core/plan/unmet';
import { keys } from './people';

const start = createPlan({ titles: ['x', 'y', 'z'] });
const [x = '', y = ''] = start.rooms.map((room) => room.id);
const together = (...personKeys: string[]): GroupRule => ({ kind: 'keep-together', personKeys });
const apart = (...personKeys: string[]): GroupRule => ({ kind: 'keep-apart', personKeys });

/** The reasons for what a shuffle of nine people by these rules leaves unmet. */
function reasons(plan: Plan, ...rules: GroupRule[]) {
  const ruled = rules.reduce(addRule, plan);
  const { personKeys, roomIds, ...options } = shuffleInput(ruled, keys(9), 'unlocked');
  const distribution = distribute(personKeys, roomIds, { ...options, seed: 1 });
  return distribution.unmet.map((rule) => whyUnmet(rule, { personKeys, roomIds, ...options }, distribution));
}

describe('the rules that a plan breaks', () => {
  it('are those whose people are in rooms that the rule forbids', () => {
    const ruled = [together('p0', 'p1'), apart('p2', 'p3'), together('p4', 'p5')].reduce(addRule, start);
    const filled = assign(assign(ruled, ['p0', 'p2', 'p3', 'p4'], x), ['p1'], y);

    expect(unmetRules(filled)).toEqual([together('p0', 'p1'), apart('p2', 'p3')]);
    expect(unmetRules(ruled)).toEqual([]);
    expect(unmetRules(start)).toEqual([]);
  });
});

describe('why a shuffle leaves a rule unmet', () => {
  it('is that there are fewer rooms than people to keep apart', () => {
    expect(reasons(start, apart('p0', 'p1', 'p2', 'p3'))).toEqual(['too-few-rooms']);
  });

  it('is that no room takes as many people, or that the limits are too small for all', () => {
    expect(reasons(start, together('p0', 'p1', 'p2', 'p3'))).toEqual(['too-few-places']);
    const small = start.rooms.reduce((plan, room) => setCapacity(plan, room.id, 2), start);
    expect(new Set(reasons(small))).toEqual(new Set(['too-few-places']));
    expect(reasons(small)).not.toEqual([]);
  });

  it('is that people are locked', () => {
    const placed = lockPeople(assign(assign(start, ['p0', 'p1'], x), ['p2'], y), ['p0', 'p1', 'p2'], true);
    expect(reasons(placed, apart('p0', 'p1'))).toEqual(['locked']);
    expect(reasons(placed, together('p0', 'p2'))).toEqual(['locked']);
  });

  it('is the other rules when it would be possible without them', () => {
    expect(reasons(start, together('p0', 'p1'), apart('p0', 'p1'))).toEqual(['others']);
    expect(reasons(start, apart('p0', 'p1'), together('p0', 'p1'))).toEqual(['others']);
  });

  it('does not count who is not shuffled', () => {
    const closed = lockRoom(assign(start, ['p0'], x), x, true);
    expect(reasons(closed, together('p0', 'p1'))).toEqual([]);
  });
});

describe('leaving the rules', () => {
  it('takes people out of each, and removes those for fewer than two', () => {
    const ruled = [together('p0', 'p1'), apart('p0', 'p2', 'p3'), apart('p2', 'p3')].reduce(addRule, start);

    expect(removeFromRules(ruled, ['p0']).rules).toEqual([apart('p2', 'p3')]);
    expect(removeFromRules(ruled, ['p0', 'p2'])).toEqual(start);
    expect(removeFromRules(ruled, ['p9'])).toBe(ruled);
  });
});
