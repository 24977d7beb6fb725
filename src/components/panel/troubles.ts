import type { BreakoutError } from '../../core/errors';
import { placesOf } from '../../core/plan/diff';
import type { BreakoutSnapshot } from '../../core/session/types';
import type { Person, PersonKey } from '../../core/types';

/** Somebody who is not where a host wanted them to be. */
export interface Trouble {
  person: Person;
  /** Id of the room or main meeting they were meant for. */
  toId: string;
  error: BreakoutError;
  /** Id of the room or main meeting that lists them; null when none does. */
  atId: string | null;
}

type Troubles = ReadonlyMap<PersonKey, Trouble>;

/** Who is not where they should be, of all operations, ended and running: each as the last operation has it. */
export function troublesOf({ operations, reports, main, rooms }: BreakoutSnapshot): Troubles {
  const failed = new Map<PersonKey, Omit<Trouble, 'atId'>>();
  for (const report of reports) for (const failure of report.failed) failed.set(failure.person.key, failure);
  for (const { moves } of operations) {
    for (const [key, { person, toId, error }] of moves) if (error) failed.set(key, { person, toId, error });
  }
  if (failed.size === 0) return NONE;
  const places = placesOf({ main, rooms });
  return new Map(
    [...failed].flatMap(([key, trouble]) => {
      const atId = places.get(key) ?? null;
      return atId === trouble.toId ? [] : [[key, { ...trouble, atId }] as const];
    }),
  );
}

export function sameTroubles(before: Troubles, after: Troubles): boolean {
  return (
    before.size === after.size &&
    [...after].every(([key, { person, toId, error, atId }]) => {
      const one = before.get(key);
      return one?.person === person && one.toId === toId && one.error === error && one.atId === atId;
    })
  );
}

const NONE: Troubles = new Map();
