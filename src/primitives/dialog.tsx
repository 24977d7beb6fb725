import {
  forwardRef,
  useId,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { DialogContext, type DialogCloseReason } from './dialog-context';
import type { PartProps } from './part';
import { useControlled } from './use-controlled';
import { OpenFirst, useModal } from './use-modal';
import { usePart } from './use-part';

export interface DialogState {
  open: boolean;
  /** How wide it may get: `sm` 26 rem, `lg` 60 rem. */
  size: 'sm' | 'lg';
  /** Over the page, which cannot be used meanwhile; otherwise at its side. */
  modal: boolean;
}

export interface DialogProps extends Omit<PartProps<'dialog', DialogState>, 'open'> {
  /** Makes it controlled. */
  open?: boolean | undefined;
  /** Default: false. */
  defaultOpen?: boolean | undefined;
  /** Asked to close, and why. A controlled dialog stays open until `open` follows. */
  onOpenChange?: ((open: boolean, details: { reason: DialogCloseReason }) => void) | undefined;
  /** What is focused when it opens. Default: a part marked with `data-initial-focus`, else the dialog itself. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  size?: DialogState['size'] | undefined;
  /** Default: true. Otherwise it stands at the side of the page, which stays in use; the focus can leave it. */
  modal?: boolean | undefined;
}

/**
 * A dialog, modal by default: the native element, which then keeps the focus inside, gives it back on closing, and makes
 * the page behind it inert. Named by its `DialogHeader`. Its children exist only while it is open.
 */
export const Dialog = forwardRef<HTMLDialogElement, DialogProps>(function Dialog(
  { open: openProp, defaultOpen = false, onOpenChange, initialFocus, size = 'sm', modal = true, children, ...rest },
  ref,
) {
  const [open, setOpen] = useControlled(openProp, defaultOpen);
  const node = useRef<HTMLDialogElement>(null);
  const pressedBackdrop = useRef(false);
  const titleId = useId();
  useModal(node, open, modal, initialFocus);

  const close = (reason: DialogCloseReason) => {
    setOpen(false);
    onOpenChange?.(false, { reason });
  };
  const part = usePart<DialogState, HTMLDialogElement>(
    {
      tag: 'dialog',
      className: 'rbk-dialog',
      state: { open, size, modal },
      ref,
      ownRef: node,
      props: {
        'aria-labelledby': titleId,
        tabIndex: -1,
        onCancel: (event: Event) => {
          if (event.target !== event.currentTarget) return;
          event.preventDefault();
          close('escape');
        },
        // A browser may close it without asking (Chromium does on a second Escape).
        onClose: (event: Event) => {
          if (event.target === event.currentTarget && open && node.current?.open === false) close('escape');
        },
        // A browser asks for the modal ones only.
        onKeyDown: (event: KeyboardEvent) => {
          if (modal || event.key !== 'Escape' || event.defaultPrevented || isNested(event)) return;
          event.preventDefault();
          close('escape');
        },
        onPointerDown: (event: PointerEvent) => (pressedBackdrop.current = isBackdrop(event)),
        onClick: (event: MouseEvent) => {
          if (pressedBackdrop.current && isBackdrop(event)) close('backdrop');
        },
        children: open ? (
          <>
            <OpenFirst dialog={node} modal={modal} />
            {children}
          </>
        ) : null,
      },
    },
    rest,
  );
  return <DialogContext.Provider value={{ titleId, close }}>{part}</DialogContext.Provider>;
});

/** Whether an event comes from a dialog within this one, or is for a drag that it calls off. */
function isNested(event: KeyboardEvent): boolean {
  const { target, currentTarget } = event;
  const isInside = target instanceof Element && target.closest('dialog') !== currentTarget;
  return isInside || currentTarget.querySelector('[data-dragging]') !== null;
}

/** The backdrop belongs to the dialog element, but lies outside of its box. */
function isBackdrop(event: MouseEvent): boolean {
  if (event.target !== event.currentTarget) return false;
  const box = event.currentTarget.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x < box.left || x > box.right || y < box.top || y > box.bottom;
}
