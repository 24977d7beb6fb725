import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CallBudget, type Purpose } from '../../../src/core/session/budget';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000_000_000 }));
afterEach(() => void vi.useRealTimers());

/** How many calls of a purpose go at once. */
function spend(budget: CallBudget, purpose: Purpose): number {
  let calls = 0;
  while (calls < 100 && budget.take(purpose).waitMs === 0) calls += 1;
  return calls;
}

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('the budget of calls', () => {
  test('keeps head-room for joins, and more of it the more of them there are', () => {
    const budget = new CallBudget();
    expect(spend(budget, 'operation')).toBe(48);
    expect(budget.take('operation').waitMs).toBe(60_000);
    pass(60_000);
    for (let join = 0; join < 10; join += 1) budget.note();
    expect(spend(budget, 'operation')).toBe(26);
  });

  test('spreads what watches, so that a burst is followed by no long silence', () => {
    const budget = new CallBudget();
    for (let call = 0; call < 20; call += 1) budget.take('operation');
    let calls = 0;
    let silence = 0;
    for (let at = 0; at < 59_000; at += 100, pass(100)) {
      silence += 100;
      expect(silence).toBeLessThan(3000);
      if (budget.take('watch').waitMs > 0) continue;
      calls += 1;
      silence = 0;
    }
    expect(calls).toBeGreaterThan(20);
    expect(calls).toBeLessThanOrEqual(26);
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
