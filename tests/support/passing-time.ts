import { onTestFinished, vi } from 'vitest';

const STEP_MS = 500;

/**
 * For the running test: the page's clock runs as ever, and leaps where the test says so. Call it first: what counts time from a
 * moment before would count wrong.
 * @returns lets so many ms pass at once; what comes of it in between, such as messages of a socket, has its turn
 */
export function leapingClock(): (ms: number) => Promise<void> {
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    now: Date.now(),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  onTestFinished(() => void vi.useRealTimers());
  return async (ms) => {
    for (let left = ms; left > 0; left -= STEP_MS) await vi.advanceTimersByTimeAsync(Math.min(left, STEP_MS));
  };
}
