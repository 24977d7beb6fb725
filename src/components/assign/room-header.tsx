import { memo, useRef, useState } from 'react';
import type { PlannedRoom } from '../../core/plan/types';
import { CapacityField } from './capacity-field';
import { AssignToRoom } from './assign-to-room';
import { RoomMenu } from './room-menu';
import { RoomTitle } from './room-title';

/** The upper part of a planned room's card. Renders again only when the room or its number of people changed. */
export const RoomHeader = memo(function RoomHeader({ room, count }: { room: PlannedRoom; count: number }) {
  const [isLimiting, setLimiting] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const stop = () => {
    setLimiting(false);
    // The field is gone by then, and the focus with it.
    requestAnimationFrame(() => menu.current?.focus());
  };
  return (
    <>
      <div className="rbk-room-header">
        <RoomTitle room={room} count={count} />
        <div className="rbk-room-actions">
          <AssignToRoom room={room} />
          <RoomMenu ref={menu} room={room} onLimit={() => setLimiting(true)} />
        </div>
      </div>
      {isLimiting && <CapacityField room={room} onDone={stop} />}
    </>
  );
});
