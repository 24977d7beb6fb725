import type { PersonKey, Room } from '../types';
import { isDraftId } from './draft-id';
import { isExpectedKey } from './expected';
import type { Plan, PlanDiff, PlannedMove, PlannedRoom } from './types';

/** The main meeting and the breakout rooms that are open now, as in a snapshot. */
export interface LiveRooms {
  /** The main meeting. */
  readonly main: Room;
  /** The open breakout rooms. */
  readonly rooms: readonly Room[];
}

/**
 * What has to be done to get from the live rooms to the plan. Three-way: only what the plan changed against its `base`
 * is done, so that two hosts who edit at once do not undo each other's work. People in a room that the plan removes are
 * always brought out of it. `diffPlan` of a plan that is already in force is empty.
 */
export function diffPlan(plan: Plan, live: LiveRooms): PlanDiff {
  const open = new Map(live.rooms.map((room) => [room.id, room]));
  const planned = new Set(plan.rooms.map((room) => room.id));

  const create = plan.rooms.filter((room) => isDraftId(room.id)).map(({ id, title }) => ({ id, title }));
  const gone = plan.rooms.filter((room) => !isDraftId(room.id) && !open.has(room.id)).map((room) => room.id);
  const remove = plan.base.filter((room) => !planned.has(room.id) && open.has(room.id)).map((room) => room.id);
  const renamed = plan.rooms
    .filter((room) => open.has(room.id) && open.get(room.id)?.title !== room.title)
    .map(({ id, title }) => ({ id, title }));

  const whereabouts = placesOf(live);
  const wanted = plannedMoves(plan, whereabouts, live.main.id, new Set(remove));
  const closed = new Set(gone);
  return {
    create,
    remove,
    moves: wanted.filter((move) => !closed.has(move.toId)),
    missing: plan.rooms
      .flatMap((room) => room.personKeys)
      .filter((key) => !whereabouts.has(key) && !isExpectedKey(key)),
    renamed,
    gone,
    blocked: wanted.filter((move) => closed.has(move.toId)),
  };
}

function plannedMoves(
  plan: Plan,
  whereabouts: ReadonlyMap<PersonKey, string>,
  mainId: string,
  removed: ReadonlySet<string>,
): PlannedMove[] {
  const before = roomsOf(plan.base);
  const after = roomsOf(plan.rooms);
  const moves: PlannedMove[] = [];
  for (const [personKey, fromId] of whereabouts) {
    const edited = before.get(personKey) !== after.get(personKey);
    if (!edited && !removed.has(fromId)) continue;
    const toId = after.get(personKey) ?? mainId;
    if (toId !== fromId) moves.push({ personKey, fromId, toId });
  }
  return moves;
}

/** Where everyone is now. A room wins over main, should a list hold a person in both for a moment. */
export function placesOf({
  main,
  rooms,
}: Pick<LiveRooms, 'rooms'> & { readonly main: Room | null }): Map<PersonKey, string> {
  const places = new Map<PersonKey, string>();
  for (const room of main ? [main, ...rooms] : rooms) {
    for (const person of room.people) places.set(person.key, room.id);
  }
  return places;
}

/** The room of everyone who is in one. */
export function roomsOf(rooms: readonly PlannedRoom[]): Map<PersonKey, string> {
  const places = new Map<PersonKey, string>();
  for (const room of rooms) for (const key of room.personKeys) places.set(key, room.id);
  return places;
}
