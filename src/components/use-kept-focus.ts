import { useEffect, useRef, type RefObject } from 'react';
import { focusWhenReady } from '../primitives/inner-button';

/** Where something is in a list, so that what comes after it can be found when it has gone. */
interface Place {
  readonly list: Element;
  readonly index: number;
}

/**
 * Keeps the keyboard's place within a region (WCAG 2.4.3): when the control that has the focus goes away or is disabled,
 * the next one of its list takes it (also one of a list around), or else the region itself, which needs a `tabIndex`.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>): void {
  const places = useRef<readonly Place[] | null>(null);

  useEffect(() => {
    const note = ({ target }: Event) => {
      const inside = target instanceof Element && region.current?.contains(target);
      places.current = inside ? placesOf(target) : null;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', note);
    };
  }, [region]);

  // After every commit, because any may have taken the control away; a browser lets go of a disabled one a frame later.
  useEffect(() => {
    if (!places.current) return;
    const frame = requestAnimationFrame(() => {
      if (!places.current || document.activeElement !== document.body) return;
      const next = nextTo(places.current) ?? region.current;
      if (next) focusWhenReady(next);
    });
    return () => cancelAnimationFrame(frame);
  });
}

/** The places of an element in the lists around it, the innermost first. */
function placesOf(element: Element): Place[] {
  // In a virtual list, items do not stand right under it.
  const item = element.closest('[role=listitem], [role=list] > *');
  if (!item?.parentElement) return [];
  const list = item.parentElement;
  return [{ list, index: [...list.children].indexOf(item) }, ...placesOf(list)];
}

function nextTo(places: readonly Place[]): HTMLElement | null {
  for (const { list, index } of places) {
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
