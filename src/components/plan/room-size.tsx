import type { PlannedRoom } from '../../core/plan/types';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { Icon } from '../../primitives/icon';
import { visuallyHidden } from '../../primitives/visually-hidden';
import { HeadCount } from '../people/head-count';

/** How many people are in a planned room, and its limit: how high it is or, once it is reached, by how many. Whether it is locked. */
export function RoomSize({ room, count }: { room: PlannedRoom; count: number }) {
  const { t } = useTexts(assignTexts);
  const { capacity } = room;
  const over = capacity === undefined ? 0 : count - capacity;
  const max = capacity === undefined ? '' : t('assign.room.max', { limit: capacity });
  return (
    <>
      <HeadCount count={count} />
      {capacity !== undefined && (
        <span className="rbk-tag" data-over={over > 0 ? '' : undefined} title={max}>
          {over > 0 ? t('assign.room.over', { count: over }) : over === 0 ? t('room.full') : max}
        </span>
      )}
      {room.isLocked && (
        <span className="rbk-tag" title={t('room.locked')}>
          <Icon plain name="lock" />
          <span {...visuallyHidden}>{t('room.locked')}</span>
        </span>
      )}
    </>
  );
}
