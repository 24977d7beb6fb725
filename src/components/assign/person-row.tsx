import { memo } from 'react';
import type { Person } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { Avatar } from '../../primitives/avatar';
import { PersonName } from '../people/person-name';

interface PersonOptionProps {
  person: Person;
  isLocked: boolean;
  /** The person's rules, in words. */
  rules: string | undefined;
}

interface PersonRowProps extends PersonOptionProps {
  /** Title of the room that the person is in, where it is worth saying. */
  room?: string | undefined;
  /** What was searched for: it is marked in the name. */
  search?: string;
}

/** What is in a row of the list of people. Renders again only when something of this person changed. */
export const PersonRow = memo(function PersonRow({ person, room, isLocked, rules, search = '' }: PersonRowProps) {
  const { t } = useMessages();
  return (
    <>
      <span className="rbk-mark" />
      <Avatar name={person.name} pictureUrl={person.pictureUrl} />
      <span className="rbk-option-name" title={person.name}>
        <PersonName person={person} query={search} />
      </span>
      <Marks isLocked={isLocked} rules={rules} />
      {person.isHost && <span className="rbk-tag">{t('common.host')}</span>}
      {room !== undefined && <bdi className="rbk-tag rbk-truncate">{room}</bdi>}
    </>
  );
});

/** What is in the chip of a person in a planned room. Renders again only when something of this person changed. */
export const PersonOption = memo(function PersonOption({ person, isLocked, rules }: PersonOptionProps) {
  const { t } = useMessages();
  return (
    <>
      <Avatar name={person.name} pictureUrl={person.pictureUrl} />
      <PersonName person={person} className="rbk-person-name" />
      {person.isHost && <span className="rbk-muted">{t('common.host')}</span>}
      <Marks isLocked={isLocked} rules={rules} />
    </>
  );
});

/** What shuffles keep to with this person. Drawn by the style sheet: it stands in lists of many. */
function Marks({ isLocked, rules }: Pick<PersonOptionProps, 'isLocked' | 'rules'>) {
  const { t } = useMessages();
  return (
    <>
      {rules !== undefined && <Mark kind="rule" text={rules} />}
      {isLocked && <Mark kind="lock" text={t('assign.locked')} />}
    </>
  );
}

function Mark({ kind, text }: { kind: 'lock' | 'rule'; text: string }) {
  return (
    <span className="rbk-person-mark" data-kind={kind} title={text}>
      <span className="rbk-visually-hidden">{text}</span>
    </span>
  );
}
