import type { BreakoutPermissions } from '../../core/types';

/** What a user with limited permissions may do, and who decides the rest; null for a user who may go anywhere. */
export function permissionReason(
  { canSwitchRooms, canReturnToMain }: BreakoutPermissions,
  isInMain: boolean,
): 'panel.mayReturn' | 'panel.maySwitch' | 'switcher.notAllowed' | null {
  if (canReturnToMain && !canSwitchRooms) return isInMain ? 'switcher.notAllowed' : 'panel.mayReturn';
  if (canReturnToMain) return null;
  return canSwitchRooms ? 'panel.maySwitch' : 'switcher.notAllowed';
}
