import { memo, useMemo, useState } from 'react';
import type { Person, PersonKey } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { Disclosure } from '../../primitives/disclosure';
import { Listbox } from '../../primitives/listbox';
import { useListbox } from '../../primitives/use-listbox';
import { useAssignActions, useAssignSelection } from './assign-context';
import { AssignablePerson } from './assignable-person';
import { PersonOption } from './person-option';

interface RoomPeopleListProps {
  people: readonly Person[];
  /** Of the room. */
  title: string;
  locked: ReadonlySet<PersonKey>;
  rulesOf: ReadonlyMap<PersonKey, string>;
  limit: number;
}

/** The first few side by side; on demand all of them, in a list that scrolls and carries only what is in view. */
export const RoomPeopleList = memo(function RoomPeopleList({
  people,
  title,
  locked,
  rulesOf,
  limit,
}: RoomPeopleListProps) {
  const { setSelected, openMoveMenu } = useAssignActions();
  const selected = useAssignSelection();
  const { t } = useMessages();
  const [expanded, setExpanded] = useState(false);
  const isLong = people.length > limit;
  const keys = useMemo(() => people.map(keyOf), [people]);
  const shown = useMemo(() => keys.slice(0, limit), [keys, limit]);
  const act = (key: PersonKey, option: HTMLElement) => openMoveMenu(selected.has(key) ? [...selected] : [key], option);
  const { listProps, optionProps } = useListbox({
    keys: shown,
    textOf: (index) => people[index]?.name ?? '',
    selected,
    onSelectedChange: setSelected,
    onAct: act,
    inline: true,
  });
  const label = t('assign.room.people', { room: title });
  return (
    <>
      {isLong && expanded ? (
        <Listbox
          aria-label={label}
          items={people}
          getKey={keyOf}
          getText={(person) => person.name}
          itemSize={40}
          selected={selected}
          onSelectedChange={setSelected}
          onAct={(person, option) => act(person.key, option)}
        >
          {(person) => (
            <AssignablePerson
              person={person}
              room={undefined}
              isLocked={locked.has(person.key)}
              rules={rulesOf.get(person.key)}
              search=""
            />
          )}
        </Listbox>
      ) : (
        <div {...listProps} aria-label={label} aria-orientation="horizontal" className="rbk-people rbk-people-listbox">
          {shown.map((key, index) => {
            const person = people[index];
            return (
              person && (
                <div
                  key={key}
                  {...optionProps(index)}
                  aria-setsize={people.length}
                  aria-posinset={index + 1}
                  title={person.name}
                  className="rbk-person"
                >
                  <PersonOption person={person} isLocked={locked.has(key)} rules={rulesOf.get(key)} />
                </div>
              )
            );
          })}
        </div>
      )}
      {isLong && (
        <Disclosure open={expanded} onOpenChange={setExpanded}>
          {expanded ? t('people.showFewer') : t('people.showAll', { count: people.length })}
        </Disclosure>
      )}
    </>
  );
});

function keyOf(person: Person): string {
  return person.key;
}
