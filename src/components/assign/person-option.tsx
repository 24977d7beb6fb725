import { memo } from 'react';
import type { Person } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { Avatar } from '../../primitives/avatar';
import { PersonMarks } from './person-marks';
import { PersonName } from '../people/person-name';

interface PersonOptionProps {
  person: Person;
  isLocked: boolean;
  /** The person's rules, in words. */
  rules: string | undefined;
}

/** What is in the chip of a person in a planned room. Renders again only when something of this person changed. */
export const PersonOption = memo(function PersonOption({ person, isLocked, rules }: PersonOptionProps) {
  const { t } = useMessages();
  return (
    <>
      <Avatar name={person.name} pictureUrl={person.pictureUrl} />
      <PersonName person={person} className="rbk-person-name" />
      {person.isHost && <span className="rbk-muted">{t('common.host')}</span>}
      <PersonMarks isLocked={isLocked} rules={rules} />
    </>
  );
});
