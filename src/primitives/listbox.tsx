import { defaultRangeExtractor } from '@tanstack/react-virtual';
import { forwardRef, useMemo, useRef, type ReactNode } from 'react';
import { Part, type PartProps } from './part';
import { atTheTop, useLines } from './use-lines';
import { useListbox } from './use-listbox';

export interface ListboxProps<Item> extends Omit<PartProps<'div'>, 'children'> {
  /** Names the list. */
  'aria-label': string;
  /** What is listed, in this order. */
  items: readonly Item[];
  /** The key of an item: unique, and lasting. */
  getKey: (item: Item) => string;
  /** What typed letters are looked for in: the name that an item shows. Default: letters do nothing. */
  getText?: ((item: Item) => string) | undefined;
  /** Height of every item, px. */
  itemSize: number;
  /** The keys of what is selected. */
  selected: ReadonlySet<string>;
  /** Called with all keys that are to be selected. */
  onSelectedChange: (keys: string[]) => void;
  /** Enter, the context menu key, or the secondary mouse button, on an item. */
  onAct?: ((item: Item, option: HTMLElement) => void) | undefined;
  /** Where it is scrolled to at first, px. Default 0. */
  initialScroll?: number | undefined;
  /** What is in an item: nothing that can be focused. */
  children: (item: Item, state: { selected: boolean }) => ReactNode;
}

/**
 * A list to choose several from, of any length: only what is in view is there, while assistive technology is told the
 * true length. Mouse: click (also with Ctrl or Cmd) toggles, Shift+click takes the range. Keyboard: arrows, Home, End and
 * page keys move, Space toggles, with Shift they take the range, Ctrl or Cmd+A takes all. Each option carries its key as
 * `data-key`.
 */
export const Listbox = forwardRef(function Listbox<Item>(
  {
    items,
    getKey,
    getText,
    itemSize,
    selected,
    onSelectedChange,
    onAct,
    initialScroll = 0,
    children,
    ...rest
  }: ListboxProps<Item>,
  ref: React.ForwardedRef<HTMLDivElement>,
) {
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => items.map(getKey), [items, getKey]);
  const { active, listProps, optionProps } = useListbox({
    keys,
    textOf: getText && ((index) => textAt(index)),
    selected,
    onSelectedChange,
    onAct: onAct && ((key, option) => actOn(items[keys.indexOf(key)], option)),
    onMove: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    pageSize: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / itemSize) - 1),
  });
  const textAt = (index: number) => {
    const item = items[index];
    return item === undefined || !getText ? '' : getText(item);
  };
  const actOn = (item: Item | undefined, option: HTMLElement) => {
    if (item !== undefined) onAct?.(item, option);
  };

  const virtualizer = useLines(scroller, {
    count: items.length,
    getItemKey: (index) => keys[index] ?? index,
    estimateSize: () => itemSize,
    initialOffset: initialScroll,
    overscan: 4,
    // The active option is always there, because the list points at it.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      return indexes.includes(active) ? indexes : [...indexes, active].sort((a, b) => a - b);
    },
  });

  return (
    <Part tag="div" className="rbk-listbox" ref={ref} ownRef={scroller} {...listProps} custom={rest}>
      <div
        role="presentation"
        className="rbk-virtual-list-inner"
        style={{ position: 'relative', blockSize: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map((row) => {
          const item = items[row.index];
          if (item === undefined) return null;
          return (
            <div
              key={row.key}
              {...optionProps(row.index)}
              aria-setsize={items.length}
              aria-posinset={row.index + 1}
              className="rbk-option"
              style={{ ...atTheTop, blockSize: itemSize, transform: `translateY(${row.start}px)` }}
            >
              {children(item, { selected: selected.has(String(row.key)) })}
            </div>
          );
        })}
      </div>
    </Part>
  );
}) as <Item>(props: ListboxProps<Item> & { ref?: React.Ref<HTMLDivElement> }) => React.ReactElement;
