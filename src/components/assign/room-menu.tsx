import { forwardRef, useState } from 'react';
import type { PlannedRoom } from '../../core/plan/types';
import { useMessages } from '../../hooks/use-messages';
import { ListButton, type ListButtonProps } from '../../primitives/list-button';
import { Menu, type MenuItem } from '../../primitives/menu';
import { useAssignActions } from './assign-context';

export interface RoomMenuProps extends ListButtonProps {
  room: PlannedRoom;
  /** A limit is to be set. */
  onLimit: () => void;
}

/** What else can be done with a room of the plan. */
export const RoomMenu = forwardRef<HTMLButtonElement, RoomMenuProps>(function RoomMenu(
  { room, onLimit, onClick, ...rest },
  ref,
) {
  const { lockRoom, emptyRoom, removeRoom } = useAssignActions();
  const { t } = useMessages();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = t('assign.room.actions', { room: room.title });
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
    <>
      <ListButton
        ref={ref}
        kind="icon"
        variant="ghost"
        icon="more"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        {...rest}
        onClick={(event) => {
          onClick?.(event);
          if (!event.defaultPrevented) setAnchor(event.currentTarget);
        }}
      >
        {label}
      </ListButton>
      {anchor && (
        <Menu
          aria-label={label}
          anchor={anchor}
          items={items}
          onSelect={(id) => actions[id]?.()}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  );
});
