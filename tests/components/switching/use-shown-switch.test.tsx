import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useShownSwitch } from '../../../src/components/switching/use-shown-switch';
import type { BreakoutStatus, SwitchState } from '../../../src/core';

const toRed: SwitchState = { toId: 'red', toTitle: 'Red', toMain: false, requested: true };
const toBlue: SwitchState = { ...toRed, toId: 'blue', toTitle: 'Blue' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The screen of somebody who is in main. */
function inMain() {
  const { result, rerender } = renderHook(
    ({ status, switching }: { status: BreakoutStatus; switching: SwitchState | null }) =>
      useShownSwitch(status, switching),
    { initialProps: { status: 'main', switching: null } },
  );
  return {
    shown: () => result.current,
    go: (switching: SwitchState) => rerender({ status: 'switching', switching }),
    arrive: () => rerender({ status: 'room', switching: null }),
    pass: (ms: number) => act(() => void vi.advanceTimersByTime(ms)),
  };
}

test('shows nothing of a switch that ends within a fifth of a second, then or later', () => {
  const { shown, go, arrive, pass } = inMain();
  go(toRed);
  pass(199);
  expect(shown()).toBeNull();
  arrive();
  pass(5000);
  expect(shown()).toBeNull();
});

test('shows a switch that takes longer, for a second at least', () => {
  const { shown, go, arrive, pass } = inMain();
  go(toRed);
  pass(200);
  expect(shown()).toBe(toRed);
  pass(10);
  arrive();
  pass(980);
  expect(shown()).toBe(toRed);
  pass(20);
  expect(shown()).toBeNull();
});

test('goes on with the next switch at once', () => {
  const { shown, go, pass } = inMain();
  go(toRed);
  pass(300);
  go(toBlue);
  pass(0);
  expect(shown()).toBe(toBlue);
});
