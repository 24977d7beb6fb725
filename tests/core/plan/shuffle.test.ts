import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { assign, lockPeople } from '../../../src/core/plan/edit-people';
import { lockRoom, setCapacity } from '../../../src/core/plan/edit-rooms';
import { shuffle } from '../../../src/core/plan/shuffle';
import type { Plan } from '../../../src/core/plan/types';
import { keys, room } from './people';

const open = (): Plan => createPlan({ rooms: [room('a', ['ann', 'bob']), room('b', ['cem']), room('c')] });
const placed = (plan: Plan) => Object.fromEntries(plan.rooms.map((planned) => [planned.id, planned.personKeys]));

describe('shuffle', () => {
  it('of the unassigned leaves everyone else where they are', () => {
    const { plan } = shuffle(open(), ['ann', 'bob', 'cem', 'dan', 'eve', 'fay'], 'unassigned', { seed: 1 });

    expect(plan.rooms.map(({ personKeys }) => personKeys.length)).toEqual([2, 2, 2]);
    expect(placed(plan).a).toEqual(['ann', 'bob']);
    expect(placed(plan).b).toContain('cem');
  });

  it('of all but the locked keeps people, rooms and those who take no part', () => {
    const withHost = assign(createPlan({ titles: ['x', 'y', 'z'] }), ['host'], 'draft:2');
    const lockedIn = lockPeople(assign(withHost, ['p0', 'p1'], 'draft:1'), ['p1', 'p9'], true);
    const start = lockRoom(assign(lockedIn, ['p2'], 'draft:3'), 'draft:3', true);
    for (let seed = 0; seed < 30; seed += 1) {
      const rooms = placed(shuffle(start, keys(10), 'unlocked', { seed }).plan);

      expect(rooms['draft:1']).toContain('p1');
      expect(rooms['draft:2']).toContain('host');
      expect(rooms['draft:3']).toEqual(['p2']);
      // p9 is locked in no room.
      expect([...(rooms['draft:1'] ?? []), ...(rooms['draft:2'] ?? [])].sort()).toEqual([
        'host',
        'p0',
        'p1',
        'p3',
        'p4',
        'p5',
        'p6',
        'p7',
        'p8',
      ]);
    }
  });

  it('keeps to the capacities of the plan, and reports those that it cannot keep', () => {
    const plan = setCapacity(setCapacity(createPlan({ titles: ['x', 'y'] }), 'draft:1', 1), 'draft:2', 2);

    expect(shuffle(plan, keys(3), 'unlocked', { seed: 1 }).plan.rooms.map((each) => each.personKeys.length)).toEqual([
      1, 2,
    ]);
    expect(shuffle(plan, keys(4), 'unlocked', { seed: 1 }).unmet).toHaveLength(1);
  });

  it('refuses a plan in which all rooms are locked', () => {
    const plan = lockRoom(createPlan({ titles: ['x'] }), 'draft:1', true);

    expect(() => shuffle(plan, keys(3), 'unlocked', { seed: 1 })).toThrow(
      expect.objectContaining({ code: 'invalid-room-count' }),
    );
  });
});
