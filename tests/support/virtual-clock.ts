import { vi } from 'vitest';

/** Longer than the SDK's longest wait, 320 s: what has not settled then hangs. */
const LIMIT_MS = 600_000;
/** Small steps while something happens; larger ones, up to what the caller allows, while everybody waits. */
const SMALLEST_STEP_MS = 10;
const WAITING_STEP_MS = 500;
const QUIET_STEP_MS = 20_000;

const HOUR_MS = 3_600_000;
let latest = Date.now();

/**
 * For the running test: whenever everything waits, the clock leaps to the next timer. A test is written as in real time, and
 * `setUp` gives that back at its end. To say how much time passes, take a `VirtualClock`.
 */
export function skipWaits(): void {
  latest += HOUR_MS;
  vi.useFakeTimers({ now: latest });
  vi.setTimerTickMode('nextTimerAsync');
}

/**
 * A clock that runs as fast as the work allows, `Date` included. Each starts an hour after the last one, so that no
 * limit per minute carries over.
 */
export class VirtualClock {
  readonly #activity: () => number;
  #step = SMALLEST_STEP_MS;
  #seen = 0;

  /** `activity` counts what has happened so far: while it rises, the clock runs in small steps. */
  constructor(activity: () => number) {
    this.#activity = activity;
    latest += HOUR_MS;
    vi.useFakeTimers({ now: latest });
  }

  /** Gives the real timers back; what the fake ones still held never fires. */
  stop(): void {
    vi.useRealTimers();
  }

  async pass(ms: number): Promise<void> {
    const end = Date.now() + ms;
    while (Date.now() < end) await this.#tick(Math.min(end - Date.now(), QUIET_STEP_MS));
  }

  /** Lets time pass until the condition holds. Returns whether it came to hold in that time. */
  async until(condition: () => boolean, ms = LIMIT_MS): Promise<boolean> {
    const end = Date.now() + ms;
    while (!condition() && Date.now() < end) await this.#tick(Math.min(end - Date.now(), WAITING_STEP_MS));
    return condition();
  }

  /** Lets time pass until a promise has settled, and settles like it. Rejects when it hangs. */
  async drive<Result>(work: Promise<Result>, ms = LIMIT_MS): Promise<Result> {
    let settled = false;
    const settle = () => void (settled = true);
    work.then(settle, settle);
    if (await this.until(() => settled, ms)) return work;
    throw new Error(`A promise has not settled in ${ms} ms.`);
  }

  async #tick(max: number): Promise<void> {
    const activity = this.#activity();
    this.#step = activity === this.#seen ? this.#step * 2 : SMALLEST_STEP_MS;
    this.#seen = activity;
    await vi.advanceTimersByTimeAsync(Math.min(this.#step, max));
    latest = Date.now();
  }
}
