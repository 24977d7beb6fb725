import { forwardRef } from 'react';
import type { PlannedRoom } from '../../core/plan/types';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';
import { PeopleList } from '../people/people-list';
import { useAssign } from './assign-context';
import { RoomTitle } from './room-title';

export interface PlannedRoomCardProps extends Omit<PartProps<'section'>, 'children'> {
  room: PlannedRoom;
}

/** A room of the plan: its name, who is in it, and Assign for those selected. */
export const PlannedRoomCard = forwardRef<HTMLElement, PlannedRoomCardProps>(function PlannedRoomCard(
  { room, ...rest },
  ref,
) {
  const { peopleIn, selected, assign, removeRoom, openMoveMenu } = useAssign();
  const { t } = useMessages();
  const people = peopleIn(room);
  const ready = selected.size > 0;
  return usePart(
    {
      tag: 'section',
      className: 'rbk-room',
      ref,
      props: {
        'aria-label': room.title,
        children: (
          <>
            <div className="rbk-room-header">
              <RoomTitle room={room} count={people.length} />
              <div className="rbk-room-actions">
                <Button kind="icon" variant="ghost" icon="delete" onClick={() => removeRoom(room)}>
                  {t('assign.removeRoom', { room: room.title })}
                </Button>
                <Button
                  disabled={!ready}
                  data-ready={ready ? '' : undefined}
                  aria-label={ready ? t('assign.assignTo', { count: selected.size, room: room.title }) : undefined}
                  onClick={() => assign([...selected], room.id)}
                >
                  {t('assign.assign')}
                </Button>
              </div>
            </div>
            {people.length === 0 ? (
              <p className="rbk-room-empty">{t('assign.room.empty')}</p>
            ) : (
              <PeopleList people={people} onPerson={(person, chip) => openMoveMenu([person.key], chip)} />
            )}
          </>
        ),
      },
    },
    rest,
  );
});
