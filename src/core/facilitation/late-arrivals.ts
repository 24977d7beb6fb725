import type { BreakoutSnapshot } from '../session/types';
import type { Person, PersonKey } from '../types';

/** Who is away from all lists for a shorter time is on the way between two places, ms. */
const SWITCH_MS = 4000;

type Lists = Pick<BreakoutSnapshot, 'main' | 'rooms'>;

/**
 * Who has come into the main meeting while rooms are open, by the lists alone: who was in none for a while. Not who was there
 * when the rooms were opened, or when this client came, and not who came from a room.
 */
export class Arrivals {
  readonly #at = new Map<PersonKey, number>();
  /** When those who are away were last listed. */
  readonly #seen = new Map<PersonKey, number>();
  #last: Lists = { main: null, rooms: [] };

  /** When somebody came who is still in main; undefined for all others. */
  of(key: PersonKey): number | undefined {
    return this.#at.get(key);
  }

  /** Takes in the lists as they are now. */
  listed({ main, rooms }: Lists, now: number): void {
    const before = this.#last;
    if (before.main === main && before.rooms === rooms) return;
    this.#last = { main, rooms };
    const inMain = new Set(main?.people.map(({ key }) => key));
    for (const key of this.#at.keys()) if (!inMain.has(key)) this.#at.delete(key);
    if (before.rooms.length === 0 || rooms.length === 0) {
      this.#at.clear();
      this.#seen.clear();
      return;
    }
    const listed = new Set(peopleIn(before).map(({ key }) => key));
    for (const key of listed) this.#seen.set(key, now);
    for (const key of inMain) {
      const seen = this.#seen.get(key);
      if (!listed.has(key) && (seen === undefined || now - seen >= SWITCH_MS)) this.#at.set(key, now);
    }
  }
}

function peopleIn({ main, rooms }: Lists): Person[] {
  return [...(main ? [main] : []), ...rooms].flatMap(({ people }) => people);
}
