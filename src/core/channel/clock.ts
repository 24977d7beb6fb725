/** How far the computer's clock may run ahead of the page's before the page must have slept, ms. */
const SLEEP_MS = 500;

/**
 * Time that only goes forward, ms since it was made. It counts by `performance.now()`, which no setting of the clock
 * changes, but which some browsers stop while the computer sleeps: then the computer's clock tells what was missed.
 */
export class SteadyClock {
  /** How often time was missed: what is known of others' times may be wrong since. */
  jumps = 0;
  readonly #origin = performance.now();
  #missed = 0;
  /** What `Date.now()` was when this clock began; moved when somebody sets the computer's clock back. */
  #wallOrigin = Date.now();

  now(): number {
    const now = performance.now() - this.#origin + this.#missed;
    const behind = Date.now() - this.#wallOrigin - now;
    if (behind < -SLEEP_MS) this.#wallOrigin += behind;
    if (behind <= SLEEP_MS) return now;
    this.#missed += behind;
    this.jumps += 1;
    return now + behind;
  }
}
