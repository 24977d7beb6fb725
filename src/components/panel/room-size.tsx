import { memo, useEffect, useState, type CSSProperties } from 'react';
import { guestsIn } from '../../core/plan/assignable';
import { placesLeft } from '../../core/plan/room-limit';
import { onTheWay } from '../../core/session/on-the-way';
import type { Room } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useCountdownSlice } from '../../hooks/use-countdown-slice';
import { useRoomLimit } from '../../hooks/use-room-limit';
import { useEditor } from '../../hooks/use-snapshot';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { panelHostTexts } from '../../locales/en/panel-host';
import { visuallyHidden } from '../../primitives/visually-hidden';
import { HeadCount } from '../people/head-count';
import { LockTag } from '../plan/room-size';

interface LiveRoomSizeProps {
  room: Room;
  isMain: boolean;
  /** A host closes it. */
  isClosing: boolean;
  /** Nobody is listed, and others may be there. */
  isUnknown: boolean;
  /** How many belong there and are elsewhere. */
  away: number;
  /** How many belong there. */
  expected: number;
}

/** Rooms fill one by one, and of who is on the way the client that sends them alone knows: so long nobody is called alone, ms. */
const FILLING_MS = 5000;

/** How many are in a room or, while somebody is away, how many of those who belong there; then, as tags, its capacity, for those who look for a room how many places are left, whether it is locked, and whether somebody is alone. */
export const LiveRoomSize = memo(function LiveRoomSize({
  room,
  isMain,
  isClosing,
  isUnknown,
  away,
  expected,
}: LiveRoomSizeProps) {
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const { limit } = useRoomLimit(room.id);
  const { t } = useTexts(assignTexts, panelHostTexts);
  const present = room.people.length;
  const left = placesLeft(limit, present);
  const places = left !== null && (left === 0 ? t('room.full') : t('room.places', { count: left }));
  const hasOne = canAlter && !isMain && !isClosing && present === 1 && guestsIn(room.people).length === 1;
  const isAlone = useLasting(hasOne, FILLING_MS);
  const hasRoom = canAlter && left !== null && left > 0;
  const bar = { '--rbk-part': Math.min(1, present / (limit?.capacity ?? Infinity)) } as CSSProperties;
  return (
    <>
      <span className="rbk-live-size" data-away={away > 0 ? '' : undefined} title={places || undefined}>
        {isClosing
          ? t(present > 0 ? 'panel.stillHere' : 'panel.emptied', { count: present })
          : away > 0
            ? // Of those who belong there: hosts who look in, and who came by themselves, are in the list.
              t('panel.presentOf', { present: expected - away, count: expected })
            : !isUnknown && <HeadCount count={present} />}
        {places && (
          <span className="rbk-live-capacity" data-full={left === 0 ? '' : undefined} style={bar} aria-hidden="true" />
        )}
      </span>
      {places && (
        <span className={hasRoom ? 'rbk-muted' : 'rbk-tag'} data-limit="">
          {hasRoom ? (
            <>
              <span aria-hidden="true">{t('assign.room.max', { limit: present + left })}</span>
              <span {...visuallyHidden}>{places}</span>
            </>
          ) : (
            places
          )}
        </span>
      )}
      {limit?.isLocked && <LockTag />}
      {isAlone && <AloneTag room={room} />}
    </>
  );
});

/** Whether something is so and was so from the beginning, or for so long, ms. */
function useLasting(isSo: boolean, ms: number): boolean {
  const [isLasting, setLasting] = useState(isSo);
  if (!isSo && isLasting) setLasting(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setLasting(true), ms);
    return () => clearTimeout(timer);
  }, [isSo, ms]);
  return isSo && isLasting;
}

/** That somebody is alone, unless others are on their way there, are told that they go, or have a place there once they come. */
function AloneTag({ room }: { room: Room }) {
  const session = useSession('LiveRoomSize');
  const hasOthers = useBreakoutSelector(({ rooms }) => rooms.length > 1);
  const isMovedTo = useBreakoutSelector(({ operations }) =>
    [...onTheWay(operations)].some(
      ([key, { toId }]) => toId === room.id && room.people.every((person) => person.key !== key),
    ),
  );
  const isTold = useCountdownSlice(({ all }) =>
    all.some(({ action }) => action.kind === 'move' && action.roomId === room.id),
  );
  const isAwaited = useEditor(session, ({ awaited }) => awaited.some(({ roomId }) => roomId === room.id));
  const { t } = useTexts(panelHostTexts);
  if (isMovedTo || isTold || isAwaited) return null;
  return (
    <span className="rbk-tag" data-over="" title={hasOthers ? t('panel.onlyOne.hint') : undefined}>
      {t('panel.onlyOne')}
    </span>
  );
}
