import { useEffect, type RefObject } from 'react';
import { useLatest } from '../hooks/use-latest';
import { focusWhenReady } from './inner-button';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect';

type DialogRef = RefObject<HTMLDialogElement | null>;

/**
 * Keeps a native `<dialog>` as open as `open` says, modal or beside the page. It closes in the layout phase, before React removes anything, so
 * that the browser gives the focus back; and opens after it, so that of two dialogs that change places the old one has
 * given it back before the new one takes it.
 */
export function useModal(
  dialog: DialogRef,
  open: boolean,
  modal: boolean,
  initialFocus: RefObject<HTMLElement | null> | undefined,
): void {
  const first = useLatest(initialFocus);
  useIsomorphicLayoutEffect(() => {
    const node = dialog.current;
    if (!open || !node) return;
    return () => node.close();
  }, [dialog, open, modal]);

  useEffect(() => {
    const node = dialog.current;
    if (!open || !node) return;
    show(node, modal);
    return focusWhenReady(first.current?.current ?? node.querySelector<HTMLElement>('[data-initial-focus]') ?? node);
  }, [dialog, open, modal, first]);
}

/**
 * To stand before all else in a dialog: opens it before what follows measures itself, for which it has to be open. The
 * first thing to be seen is then the whole of it. A dialog that is new itself opens a little later.
 */
export function OpenFirst({ dialog, modal }: { dialog: DialogRef; modal: boolean }): null {
  useIsomorphicLayoutEffect(() => {
    if (dialog.current) show(dialog.current, modal);
  }, [dialog, modal]);
  return null;
}

function show(dialog: HTMLDialogElement, modal: boolean): void {
  if (dialog.open) return;
  if (modal) dialog.showModal();
  else dialog.show();
}
