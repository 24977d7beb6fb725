import type { Plan, PlannedRoom } from '../plan/types';
import type { PersonKey } from '../types';

/** What a plan alone does not say. */
export interface Wish {
  /** The rooms that were open before the first attempt. */
  readonly known?: ReadonlySet<string>;
  /** Who belongs in main although no room of the plan's base has them: they are on the way, or in no list. */
  readonly home?: readonly PersonKey[];
  /** Takes the ids of the rooms that were created, by draft id. */
  readonly onCreated?: (ids: ReadonlyMap<string, string>) => void;
}

/** The part of a plan that did not come true: only these people and rooms, with the ids that the rooms have by now. */
export function remainder(
  plan: Plan,
  createdIds: ReadonlyMap<string, string>,
  failedKeys: ReadonlySet<PersonKey>,
  failedRoomIds: ReadonlySet<string>,
): Plan {
  const rest = (room: PlannedRoom): PlannedRoom => ({
    ...room,
    id: createdIds.get(room.id) ?? room.id,
    personKeys: room.personKeys.filter((key) => failedKeys.has(key)),
  });
  const unfinished = (room: PlannedRoom) =>
    failedRoomIds.has(room.id) || room.personKeys.some((key) => failedKeys.has(key));

  const base = plan.base.filter(unfinished).map(rest);
  // A room of the base that is missing from the plan would be deleted, so those that stay are named.
  const inBase = new Set(base.map(({ id }) => id));
  const rooms = plan.rooms.filter((room) => unfinished(room) || inBase.has(room.id)).map(rest);
  return { rooms, base, nextDraft: plan.nextDraft };
}
