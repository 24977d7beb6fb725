import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_UNDO, recordEdit, redo, undo } from '../../../src/core/editor/history';
import { createPlan } from '../../../src/core/plan/create';
import { assign } from '../../../src/core/plan/edit-people';
import type { Plan } from '../../../src/core/plan/types';
import { keys } from '../plan/people';
import { anyEdit } from '../plan/random-edits';

const start = createPlan({ titles: ['Red', 'Blue'] });
const begun: { past: readonly Plan[]; plan: Plan; future: readonly Plan[] } = { past: [], plan: start, future: [] };

describe('undo and redo', () => {
  it('walk back to the start and forth to the end, over the very same plans', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
        let history = begun;
        const plans = [start];
        for (const edit of edits) {
          const after = edit(history.plan);
          if (after !== history.plan) plans.push(after);
          history = recordEdit(history, after);
        }
        for (const plan of plans.toReversed()) {
          expect(history.plan).toBe(plan);
          history = undo(history);
        }
        expect(undo(history)).toBe(history);
        for (const plan of plans) {
          expect(history.plan).toBe(plan);
          history = redo(history);
        }
        expect(redo(history)).toBe(history);
      }),
    );
  });

  it('forget what was undone after another edit', () => {
    const one = recordEdit(begun, assign(start, ['p0'], 'draft:1'));
    const other = recordEdit(undo(one), assign(start, ['p1'], 'draft:1'));

    expect(redo(other)).toBe(other);
  });

  it('do not count an edit that changed nothing, nor a plan that was replaced', () => {
    expect(recordEdit(begun, start)).toBe(begun);
    expect(undo({ ...begun, plan: assign(start, ['p0'], 'draft:1') }).past).toEqual([]);
  });

  it(`go back ${MAX_UNDO} steps at most`, () => {
    let history = begun;
    for (const key of keys(MAX_UNDO + 20)) history = recordEdit(history, assign(history.plan, [key], 'draft:1'));
    for (let steps = 0; steps < MAX_UNDO; steps += 1) history = undo(history);

    expect(undo(history)).toBe(history);
    expect(history.plan.rooms[0]?.personKeys).toHaveLength(20);
  });

  it('lead nowhere without a plan', () => {
    const nothing = { past: [], plan: null, future: [] };

    expect(undo(nothing)).toBe(nothing);
    expect(redo(nothing)).toBe(nothing);
  });
});
