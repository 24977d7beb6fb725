import type { PlannedRoom } from '../../core/plan/types';
import type { PersonKey } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { useAssign } from '../assign/assign-context';
import { RoomSize } from '../assign/room-size';
import { PeopleList } from '../people/people-list';
import { useShuffle } from './shuffle-context';
import { personLabel } from '../people/person-label';

/** Pairs in a tooltip: more would not be read. */
const mostNamed = 12;

/** A room as the shuffle would leave it. */
export function PreviewRoom({ room }: { room: PlannedRoom }) {
  const { peopleIn } = useAssign();
  const { t } = useMessages();
  const { repeated } = useShuffle();
  const people = peopleIn(room);
  const pairs = repeated.get(room.id) ?? [];
  const nameOf = (key: PersonKey) => {
    const person = people.find((one) => one.key === key);
    return person ? personLabel(t, person) : key;
  };
  return (
    <section className="rbk-room" aria-label={room.title}>
      <div className="rbk-room-header">
        <h4 dir="auto" className="rbk-room-title rbk-truncate" title={room.title}>
          {room.title}
        </h4>
        <RoomSize room={room} count={people.length} />
        {pairs.length > 0 && (
          <span
            className="rbk-tag"
            title={pairs
              .slice(0, mostNamed)
              .map(([first, second]) => t('shuffle.pair', { first: nameOf(first), second: nameOf(second) }))
              .join('\n')}
          >
            {t('shuffle.metBefore', { count: pairs.length })}
          </span>
        )}
      </div>
      {people.length === 0 ? (
        <p className="rbk-room-empty">{t('assign.room.empty')}</p>
      ) : (
        <PeopleList people={people} />
      )}
    </section>
  );
}
