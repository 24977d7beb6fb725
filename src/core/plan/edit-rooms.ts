/** Edits of rooms as a whole. Like those of `edit.ts` they share what they leave alone. */
import { checkCapacity } from './distribution/party';
import { checkRoom, withRooms } from './edit';
import { naturalOrder, sortByName } from '../names';
import type { Plan, PlannedRoom } from './types';

/** Orders the rooms by title. */
export function sortRooms(plan: Plan, compare = naturalOrder): Plan {
  const rooms = sortByName(plan.rooms, ({ title }) => title, compare);
  return rooms.every((room, index) => room === plan.rooms[index]) ? plan : { ...plan, rooms };
}

/** Locks a room, or unlocks it. Throws `unknown-room`. */
export function lockRoom(plan: Plan, roomId: string, locked: boolean): Plan {
  checkRoom(plan, roomId);
  return withRooms(plan, (room) => {
    if (room.id !== roomId || Boolean(room.isLocked) === locked) return room;
    const { isLocked, ...unlocked } = room;
    return isLocked ? unlocked : { ...room, isLocked: true };
  });
}

/**
 * Limits how many people shuffles put into a room; `null` lifts the limit. People who are there stay.
 *
 * @throws BreakoutError `unknown-room`, `invalid-capacity` unless it is a whole number from 0 up.
 */
export function setCapacity(plan: Plan, roomId: string, capacity: number | null): Plan {
  checkRoom(plan, roomId);
  if (capacity !== null) checkCapacity(capacity);
  return withRooms(plan, (room): PlannedRoom => {
    const { capacity: before = null, ...unlimited } = room;
    if (room.id !== roomId || before === capacity) return room;
    return capacity === null ? unlimited : { ...room, capacity };
  });
}
