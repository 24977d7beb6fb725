import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { forwardRef, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import type { PartProps } from './part';
import { useColumns } from './use-columns';
import { usePart } from './use-part';

export interface VirtualListProps<Item> extends Omit<PartProps<'div'>, 'children'> {
  items: readonly Item[];
  getKey: (item: Item) => string;
  /** Height in px of an item that has not been measured. */
  estimateSize: (item: Item) => number;
  /** Items stand side by side, as many as fit with at least this width, px. Default: one in a line. */
  minItemWidth?: number | undefined;
  /** Where it is scrolled to at first, px. Default 0. */
  initialScroll?: number | undefined;
  children: (item: Item) => ReactNode;
}

/**
 * A list that scrolls and only carries what is in view (and what has the focus, which scrolling must not take away).
 * Items have any height; to assistive technology it is a list of its true length.
 */
export const VirtualList = forwardRef(function VirtualList<Item>(
  { items, getKey, estimateSize, minItemWidth, initialScroll = 0, children, ...rest }: VirtualListProps<Item>,
  ref: React.ForwardedRef<HTMLDivElement>,
) {
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const columns = useColumns(scroller, minItemWidth);
  const lineCount = Math.ceil(items.length / columns);
  const itemsOf = (line: number) => items.slice(line * columns, (line + 1) * columns);
  const virtualizer = useVirtualizer({
    count: lineCount,
    getScrollElement: () => scroller.current,
    getItemKey: (line) => {
      const [first] = itemsOf(line);
      return first === undefined ? line : getKey(first);
    },
    estimateSize: (line) => Math.max(0, ...itemsOf(line).map(estimateSize)),
    initialOffset: initialScroll,
    overscan: 2,
    rangeExtractor: (range) => {
      const lines = defaultRangeExtractor(range);
      if (focused === null || focused >= lineCount || lines.includes(focused)) return lines;
      return [...lines, focused].sort((a, b) => a - b);
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
          const line = event.target.closest<HTMLElement>('[data-index]')?.dataset.index;
          setFocused(line === undefined ? null : Number(line));
        },
        onBlur: () => setFocused(null),
        children: (
          <div role="list" className="rbk-virtual-list-inner" style={{ blockSize: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map((line) => (
              <div
                key={line.key}
                ref={virtualizer.measureElement}
                data-index={line.index}
                role="presentation"
                className="rbk-virtual-line"
                style={{
                  gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
                  transform: `translateY(${line.start}px)`,
                }}
              >
                {itemsOf(line.index).map((item, column) => (
                  <div
                    key={getKey(item)}
                    role="listitem"
                    aria-setsize={items.length}
                    aria-posinset={line.index * columns + column + 1}
                  >
                    {children(item)}
                  </div>
                ))}
              </div>
            ))}
          </div>
        ),
      },
    },
    rest,
  );
}) as <Item>(props: VirtualListProps<Item> & { ref?: React.Ref<HTMLDivElement> }) => React.ReactElement;
