import { defaultRangeExtractor, type VirtualItem } from '@tanstack/react-virtual';
import { forwardRef, useCallback, useEffect, useMemo, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { Part, type PartProps } from './part';
import { useColumns } from './use-columns';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect';
import { atTheTop, useLines } from './use-lines';

export interface VirtualListProps<Item> extends Omit<PartProps<'div'>, 'children'> {
  /** What is listed, in this order. */
  items: readonly Item[];
  /** Best the same function at each render. */
  getKey: (item: Item) => string;
  /** Height in px of an item that has not been measured. */
  estimateSize: (item: Item) => number;
  /** Items stand side by side, as many as fit with at least this width, px. Default: one in a line. */
  minItemWidth?: number | undefined;
  /** Where it is scrolled to at first, px. Default 0. */
  initialScroll?: number | undefined;
  /** Key of an item to scroll to, whenever it becomes another one. Default: none. */
  shownKey?: string | null | undefined;
  /** Renders an item. */
  children: (item: Item) => ReactNode;
}

/**
 * A list that scrolls and only carries what is in view, and the item that has the focus, which neither scrolling nor a
 * change of the list takes away. Items have any height; to assistive technology it is a list of its true length.
 */
export const VirtualList = forwardRef(function VirtualList<Item>(
  {
    items,
    getKey,
    estimateSize,
    minItemWidth,
    initialScroll = 0,
    shownKey = null,
    children,
    ...rest
  }: VirtualListProps<Item>,
  ref: React.ForwardedRef<HTMLDivElement>,
) {
  const scroller = useRef<HTMLDivElement>(null);
  const inView = useRef<HTMLDivElement>(null);
  const columns = useColumns(scroller, minItemWidth);
  const keys = useMemo(() => items.map(getKey), [items, getKey]);
  // By key: its place changes when items come and go before it.
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const focusedAt = focusedKey === null ? -1 : keys.indexOf(focusedKey);
  const focusedLine = focusedAt < 0 ? -1 : Math.floor(focusedAt / columns);

  const virtualizer = useLines(scroller, {
    count: Math.ceil(items.length / columns),
    getItemKey: useCallback((line: number) => keys[line * columns] ?? line, [keys, columns]),
    estimateSize: (line) => Math.max(0, ...items.slice(line * columns, (line + 1) * columns).map(estimateSize)),
    measureElement: (item) => item.offsetHeight,
    initialOffset: initialScroll,
    overscan: 2,
    rangeExtractor: (range) => {
      const lines = defaultRangeExtractor(range);
      if (focusedLine < 0 || lines.includes(focusedLine)) return lines;
      return [...lines, focusedLine].sort((a, b) => a - b);
    },
  });
  const lines = virtualizer.getVirtualItems();
  const isAway = (line: VirtualItem) => line.index === focusedLine && !isBesideAnother(line, lines);
  const start = lines.find((line) => !isAway(line))?.start ?? 0;

  // After each change, in the same frame: what follows is where it belongs at once.
  useIsomorphicLayoutEffect(() => {
    for (const item of inView.current?.querySelectorAll<HTMLElement>(':scope > [data-measured]') ?? []) {
      // Nothing has a height in a pane that is not shown.
      if (item.offsetHeight > 0) virtualizer.measureElement(item);
    }
  });

  useEffect(() => {
    const at = shownKey === null ? -1 : keys.indexOf(shownKey);
    if (at >= 0) virtualizer.scrollToIndex(Math.floor(at / columns));
    // oxlint-disable-next-line react/exhaustive-deps -- not again when the list changes: the user has scrolled on since
  }, [shownKey]);

  const placed = lines.flatMap((line) =>
    items.slice(line.index * columns, (line.index + 1) * columns).map((item, column) => {
      const index = line.index * columns + column;
      return (
        // All in one element, whatever line they are in: an item that moves to another keeps its element, and the focus.
        <div
          key={keys[index]}
          role="listitem"
          aria-setsize={items.length}
          aria-posinset={index + 1}
          data-key={keys[index]}
          data-index={line.index}
          // Items of a line are equally high: one stands for all.
          data-measured={column === 0 && !isAway(line) ? '' : undefined}
          style={
            isAway(line)
              ? {
                  position: 'absolute',
                  top: line.start - start,
                  insetInline: 0,
                  blockSize: line.size,
                  gridColumn: column + 1,
                }
              : undefined
          }
        >
          {children(item)}
        </div>
      );
    }),
  );

  return (
    <Part
      tag="div"
      className="rbk-virtual-list"
      ref={ref}
      ownRef={scroller}
      onFocus={(event: FocusEvent) =>
        setFocusedKey(event.target.closest<HTMLElement>('[data-key][role=listitem]')?.dataset.key ?? null)
      }
      onBlur={() => setFocusedKey(null)}
      custom={rest}
    >
      <div
        role="list"
        className="rbk-virtual-list-inner"
        style={{ position: 'relative', blockSize: virtualizer.getTotalSize() }}
      >
        <div
          ref={inView}
          role="presentation"
          className="rbk-virtual-view"
          style={{
            ...atTheTop,
            display: 'grid',
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            transform: `translateY(${start}px)`,
          }}
        >
          {placed}
        </div>
      </div>
    </Part>
  );
}) as <Item>(props: VirtualListProps<Item> & { ref?: React.Ref<HTMLDivElement> }) => React.ReactElement;

function isBesideAnother({ index }: VirtualItem, lines: readonly VirtualItem[]): boolean {
  return lines.length === 1 || lines.some((other) => Math.abs(other.index - index) === 1);
}
