import { forwardRef } from 'react';
import type { PlannedRoom } from '../../core/plan/types';
import { useMessages } from '../../hooks/use-messages';
import type { ButtonProps } from '../../primitives/button';
import type { MenuItem } from '../../primitives/menu';
import { MenuButton } from '../../primitives/menu-button';
import { useAssignActions } from './assign-context';

export interface RoomMenuProps extends ButtonProps {
  room: PlannedRoom;
  /** A limit is to be set. */
  onLimit: () => void;
}

/** What else can be done with a room of the plan. */
export const RoomMenu = forwardRef<HTMLElement, RoomMenuProps>(function RoomMenu({ room, onLimit, ...rest }, ref) {
  const { lockRoom, emptyRoom, removeRoom } = useAssignActions();
  const { t } = useMessages();
  const isLocked = room.isLocked ?? false;
  const actions: Record<string, () => void> = {
    limit: onLimit,
    lock: () => lockRoom(room, !isLocked),
    empty: () => emptyRoom(room),
    remove: () => removeRoom(room),
  };
  const items: MenuItem[] = [
    { id: 'limit', label: t('assign.room.limit'), icon: 'people' },
    { id: 'lock', label: t(isLocked ? 'assign.room.unlock' : 'assign.room.lock'), icon: isLocked ? 'unlock' : 'lock' },
    { id: 'empty', label: t('assign.room.clear'), icon: 'undo', disabled: room.personKeys.length === 0 },
    { id: 'remove', label: t('assign.room.delete'), icon: 'delete', group: 'remove' },
  ];
  return (
    <MenuButton
      ref={ref}
      plain
      kind="icon"
      variant="ghost"
      icon="more"
      items={items}
      onSelect={(id) => actions[id]?.()}
      {...rest}
    >
      {t('assign.room.actions', { room: room.title })}
    </MenuButton>
  );
});
