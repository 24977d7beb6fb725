import { useState } from 'react';
import type { Person, PersonKey } from '../../core/types';
import { useTexts } from '../../hooks/use-texts';
import { leadTexts } from '../../locales/en/lead';
import { Avatar } from '../../primitives/avatar';
import { Disclosure } from '../../primitives/disclosure';
import { PersonName } from './person-name';

/** As many are shown before "show all". */
const FIRST = 12;

/** How high so many people of a room are, px: a row each, and one to say that nobody is there. */
export function peopleHeight(count: number): number {
  return 32 * Math.min(Math.max(1, count), FIRST);
}

interface PeopleListProps {
  people: readonly Person[];
  /** Who leads the room. */
  leadKey?: PersonKey | null;
}

/** The people of a room, to read: picture and name of each, and who leads it. */
export function PeopleList({ people, leadKey }: PeopleListProps) {
  const [expanded, setExpanded] = useState(false);
  const { t } = useTexts(leadTexts);
  return (
    <ul role="list" className="rbk-people">
      {(expanded ? people : people.slice(0, FIRST)).map((person) => (
        <li key={person.key}>
          <span className="rbk-person" title={person.name}>
            <Avatar plain name={person.name} pictureUrl={person.pictureUrl} />
            <PersonName person={person} className="rbk-person-name" />
            {person.key === leadKey && <span className="rbk-muted">{t('lead.mark')}</span>}
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
