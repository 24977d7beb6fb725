import type { PlannedRoom } from '../../core/plan/types';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { Icon } from '../../primitives/icon';
import { visuallyHidden } from '../../primitives/visually-hidden';

/** How many people are in a planned room, of how many; whether it is full, over its limit, or locked. */
export function RoomSize({ room, count }: { room: PlannedRoom; count: number }) {
  const { t } = useTexts(assignTexts);
  const { capacity } = room;
  const over = capacity === undefined ? 0 : count - capacity;
  const size = capacity === undefined ? 'common.people' : 'assign.room.size';
  return (
    <>
      <span className="rbk-tag rbk-number-of" title={t(size, { count, limit: capacity ?? 0 })}>
        <span aria-hidden="true">{capacity === undefined ? count : `${count}/${capacity}`}</span>
        <span {...visuallyHidden}>{t(size, { count, limit: capacity ?? 0 })}</span>
      </span>
      {capacity !== undefined && over >= 0 && (
        <span className="rbk-tag" data-over={over > 0 ? '' : undefined}>
          {over > 0 ? t('assign.room.over', { count: over }) : t('room.full')}
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
