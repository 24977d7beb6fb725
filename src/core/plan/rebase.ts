import type { PersonKey } from '../types';
import { openConflicts, withConflicts } from './conflicts';
import { placesOf, roomsOf } from './places';
import type { LiveRooms } from './places';
import { isDraftId } from './draft-id';
import type { Plan, PlanConflict, PlannedRoom } from './types';

/** Where everyone was when the plan was made or last rebased, is planned to be, and is now. No entry: in no room. */
interface Places {
  readonly base: ReadonlyMap<PersonKey, string>;
  readonly planned: ReadonlyMap<PersonKey, string>;
  /** Without an entry the person has left; the main meeting counts as no room. */
  readonly live: ReadonlyMap<PersonKey, string | null>;
}

/**
 * Brings an open plan up to date with the live rooms, which others change meanwhile. Three-way, against the plan's `base`:
 * what the plan did not edit follows what is live, what it edited stays, and where both changed the same there is a
 * conflict in `plan.conflicts`, to be shown and resolved with `resolveConflict`. So applying the plan undoes nothing of
 * another host's that is not listed.
 *
 * - Rooms that others opened appear in the plan; rooms that they closed disappear, unless the plan put people there.
 * - The very same plan when nothing changed in the rooms. People and rooms keep their keys and ids, so a selection stays
 *   good; an older plan of an undo history can be rebased as well, since it has its own base.
 */
export function rebase(plan: Plan, now: LiveRooms): Plan {
  const places: Places = {
    base: roomsOf(plan.base),
    planned: roomsOf(plan.rooms),
    live: livePlaces(now),
  };

  const base = baseOf(plan, now, places);
  if (base.length === plan.base.length && base.every((room, index) => room === plan.base[index])) {
    return plan;
  }
  const rooms = mergeRooms(plan, base, places);
  const conflicts = findConflicts(plan, base, rooms, places);
  return withConflicts({ ...plan, rooms, base }, conflicts);
}

function livePlaces(now: LiveRooms): Map<PersonKey, string | null> {
  const places = new Map<PersonKey, string | null>(placesOf(now));
  for (const { key } of now.main.people) if (places.get(key) === now.main.id) places.set(key, null);
  return places;
}

/** The live rooms. Who has left keeps the place they had, so that leaving is no edit. */
function baseOf(plan: Plan, now: LiveRooms, { live }: Places): PlannedRoom[] {
  const old = new Map(plan.base.map((room) => [room.id, room]));
  return now.rooms.map(({ id, title, people }) => {
    const previous = old.get(id);
    const here = people.filter(({ key }) => live.get(key) === id).map(({ key }) => key);
    const gone = previous?.personKeys.filter((key) => !live.has(key)) ?? [];
    return shared(previous, { id, title, personKeys: [...here, ...gone] });
  });
}

function mergeRooms(plan: Plan, base: readonly PlannedRoom[], places: Places): PlannedRoom[] {
  const inPlan = new Set(plan.rooms.map((room) => room.id));
  const wasOpen = new Set(plan.base.map((room) => room.id));
  const isOpen = new Map(base.map((room) => [room.id, room]));

  const arrivals = new Map<string, PersonKey[]>();
  for (const [key, roomId] of places.live) {
    if (roomId === null || isEdited(key, places) || places.planned.get(key) === roomId) continue;
    const keys = arrivals.get(roomId);
    if (keys) keys.push(key);
    else arrivals.set(roomId, [key]);
  }
  const kept = plan.rooms.flatMap((room) => {
    const personKeys = room.personKeys.filter((key) => stays(key, room.id, places));
    const open = isOpen.get(room.id);
    if (open || isDraftId(room.id)) {
      const everyone = [...personKeys, ...(arrivals.get(room.id) ?? [])];
      return [shared(room, { ...room, title: open?.title ?? room.title, personKeys: everyone })];
    }
    const edited = personKeys.filter((key) => isEdited(key, places));
    return edited.length > 0 ? [shared(room, { ...room, personKeys: edited })] : [];
  });
  const opened = base.filter((room) => !inPlan.has(room.id) && !wasOpen.has(room.id));
  return [...kept, ...opened.map((room) => shared(room, { ...room, personKeys: arrivals.get(room.id) ?? [] }))];
}

function isEdited(key: PersonKey, { base, planned }: Places): boolean {
  return base.get(key) !== planned.get(key);
}

/** Whether somebody who is planned for a room stays so: by an edit, or because they are there or have left. */
function stays(key: PersonKey, roomId: string, places: Places): boolean {
  if (isEdited(key, places)) return true;
  const live = places.live.get(key);
  return live === undefined || live === roomId;
}

function findConflicts(
  plan: Plan,
  base: readonly PlannedRoom[],
  rooms: readonly PlannedRoom[],
  { base: was, planned, live }: Places,
): PlanConflict[] {
  const earlier = openConflicts(plan);
  const listed = new Set(earlier.flatMap((conflict) => (conflict.kind === 'person-moved' ? conflict.personKey : [])));
  const conflicts: PlanConflict[] = [];

  for (const [personKey, liveId] of live) {
    const plannedId = planned.get(personKey) ?? null;
    const baseId = was.get(personKey) ?? null;
    if (plannedId === baseId || plannedId === liveId) continue;
    if (liveId !== baseId || listed.has(personKey)) {
      conflicts.push({ kind: 'person-moved', personKey, plannedId, liveId });
    }
  }

  const isOpen = new Set(base.map((room) => room.id));
  const wasOpen = new Map(plan.base.map((room) => [room.id, new Set(room.personKeys)]));
  for (const { id, title } of rooms) {
    if (!isOpen.has(id) && !isDraftId(id)) conflicts.push({ kind: 'room-gone', roomId: id, title });
  }
  const inPlan = new Set(rooms.map((room) => room.id));
  for (const { id, personKeys } of base) {
    const before = wasOpen.get(id);
    if (inPlan.has(id) || !before) continue;
    const known = earlier.find((conflict) => conflict.kind === 'room-filled' && conflict.roomId === id);
    const still = new Set(known?.kind === 'room-filled' ? known.personKeys : []);
    const arrived = personKeys.filter((key) => live.has(key) && (!before.has(key) || still.has(key)));
    if (arrived.length > 0) conflicts.push({ kind: 'room-filled', roomId: id, personKeys: arrived });
  }
  return conflicts;
}

/** The room before, if nothing in it changed. */
function shared(before: PlannedRoom | undefined, after: PlannedRoom): PlannedRoom {
  if (before?.title !== after.title || before.personKeys.length !== after.personKeys.length) return after;
  return before.personKeys.every((key, index) => key === after.personKeys[index]) ? before : after;
}
