import type { BreakoutPermissions } from '../../core/types';
import type { MessageKey } from '../../locales/types';

/** What a user with limited permissions may do, and who decides the rest; null for a user who may go anywhere. */
export function permissionReason(
  { canSwitchRooms, canReturnToMain }: BreakoutPermissions,
  isInMain: boolean,
): MessageKey | null {
  if (canReturnToMain && !canSwitchRooms) return isInMain ? 'switcher.notAllowed' : 'panel.mayReturn';
  if (canReturnToMain) return null;
  return canSwitchRooms ? 'panel.maySwitch' : 'switcher.notAllowed';
}
