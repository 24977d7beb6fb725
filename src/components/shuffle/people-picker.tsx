import { useState } from 'react';
import type { Person, PersonKey } from '../../core/types';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { Avatar } from '../../primitives/avatar';
import { Listbox } from '../../primitives/listbox';
import { findPeople } from '../people/find-people';
import { SearchField } from '../people/search-field';
import { PersonName } from '../people/person-name';

interface PeoplePickerProps {
  /** Names the list. */
  label: string;
  people: readonly Person[];
  selected: ReadonlySet<PersonKey>;
  /** How many rows are in view at once; a half shows that there are more. Default 5.5. */
  rows?: number;
  /** These people were selected, or deselected. */
  onChange: (keys: readonly PersonKey[], selected: boolean) => void;
}

/** Below so many people nobody needs to search. */
const searchFrom = 9;
const rowSize = 44;

/** Some of many people, with a search. */
export function PeoplePicker({ label, people, selected, rows = 5.5, onChange }: PeoplePickerProps) {
  const { t } = useTexts(assignTexts);
  const [search, setSearch] = useState('');
  const found = findPeople(people, search);
  return (
    <div className="rbk-picker">
      {people.length >= searchFrom && <SearchField value={search} onValueChange={setSearch} found={found.length} />}
      {found.length === 0 ? (
        <p className="rbk-muted">{t('assign.search.none', { query: search.trim() })}</p>
      ) : (
        <Listbox
          aria-label={label}
          className="rbk-picker-list"
          style={{ blockSize: Math.min(found.length, rows) * rowSize }}
          items={found}
          getKey={keyOf}
          getText={(person) => person.name}
          itemSize={rowSize}
          selected={selected}
          onSelectedChange={(keys) => {
            const now = new Set(keys);
            const shown = found.map(keyOf);
            const added = shown.filter((key) => now.has(key) && !selected.has(key));
            const removed = shown.filter((key) => !now.has(key) && selected.has(key));
            if (added.length > 0) onChange(added, true);
            if (removed.length > 0) onChange(removed, false);
          }}
        >
          {(person) => (
            <>
              <span className="rbk-mark" />
              <Avatar plain name={person.name} pictureUrl={person.pictureUrl} />
              <span className="rbk-option-name" title={person.name}>
                <PersonName person={person} query={search} />
              </span>
              {person.isHost && <span className="rbk-muted">{t('common.host')}</span>}
            </>
          )}
        </Listbox>
      )}
    </div>
  );
}

function keyOf(person: Person): PersonKey {
  return person.key;
}
