/**
 * The SDK lets one page send 5 broadcasts in a second, all clients and types together, and sends some itself; over the
 * limit it throws (SDK facts 7). 3 in any second leave room for those, and for the app's own.
 */
const WINDOW_MS = 1000;
const LIMIT = 3;

/** The sends of one page, shared by all channels whose messages go out by the same way. */
export class SendBudget {
  #sends: number[] = [];

  /** Takes a send if there is one; otherwise says how many ms to wait before asking again. */
  take(): number {
    const now = Date.now();
    // Also drops those of the future: the clock was set back.
    this.#sends = this.#sends.filter((at) => at > now - WINDOW_MS && at <= now);
    const wait = this.#sends.length < LIMIT ? 0 : (this.#sends[0] ?? now) + WINDOW_MS - now;
    if (wait <= 0) this.#sends.push(now);
    return Math.max(0, wait);
  }

  /** A send was refused: somebody else on the page spends from the same limit. */
  exhausted(): void {
    this.#sends = Array.from({ length: LIMIT }, () => Date.now());
  }
}

const key = Symbol.for('realtimekit-breakout.send-budgets');

/** The budget of whatever counts the sends: the SDK's class, or an app's transport. Shared by every copy of the package. */
export function sendBudgetOf(counter: object): SendBudget {
  const page = globalThis as { [key]?: WeakMap<object, SendBudget> };
  const budgets = (page[key] ??= new WeakMap());
  const budget = budgets.get(counter) ?? new SendBudget();
  budgets.set(counter, budget);
  return budget;
}
