import { forwardRef } from 'react';
import type { Room } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';
import { PeopleList } from '../people/people-list';
import { useBreakoutPanel } from './panel-context';

export interface LiveRoomCardState {
  /** One is in it. */
  current: boolean;
}

export interface LiveRoomCardProps extends Omit<PartProps<'section', LiveRoomCardState>, 'children'> {
  room: Room;
  isMain: boolean;
}

/** An open room, or the main meeting: who is there, and what one may do. */
export const LiveRoomCard = forwardRef<HTMLElement, LiveRoomCardProps>(function LiveRoomCard(
  { room, isMain, ...rest },
  ref,
) {
  const { room: myRoom, permissions, operation } = useBreakoutMeeting();
  const { meKey, ready, goTo, recall, openMoveMenu } = useBreakoutPanel();
  const { t } = useMessages();
  const { canAlter, canReturnToMain, canSwitchRooms } = permissions;

  const title = isMain ? t('common.mainMeeting') : room.title;
  const current = isMain ? myRoom === null : myRoom?.id === room.id;
  const mayGo = isMain ? canReturnToMain : canSwitchRooms;
  const count = room.people.length;
  // On the way a person is in no room's list, but in the operation.
  const here = new Set(room.people.map(({ key }) => key));
  const coming = [...(operation?.moves.values() ?? [])].flatMap(({ person, toId, state }) =>
    toId === room.id && (state === 'pending' || state === 'moving') && !here.has(person.key) ? [person] : [],
  );
  return usePart<LiveRoomCardState, HTMLElement>(
    {
      tag: 'section',
      className: 'rbk-room',
      state: { current },
      ref,
      props: {
        'aria-label': title,
        children: (
          <>
            <div className="rbk-room-header">
              <h3 className="rbk-room-title rbk-truncate" title={title}>
                {title}
              </h3>
              <span className="rbk-tag" title={t('common.people', { count })}>
                {count}
              </span>
              <div className="rbk-room-actions">
                {current && (
                  <span className="rbk-tag" data-current="">
                    {t('panel.here')}
                  </span>
                )}
                {canAlter && !isMain && count > 0 && (
                  <Button kind="icon" variant="ghost" icon="undo" disabled={!ready} onClick={() => recall(room.id)}>
                    {t('panel.recallRoom', { room: title })}
                  </Button>
                )}
                {!current && mayGo && (
                  <Button
                    disabled={!ready}
                    aria-label={t('panel.joinRoom', { room: title })}
                    onClick={() => goTo(isMain ? null : room.id)}
                  >
                    {t('panel.join')}
                  </Button>
                )}
              </div>
            </div>
            {count + coming.length === 0 ? (
              <p className="rbk-room-empty">{t('panel.room.empty')}</p>
            ) : (
              <PeopleList
                people={[...room.people, ...coming]}
                meKey={meKey}
                moves={operation?.moves}
                limit={6}
                onPerson={canAlter && ready ? openMoveMenu : undefined}
              />
            )}
          </>
        ),
      },
    },
    rest,
  );
});
