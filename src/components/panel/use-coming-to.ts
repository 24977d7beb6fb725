import { placesOf } from '../../core/plan/diff';
import { onTheWay } from '../../core/session/on-the-way';
import type { BreakoutSnapshot } from '../../core/session/types';
import type { Person, PersonKey } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';

/** Who is on the way to a place and in no list. Anyone still listed elsewhere stands there. */
export function useComingTo(placeId: string): readonly Person[] {
  return useBreakoutSelector((snapshot) => comingTo(snapshot).get(placeId) ?? NOBODY, sameItems);
}

/** Who is still listed in a place and on the way to another. */
export function useLeaving(placeId: string): readonly PersonKey[] {
  return useBreakoutSelector(({ operations, main, rooms }) => {
    const moves = onTheWay(operations);
    if (moves.size === 0) return NO_KEYS;
    const place = main?.id === placeId ? main : rooms.find(({ id }) => id === placeId);
    const leaving = place?.people.filter(({ key }) => (moves.get(key)?.toId ?? placeId) !== placeId);
    return leaving?.map(({ key }) => key) ?? NO_KEYS;
  }, sameItems);
}

const NOBODY: readonly Person[] = [];
const NO_LISTS = { main: null, rooms: [] };
const NO_KEYS: readonly PersonKey[] = [];

type Lists = Pick<BreakoutSnapshot, 'main' | 'rooms' | 'operations'>;
const seen = new WeakMap<Lists, ReadonlyMap<string, readonly Person[]>>();

/** Who is on the way and in no list, by the id of the place they go to: once for all cards. */
export function comingTo(snapshot: Lists): ReadonlyMap<string, readonly Person[]> {
  const before = seen.get(snapshot);
  if (before) return before;
  const moves = onTheWay(snapshot.operations);
  const coming = new Map<string, Person[]>();
  const listed = placesOf(moves.size > 0 ? snapshot : NO_LISTS);
  for (const { person, toId } of moves.values()) {
    if (!listed.has(person.key)) coming.set(toId, [...(coming.get(toId) ?? []), person]);
  }
  seen.set(snapshot, coming);
  return coming;
}

/** Whether the same people are on the way to the same places. */
export function sameComing(before: ReturnType<typeof comingTo>, after: ReturnType<typeof comingTo>): boolean {
  return before.size === after.size && [...after].every(([id, people]) => sameItems(before.get(id) ?? NOBODY, people));
}

function sameItems<Item>(before: readonly Item[], after: readonly Item[]): boolean {
  return before.length === after.length && before.every((item, index) => item === after[index]);
}
