import type { Surroundings } from './surroundings';

/** Messages that come at once, and how many a second after that: of one person, and of one room for each of its people. */
const PERSON = { burst: 20, perSecond: 4 };
const ROOM = { burst: 40, perSecond: 4, perPerson: 0.5 };

interface Bucket {
  level: number;
  at: number;
}

/**
 * Limits on receipt, so that a flood of one client, or of one room, hides nobody: what it sends beyond them is dropped.
 * Who sends is what the message says, unless the transport knows. All who are in no list share one bucket.
 */
export class ReceiptLimits {
  readonly #buckets = new Map<string, Bucket>();

  accepts(personId: string, { people }: Surroundings, now: number): boolean {
    const person = people.find(({ id }) => id === personId);
    const room = person?.meetingId ?? '';
    const inRoom = people.filter(({ meetingId }) => meetingId === room).length;
    if (this.#buckets.size > 2 * people.length + 64) this.#buckets.clear();
    const isWithin = this.#take(`person ${person?.id ?? ''}`, PERSON.burst, PERSON.perSecond, now);
    const rate = ROOM.perSecond + ROOM.perPerson * inRoom;
    return isWithin && this.#take(`room ${room}`, ROOM.burst + inRoom, rate, now);
  }

  #take(name: string, burst: number, perSecond: number, now: number): boolean {
    const bucket = this.#buckets.get(name) ?? { level: burst, at: now };
    this.#buckets.set(name, bucket);
    bucket.level = Math.min(burst, bucket.level + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    if (bucket.level < 1) return false;
    bucket.level -= 1;
    return true;
  }
}

/** How many messages are remembered. */
const HEARD = 1024;

/** Messages that were heard before. */
export class Heard {
  #ids = new Set<string>();

  /** Notes a message. Returns whether it is new. */
  note(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    // The older half goes: a set keeps its order.
    if (this.#ids.size > HEARD) this.#ids = new Set([...this.#ids].slice(HEARD / 2));
    return true;
  }
}
