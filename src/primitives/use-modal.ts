import { useEffect, type RefObject } from 'react';
import { focusWhenReady } from './inner-button';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect';

/**
 * Keeps a native `<dialog>` as open as `open` says, modal or beside the page. It closes in the layout phase, before React removes anything, so
 * that the browser gives the focus back; and opens after it, so that of two dialogs that change places the old one has
 * given it back before the new one takes it.
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  open: boolean,
  modal: boolean,
  initialFocus: RefObject<HTMLElement | null> | undefined,
): void {
  useIsomorphicLayoutEffect(() => {
    const node = dialog.current;
    if (!open || !node) return;
    return () => node.close();
  }, [dialog, open, modal]);

  useEffect(() => {
    const node = dialog.current;
    if (!open || !node || node.open) return;
    if (modal) node.showModal();
    else node.show();
    const target = initialFocus?.current ?? node.querySelector<HTMLElement>('[data-initial-focus]') ?? node;
    return focusWhenReady(target);
  }, [dialog, open, modal, initialFocus]);
}
