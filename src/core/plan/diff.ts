import type { PersonKey } from '../types';
import { isDraftId } from './draft-id';
import { isExpectedKey } from './expected';
import { placesOf, roomsOf, type LiveRooms } from './places';
import type { Plan, PlanDiff, PlannedMove } from './types';

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
