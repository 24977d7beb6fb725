import type { Plan, PlannedRoom } from './types';

/**
 * Edits each room; the very same plan when each is returned as it was. So does every edit: it shares each room that it
 * leaves alone, and equality by reference tells what has to be drawn again.
 */
export function withRooms(plan: Plan, edit: (room: PlannedRoom) => PlannedRoom): Plan {
  const rooms = plan.rooms.map(edit);
  const changed = rooms.some((room, index) => room !== plan.rooms[index]);
  return changed ? { ...plan, rooms } : plan;
}
