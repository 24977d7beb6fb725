import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';
import { VirtualList } from '../../primitives/virtual-list';
import { useAssign } from './assign-context';
import { PlannedRoomCard } from './planned-room-card';

export type RoomsPaneProps = PartProps<'section'>;

/** The rooms of the plan. */
export const RoomsPane = forwardRef<HTMLElement, RoomsPaneProps>(function RoomsPane(props, ref) {
  const { plan, addRoom, assign, roomOf, people } = useAssign();
  const { t } = useMessages();
  const assigned = people.filter((person) => roomOf(person.key)).map((person) => person.key);
  return usePart(
    {
      tag: 'section',
      className: 'rbk-pane rbk-rooms-pane',
      ref,
      props: {
        'aria-label': t('assign.rooms'),
        children: (
          <>
            <div className="rbk-pane-tools rbk-row">
              <h3 className="rbk-pane-title">{t('common.rooms', { count: plan.rooms.length })}</h3>
              <Button variant="ghost" disabled={assigned.length === 0} onClick={() => assign(assigned, null)}>
                {t('assign.unassignAll')}
              </Button>
              <Button icon="add" onClick={addRoom}>
                {t('assign.addRoom')}
              </Button>
            </div>
            <VirtualList
              items={plan.rooms}
              getKey={(room) => room.id}
              estimateSize={(room) => 88 + 34 * Math.floor(Math.min(room.personKeys.length, 12) / 4)}
            >
              {(room) => <PlannedRoomCard room={room} />}
            </VirtualList>
          </>
        ),
      },
    },
    props,
  );
});
