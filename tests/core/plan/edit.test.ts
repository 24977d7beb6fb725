import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { assign, assignAll } from '../../../src/core/plan/edit-people';
import { addRoom, removeRoom, renameRoom } from '../../../src/core/plan/edit-rooms';
import type { Plan } from '../../../src/core/plan/types';
import { validatePlan } from '../../../src/core/plan/validate';
import { keys, room } from './people';

const open = (): Plan => createPlan({ rooms: [room('a', ['ann', 'bob']), room('b', ['cem']), room('c')] });
const placed = (plan: Plan) => Object.fromEntries(plan.rooms.map((planned) => [planned.id, planned.personKeys]));

describe('addRoom and removeRoom', () => {
  it('never gives a new room the id of one that was removed', () => {
    const first = addRoom(open(), 'New');
    const newId = first.rooms.at(-1)?.id ?? '';
    const second = addRoom(removeRoom(first, newId), 'New');

    expect(second.rooms.at(-1)?.id).not.toBe(newId);
  });

  it('leaves the people of a removed room unassigned', () => {
    expect(placed(removeRoom(open(), 'a'))).toEqual({ b: ['cem'], c: [] });
  });

  it('refuses a 501st room', () => {
    const full = createPlan({ titles: keys(500) });

    expect(() => addRoom(full, 'One more')).toThrow(expect.objectContaining({ code: 'invalid-room-count' }));
  });
});

describe('renameRoom', () => {
  const drafted = createPlan({ titles: ['Red', 'Blue'] });
  const blue = drafted.rooms[1]?.id ?? '';

  it('changes one title and no other room', () => {
    const after = renameRoom(drafted, blue, ' Green ');

    expect(after.rooms.map((planned) => planned.title)).toEqual(['Red', 'Green']);
    expect(after.rooms[0]).toBe(drafted.rooms[0]);
  });

  it('returns the same plan for the same title', () => {
    expect(renameRoom(drafted, blue, 'Blue')).toBe(drafted);
  });

  it('refuses a blank title', () => {
    expect(() => renameRoom(drafted, blue, '  ')).toThrow(expect.objectContaining({ code: 'invalid-title' }));
  });

  it('refuses another title for an open room, which the server cannot rename', () => {
    expect(() => renameRoom(open(), 'a', 'Alpha')).toThrow(expect.objectContaining({ code: 'rename-unsupported' }));
    expect(() => renameRoom(open(), 'a', 'a')).not.toThrow();
  });
});

describe('assign', () => {
  it('takes people out of their other room', () => {
    expect(placed(assign(open(), ['ann', 'new'], 'b'))).toEqual({ a: ['bob'], b: ['cem', 'ann', 'new'], c: [] });
  });

  it('unassigns with null', () => {
    expect(placed(assign(open(), ['ann', 'cem'], null))).toEqual({ a: ['bob'], b: [], c: [] });
  });

  it('returns the same plan when everybody is there already, and keeps the rooms it did not touch', () => {
    const plan = open();

    expect(assign(plan, ['bob', 'ann'], 'a')).toBe(plan);
    expect(assign(plan, ['cem'], 'c').rooms[0]).toBe(plan.rooms[0]);
  });

  it('places a person once who is named twice', () => {
    expect(placed(assign(open(), ['new', 'new'], 'c')).c).toEqual(['new']);
  });
});

describe('assignAll', () => {
  it("replaces the people of the rooms named and empties nobody else's", () => {
    expect(placed(assignAll(open(), { a: ['cem', 'dan'] }))).toEqual({ a: ['cem', 'dan'], b: [], c: [] });
  });

  it('refuses a person in two rooms', () => {
    expect(() => assignAll(open(), { a: ['ann'], b: ['ann'] })).toThrow(
      expect.objectContaining({ code: 'invalid-plan' }),
    );
  });
});

describe('every edit', () => {
  it.each([
    ['removeRoom', (plan: Plan) => removeRoom(plan, 'nowhere')],
    ['renameRoom', (plan: Plan) => renameRoom(plan, 'nowhere', 'Title')],
    ['assign', (plan: Plan) => assign(plan, ['ann'], 'nowhere')],
    ['assignAll', (plan: Plan) => assignAll(plan, { nowhere: ['ann'] })],
  ])('%s refuses a room that the plan does not have', (_, edit) => {
    expect(() => edit(open())).toThrow(expect.objectContaining({ code: 'unknown-room' }));
  });

  it('keeps any plan valid, the base as it was and the plan before unchanged', () => {
    const personKeys = fc.array(fc.constantFrom(...keys(12)), { maxLength: 6 });
    const roomIndex = fc.nat({ max: 30 });
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), title: fc.constantFrom('x', 'y', 'z') }),
      fc.record({ kind: fc.constant('remove' as const), roomIndex }),
      fc.record({ kind: fc.constant('assign' as const), roomIndex, personKeys, unassign: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        let plan = open();
        const { base } = plan;
        for (const step of edits) {
          const before = structuredClone(plan);
          const target = plan.rooms[('roomIndex' in step ? step.roomIndex : 0) % Math.max(1, plan.rooms.length)];
          let after = plan;
          if (step.kind === 'add') after = addRoom(plan, step.title);
          else if (target && step.kind === 'remove') after = removeRoom(plan, target.id);
          else if (target && step.kind === 'assign')
            after = assign(plan, step.personKeys, step.unassign ? null : target.id);
          expect(plan).toEqual(before);
          plan = after;
          validatePlan(plan);
        }
        expect(plan.base).toBe(base);
      }),
    );
  });
});
