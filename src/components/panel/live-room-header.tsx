import { forwardRef } from 'react';
import type { Room } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { useBreakoutPanel } from './panel-context';

export interface LiveRoomHeaderProps extends Omit<PartProps<'div'>, 'children'> {
  room: Room;
  isMain: boolean;
  /** One is in it. */
  current: boolean;
}

/** A room's name and size, the way in and, for hosts, the menu of what else can be done with it. */
export const LiveRoomHeader = forwardRef<HTMLDivElement, LiveRoomHeaderProps>(function LiveRoomHeader(
  { room, isMain, current, ...rest },
  ref,
) {
  const { canAlter, canSwitchRooms } = useBreakoutSelector((snapshot) => snapshot.permissions);
  const { ready, goTo, openRoomMenu, selection, select } = useBreakoutPanel();
  const { t } = useMessages();
  const title = isMain ? t('common.mainMeeting') : room.title;
  const count = room.people.length;
  const keys = room.people.map(({ key }) => key);
  const allSelected = count > 0 && keys.every((key) => selection?.has(key));
  return (
    <Part tag="div" className="rbk-room-header" ref={ref} custom={rest}>
      {selection && count > 0 && (
        <span className="rbk-check">
          <input
            type="checkbox"
            aria-label={t('panel.selectRoom', { room: title })}
            checked={allSelected}
            onChange={() => select(keys, !allSelected)}
          />
        </span>
      )}
      <h3 dir="auto" className="rbk-room-title rbk-truncate" title={title}>
        {title}
      </h3>
      <span className="rbk-tag">
        <span aria-hidden="true">{count}</span>
        <span className="rbk-visually-hidden">{t('common.people', { count })}</span>
      </span>
      <div className="rbk-room-actions">
        {current && (
          <span className="rbk-tag" data-current="">
            {t('panel.here')}
          </span>
        )}
        {/* The way back to the main meeting is above the list. */}
        {!current && !isMain && canSwitchRooms && (
          <Button
            aria-disabled={!ready}
            aria-label={t('panel.joinRoom', { room: title })}
            onClick={() => goTo(room.id)}
          >
            {t('panel.join')}
          </Button>
        )}
        {canAlter && !isMain && (
          <Button
            kind="icon"
            variant="ghost"
            icon="more"
            aria-haspopup="menu"
            aria-disabled={!ready}
            onClick={(event) => openRoomMenu(room, event.currentTarget)}
          >
            {t('panel.roomMenu', { room: title })}
          </Button>
        )}
      </div>
    </Part>
  );
});
