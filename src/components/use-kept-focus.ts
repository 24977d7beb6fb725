import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { focusWhenReady } from '../primitives/inner-button';

/** Where something is in a list, so that what comes after it can be found when it has gone. */
interface Position {
  readonly list: Element;
  readonly index: number;
}

/**
 * Keeps the keyboard's place within a region (WCAG 2.4.3): when the control that has the focus goes away or is disabled,
 * the next one of its list takes it (also one of a list around), or else the region itself, which needs a `tabIndex`.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>): void {
  const positions = useRef<readonly Position[] | null>(null);
  const frame = useRef(0);

  // What has the focus may be gone; a browser lets go of what is disabled a frame later.
  const look = useCallback(() => {
    cancelAnimationFrame(frame.current);
    if (!positions.current) return;
    frame.current = requestAnimationFrame(() => {
      if (!positions.current || document.activeElement !== document.body) return;
      const next = nextTo(positions.current) ?? region.current;
      if (next) focusWhenReady(next);
    });
  }, [region]);

  useEffect(() => {
    // A part inside takes its control away without a render of the region.
    const changes = new MutationObserver(look);
    const remember = ({ target }: Event) => {
      const node = region.current;
      const inside = target instanceof Element && node?.contains(target);
      positions.current = inside ? positionsOf(target) : null;
      changes.disconnect();
      if (inside && node) changes.observe(node, { childList: true, subtree: true });
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', remember);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', remember);
      changes.disconnect();
      cancelAnimationFrame(frame.current);
    };
  }, [region, look]);

  // A control that is disabled stays where it is.
  useEffect(look);
}

/** The positions of an element in the lists around it, the innermost first. */
function positionsOf(element: Element): Position[] {
  // In a virtual list, items do not stand right under it.
  const item = element.closest('[role=listitem], [role=list] > *');
  if (!item?.parentElement) return [];
  const list = item.parentElement;
  return [{ list, index: [...list.children].indexOf(item) }, ...positionsOf(list)];
}

function nextTo(positions: readonly Position[]): HTMLElement | null {
  for (const { list, index } of positions) {
    if (!list.isConnected) continue;
    const items = [...list.children];
    for (const item of [...items.slice(index), ...items.slice(0, index).reverse()]) {
      // What is disabled by `aria-disabled` alone can have the focus, and may be back in a moment.
      const controls = [...item.querySelectorAll<HTMLButtonElement>('button, rtk-button')];
      const control = controls.find(({ disabled }) => !disabled);
      if (control) return control;
    }
  }
  return null;
}
