import { forwardRef } from 'react';
import type { Room } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { Menu, type MenuProps } from '../../primitives/menu';

export interface LiveRoomMenuProps extends Omit<MenuProps, 'aria-label' | 'items' | 'onSelect'> {
  room: Room | null;
  /** Asked to bring everyone of the room back. */
  onRecall: (room: Room) => void;
  /** Asked to close the room. */
  onCloseRoom: (room: Room) => void;
}

/** What a host can do with an open room. Renaming is among it, to say why not: people look for it. */
export const LiveRoomMenu = forwardRef<HTMLDivElement, LiveRoomMenuProps>(function LiveRoomMenu(
  { room, onRecall, onCloseRoom, ...rest },
  ref,
) {
  const { t } = useMessages();
  return (
    <Menu
      ref={ref}
      {...rest}
      aria-label={t('panel.roomMenu', { room: room?.title ?? '' })}
      items={[
        { id: 'recall', label: t('panel.recallRoom'), icon: 'undo', disabled: !room?.people.length },
        {
          id: 'rename',
          label: t('panel.rename'),
          icon: 'edit',
          disabled: true,
          detail: t('assign.rename.unsupported'),
        },
        { id: 'close', label: t('panel.closeRoom'), icon: 'delete', group: 'close' },
      ]}
      onSelect={(id) => {
        if (!room) return;
        if (id === 'recall') onRecall(room);
        else if (id === 'close') onCloseRoom(room);
      }}
    />
  );
});
