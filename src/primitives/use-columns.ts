import { useState, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect';

/** How many columns of at least `minWidth` px fit into an element; 1 without a limit. Follows its width. */
export function useColumns(element: RefObject<HTMLElement | null>, minWidth: number | undefined): number {
  const [columns, setColumns] = useState(1);
  useIsomorphicLayoutEffect(() => {
    const node = element.current;
    if (!node || minWidth === undefined) return;
    const measure = () => setColumns(Math.max(1, Math.floor(node.clientWidth / minWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element, minWidth]);
  return columns;
}
