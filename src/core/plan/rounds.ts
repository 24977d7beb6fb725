import type { PersonKey, Room } from '../types';
import type { Assignment } from './distribution/types';

/** Most rounds that are remembered; the oldest is forgotten first. */
export const MAX_ROUNDS = 100;

/**
 * The rounds with who shares a room now as another one, the oldest first. One that only adds people to the last round, as
 * a retry does, takes its place. The very same rounds when nobody shares a room, or nothing has changed.
 */
export function rememberRound(
  rounds: readonly Assignment[],
  rooms: readonly Pick<Room, 'id' | 'people'>[],
): readonly Assignment[] {
  const shared = rooms.filter(({ people }) => people.length > 1);
  if (shared.length === 0) return rounds;
  const round = Object.fromEntries(shared.map(({ id, people }) => [id, people.map(({ key }) => key)]));
  const last = rounds.at(-1);
  if (last && isWithin(round, last)) return rounds;
  const before = last && isWithin(last, round) ? rounds.slice(0, -1) : rounds;
  return [...before, round].slice(-MAX_ROUNDS);
}

/** Whether everyone of a round is in the same room of another. */
function isWithin(round: Assignment, other: Assignment): boolean {
  return Object.entries(round).every(([roomId, personKeys]) => {
    const people = new Set(other[roomId]);
    return personKeys.every((key) => people.has(key));
  });
}

/** Tells which of some people have shared a room in one of the rounds: each pair once. */
export function repeatedPairs(
  rounds: readonly Assignment[],
): (personKeys: readonly PersonKey[]) => readonly (readonly [PersonKey, PersonKey])[] {
  const roomsOf = rounds.map(
    (round) => new Map(Object.entries(round).flatMap(([roomId, keys]) => keys.map((key) => [key, roomId] as const))),
  );
  const haveMet = (a: PersonKey, b: PersonKey) =>
    roomsOf.some((roomOf) => roomOf.has(a) && roomOf.get(a) === roomOf.get(b));
  return (personKeys) =>
    personKeys.flatMap((a, index) =>
      personKeys.slice(index + 1).flatMap((b) => (haveMet(a, b) ? [[a, b] as const] : [])),
    );
}
