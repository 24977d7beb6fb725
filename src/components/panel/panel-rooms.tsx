import { forwardRef, useMemo } from 'react';
import type { Room } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutRooms } from '../../hooks/use-breakout-rooms';
import { useMessages } from '../../hooks/use-messages';
import type { VirtualListProps } from '../../primitives/virtual-list';
import { VirtualList } from '../../primitives/virtual-list';
import { findPeople } from '../people/find-people';
import { LiveRoomCard } from './live-room-card';
import { useBreakoutPanel } from './panel-context';
import { useShownPeople } from './use-shown-people';

export type PanelRoomsProps = Partial<Pick<VirtualListProps<Room>, 'className' | 'style' | 'render'>>;

/** The main meeting and the open rooms, with who is there: all of them, or those that were searched for. */
export const PanelRooms = forwardRef<HTMLDivElement, PanelRoomsProps>(function PanelRooms(props, ref) {
  const { main, rooms, isOpen } = useBreakoutRooms();
  const { canAlter, canSwitchRooms } = useBreakoutMeeting().permissions;
  const { search, addedRoomId } = useBreakoutPanel();
  const shown = useShownPeople();
  const { t } = useMessages();
  const found = useMemo(() => {
    const places = main ? [main, ...rooms] : rooms;
    if (search.trim() === '') return places;
    return places.filter(({ id }) => findPeople(shown.get(id) ?? [], search).length > 0);
  }, [main, rooms, search, shown]);
  if (!isOpen) return <p className="rbk-empty">{t('panel.none')}</p>;
  if (found.length === 0) return <p className="rbk-empty">{t('assign.search.none', { query: search })}</p>;
  return (
    <VirtualList
      ref={ref}
      // Without a control inside, the list itself has to take the focus to be scrolled by keyboard.
      tabIndex={canAlter || canSwitchRooms ? undefined : 0}
      {...props}
      items={found}
      shownKey={addedRoomId}
      getKey={(room) => room.id}
      estimateSize={(room) => 60 + 34 * Math.min(Math.max(room.people.length, 1), 7)}
    >
      {(room) => <LiveRoomCard room={room} isMain={room === main} />}
    </VirtualList>
  );
});
