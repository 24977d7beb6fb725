import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { assign } from '../../../src/core/plan/edit';
import { MAX_UNDO, recordEdit, redo, replacePresent, startHistory, undo } from '../../../src/core/plan/undo';
import { keys } from './people';
import { anyEdit } from './random-edits';

const start = createPlan({ titles: ['Red', 'Blue'] });

describe('undo and redo', () => {
  it('walk back to the start and forth to the end, over the very same plans', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
        let history = startHistory(start);
        const plans = [start];
        for (const edit of edits) {
          const after = edit(history.present);
          if (after !== history.present) plans.push(after);
          history = recordEdit(history, after);
        }
        for (const plan of plans.toReversed()) {
          expect(history.present).toBe(plan);
          history = undo(history);
        }
        expect(undo(history)).toBe(history);
        for (const plan of plans) {
          expect(history.present).toBe(plan);
          history = redo(history);
        }
        expect(redo(history)).toBe(history);
      }),
    );
  });

  it('forget what was undone after another edit', () => {
    const one = recordEdit(startHistory(start), assign(start, ['p0'], 'draft:1'));
    const other = recordEdit(undo(one), assign(start, ['p1'], 'draft:1'));

    expect(redo(other)).toBe(other);
  });

  it('do not count an edit that changed nothing, nor a replaced present', () => {
    const history = startHistory(start);

    expect(recordEdit(history, start)).toBe(history);
    expect(replacePresent(history, start)).toBe(history);
    expect(undo(replacePresent(history, assign(start, ['p0'], 'draft:1'))).past).toEqual([]);
  });

  it(`go back ${MAX_UNDO} steps at most`, () => {
    let history = startHistory(start);
    for (const key of keys(MAX_UNDO + 20)) history = recordEdit(history, assign(history.present, [key], 'draft:1'));
    for (let steps = 0; steps < MAX_UNDO; steps += 1) history = undo(history);

    expect(undo(history)).toBe(history);
    expect(history.present.rooms[0]?.personKeys).toHaveLength(20);
  });
});
