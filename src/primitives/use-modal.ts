import { useEffect, type RefObject } from 'react';
import { focusWhenReady } from './inner-button';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect';

/**
 * Keeps a native `<dialog>` as modal as `open` says. It closes in the layout phase, before React removes anything, so
 * that the browser gives the focus back; and opens after it, so that of two dialogs that change places the old one has
 * given it back before the new one takes it.
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  open: boolean,
  initialFocus: RefObject<HTMLElement | null> | undefined,
): void {
  useIsomorphicLayoutEffect(() => {
    const node = dialog.current;
    if (!open || !node) return;
    return () => node.close();
  }, [dialog, open]);

  useEffect(() => {
    const node = dialog.current;
    if (!open || !node || node.open) return;
    node.showModal();
    const target = initialFocus?.current ?? node.querySelector<HTMLElement>('[data-initial-focus]') ?? node;
    return focusWhenReady(target);
  }, [dialog, open, initialFocus]);
}
