import type { PlannedRoom } from '../../core/plan/types';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { Icon } from '../../primitives/icon';
import { visuallyHidden } from '../../primitives/visually-hidden';
import { HeadCount } from '../people/head-count';

/** How many people are in a planned room and its limit; once that is reached, that it is or by how many it is exceeded. Whether the room is locked. */
export function RoomSize({ room, count }: { room: PlannedRoom; count: number }) {
  const { t } = useTexts(assignTexts);
  const { capacity } = room;
  const over = count - (capacity ?? Infinity);
  return (
    <>
      <HeadCount count={count} />
      {capacity !== undefined && (
        <span className="rbk-room-max rbk-muted">{t('assign.room.max', { limit: capacity })}</span>
      )}
      {over >= 0 && (
        <span className="rbk-tag" data-over={over > 0 ? '' : undefined}>
          {over > 0 ? t('assign.room.over', { count: over }) : t('room.full')}
        </span>
      )}
      {room.isLocked && <LockTag />}
    </>
  );
}

/** That a room is locked. */
export function LockTag() {
  const { t } = useTexts();
  return (
    <span className="rbk-tag" title={t('room.locked')}>
      <Icon plain name="lock" />
      <span {...visuallyHidden}>{t('room.locked')}</span>
    </span>
  );
}
