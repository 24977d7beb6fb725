import { forwardRef, useEffect, useRef } from 'react';
import type { Person } from '../../core/types';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { Icon } from '../../primitives/icon';
import { Listbox } from '../../primitives/listbox';
import { Part, type PartProps } from '../../primitives/part';
import { Segments } from '../../primitives/segments';
import { toggleAll } from '../../primitives/selection';
import { nowhere } from '../people/room-menu-items';
import { SearchField } from '../people/search-field';
import { useBreakoutAssign, useAssignActions, useAssignFields, useKeptScroll } from '../plan/use-breakout-assign';
import { PersonRow } from './person-row';
import { ShuffleTools } from './shuffle-tools';

export type AssignPeopleProps = PartProps<'section'>;

/** The people to assign: shuffle, search and filter above their list. Renders a `section`. */
export const AssignPeople = forwardRef<HTMLElement, AssignPeopleProps>(function AssignPeople(props, ref) {
  const { t } = useTexts(assignTexts);
  return (
    <Part
      tag="section"
      className="rbk-pane rbk-people-pane"
      ref={ref}
      aria-label={t('assign.everyone')}
      data-drop-zone={nowhere}
      custom={props}
    >
      <PeopleTools />
      <List />
    </Part>
  );
});

/** Shuffle, search, and which people are listed. */
function PeopleTools() {
  const { filter, people, unassigned } = useAssignFields('filter', 'people', 'unassigned');
  const { setFilter } = useAssignActions();
  const { t } = useTexts(assignTexts);
  return (
    <div className="rbk-pane-tools">
      <ShuffleTools />
      <Search />
      <Segments
        label={t('assign.filter')}
        value={filter}
        onValueChange={setFilter}
        options={[
          { value: 'unassigned', label: <Counted text={t('assign.people')} count={unassigned.length} /> },
          { value: 'everyone', label: <Counted text={t('assign.everyone')} count={people.length} /> },
        ]}
      />
      <SelectAll />
    </div>
  );
}

function Search() {
  const search = useBreakoutAssign((state) => state.search);
  const count = useBreakoutAssign((state) => state.found.length);
  const { setSearch } = useAssignActions();
  return <SearchField value={search} onValueChange={setSearch} found={count} />;
}

function Counted({ text, count }: { text: string; count: number }) {
  const { locale } = useTexts();
  return (
    <>
      <span className="rbk-truncate">{text}</span> <span className="rbk-number-of">{count.toLocaleString(locale)}</span>
    </>
  );
}

/** Selects everyone who is listed now (all that were found), or nobody of them. */
function SelectAll() {
  const { found, selected } = useAssignFields('found', 'selected');
  const isSearched = useBreakoutAssign(({ search }) => search.trim() !== '');
  const { setSelected } = useAssignActions();
  const { t } = useTexts(assignTexts);
  const box = useRef<HTMLInputElement>(null);
  const count = found.filter((person) => selected.has(person.key)).length;
  const all = count > 0 && count === found.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && !all;
  }, [count, all]);
  return (
    <label className="rbk-check" hidden={found.length === 0}>
      <input
        ref={box}
        type="checkbox"
        checked={all}
        onChange={() =>
          setSelected(
            toggleAll(
              found.map((person) => person.key),
              selected,
            ),
          )
        }
      />
      {isSearched ? t('assign.selectFound', { count: found.length }) : t('assign.selectAll')}
    </label>
  );
}

const rowHeight = 44;

/** The list to select people from. Enter opens the menu of rooms for those selected or, with none, for the one in focus. */
function List() {
  const { found, isBeyondFilter, search, filter } = useAssignFields('found', 'isBeyondFilter', 'search', 'filter');
  const selected = useBreakoutAssign((state) => state.selected);
  const isEmpty = useBreakoutAssign(({ people }) => people.length === 0);
  const { setSelected, openMoveMenu } = useAssignActions();
  const { t } = useTexts(assignTexts);
  const scroll = useKeptScroll('people');
  if (found.length === 0) {
    const isSearched = search.trim() !== '';
    const reason = isEmpty ? t('assign.nobody') : t('assign.allAssigned');
    return (
      <p className="rbk-empty">
        <Icon plain name={isSearched ? 'search' : isEmpty ? 'people' : 'check'} />
        {isSearched ? t('assign.search.none', { query: search }) : reason}
      </p>
    );
  }
  const list = (
    <Listbox
      {...scroll}
      aria-label={t('assign.everyone')}
      items={found}
      getKey={keyOf}
      getText={nameOf}
      itemSize={rowHeight}
      selected={selected}
      onSelectedChange={setSelected}
      onAct={(person, option) => openMoveMenu(selected.has(person.key) ? [...selected] : [person.key], option)}
    >
      {(person) => <PersonRow person={person} showsRoom={filter === 'everyone' || isBeyondFilter} search={search} />}
    </Listbox>
  );
  if (!isBeyondFilter) return list;
  return (
    <>
      <p className="rbk-muted rbk-found-beyond">{t('assign.search.beyond', { count: found.length })}</p>
      {list}
    </>
  );
}

function keyOf(person: Person): string {
  return person.key;
}

function nameOf(person: Person): string {
  return person.name;
}
