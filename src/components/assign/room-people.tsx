import { forwardRef } from 'react';
import { isExpectedKey } from '../../core/plan/expected';
import type { PlannedRoom } from '../../core/plan/types';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { useAssignMarks } from './assign-context';
import { ExpectedInRoom } from './expected-in-room';
import { RoomPeopleList } from './room-people-list';
import { usePlannedPeople } from './use-planned-people';

export interface RoomPeopleProps extends Omit<PartProps<'div'>, 'children'> {
  room: PlannedRoom;
  /** How many are shown before "show all". Default 12. */
  limit?: number | undefined;
}

/** The people of a planned room, to be selected, dragged and moved on as those in the list of people are. */
export const RoomPeople = forwardRef<HTMLDivElement, RoomPeopleProps>(function RoomPeople(
  { room, limit = 12, ...rest },
  ref,
) {
  const { locked, rulesOf } = useAssignMarks();
  const { t } = useMessages();
  const people = usePlannedPeople(room);
  return (
    <Part tag="div" className="rbk-room-people" ref={ref} custom={rest}>
      {people.length > 0 && (
        <RoomPeopleList people={people} title={room.title} locked={locked} rulesOf={rulesOf} limit={limit} />
      )}
      <ExpectedInRoom room={room} />
      {people.length === 0 && !room.personKeys.some(isExpectedKey) && (
        <p className="rbk-room-empty">{t('assign.room.empty')}</p>
      )}
    </Part>
  );
});
