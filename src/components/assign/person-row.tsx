import { memo } from 'react';
import { leadOf } from '../../core/plan/edit-rooms';
import type { Person } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useEditor } from '../../hooks/use-snapshot';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { leadTexts } from '../../locales/en/lead';
import { Avatar } from '../../primitives/avatar';
import { Icon } from '../../primitives/icon';
import { PersonName } from '../people/person-name';
import { useBreakoutAssign } from '../plan/use-breakout-assign';
import { visuallyHidden } from '../../primitives/visually-hidden';

interface PersonRowProps {
  person: Person;
  /** Whether to tell the room that the plan puts the person in. Default: no. */
  showsRoom?: boolean;
  /** The text that was searched for: it is marked in the name. */
  search?: string;
}

/** The contents of a row in a list of people. Renders again only when something of this person changed. */
export const PersonRow = memo(function PersonRow({ person, showsRoom = false, search = '' }: PersonRowProps) {
  const room = useBreakoutAssign(({ roomOf }) => (showsRoom ? roomOf(person.key)?.title : undefined));
  const { t } = useTexts();
  return (
    <>
      <span className="rbk-mark" />
      <Avatar plain name={person.name} pictureUrl={person.pictureUrl} />
      <span className="rbk-option-name" title={person.name}>
        <PersonName person={person} query={search} />
      </span>
      <Marks person={person} />
      {person.isHost && <span className="rbk-muted">{t('common.host')}</span>}
      {room === undefined ? <LastRoom person={person} /> : <bdi className="rbk-tag rbk-truncate">{room}</bdi>}
    </>
  );
});

/** Where somebody was before the rooms were closed, until the next are open: hosts call on people by it. */
function LastRoom({ person: { key } }: { person: Person }) {
  const isOver = useBreakoutSelector(({ rooms }) => rooms.length === 0);
  const room = useEditor(useSession('LastRoom'), ({ lastRooms }) =>
    isOver ? lastRooms.find(({ personKeys }) => personKeys.includes(key))?.title : undefined,
  );
  const { t } = useTexts(assignTexts);
  if (room === undefined) return null;
  return (
    <span className="rbk-tag rbk-truncate" data-past="" title={t('assign.lastRoom', { room })}>
      {t('assign.lastRoom', { room })}
    </span>
  );
}

/** The contents of a person's chip in a planned room. Renders again only when something of this person changed. */
export const PersonOption = memo(function PersonOption({ person }: { person: Person }) {
  const isLead = useBreakoutAssign(({ roomOf }) => {
    const room = roomOf(person.key);
    return room !== undefined && leadOf(room) === person.key;
  });
  const { t } = useTexts(leadTexts);
  return (
    <>
      <Avatar plain name={person.name} pictureUrl={person.pictureUrl} />
      <PersonName person={person} className="rbk-person-name" />
      {person.isHost && <span className="rbk-muted">{t('common.host')}</span>}
      {isLead && <span className="rbk-muted">{t('lead.mark')}</span>}
      <Marks person={person} />
    </>
  );
});

/** What shuffles do with this person. */
function Marks({ person: { key } }: { person: Person }) {
  const rules = useBreakoutAssign(({ rulesOf }) => rulesOf.get(key));
  const isLocked = useBreakoutAssign(({ locked }) => locked.has(key));
  const { t } = useTexts(assignTexts);
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
      <Icon plain name={kind === 'lock' ? 'lock' : 'options'} />
      <span {...visuallyHidden}>{text}</span>
    </span>
  );
}
