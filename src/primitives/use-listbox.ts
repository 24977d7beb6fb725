import { useId, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { select, toggleAll, type SelectionMode } from './selection';
import { shortcutLetter } from './shortcut-letter';
import { TypeAhead } from './type-ahead';

interface ListboxOptions {
  keys: readonly string[];
  /** What typed letters are looked for in. Default: letters do nothing. */
  textOf?: ((index: number) => string) | undefined;
  selected: ReadonlySet<string>;
  onSelectedChange: (keys: string[]) => void;
  /** Enter, the context menu key, or the secondary mouse button, on an option. */
  onAct?: ((key: string, option: HTMLElement) => void) | undefined;
  /** The keyboard went to an option, which may have to be scrolled to. */
  onMove?: ((index: number) => void) | undefined;
  /** How many options the page keys skip. Default 10. */
  pageSize?: (() => number) | undefined;
  /** Options stand side by side: the left and right keys move, too. */
  inline?: boolean | undefined;
}

export interface Listbox {
  /** Index of the option that the keyboard acts on. */
  active: number;
  listProps: object;
  optionProps: (index: number) => { id: string; role: 'option'; 'aria-selected': boolean } & Record<string, unknown>;
}

/** The last range that was taken: what was selected before it, and with it. */
interface Range {
  readonly anchor: string | null;
  readonly before: ReadonlySet<string>;
  readonly selected: readonly string[];
}

/**
 * The behaviour of a list to choose several from, whatever it looks like. Mouse: click (also with Ctrl or Cmd) toggles,
 * Shift+click takes the range. Keyboard: arrows, Home, End and page keys move, Space toggles, with Shift they take the
 * range, as long or as short as it becomes, Ctrl or Cmd+A takes all, typed letters go to who is meant. The list keeps the
 * focus and points at the active option.
 */
export function useListbox({
  keys,
  textOf,
  selected,
  onSelectedChange,
  onAct,
  onMove,
  pageSize = () => 10,
  inline = false,
}: ListboxOptions): Listbox {
  const id = useId();
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [anchor, setAnchor] = useState<string | null>(null);
  const [range, setRange] = useState<Range | null>(null);
  const [typeAhead] = useState(() => new TypeAhead());
  const active = Math.max(0, activeKey === null ? 0 : keys.indexOf(activeKey));
  const optionId = (index: number) => `${id}-${keys[index]}`;

  const choose = (index: number, mode: SelectionMode) => {
    const key = keys[index];
    if (key === undefined) return;
    // As long as nothing else changes the selection, the next end of a range takes the place of the last one.
    const isSame = range?.anchor === anchor && isEqual(range.selected, selected);
    const before = mode === 'range' && range && isSame ? range.before : selected;
    const next = select(keys, before, key, mode, anchor ?? activeKey);
    setRange(mode === 'range' ? { anchor, before, selected: next } : null);
    onSelectedChange(next);
    if (mode === 'toggle') setAnchor(key);
  };
  const moveTo = (index: number, extend: boolean) => {
    const next = Math.min(keys.length - 1, Math.max(0, index));
    const key = keys[next];
    if (key === undefined) return;
    setActiveKey(key);
    onMove?.(next);
    if (extend) choose(next, 'range');
    else setAnchor(key);
  };
  const act = (index: number, fallback: HTMLElement) => {
    const key = keys[index];
    if (key !== undefined) onAct?.(key, document.getElementById(optionId(index)) ?? fallback);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isRtl = inline && getComputedStyle(event.currentTarget).direction === 'rtl';
    const targets: Record<string, number> = {
      ArrowDown: activeKey === null ? 0 : active + 1,
      ArrowUp: active - 1,
      ...(inline && { ArrowRight: active + (isRtl ? -1 : 1), ArrowLeft: active + (isRtl ? 1 : -1) }),
      Home: 0,
      End: keys.length - 1,
      PageDown: active + pageSize(),
      PageUp: active - pageSize(),
    };
    const target = targets[event.key];
    if (target !== undefined) moveTo(target, event.shiftKey);
    else if (event.key === ' ' && !typeAhead.isTyping(event.timeStamp))
      choose(active, event.shiftKey ? 'range' : 'toggle');
    else if (shortcutLetter(event) === 'a' && (event.ctrlKey || event.metaKey))
      onSelectedChange(toggleAll(keys, selected));
    else if ((event.key === 'Enter' || event.key === 'ContextMenu') && onAct) act(active, event.currentTarget);
    else if (textOf && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const present = activeKey === null ? -1 : active;
      const meant = typeAhead.find(
        keys.map((_, index) => textOf(index)),
        present,
        event.key,
        event.timeStamp,
      );
      if (meant >= 0) moveTo(meant, false);
    } else return;
    event.preventDefault();
  };

  return {
    active,
    listProps: {
      role: 'listbox',
      'aria-multiselectable': true,
      'aria-activedescendant': keys.length > 0 ? optionId(active) : undefined,
      tabIndex: 0,
      onKeyDown,
    },
    optionProps: (index) => ({
      id: optionId(index),
      role: 'option',
      'aria-selected': selected.has(keys[index] ?? ''),
      'data-key': keys[index],
      'data-active': index === active ? '' : undefined,
      // The keyboard is handled by the list, which has the focus.
      onClick: (event: MouseEvent) => {
        choose(index, event.shiftKey ? 'range' : 'toggle');
        setActiveKey(keys[index] ?? null);
      },
      onContextMenu: (event: MouseEvent<HTMLElement>) => {
        // A finger that is held drags; whatever drags has prevented the menu by now.
        if (!onAct || event.defaultPrevented) return;
        event.preventDefault();
        setActiveKey(keys[index] ?? null);
        const option = event.currentTarget;
        // Where this comes while the button is down (Linux, macOS), its release would close at once what opens now.
        if (event.buttons === 0) act(index, option);
        else addEventListener('pointerup', () => setTimeout(() => act(index, option)), { once: true });
      },
    }),
  };
}

function isEqual(keys: readonly string[], selected: ReadonlySet<string>): boolean {
  return keys.length === selected.size && keys.every((key) => selected.has(key));
}
