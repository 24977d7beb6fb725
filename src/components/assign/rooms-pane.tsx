import { forwardRef } from 'react';
import type { PlannedRoom } from '../../core/plan/types';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { VirtualList } from '../../primitives/virtual-list';
import { useAssign } from './assign-context';
import { PlannedRoomCard } from './planned-room-card';
import { RoomsTools } from './rooms-tools';
import { useKeptScroll } from './use-kept-scroll';

export type RoomsPaneProps = PartProps<'section'>;

/** Two stand side by side where there is room for both, px. */
const minCardWidth = 290;

/** The rooms of the plan. */
export const RoomsPane = forwardRef<HTMLElement, RoomsPaneProps>(function RoomsPane(props, ref) {
  const { plan } = useAssign();
  const { t } = useMessages();
  const scroll = useKeptScroll('rooms');
  return (
    <Part tag="section" className="rbk-pane rbk-rooms-pane" ref={ref} aria-label={t('assign.rooms')} custom={props}>
      <RoomsTools />
      <VirtualList
        {...scroll}
        items={plan.rooms}
        getKey={idOf}
        estimateSize={estimatedHeight}
        minItemWidth={minCardWidth}
      >
        {(room) => <PlannedRoomCard room={room} />}
      </VirtualList>
    </Part>
  );
});

function idOf(room: PlannedRoom): string {
  return room.id;
}

function estimatedHeight(room: PlannedRoom): number {
  return 96 + 34 * Math.floor(Math.min(room.personKeys.length, 12) / 2);
}
