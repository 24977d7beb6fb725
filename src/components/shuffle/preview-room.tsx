import type { PlannedRoom } from '../../core/plan/types';
import { useMessages } from '../../hooks/use-messages';
import { useAssign } from '../assign/assign-context';
import { RoomSize } from '../assign/room-size';
import { PeopleList } from '../people/people-list';

/** A room as the shuffle would leave it. */
export function PreviewRoom({ room }: { room: PlannedRoom }) {
  const { peopleIn } = useAssign();
  const { t } = useMessages();
  const people = peopleIn(room);
  return (
    <section className="rbk-room" aria-label={room.title}>
      <div className="rbk-room-header">
        <h4 className="rbk-room-title rbk-truncate" title={room.title}>
          {room.title}
        </h4>
        <RoomSize room={room} count={people.length} />
      </div>
      {people.length === 0 ? (
        <p className="rbk-room-empty">{t('assign.room.empty')}</p>
      ) : (
        <PeopleList people={people} />
      )}
    </section>
  );
}
