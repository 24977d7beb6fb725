import type { Room } from '../types';
import type { Assignment } from '../plan/distribution/types';
import { namesIn } from './round-people';
import type { RunningRounds } from './rounds-entry';
import { versionOf } from './entries';
import { leftNow } from './timer-entry';
import { isRecord } from '../channel/message';

/** How long after a round has begun people may still be listed in the room before, ms. */
const SETTLE_MS = 5000;

/** Where it survives a reload; null: nowhere, or nothing is there. */
export interface RoundStorage {
  readonly get: () => string | null;
  readonly set: (text: string) => void;
}

/** The time of a round that this host's client has vouched for. */
interface KnownTime {
  /** Version of the timer's entry. */
  readonly version: string;
  /** What was left when it was noted, ms. */
  readonly left: number;
  readonly isRunning: boolean;
  /** When it was noted, by this computer's own clock: it goes on while the page reloads. */
  readonly notedAt: number;
}

interface Kept {
  readonly seed: number;
  /** By round: who was in which room. */
  readonly met: readonly (readonly [round: number, rooms: Assignment])[];
  readonly time: KnownTime | null;
}

/** Who has shared a room in which round, as this client has seen it in the lists, and the time that it vouched for. */
export class RoundMemory {
  readonly #storage: RoundStorage;
  #seed = -1;
  #time: KnownTime | null = null;
  readonly #met = new Map<number, Map<string, Set<string>>>();
  /** The round that runs, and since when it is known. */
  #round: { readonly number: number; readonly since: number } | null = null;

  constructor(storage: RoundStorage) {
    this.#storage = storage;
  }

  /** The rounds with who shared which room, named as in `namesIn`. */
  get history(): readonly Assignment[] {
    return [...this.#met.values()].map(assignmentOf);
  }

  /** What this client knew of the time of these rounds before it was reloaded. */
  timeOf({ value }: RunningRounds): KnownTime | null {
    this.#recall(value.seed);
    return this.#time;
  }

  /** Takes in the lists, and the time where this client vouches for it. */
  look(running: RunningRounds | null, rooms: readonly Room[], now: number): void {
    if (!running) {
      this.#round = null;
      return;
    }
    const { value, round, timer } = running;
    this.#recall(value.seed);
    if (this.#round?.number !== round) this.#round = { number: round, since: now };
    let isNews = now - this.#round.since >= SETTLE_MS && this.#meet(round, rooms);
    const version = versionOf(timer.entry);
    if (running.isVouched && this.#time?.version !== version) {
      const left = leftNow(timer.entry, timer.value, now);
      const { isRunning } = timer.value;
      this.#time = { version, left, isRunning, notedAt: Date.now() };
      isNews = true;
    }
    if (isNews) this.#keep();
  }

  /** Whether somebody is new in a room. */
  #meet(round: number, rooms: readonly Room[]): boolean {
    const met = this.#met.get(round) ?? new Map<string, Set<string>>();
    this.#met.set(round, met);
    let isNews = false;
    const nameOf = namesIn(rooms.flatMap(({ people }) => people));
    for (const { id, people } of rooms) {
      const here = met.get(id) ?? new Set<string>();
      met.set(id, here);
      for (const person of people) {
        const name = nameOf(person);
        if (person.isHost || here.has(name)) continue;
        here.add(name);
        isNews = true;
      }
    }
    return isNews;
  }

  #keep(): void {
    const met = [...this.#met].map(([round, rooms]) => [round, assignmentOf(rooms)] as const);
    const kept: Kept = { seed: this.#seed, met, time: this.#time };
    this.#storage.set(JSON.stringify(kept));
  }

  /** Others than before are forgotten; what was stored of these comes back. */
  #recall(seed: number): void {
    if (this.#seed === seed) return;
    this.#seed = seed;
    this.#met.clear();
    this.#time = null;
    const kept = keptOf(this.#storage.get());
    if (kept?.seed !== seed) return;
    this.#time = kept.time;
    for (const [round, rooms] of kept.met)
      this.#met.set(round, new Map(Object.entries(rooms).map(([id, people]) => [id, new Set(people)])));
  }
}

function assignmentOf(rooms: ReadonlyMap<string, ReadonlySet<string>>): Assignment {
  return Object.fromEntries([...rooms].map(([id, people]) => [id, [...people]]));
}

/** This client wrote it; what is none of it any more is as good as nothing. */
function keptOf(text: string | null): Kept | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    return isRecord(kept) && Array.isArray(kept.met) ? (kept as unknown as Kept) : null;
  } catch {
    return null;
  }
}
