import { useEffect, useState, type RefObject } from 'react';

interface SteadyOrder<Item> {
  readonly items: readonly Item[];
  /** The pointer or the focus is among them from now on. */
  readonly hold: (by: 'pointer' | 'focus') => void;
  /** One of them has left. */
  readonly release: (by: 'pointer' | 'focus') => void;
}

/**
 * Items in the order in which they were, while the pointer or the focus is among them: who comes meanwhile stands at the end.
 * Else, and once both have left, in the order given.
 */
export function useSteadyOrder<Item extends { readonly key: string }>(given: readonly Item[]): SteadyOrder<Item> {
  const [held, setHeld] = useState<{ readonly by: ReadonlySet<string>; readonly keys: readonly string[] } | null>(null);
  const items = held ? inOrder(given, held.keys) : given;
  return {
    items,
    hold: (by) =>
      setHeld((before) => {
        if (before?.by.has(by)) return before;
        return { by: new Set([...(before?.by ?? []), by]), keys: before?.keys ?? items.map(({ key }) => key) };
      }),
    release: (by) =>
      setHeld((before) => {
        const rest = [...(before?.by ?? [])].filter((other) => other !== by);
        return before && rest.length > 0 ? { ...before, by: new Set(rest) } : null;
      }),
  };
}

function inOrder<Item extends { readonly key: string }>(
  items: readonly Item[],
  keys: readonly string[],
): readonly Item[] {
  const places = new Map(keys.map((key, index) => [key, index]));
  return items
    .map((item, index) => ({ item, at: places.get(item.key) ?? keys.length + index }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * What is above a room, in the list or over it, may come and go: while the pointer is on the room, the list scrolls by as
 * much, so that what is under the pointer stays there.
 */
export function useSteadyScroll(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = list.current;
    if (!node) return;
    let held: { readonly item: Element; readonly top: number; readonly pointerAt: number } | null = null;
    const holdItem = (item: Element | null | undefined, pointerAt: number) => {
      held = item ? { item, top: item.getBoundingClientRect().top, pointerAt } : null;
    };
    const hold = ({ target, clientY }: PointerEvent) =>
      holdItem(target instanceof Element ? target.closest('[data-key]') : null, clientY);
    const scrolled = () => holdItem(held?.item, held?.pointerAt ?? 0);
    const settle = () => {
      if (!held?.item.isConnected) return;
      // What came stands under the pointer itself: to scroll would only cut off a room.
      if (held.pointerAt < node.getBoundingClientRect().top) {
        letGo();
        return;
      }
      const moved = held.item.getBoundingClientRect().top - held.top;
      if (Math.abs(moved) < 1) return;
      // Where all of it is in view, it could not be scrolled.
      node.style.setProperty('--rbk-held', `${Math.max(0, node.scrollTop + moved)}px`);
      node.scrollTop += moved;
    };
    const letGo = () => {
      held = null;
      node.style.removeProperty('--rbk-held');
    };
    // The list is as tall as what is above it leaves, and what is in it tells its own height: before anything is painted.
    const observer = new ResizeObserver(settle);
    observer.observe(node);
    if (node.firstElementChild) observer.observe(node.firstElementChild);
    const stop = new AbortController();
    const options = { signal: stop.signal, passive: true };
    node.addEventListener('pointermove', hold, options);
    // Of the list, or of the panel around it.
    document.addEventListener('scroll', scrolled, { ...options, capture: true });
    node.addEventListener('pointerleave', letGo, options);
    return () => {
      observer.disconnect();
      stop.abort();
    };
  }, [list]);
}
