import { forwardRef } from 'react';
import type { Person } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { Listbox, type ListboxProps } from '../../primitives/listbox';
import { useAssign } from './assign-context';
import { AssignablePerson } from './assignable-person';
import { useKeptScroll } from './use-kept-scroll';

export type AssignablePeopleProps = Partial<Pick<ListboxProps<Person>, 'className' | 'style' | 'render'>>;

const rowHeight = 44;

/** The list to select people from. Enter opens the menu of rooms for those selected or, with none, for the one in focus. */
export const AssignablePeople = forwardRef<HTMLDivElement, AssignablePeopleProps>(
  function AssignablePeople(props, ref) {
    const { found, isBeyondFilter, people, search, filter, ...assign } = useAssign();
    const { selected, setSelected, roomOf, locked, rulesOf, openMoveMenu } = assign;
    const { t } = useMessages();
    const scroll = useKeptScroll('people');
    if (found.length === 0) {
      const reason = people.length === 0 ? t('assign.nobody') : t('assign.allAssigned');
      return <p className="rbk-empty">{search.trim() === '' ? reason : t('assign.search.none', { query: search })}</p>;
    }
    const list = (
      <Listbox
        ref={ref}
        {...scroll}
        {...props}
        aria-label={t('assign.everyone')}
        items={found}
        getKey={keyOf}
        getText={nameOf}
        itemSize={rowHeight}
        selected={selected}
        onSelectedChange={setSelected}
        onAct={(person, option) => openMoveMenu(selected.has(person.key) ? [...selected] : [person.key], option)}
      >
        {(person) => (
          <AssignablePerson
            person={person}
            room={filter === 'everyone' || isBeyondFilter ? roomOf(person.key)?.title : undefined}
            isLocked={locked.has(person.key)}
            rules={rulesOf.get(person.key)}
            search={search}
          />
        )}
      </Listbox>
    );
    if (!isBeyondFilter) return list;
    return (
      <>
        <p className="rbk-muted rbk-found-beyond">{t('assign.search.beyond', { count: found.length })}</p>
        {list}
      </>
    );
  },
);

function keyOf(person: Person): string {
  return person.key;
}

function nameOf(person: Person): string {
  return person.name;
}
