import { memo } from 'react';
import type { Person } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { Avatar } from '../../primitives/avatar';
import { PersonMarks } from './person-marks';
import { PersonName } from '../people/person-name';

interface AssignablePersonProps {
  person: Person;
  /** Title of the room that the person is in, where it is worth saying. */
  room: string | undefined;
  isLocked: boolean;
  /** The person's rules, in words. */
  rules: string | undefined;
  search: string;
}

/** What is in a row of the list of people. Renders again only when something of this person changed. */
export const AssignablePerson = memo(function AssignablePerson({
  person,
  room,
  isLocked,
  rules,
  search,
}: AssignablePersonProps) {
  const { t } = useMessages();
  return (
    <>
      <span className="rbk-mark" />
      <Avatar name={person.name} pictureUrl={person.pictureUrl} />
      <span className="rbk-option-name" title={person.name}>
        <PersonName person={person} query={search} />
      </span>
      <PersonMarks isLocked={isLocked} rules={rules} />
      {person.isHost && <span className="rbk-tag">{t('common.host')}</span>}
      {room !== undefined && <bdi className="rbk-tag rbk-truncate">{room}</bdi>}
    </>
  );
});
