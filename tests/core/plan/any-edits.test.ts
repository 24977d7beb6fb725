import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { unassignedPeople } from '../../../src/core/plan/assignable';
import { assign, assignAll } from '../../../src/core/plan/edit-people';
import { addRoom, removeRoom, renameRoom } from '../../../src/core/plan/edit-rooms';
import type { Plan } from '../../../src/core/plan/types';
import { validatePlan } from '../../../src/core/plan/validate';
import { keys, person, room } from './people';
import { anyEdit, everyone } from './random-edits';

const open = (): Plan => createPlan({ rooms: [room('a', ['ann', 'bob']), room('b', ['cem']), room('c')] });

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
