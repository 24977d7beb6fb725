import { forwardRef } from 'react';
import type { Person } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { ListAvatar } from '../../primitives/list-avatar';
import { Listbox, type ListboxProps } from '../../primitives/listbox';
import { useAssign } from './assign-context';

export type AssignablePeopleProps = Partial<Pick<ListboxProps<Person>, 'className' | 'style' | 'render'>>;

const rowHeight = 44;

/** The list to select people from. Enter opens the menu of rooms for those selected or, with none, for the one in focus. */
export const AssignablePeople = forwardRef<HTMLDivElement, AssignablePeopleProps>(
  function AssignablePeople(props, ref) {
    const { found, people, search, selected, setSelected, openMoveMenu } = useAssign();
    const { t } = useMessages();
    if (found.length === 0) {
      const reason = people.length === 0 ? t('assign.nobody') : t('assign.allAssigned');
      return <p className="rbk-empty">{search.trim() === '' ? reason : t('assign.search.none', { query: search })}</p>;
    }
    return (
      <Listbox
        ref={ref}
        {...props}
        aria-label={t('assign.everyone')}
        items={found}
        getKey={(person) => person.key}
        itemSize={rowHeight}
        selected={selected}
        onSelectedChange={setSelected}
        onAct={(person, option) => openMoveMenu(selected.size > 0 ? [...selected] : [person.key], option)}
      >
        {(person) => <AssignablePerson person={person} />}
      </Listbox>
    );
  },
);

function AssignablePerson({ person }: { person: Person }) {
  const { roomOf, filter } = useAssign();
  const { t } = useMessages();
  const room = filter === 'everyone' ? roomOf(person.key) : undefined;
  return (
    <>
      <span className="rbk-mark" />
      <ListAvatar name={person.name} pictureUrl={person.pictureUrl} />
      <bdi className="rbk-option-name rbk-truncate" title={person.name}>
        {person.name}
      </bdi>
      {person.isHost && <span className="rbk-tag">{t('common.host')}</span>}
      {room && <span className="rbk-tag rbk-truncate">{room.title}</span>}
    </>
  );
}
