import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { assign, emptyRoom, lockPeople, sortPeople, swapPeople, unassignAll } from '../../../src/core/plan/edit-people';
import { lockRoom, setCapacity, sortRooms } from '../../../src/core/plan/edit-rooms';
import { shuffle } from '../../../src/core/plan/shuffle';
import type { Plan } from '../../../src/core/plan/types';
import { unassignedPeople } from '../../../src/core/plan/assignable';
import { validatePlan } from '../../../src/core/plan/validate';
import { keys, person, room } from './people';
import { anyEdit, everyone } from './random-edits';

const open = (): Plan => createPlan({ rooms: [room('a', ['ann', 'bob']), room('b', ['cem']), room('c')] });
const placed = (plan: Plan) => Object.fromEntries(plan.rooms.map((planned) => [planned.id, planned.personKeys]));

describe('swapPeople', () => {
  it('exchanges the places of two people', () => {
    expect(placed(swapPeople(open(), 'bob', 'cem'))).toEqual({ a: ['ann', 'cem'], b: ['bob'], c: [] });
  });

  it('puts somebody unassigned into the place of another', () => {
    expect(placed(swapPeople(open(), 'new', 'ann'))).toEqual({ a: ['new', 'bob'], b: ['cem'], c: [] });
  });

  it('changes nothing for two people of one room', () => {
    const plan = open();

    expect(swapPeople(plan, 'ann', 'bob')).toBe(plan);
  });
});

describe('emptyRoom and unassignAll', () => {
  it('empties one room', () => {
    expect(placed(emptyRoom(open(), 'a'))).toEqual({ a: [], b: ['cem'], c: [] });
    expect(() => emptyRoom(open(), 'nowhere')).toThrow(expect.objectContaining({ code: 'unknown-room' }));
  });

  it('unassigns all but locked people and locked rooms', () => {
    const plan = lockRoom(lockPeople(open(), ['bob'], true), 'b', true);

    expect(placed(unassignAll(plan))).toEqual({ a: ['bob'], b: ['cem'], c: [] });
  });
});

describe('sorting', () => {
  it('orders rooms by title, Room 2 before Room 10', () => {
    const plan = createPlan({ titles: ['Room 10', 'room 2', 'Art'] });

    expect(sortRooms(plan).rooms.map(({ title }) => title)).toEqual(['Art', 'room 2', 'Room 10']);
    expect(sortRooms(sortRooms(plan)).rooms.map(({ id }) => id)).toEqual(sortRooms(plan).rooms.map(({ id }) => id));
  });

  it('orders people by name, those who have left last', () => {
    const names = new Map([
      ['p0', 'Zoe'],
      ['p2', 'ann'],
      ['p3', 'Bob'],
    ]);
    const people = [...names].map(([key, name]) => ({ ...person(key), name }));
    const plan = createPlan({ rooms: [room('a', ['p0', 'p1', 'p2', 'p3'])] });

    expect(sortPeople(plan, people).rooms[0]?.personKeys).toEqual(['p2', 'p3', 'p0', 'p1']);
  });
});

describe('locks and capacities', () => {
  it('come and go without a trace', () => {
    const plan = open();
    const limited = setCapacity(lockRoom(plan, 'a', true), 'a', 5);

    expect(limited.rooms[0]).toMatchObject({ isLocked: true, capacity: 5 });
    expect(setCapacity(lockRoom(limited, 'a', false), 'a', null).rooms).toEqual(plan.rooms);
    expect(lockPeople(lockPeople(plan, ['ann'], true), ['ann'], false).lockedPeople).toEqual([]);
  });

  it('refuses a capacity that is no whole number', () => {
    expect(() => setCapacity(open(), 'a', 1.5)).toThrow(expect.objectContaining({ code: 'invalid-capacity' }));
  });

  it('let people be moved by hand', () => {
    const plan = setCapacity(lockRoom(lockPeople(open(), ['ann'], true), 'b', true), 'b', 1);

    expect(placed(assign(plan, ['ann'], 'b'))).toEqual({ a: ['bob'], b: ['cem', 'ann'], c: [] });
  });
});

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

describe('any edits', () => {
  const known = ['ann', 'bob', 'cem', ...everyone].sort();
  const unassigned = (plan: Plan) =>
    unassignedPeople(
      plan,
      known.map((key) => person(key)),
    ).map(({ key }) => key);

  it('lose nobody and place nobody twice, keep the plan valid, change none of the plans before, and share the rooms that they leave alone', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
        let plan = open();
        const { base } = plan;
        for (const edit of edits) {
          const before = structuredClone(plan);
          const after = edit(plan);
          expect(plan).toEqual(before);
          for (const planned of after.rooms) {
            const old = plan.rooms.find(({ id }) => id === planned.id);
            if (JSON.stringify(old) === JSON.stringify(planned)) expect(planned).toBe(old);
          }
          if (JSON.stringify(after) === JSON.stringify(plan)) expect(after).toBe(plan);
          plan = after;
          validatePlan(plan);
          const found = [...plan.rooms.flatMap((planned) => planned.personKeys), ...unassigned(plan)];
          expect(found.sort()).toEqual(known);
        }
        expect(plan.base).toBe(base);
      }),
      { numRuns: 200 },
    );
  });
});
