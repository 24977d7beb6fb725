/**
 * The SDK lets one page fetch the list of rooms 60 times in 60 s, whichever client asks, and each join spends one; over
 * the limit `join()` itself fails (SDK facts 7). So all sessions of a page share one budget, and what is not a join
 * leaves head-room for joins.
 */
const WINDOW_MS = 60_000;
const LIMIT = 60;

/** Kept back for joins: so many at least, or a few more than there are at the rate of the last 20 s. */
const JOINS = { atLeast: 12, more: 4 };
const RATE_MS = 20_000;

/** `operation`: moves wait for it. `watch`: a list in view grows old. `refresh`: the app asks, for reasons of its own. */
export type Purpose = 'operation' | 'watch' | 'refresh';

interface Rule {
  /** Calls left to what is more urgent. */
  readonly slack: number;
  /** Calls in 60 s up to which it may go at once. More are spread, so that no burst is followed by a long silence. */
  readonly free: number;
}

const RULES: Record<Purpose, Rule> = {
  operation: { slack: 0, free: Infinity },
  watch: { slack: 2, free: 1 },
  refresh: { slack: 6, free: 12 },
};

export class CallBudget {
  #calls: number[] = [];
  #joins: number[] = [];

  /** Counts a call that the SDK makes by itself (each join). */
  note(): void {
    this.#trim();
    this.#joins.push(Date.now());
  }

  /** Takes a call if it is its turn; otherwise says how many ms to wait before asking again. */
  take(purpose: Purpose): { readonly waitMs: number } {
    this.#trim();
    const waitMs = this.#waitOf(RULES[purpose]);
    if (waitMs === 0) this.#calls.push(Date.now());
    return { waitMs };
  }

  /** The SDK refused: somebody else on the page (the vendor's UI, the app) spends from the same limit. */
  exhausted(): void {
    this.#trim();
    const missing = Math.max(0, this.#ceiling - this.#calls.length);
    this.#calls.push(...Array.from({ length: missing }, () => Date.now()));
  }

  get #ceiling(): number {
    const since = Date.now() - RATE_MS;
    const rate = (WINDOW_MS / RATE_MS) * this.#joins.filter((at) => at > since).length;
    return LIMIT - Math.max(JOINS.atLeast, JOINS.more + Math.max(rate, this.#joins.length));
  }

  #waitOf({ slack, free }: Rule): number {
    const now = Date.now();
    const left = this.#ceiling - slack - this.#calls.length;
    const leaves = this.#calls.map((at) => at + WINDOW_MS - now);
    // As many have to leave the window as there are too many.
    if (left <= 0) return Math.max(1, leaves[-left] ?? WINDOW_MS);
    if (this.#calls.length < free) return 0;
    // Until the nth call has left there are only so many: spread over that time.
    const gap = Math.max(...leaves.map((ms, index) => ms / (left + index)));
    const last = Math.max(this.#calls.at(-1) ?? 0, this.#joins.at(-1) ?? 0);
    return Math.max(0, Math.ceil(last + gap - now));
  }

  /** Also drops calls of the future: the clock was set back, and they would block for as long as it was. */
  #trim(): void {
    const now = Date.now();
    const isInWindow = (at: number) => at > now - WINDOW_MS && at <= now;
    this.#calls = this.#calls.filter(isInWindow);
    this.#joins = this.#joins.filter(isInWindow);
  }
}

const key = Symbol.for('realtimekit-breakout.budget');

/** The one budget of this page, shared by every copy and entry of the package. */
export function pageBudget(): CallBudget {
  const page = globalThis as { [key]?: CallBudget };
  return (page[key] ??= new CallBudget());
}
