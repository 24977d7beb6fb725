import { useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTexts } from '../../hooks/use-texts';
import { Icon } from '../../primitives/icon';
import { LiveRegion } from '../../primitives/live-region';
import { Menu, MenuLine, type MenuItem, type MenuProps } from '../../primitives/menu';
import { useMenuPopover } from '../../primitives/use-menu-popover';
import { isFound } from './find-people';
import { typingPause } from './search-field';

/** From so many items on, a menu has a filter. */
const MANY = 12;

type RoomMenuProps = Pick<MenuProps, 'aria-label' | 'anchor' | 'items' | 'onSelect' | 'onClose' | 'fallbackFocus'>;

/** A menu of rooms, titled with the people it acts on; a long one has a field that filters it. */
export function RoomMenu(props: RoomMenuProps) {
  return props.items.length < MANY || props.anchor === null ? <Menu titled {...props} /> : <FilteredMenu {...props} />;
}

/**
 * As a menu, with a field that filters it. The focus is in the field: arrows go through what was found, Enter chooses, Escape
 * closes. On touch screens the field waits for a press, because the keyboard would cover the rooms.
 */
function FilteredMenu({ 'aria-label': label, anchor, items, onSelect, onClose, fallbackFocus }: RoomMenuProps) {
  const node = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState<string | null>(null);
  const { t } = useTexts();
  const listId = useId();
  const opener = useMenuPopover(node, anchor, {
    onClose,
    fallbackFocus,
    firstFocus: (menu) => (matchMedia('(pointer: coarse)').matches ? menu : menu.querySelector('input')),
  });
  const found = items.filter((item) => isFound(item.label, query));
  const none = found.length === 0 ? t('room.filter.none', { query: query.trim() }) : '';
  const choices = found.filter(canBeChosen);
  const active = choices.find(({ id }) => id === wanted) ?? choices[0];
  const lineId = (item: MenuItem) => `${listId}-${items.indexOf(item)}`;
  const choose = (item: MenuItem | undefined) => {
    if (!item || !canBeChosen(item)) return;
    // Before the choice does something: a dialog that it opens gives the focus back to what has it then.
    opener.current?.focus();
    onClose();
    onSelect(item.id);
  };
  const go = (item: MenuItem | undefined) => {
    if (!item) return;
    setWanted(item.id);
    document.getElementById(lineId(item))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and Escape are of the input method then.
    if (event.nativeEvent.isComposing) return;
    const at = active ? choices.indexOf(active) : -1;
    if (event.key === 'ArrowDown') go(choices[(at + 1) % choices.length]);
    else if (event.key === 'ArrowUp') go(choices.at(at - 1));
    else if (event.key === 'Enter') choose(active);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={node}
      className="rbk-menu"
      role="dialog"
      aria-label={label}
      popover="auto"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="rbk-menu-head">
        <div aria-hidden="true" className="rbk-menu-title rbk-truncate">
          {label}
        </div>
        <div className="rbk-search">
          <Icon name="search" />
          <input
            className="rbk-input"
            type="search"
            role="combobox"
            aria-expanded="true"
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active && lineId(active)}
            aria-label={t('room.filter')}
            placeholder={t('room.filter')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
      </div>
      {/* Chosen by the keys of the field. */}
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        onClick={(event: MouseEvent) => {
          const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id;
          choose(items.find((item) => item.id === id));
        }}
      >
        {found.map((item, index) => (
          <MenuLine
            key={item.id}
            {...item}
            role="option"
            lineId={lineId(item)}
            aria-selected={item === active}
            begins={index > 0 && item.group !== found[index - 1]?.group}
          />
        ))}
      </div>
      {none && <p className="rbk-menu-title">{none}</p>}
      <LiveRegion secondary message={none} pause={typingPause} />
    </div>
  );
}

function canBeChosen({ current = false, disabled = current }: MenuItem): boolean {
  return !disabled;
}
