import type { DebriefCause, DebriefHappening } from './types';

interface Waiting {
  readonly event: DebriefHappening;
  /** By whose decision, as it is known when it is told. */
  readonly by: () => DebriefCause | null;
  readonly dueAt: number;
}

/** Events that wait until it is certain by whose decision they were. Told once each, in their order. */
export class Telling {
  readonly #onEvent: (event: DebriefHappening, by: DebriefCause | null) => void;
  #waiting: Waiting[] = [];

  constructor(onEvent: (event: DebriefHappening, by: DebriefCause | null) => void) {
    this.#onEvent = onEvent;
  }

  /** What is certain waits for what is not. */
  add(event: DebriefHappening, by: Waiting['by'], dueAt: number): void {
    this.#waiting.push({ event, by, dueAt: Math.max(dueAt, this.#waiting.at(-1)?.dueAt ?? 0) });
  }

  tell(now: number): void {
    const due = this.#waiting.filter(({ dueAt }) => dueAt <= now);
    this.#waiting = this.#waiting.slice(due.length);
    for (const { event, by } of due) this.#onEvent(event, by());
  }

  /** After how many ms there is something to tell; null: nothing waits. */
  nextIn(now: number): number | null {
    const [next] = this.#waiting;
    return next ? Math.max(0, next.dueAt - now) : null;
  }
}
