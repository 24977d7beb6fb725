import type { RoomLimit } from '../editor/untold';
import type { LateJoinerPolicy } from '../session/options';
import type { BreakoutPermissions } from '../types';

/** Whether a room is shut for those who choose, and why; null while it is free. */
export function shutBy(limit: RoomLimit | undefined, people: number): 'locked' | 'full' | null {
  if (limit?.isLocked) return 'locked';
  return placesLeft(limit, people) === 0 ? 'full' : null;
}

/** How many more may come; null: any number. */
export function placesLeft(limit: RoomLimit | undefined, people: number): number | null {
  return limit && limit.capacity !== null ? Math.max(0, limit.capacity - people) : null;
}

/** Whether limits of rooms hold where somebody goes by themselves: where everybody chooses. Hosts may go anywhere. */
export function isBound(
  policy: LateJoinerPolicy | undefined,
  { canAlter }: Pick<BreakoutPermissions, 'canAlter'>,
): boolean {
  return policy === 'choose' && !canAlter;
}
