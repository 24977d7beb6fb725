import type { OperationCause, Person } from '../types';
import type { Stay } from './recorded-round';

/** Somebody who went somewhere, by themselves as it seems. */
interface Guess {
  readonly person: Person;
  readonly toId: string;
  readonly ended: Stay | null;
  readonly begun: Stay;
  readonly until: number;
}

/** Moves of which another host's client may still say that they were its own. */
export class Guesses {
  readonly #causeOf: (person: Person, toId: string) => OperationCause | null;
  #open: readonly Guess[] = [];

  constructor(causeOf: (person: Person, toId: string) => OperationCause | null) {
    this.#causeOf = causeOf;
  }

  add(guess: Guess): void {
    this.#open = [...this.#open, guess];
  }

  clear(): void {
    this.#open = [];
  }

  /** Looks again by whose decision people went. Returns whether something has become known. */
  settle(now: number): boolean {
    let isNews = false;
    this.#open = this.#open.filter(({ person, toId, ended, begun, until }) => {
      const cause = this.#causeOf(person, toId);
      if (!cause) return now < until;
      begun.value = { ...begun.value, by: cause };
      if (ended) ended.value = { ...ended.value, endedBy: cause };
      isNews = true;
      return false;
    });
    return isNews;
  }
}
