import type { BreakoutError } from '../../core/errors';
import type { PersonFailure } from '../../core/session/types';
import type { Person, PersonKey, PersonMove, Room } from '../../core/types';

/** Somebody who is not where a host wanted them to be. */
export interface Trouble {
  person: Person;
  /** Id of the room or main meeting they were meant for; empty where that is not known. */
  toId: string;
  error: BreakoutError;
  /** Id of the room or main meeting that lists them; null when none does. */
  atId: string | null;
}

type Troubles = ReadonlyMap<PersonKey, Trouble>;

/** Takes in an operation: whom it moved is judged anew. */
export function noteMoves(
  before: Troubles,
  moves: ReadonlyMap<PersonKey, PersonMove>,
  failed: readonly PersonFailure[],
): Troubles {
  const next = new Map([...before].filter(([key]) => !moves.has(key)));
  for (const { person, error } of failed) {
    next.set(person.key, { person, error, toId: moves.get(person.key)?.toId ?? '', atId: null });
  }
  return next;
}

/** Without those who got there after all, and with the place where the others are. */
export function stillInTrouble(noted: Troubles, places: readonly Room[]): Troubles {
  if (noted.size === 0) return noted;
  const placeOf = new Map(places.flatMap(({ id, people }) => people.map(({ key }) => [key, id] as const)));
  return new Map(
    [...noted].flatMap(([key, trouble]) => {
      const atId = placeOf.get(key) ?? null;
      return atId === trouble.toId ? [] : [[key, { ...trouble, atId }] as const];
    }),
  );
}
