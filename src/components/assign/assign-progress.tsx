import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import type { PlannedRoom } from '../../core/plan/types';
import { useMessages } from '../../hooks/use-messages';
import type { PartProps } from '../../primitives/part';
import { Spinner } from '../../primitives/spinner';
import { usePart } from '../../primitives/use-part';
import { OperationProgress } from '../notes/operation-progress';
import { PeopleList } from '../people/people-list';
import { useFocusOnMount } from '../use-focus-on-mount';
import { useAssign } from './assign-context';

export type AssignProgressProps = Omit<PartProps<'div'>, 'children'>;

/** The plan on its way: each room with its people, who fill in as they arrive. */
export const AssignProgress = forwardRef<HTMLDivElement, AssignProgressProps>(function AssignProgress(props, ref) {
  const { plan, peopleIn } = useAssign();
  const { operation } = useBreakoutMeeting();
  const { t } = useMessages();
  const moves = operation?.moves;
  // On the way a person is in no room's list, but in the operation.
  const everyoneIn = (room: PlannedRoom) => {
    const listed = new Map(peopleIn(room).map((person) => [person.key, person]));
    return room.personKeys.flatMap((key) => moves?.get(key)?.person ?? listed.get(key) ?? []);
  };
  const node = useFocusOnMount<HTMLDivElement>();
  return usePart<object, HTMLDivElement>(
    {
      tag: 'div',
      className: 'rbk-stack',
      ref,
      ownRef: node,
      props: {
        tabIndex: -1,
        children: (
          <>
            {operation ? <OperationProgress operation={operation} /> : <Spinner label={t('common.loading')} />}
            {plan.rooms.map((room) => (
              <section key={room.id} className="rbk-room" aria-label={room.title}>
                <h3 className="rbk-room-title rbk-truncate">{room.title}</h3>
                <PeopleList people={everyoneIn(room)} moves={moves} />
              </section>
            ))}
          </>
        ),
      },
    },
    props,
  );
});
