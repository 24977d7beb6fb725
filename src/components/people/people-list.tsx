import { forwardRef, useState } from 'react';
import type { Person, PersonKey, PersonMove } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { PersonChip } from './person-chip';

export interface PeopleListProps extends Omit<PartProps<'ul'>, 'children'> {
  people: readonly Person[];
  meKey?: PersonKey | undefined;
  /** Progress of the operation that is going on. */
  moves?: ReadonlyMap<PersonKey, PersonMove> | undefined;
  /** How many are shown before "show all". Default 12. */
  limit?: number | undefined;
  /** Makes each person a button. */
  onPerson?: ((person: Person, chip: HTMLElement) => void) | undefined;
}

/** The people in a room. */
export const PeopleList = forwardRef<HTMLUListElement, PeopleListProps>(function PeopleList(
  { people, meKey, moves, limit = 12, onPerson, ...rest },
  ref,
) {
  const [expanded, setExpanded] = useState(false);
  const { t } = useMessages();
  const shown = expanded ? people : people.slice(0, limit);
  return (
    <Part tag="ul" className="rbk-people" ref={ref} role="list" custom={rest}>
      {shown.map((person) => (
        <li key={person.key}>
          <PersonChip
            person={person}
            isMe={person.key === meKey}
            move={moves?.get(person.key)?.state}
            onClick={onPerson && ((event) => onPerson(person, event.currentTarget))}
          />
        </li>
      ))}
      {people.length > limit && (
        <li>
          <button
            type="button"
            className="rbk-disclosure"
            aria-expanded={expanded}
            onClick={() => setExpanded(!expanded)}
          >
            {expanded ? t('people.showFewer') : t('people.showAll', { count: people.length })}
          </button>
        </li>
      )}
    </Part>
  );
});
