import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CallBudget } from '../../../src/core/session/budget';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000_000_000 }));
afterEach(() => void vi.useRealTimers());

/** How many calls of a purpose go at once. */
function spend(budget: CallBudget, purpose: 'operation' | 'watch'): number {
  let calls = 0;
  while (calls < 100 && budget.take(purpose).waitMs === 0) calls += 1;
  return calls;
}

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('the budget of calls', () => {
  test('keeps head-room for joins, and more of it from whoever only watches', () => {
    const budget = new CallBudget();
    expect(spend(budget, 'watch')).toBe(32);
    expect(spend(budget, 'operation')).toBe(16);
    expect(budget.take('operation').waitMs).toBe(60_000);
    pass(60_000);
    expect(spend(budget, 'operation')).toBe(48);
  });

  test('is whole again after an hour asleep', () => {
    const budget = new CallBudget();
    spend(budget, 'operation');
    pass(3_600_000);
    expect(spend(budget, 'operation')).toBe(48);
  });

  test('is not blocked by a clock that is set back', () => {
    const budget = new CallBudget();
    spend(budget, 'operation');
    pass(-3_600_000);
    expect(budget.take('operation').waitMs).toBe(0);
  });
});
