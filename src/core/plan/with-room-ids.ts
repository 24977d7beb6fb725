import type { Plan } from './types';

/**
 * The plan after its drafts were created on the server: they get the ids they have there. A list may have brought such a
 * room into the plan before the answer to its creation came; it is the draft's.
 */
export function withRoomIds(plan: Plan, ids: ReadonlyMap<string, string>): Plan {
  const created = new Set(ids.values());
  const rooms = plan.rooms
    .filter((room) => !created.has(room.id))
    .map((room) => ({ ...room, id: ids.get(room.id) ?? room.id }));
  return { ...plan, rooms };
}
