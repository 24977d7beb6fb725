import { useEffect, type RefObject } from 'react';

interface Place {
  readonly element: HTMLElement;
  /** Key of the item of the list. */
  readonly item: string | undefined;
  /** From the start of the list, px: scrolling changes nothing. */
  readonly x: number;
  readonly y: number;
}

/**
 * Shows people on their way when they go from one item of a list to another, both in view: for `--rbk-medium`, which is 0 where
 * motion is unwanted and unknown without the sheet. Only picture and name are on the way: what can be pressed is in its place from
 * the first moment, and so are what they pass over and what is said of them (`data-stays`). More than `most` at once, whom no eye
 * follows, are in their places at once: they would only cover what they pass over.
 */
export function useTravel(list: RefObject<HTMLElement | null>, most = Infinity): void {
  useEffect(() => {
    const node = list.current;
    const inner = node?.firstElementChild;
    if (!node || !inner) return;
    let places = placesIn(inner);
    // Before anything is painted of what has changed.
    const observer = new MutationObserver(() => {
      const before = places;
      places = placesIn(inner);
      const moved = [...places].flatMap(([key, to]) => {
        const from = before.get(key);
        return from && from.item !== to.item ? [{ from, to }] : [];
      });
      if (moved.length === 0 || moved.length > most) return;
      const style = getComputedStyle(node);
      const time = style.getPropertyValue('--rbk-medium').trim();
      const duration = Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000);
      if (!(duration > 0)) return;
      const easing = style.getPropertyValue('--rbk-ease').trim() || 'ease';
      for (const { from, to } of moved) {
        const translate = [`${from.x - to.x}px ${from.y - to.y}px`, '0 0'];
        for (const part of to.element.querySelectorAll(':scope > :not([data-stays])')) {
          part.animate({ translate, pointerEvents: ['none', 'none'] }, { duration, easing });
        }
      }
    });
    observer.observe(inner, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [list, most]);
}

/** Where each person is, by their key. */
function placesIn(inner: Element): ReadonlyMap<string, Place> {
  const start = inner.getBoundingClientRect();
  return new Map(
    [...inner.querySelectorAll<HTMLElement>('[data-person], [role=option][data-key]')].map((element) => {
      const { left, top } = element.getBoundingClientRect();
      const item = element.closest<HTMLElement>('[data-key][role=listitem]')?.dataset.key;
      return [
        element.dataset.person ?? element.dataset.key ?? '',
        { element, item, x: left - start.left, y: top - start.top },
      ];
    }),
  );
}
