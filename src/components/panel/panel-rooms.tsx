import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutRooms } from '../../hooks/use-breakout-rooms';
import { useMessages } from '../../hooks/use-messages';
import type { VirtualListProps } from '../../primitives/virtual-list';
import { VirtualList } from '../../primitives/virtual-list';
import type { Room } from '../../core/types';
import { LiveRoomCard } from './live-room-card';

export type PanelRoomsProps = Partial<Pick<VirtualListProps<Room>, 'className' | 'style' | 'render'>>;

/** The main meeting and the open rooms, with who is there. */
export const PanelRooms = forwardRef<HTMLDivElement, PanelRoomsProps>(function PanelRooms(props, ref) {
  const { main, rooms, isOpen } = useBreakoutRooms();
  const { canAlter, canSwitchRooms, canReturnToMain } = useBreakoutMeeting().permissions;
  const { t } = useMessages();
  if (!isOpen) return <p className="rbk-empty">{t('panel.none')}</p>;
  return (
    <VirtualList
      ref={ref}
      // Without a control inside, the list itself has to take the focus to be scrolled by keyboard.
      tabIndex={canAlter || canSwitchRooms || canReturnToMain ? undefined : 0}
      {...props}
      items={main ? [main, ...rooms] : rooms}
      getKey={(room) => room.id}
      estimateSize={(room) => 72 + 34 * Math.ceil(Math.min(room.people.length, 6) / 2)}
    >
      {(room) => <LiveRoomCard room={room} isMain={room === main} />}
    </VirtualList>
  );
});
