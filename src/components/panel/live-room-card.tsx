import { forwardRef, memo, useMemo } from 'react';
import type { Room } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { findPeople } from '../people/find-people';
import { ExpectedPeople } from './expected-people';
import { LatePeople } from './late-people';
import { LivePeople } from './live-people';
import { LiveRoomHeader } from './live-room-header';
import { useBreakoutPanel } from './panel-context';
import { useComingTo } from './use-coming-to';
import { useSortedPeople } from '../../hooks/use-sorted-people';

export interface LiveRoomCardState {
  /** One is in it. */
  current: boolean;
}

export interface LiveRoomCardProps extends Omit<PartProps<'section', LiveRoomCardState>, 'children'> {
  room: Room;
  isMain: boolean;
}

/** An open room, or the main meeting: who is there, on the way or missing, and what one may do. */
export const LiveRoomCard = memo(
  forwardRef<HTMLElement, LiveRoomCardProps>(function LiveRoomCard({ room, isMain, ...rest }, ref) {
    const { operation, search } = useBreakoutPanel();
    const current = useBreakoutSelector(({ currentRoomId }) => currentRoomId === (isMain ? null : room.id));
    const { t } = useMessages();
    const sort = useSortedPeople('LiveRoomCard');
    const coming = useComingTo(room.id);
    const { troubles } = operation;
    const listed = useMemo(() => {
      const missing = [...troubles.values()].filter(({ atId, toId }) => atId === null && toId === room.id);
      // Who is back in a list, or set out again, stands there.
      const known = new Set([...room.people, ...coming].map(({ key }) => key));
      const gone = missing.map(({ person }) => person).filter(({ key }) => !known.has(key));
      return findPeople(sort([...room.people, ...coming, ...gone]), search);
    }, [room.people, coming, troubles, room.id, search, sort]);
    return (
      <Part
        tag="section"
        className="rbk-room"
        state={{ current }}
        ref={ref}
        aria-label={isMain ? t('common.mainMeeting') : room.title}
        custom={rest}
      >
        <LiveRoomHeader room={room} isMain={isMain} current={current} />
        {isMain && <ExpectedPeople />}
        {isMain && <LatePeople />}
        {listed.length === 0 ? (
          <p className="rbk-room-empty">{t('panel.room.empty')}</p>
        ) : (
          <LivePeople people={listed} room={room} />
        )}
      </Part>
    );
  }),
);
