import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard's place within a region: when the control that has the focus goes away or is disabled, the region
 * itself takes it (WCAG 2.4.3). The region needs a `tabIndex`.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>): void {
  const inside = useRef(false);

  useEffect(() => {
    const note = (event: Event) => {
      inside.current = event.target instanceof Node && Boolean(region.current?.contains(event.target));
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
    if (!inside.current) return;
    const frame = requestAnimationFrame(() => {
      if (inside.current && document.activeElement === document.body) region.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  });
}
