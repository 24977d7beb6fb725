import { forwardRef, memo } from 'react';
import type { PlannedRoom } from '../../core/plan/types';
import { Part, type PartProps } from '../../primitives/part';
import { RoomHeader } from './room-header';
import { RoomPeople } from './room-people';
import { usePlannedPeople } from './use-planned-people';

export interface PlannedRoomCardState {
  isLocked: boolean;
  /** As many people as its limit allows, or more. */
  isFull: boolean;
}

export interface PlannedRoomCardProps extends Omit<PartProps<'section', PlannedRoomCardState>, 'children'> {
  room: PlannedRoom;
}

const Card = forwardRef<HTMLElement, PlannedRoomCardProps>(function PlannedRoomCard({ room, ...rest }, ref) {
  const count = usePlannedPeople(room).length;
  return (
    <Part
      tag="section"
      className="rbk-room"
      state={{ isLocked: room.isLocked ?? false, isFull: count >= (room.capacity ?? Infinity) }}
      ref={ref}
      aria-label={room.title}
      data-drop-zone={room.id}
      custom={rest}
    >
      <RoomHeader room={room} count={count} />
      <RoomPeople room={room} />
    </Part>
  );
});

/**
 * A room of the plan: its name, who is in it, what can be done with it, and Assign for those selected. Renders again only
 * when something of this room changed.
 */
export const PlannedRoomCard = memo(Card);
