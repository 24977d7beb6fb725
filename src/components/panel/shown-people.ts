import { useMemo } from 'react';
import { mainAndRooms, placesOf } from '../../core/plan/places';
import { isListOld } from '../../core/session/is-list-old';
import { onTheWay } from '../../core/session/on-the-way';
import type { BreakoutSnapshot } from '../../core/session/types';
import type { Person, PersonKey, Room } from '../../core/types';
import { useBreakoutRooms } from '../../hooks/use-breakout-rooms';
import { sameItems } from '../../hooks/same-items';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutPanel } from './use-breakout-panel';

/** The people that the panel shows, by the id of the place, including people on the way there or missing there. */
export function useShownPeople(): ReadonlyMap<string, readonly Person[]> {
  const { main, rooms } = useBreakoutRooms();
  const { troubles } = useBreakoutPanel().operation;
  const coming = useBreakoutSelector(comingTo, sameComing);
  return useMemo(() => {
    const places = mainAndRooms({ main, rooms });
    const shown = new Map(places.map(({ id, people }) => [id, [...people, ...(coming.get(id) ?? [])]]));
    for (const { person, toId, atId } of troubles.values()) if (atId === null) shown.get(toId)?.push(person);
    return shown;
  }, [main, rooms, coming, troubles]);
}

/** Who is on the way to a place and in no list. Anyone still listed elsewhere stands there. */
export function useComingTo(placeId: string): readonly Person[] {
  return useBreakoutSelector((snapshot) => comingTo(snapshot).get(placeId) ?? NOBODY, sameItems);
}

/** Whether nobody is listed in a place, and no list has come since the user went there or set out: others may be there, too. */
export function useIsUnknown({ id, people }: Room): boolean {
  return useBreakoutSelector((snapshot) => {
    const { currentRoomId, main, switching } = snapshot;
    const goesThere = id === (switching?.toId ?? currentRoomId ?? main?.id);
    return people.length === 0 && goesThere && isListOld(snapshot);
  });
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
const NO_WAYS: ReadonlyMap<string, readonly Person[]> = new Map();

type Lists = Pick<BreakoutSnapshot, 'main' | 'rooms' | 'operations'>;
const seen = new WeakMap<Lists, ReadonlyMap<string, readonly Person[]>>();

/** Who is on the way and in no list, by the id of the place they go to: once for all cards. */
function comingTo(snapshot: Lists): ReadonlyMap<string, readonly Person[]> {
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

/**
 * How many people are in rooms. Between two lists people are in none, and still on the way from room to room; at the start
 * nobody has come from a room.
 */
export function countInRooms(snapshot: Lists): number {
  const isStart = snapshot.operations.some(({ kind }) => kind === 'start');
  const coming = isStart ? NO_WAYS : comingTo(snapshot);
  return snapshot.rooms.reduce((sum, { id, people }) => sum + people.length + (coming.get(id)?.length ?? 0), 0);
}

/** Whether the same people are on the way to the same places. */
function sameComing(before: ReturnType<typeof comingTo>, after: ReturnType<typeof comingTo>): boolean {
  return before.size === after.size && [...after].every(([id, people]) => sameItems(before.get(id) ?? NOBODY, people));
}
