import { isRecord, type Json } from '../channel/message';
import type { ListedPerson } from '../channel/surroundings';
import { nameOf } from './checked-text';

/** Askers that one request keeps. */
export const MAX_ASKERS = 10;
/** How long a list may lack somebody who reloads, or be older than their request, ms. */
const PATIENCE_MS = 30_000;

/** Somebody who asks for help, as an entry has them. */
export interface Asker {
  readonly [field: string]: Json;
  readonly id: string;
  readonly name: string;
}

/** A call for help, as far as it matters here. */
interface Request {
  readonly roomId: string;
  readonly key: string;
  readonly askers: readonly Asker[];
}

export function askersOf({ askers }: { readonly askers?: Json }): readonly Asker[] {
  if (!Array.isArray(askers)) return [];
  return (askers as readonly Json[]).slice(0, MAX_ASKERS).flatMap((asker) => {
    if (!isRecord(asker) || typeof asker.id !== 'string') return [];
    return [{ id: asker.id, name: nameOf(asker.name) }];
  });
}

/** Follows through the lists which askers are still in the room for which they asked. */
export class AskersInRooms {
  /** Each asker of each request: whether they were listed there since they asked, and when they were first missed. */
  #known: ReadonlyMap<string, { readonly wasHere: boolean; readonly missedAt: number | null }> = new Map();

  /** Those who have not left. `nextIn`: after how many ms time alone can change that; Infinity: not at all. */
  look(
    requests: readonly Request[],
    people: readonly ListedPerson[],
    now: number,
  ): { readonly stayed: readonly (readonly Asker[])[]; readonly nextIn: number } {
    const before = this.#known;
    const known = new Map<string, { readonly wasHere: boolean; readonly missedAt: number | null }>();
    let nextIn = Infinity;
    const stayed = requests.map(({ roomId, key, askers }) =>
      askers.filter(({ id }) => {
        const name = `${key} ${id}`;
        const listed = people.filter((one) => one.id === id);
        const isHere = listed.some(({ meetingId }) => meetingId === roomId);
        const wasHere = isHere || before.get(name)?.wasHere === true;
        const missedAt = isHere ? null : (before.get(name)?.missedAt ?? now);
        known.set(name, { wasHere, missedAt });
        // Hidden people are in no list, ever.
        if (missedAt === null || (listed.length === 0 && !wasHere)) return true;
        if (listed.length > 0 && wasHere) return false;
        const left = missedAt + PATIENCE_MS - now;
        if (left > 0) nextIn = Math.min(nextIn, left);
        return left > 0;
      }),
    );
    this.#known = known;
    return { stayed, nextIn };
  }
}
