import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { forwardRef, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import type { PartProps } from './part';
import { usePart } from './use-part';

export interface VirtualListProps<Item> extends Omit<PartProps<'div'>, 'children'> {
  items: readonly Item[];
  getKey: (item: Item) => string;
  /** Height in px of an item that has not been measured. */
  estimateSize: (item: Item) => number;
  children: (item: Item) => ReactNode;
}

/**
 * A list that scrolls and only carries what is in view (and what has the focus, which scrolling must not take away).
 * Items have any height; to assistive technology it is a list of its true length.
 */
export const VirtualList = forwardRef(function VirtualList<Item>(
  { items, getKey, estimateSize, children, ...rest }: VirtualListProps<Item>,
  ref: React.ForwardedRef<HTMLDivElement>,
) {
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => keyAt(items, index, getKey),
    estimateSize: (index) => {
      const item = items[index];
      return item === undefined ? 0 : estimateSize(item);
    },
    overscan: 4,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (focused === null || focused >= items.length || indexes.includes(focused)) return indexes;
      return [...indexes, focused].sort((a, b) => a - b);
    },
  });
  return usePart<object, HTMLDivElement>(
    {
      tag: 'div',
      className: 'rbk-virtual-list',
      ref,
      ownRef: scroller,
      props: {
        onFocus: (event: FocusEvent) => {
          const index = event.target.closest<HTMLElement>('[data-index]')?.dataset.index;
          setFocused(index === undefined ? null : Number(index));
        },
        onBlur: () => setFocused(null),
        children: (
          <ul role="list" className="rbk-virtual-list-inner" style={{ blockSize: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map((row) => {
              const item = items[row.index];
              if (item === undefined) return null;
              return (
                <li
                  key={row.key}
                  ref={virtualizer.measureElement}
                  data-index={row.index}
                  aria-setsize={items.length}
                  aria-posinset={row.index + 1}
                  style={{ transform: `translateY(${row.start}px)` }}
                >
                  {children(item)}
                </li>
              );
            })}
          </ul>
        ),
      },
    },
    rest,
  );
}) as <Item>(props: VirtualListProps<Item> & { ref?: React.Ref<HTMLDivElement> }) => React.ReactElement;

function keyAt<Item>(items: readonly Item[], index: number, getKey: (item: Item) => string): string | number {
  const item = items[index];
  return item === undefined ? index : getKey(item);
}
