import { useEffect, useRef, type RefObject } from 'react';
import { placeMenu } from './place-menu';

interface MenuPopoverOptions {
  onClose: () => void;
  /** Takes the focus when what had it is gone after the choice. */
  fallbackFocus?: RefObject<HTMLElement | null> | undefined;
  /** What has the focus at first. */
  firstFocus: (menu: HTMLElement) => HTMLElement | null | undefined;
}

/**
 * Shows a popover at an anchor, and gives the focus back to where it was when that is no longer wanted. A click elsewhere
 * and scrolling its anchor away close it. Returns what had the focus before.
 */
export function useMenuPopover(
  node: RefObject<HTMLElement | null>,
  anchor: HTMLElement | null,
  { onClose, fallbackFocus, firstFocus }: MenuPopoverOptions,
): RefObject<HTMLElement | null> {
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const menu = node.current;
    if (!anchor || !menu) return;
    const before = document.activeElement;
    // Safari does not focus a button that is clicked.
    const origin = before instanceof HTMLElement && before !== document.body ? before : anchor;
    opener.current = origin;
    const fallback = fallbackFocus?.current;
    menu.showPopover();
    placeMenu(menu, anchor);
    firstFocus(menu)?.focus();
    const closed = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') onClose();
    };
    const place = anchor.getBoundingClientRect();
    // A list that has got shorter is told as scrolled, too: the menu stays as long as what it belongs to stands where it stood.
    const scrolled = () => {
      const { left, top } = anchor.getBoundingClientRect();
      if (Math.abs(left - place.left) > 1 || Math.abs(top - place.top) > 1) onClose();
    };
    menu.addEventListener('toggle', closed);
    // From the next frame on: what scrolled before it opened, as a press that brings the button into view, is told only now.
    const frame = requestAnimationFrame(() =>
      document.addEventListener('scroll', scrolled, { capture: true, passive: true }),
    );
    return () => {
      cancelAnimationFrame(frame);
      menu.removeEventListener('toggle', closed);
      document.removeEventListener('scroll', scrolled, { capture: true });
      // Its items are gone by now, and the focus with them; a click elsewhere has taken it already.
      const { activeElement } = document;
      const hadFocus = activeElement === document.body || menu.contains(activeElement);
      if (menu.isConnected) menu.hidePopover();
      if (hadFocus) (origin.isConnected ? origin : fallback)?.focus();
    };
    // The callbacks of the moment the menu opened will do: it closes at the first event.
    // oxlint-disable-next-line react/exhaustive-deps -- opening again on each render would steal the focus
  }, [anchor]);
  return opener;
}
