import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { forwardRef, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { PartProps } from './part';
import { select, toggleAll, type SelectionMode } from './selection';
import { usePart } from './use-part';

export interface ListboxProps<Item> extends Omit<PartProps<'div'>, 'children'> {
  /** Names the list. */
  'aria-label': string;
  items: readonly Item[];
  getKey: (item: Item) => string;
  /** Height of every item, px. */
  itemSize: number;
  selected: ReadonlySet<string>;
  onSelectedChange: (keys: string[]) => void;
  /** Enter, or the context menu key, on an item. */
  onAct?: ((item: Item, option: HTMLElement) => void) | undefined;
  /** What is in an item: nothing that can be focused. */
  children: (item: Item, state: { selected: boolean }) => ReactNode;
}

/**
 * A list to choose several from, of any length: only what is in view is there, while assistive technology is told the
 * true length. Mouse: click (also with Ctrl or Cmd) toggles, Shift+click takes the range. Keyboard: arrows, Home, End and
 * page keys move, Space toggles, with Shift they take the range, Ctrl or Cmd+A takes all.
 */
export const Listbox = forwardRef(function Listbox<Item>(
  { items, getKey, itemSize, selected, onSelectedChange, onAct, children, ...rest }: ListboxProps<Item>,
  ref: React.ForwardedRef<HTMLDivElement>,
) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const keys = items.map(getKey);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [anchor, setAnchor] = useState<string | null>(null);
  const active = Math.max(0, activeKey === null ? 0 : keys.indexOf(activeKey));
  const optionId = (index: number) => `${id}-${keys[index]}`;

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => keys[index] ?? index,
    estimateSize: () => itemSize,
    overscan: 6,
    // The active option is always there, because the list points at it.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      return indexes.includes(active) ? indexes : [...indexes, active].sort((a, b) => a - b);
    },
  });

  const choose = (index: number, mode: SelectionMode) => {
    const key = keys[index];
    if (key === undefined) return;
    onSelectedChange(select(keys, selected, key, mode, anchor ?? activeKey));
    if (mode === 'toggle') setAnchor(key);
  };
  const moveTo = (index: number, extend: boolean) => {
    const next = Math.min(items.length - 1, Math.max(0, index));
    const key = keys[next];
    if (key === undefined) return;
    setActiveKey(key);
    virtualizer.scrollToIndex(next, { align: 'auto' });
    if (extend) choose(next, 'range');
    else setAnchor(key);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / itemSize) - 1);
    const targets: Record<string, number> = {
      ArrowDown: activeKey === null ? 0 : active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: items.length - 1,
      PageDown: active + page,
      PageUp: active - page,
    };
    const target = targets[event.key];
    const item = items[active];
    if (target !== undefined) moveTo(target, event.shiftKey);
    else if (event.key === ' ') choose(active, event.shiftKey ? 'range' : 'toggle');
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey))
      onSelectedChange(toggleAll(keys, selected));
    else if ((event.key === 'Enter' || event.key === 'ContextMenu') && onAct && item !== undefined) {
      onAct(item, document.getElementById(optionId(active)) ?? (event.currentTarget as HTMLElement));
    } else return;
    event.preventDefault();
  };

  return usePart<object, HTMLDivElement>(
    {
      tag: 'div',
      className: 'rbk-listbox',
      ref,
      ownRef: scroller,
      props: {
        role: 'listbox',
        'aria-multiselectable': true,
        'aria-activedescendant': items.length > 0 ? optionId(active) : undefined,
        tabIndex: 0,
        onKeyDown,
        children: (
          <div role="presentation" className="rbk-virtual-list-inner" style={{ blockSize: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map((row) => {
              const item = items[row.index];
              if (item === undefined) return null;
              const isSelected = selected.has(String(row.key));
              return (
                // The keyboard is handled by the list, which has the focus.
                <div
                  key={row.key}
                  id={optionId(row.index)}
                  role="option"
                  aria-selected={isSelected}
                  aria-setsize={items.length}
                  aria-posinset={row.index + 1}
                  data-active={row.index === active ? '' : undefined}
                  className="rbk-option"
                  style={{ blockSize: itemSize, transform: `translateY(${row.start}px)` }}
                  onClick={(event: MouseEvent) => {
                    choose(row.index, event.shiftKey ? 'range' : 'toggle');
                    setActiveKey(String(row.key));
                  }}
                >
                  {children(item, { selected: isSelected })}
                </div>
              );
            })}
          </div>
        ),
      },
    },
    rest,
  );
}) as <Item>(props: ListboxProps<Item> & { ref?: React.Ref<HTMLDivElement> }) => React.ReactElement;
