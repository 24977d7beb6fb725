/**
 * The SDK lets one page fetch the list of rooms 60 times in 60 s, whichever client asks, and each join spends one; over
 * the limit `join()` itself fails (SDK facts 7). So all sessions of a page share one budget, and what is not a join
 * leaves head-room for joins.
 */
type Purpose = 'operation' | 'watch';

const WINDOW_MS = 60_000;
/** Calls in any 60 s after which a purpose has to wait. The SDK refuses at 60. */
const CEILING: Record<Purpose, number> = { operation: 48, watch: 32 };

export class CallBudget {
  #calls: number[] = [];

  /** Counts a call that the SDK makes by itself (each join). */
  note(): void {
    this.#trim();
    this.#calls.push(Date.now());
  }

  /** Takes a call if there is one left; otherwise says how many ms to wait for one. */
  take(purpose: Purpose): { readonly waitMs: number } {
    this.#trim();
    const over = this.#calls.length - CEILING[purpose];
    if (over < 0) {
      this.#calls.push(Date.now());
      return { waitMs: 0 };
    }
    // The call that has to leave the window before this purpose may go.
    const oldest = this.#calls[over] ?? Date.now();
    return { waitMs: Math.max(1, oldest + WINDOW_MS - Date.now()) };
  }

  /** The SDK refused: somebody else on the page (the vendor's UI, the app) spends from the same limit. */
  exhausted(): void {
    this.#trim();
    const missing = CEILING.operation - this.#calls.length;
    this.#calls.push(...Array.from({ length: Math.max(0, missing) }, () => Date.now()));
  }

  /** Also drops calls of the future: the clock was set back, and they would block for as long as it was. */
  #trim(): void {
    const now = Date.now();
    this.#calls = this.#calls.filter((at) => at > now - WINDOW_MS && at <= now);
  }
}

const key = Symbol.for('realtimekit-breakout.budget');

/** The one budget of this page, shared by every copy and entry of the package. */
export function pageBudget(): CallBudget {
  const page = globalThis as { [key]?: CallBudget };
  return (page[key] ??= new CallBudget());
}
