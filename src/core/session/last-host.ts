import type { BreakoutSnapshot } from './types';

/** Whether I am a host, rooms are open, and no other host is there. */
export function isLastHost({
  permissions,
  rooms,
  otherHosts,
}: Pick<BreakoutSnapshot, 'permissions' | 'rooms' | 'otherHosts'>): boolean {
  return permissions.canAlter && rooms.length > 0 && otherHosts.length === 0;
}
