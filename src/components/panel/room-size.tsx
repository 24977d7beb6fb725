import { memo, type CSSProperties } from 'react';
import { placesLeft } from '../../core/plan/room-limit';
import type { Room } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useRoomLimit } from '../../hooks/use-room-limit';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { panelHostTexts } from '../../locales/en/panel-host';
import { visuallyHidden } from '../../primitives/visually-hidden';
import { HeadCount } from '../people/head-count';

interface LiveRoomSizeProps {
  room: Room;
  /** A host closes it. */
  isClosing: boolean;
  /** How many belong there and are elsewhere. */
  away: number;
}

/** How many are in a room, of how many who belong there, and its capacity as a bar and in a word: how high it is, for those who look for a room how many places are left. */
export const LiveRoomSize = memo(function LiveRoomSize({ room, isClosing, away }: LiveRoomSizeProps) {
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const { limit } = useRoomLimit(room.id);
  const { t } = useTexts(assignTexts, panelHostTexts);
  const present = room.people.length;
  const count = present + away;
  const left = placesLeft(limit, present);
  const places = left !== null && (left === 0 ? t('room.full') : t('room.places', { count: left }));
  const bar = { '--rbk-part': Math.min(1, present / (limit?.capacity ?? Infinity)) } as CSSProperties;
  return (
    <>
      {canAlter && left !== null && left > 0 ? (
        <>
          <span className="rbk-muted" aria-hidden="true">
            {t('assign.room.max', { limit: present + left })}
          </span>
          <span {...visuallyHidden}>{places}</span>
        </>
      ) : (
        places && <span className="rbk-muted">{places}</span>
      )}
      <span className="rbk-live-size" data-away={away > 0 ? '' : undefined} title={places || undefined}>
        {isClosing ? (
          t(present > 0 ? 'panel.stillHere' : 'panel.emptied', { count: present })
        ) : away > 0 ? (
          t('panel.presentOf', { present, count })
        ) : (
          <HeadCount count={present} />
        )}
        {places && (
          <span className="rbk-live-capacity" data-full={left === 0 ? '' : undefined} style={bar} aria-hidden="true" />
        )}
      </span>
    </>
  );
});
