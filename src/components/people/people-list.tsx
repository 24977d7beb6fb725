import { useState } from 'react';
import type { Person } from '../../core/types';
import { useTexts } from '../../hooks/use-texts';
import { Avatar } from '../../primitives/avatar';
import { Disclosure } from '../../primitives/disclosure';
import { PersonName } from './person-name';

/** As many are shown before "show all". */
const FIRST = 12;

/** The people of a room, to read: picture and name of each. */
export function PeopleList({ people }: { people: readonly Person[] }) {
  const [expanded, setExpanded] = useState(false);
  const { t } = useTexts();
  return (
    <ul role="list" className="rbk-people">
      {(expanded ? people : people.slice(0, FIRST)).map((person) => (
        <li key={person.key}>
          <span className="rbk-person" title={person.name}>
            <Avatar plain name={person.name} pictureUrl={person.pictureUrl} />
            <PersonName person={person} className="rbk-person-name" />
            {person.isHost && <span className="rbk-muted">{t('common.host')}</span>}
          </span>
        </li>
      ))}
      {people.length > FIRST && (
        <li>
          <Disclosure open={expanded} onOpenChange={setExpanded}>
            {expanded ? t('people.showFewer') : t('people.showAll', { count: people.length })}
          </Disclosure>
        </li>
      )}
    </ul>
  );
}
