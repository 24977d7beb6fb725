import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { diffPlan } from '../../../src/core/plan/diff';
import { assign, lockPeople } from '../../../src/core/plan/edit-people';
import { expectedPeople, expectPeople, placeExpected } from '../../../src/core/plan/expected';
import { exportPlan } from '../../../src/core/plan/exchange/export-plan';
import { importPlan } from '../../../src/core/plan/exchange/import-plan';
import { shuffle, withoutAbsent } from '../../../src/core/plan/shuffle';
import type { Plan } from '../../../src/core/plan/types';
import type { Person } from '../../../src/core/types';
import { person, room } from './people';

const user = (key: string, name: string, customParticipantId?: string): Person => ({
  ...person(key),
  name,
  ...(customParticipantId !== undefined && { customParticipantId }),
});

/** Red and Blue, and in Red a place for Ann (by id) and one for Ben (by name). */
function waiting(): Plan {
  const plan = createPlan({ titles: ['Red', 'Blue'] });
  const red = plan.rooms[0]?.id ?? '';
  return expectPeople(plan, [
    { person: { customParticipantId: 'ann@x.org', name: 'Ann' }, roomId: red },
    { person: { name: 'Ben Lee' }, roomId: red },
  ]);
}
const keysIn = (plan: Plan) => plan.rooms.map(({ personKeys }) => personKeys);

describe('people whom a plan expects', () => {
  it('get their place when they come: by id, or by the very name', () => {
    const plan = placeExpected(waiting(), [user('p1', 'A.', 'Ann@X.org'), user('p2', 'ben lee')]);

    expect(keysIn(plan)).toEqual([['p1', 'p2'], []]);
    expect(plan.expected).toBeUndefined();
  });

  it('are others than those who have only the name, or share it', () => {
    const plan = waiting();

    expect(placeExpected(plan, [user('p1', 'Ann', 'other')])).toBe(plan);
    expect(placeExpected(plan, [user('p1', 'Ben Lee'), user('p2', 'Ben Lee')])).toBe(plan);
    expect(placeExpected(plan, [user('p1', 'x', 'ann@x.org'), user('p2', 'y', 'ann@x.org')])).toBe(plan);
  });

  it('can be moved, locked and taken out before they come', () => {
    const plan = waiting();
    const [ann, ben] = expectedPeople(plan).map(({ key }) => key);
    const [, blue] = plan.rooms;
    const moved = lockPeople(assign(assign(plan, [ann ?? ''], blue?.id ?? ''), [ben ?? ''], null), [ann ?? ''], true);

    expect(expectedPeople(moved).map(({ name }) => name)).toEqual(['Ann']);
    const placed = placeExpected(moved, [user('p1', 'Ann', 'ann@x.org'), user('p2', 'Ben Lee')]);
    expect(keysIn(placed)).toEqual([[], ['p1']]);
    expect(placed.lockedPeople).toEqual(['p1']);
  });

  it('stay where a host has put them meanwhile', () => {
    const plan = waiting();
    const byHand = assign(plan, ['p1'], plan.rooms[1]?.id ?? '');

    expect(keysIn(placeExpected(byHand, [user('p1', 'Ann', 'ann@x.org')]))).toEqual([[expect.any(String)], ['p1']]);
  });

  it('are neither moved nor missed, and shuffles leave them their place', () => {
    const plan = waiting();
    const live = { main: room('main', ['p1', 'p2']), rooms: [] };

    expect(diffPlan(plan, live)).toMatchObject({ missing: [], moves: [] });
    const kept = shuffle(withoutAbsent(plan, new Set(['p1', 'p2'])), ['p1', 'p2'], 'unlocked', { seed: 1 }).plan;
    expect(expectedPeople(kept)).toHaveLength(2);
    expect(kept.rooms[1]?.personKeys).toHaveLength(2);
  });

  it('are exported and expected again, with the rules that name them', () => {
    const rules = [{ kind: 'keep-apart' as const, personKeys: ['p3', expectedPeople(waiting())[0]?.key ?? ''] }];
    const cem = user('p3', 'Cem', 'cem');
    const plan = { ...assign(waiting(), ['p3'], waiting().rooms[1]?.id ?? ''), rules };
    const again = importPlan(exportPlan(plan, [cem]), [cem]);

    expect(again.absent.map(({ name }) => name)).toEqual(['Ann', 'Ben Lee']);
    expect(again.incompleteRules).toEqual([]);
    const placed = placeExpected(again.plan, [cem, user('p1', 'Ann', 'ann@x.org')]);
    expect(placed.rules).toEqual([{ kind: 'keep-apart', personKeys: ['p3', 'p1'] }]);
  });
});
