import { observeElementRect, useVirtualizer, type Rect } from '@tanstack/react-virtual';
import { useRef, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect';

type Options = Parameters<typeof useVirtualizer<HTMLDivElement, HTMLElement>>[0];
type LinesOptions = Omit<Options, 'getScrollElement' | 'observeElementRect'>;

/** Where each line begins, from which it is moved to its place: without any style sheet, too. */
export const atTheTop = { position: 'absolute', insetBlockStart: 0, insetInline: 0 } as const;

/**
 * The lines of a long list that are in view. As `useVirtualizer`, which learns a frame late that the list became higher
 * or lower, by a bar that came or went beside it, say: here it is told in the same frame.
 */
export function useLines(scroller: RefObject<HTMLDivElement | null>, options: LinesOptions) {
  const tell = useRef<((rect: Rect) => void) | null>(null);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is asked at each render, and never memoised
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    ...options,
    // The lines are told of a new height while React renders them: it cannot be made to render again within that.
    useFlushSync: false,
    getScrollElement: () => scroller.current,
    observeElementRect: (instance, onChange) => {
      tell.current = onChange;
      const stop = observeElementRect(instance, onChange);
      return () => {
        tell.current = null;
        stop?.();
      };
    },
  });
  useIsomorphicLayoutEffect(() => {
    const node = scroller.current;
    if (node) tell.current?.({ width: node.offsetWidth, height: node.offsetHeight });
  });
  return virtualizer;
}
