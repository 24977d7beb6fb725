import { forwardRef, useId, useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { DialogContext, type DialogCloseReason } from './dialog-context';
import { Part, type PartProps } from './part';
import { useControlled } from './use-controlled';
import { OpenFirst, useModal } from './use-modal';

/** State of `Dialog`. */
export interface DialogState {
  /** It is shown. Attribute: `data-open`. */
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
  /** How wide it is: a question or a form, or two lists side by side. Default: `sm`. */
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
  return (
    <DialogContext.Provider value={{ titleId, close }}>
      <Part
        tag="dialog"
        className="rbk-dialog"
        state={{ open, size, modal }}
        ref={ref}
        ownRef={node}
        aria-labelledby={titleId}
        tabIndex={-1}
        onCancel={(event) => {
          if (event.target !== event.currentTarget) return;
          event.preventDefault();
          close('escape');
        }}
        // A browser may close it without asking (Chromium does on a second Escape).
        onClose={(event) => {
          if (event.target === event.currentTarget && open && node.current?.open === false) close('escape');
        }}
        // A browser asks for the modal ones only.
        onKeyDown={(event) => {
          if (modal || event.key !== 'Escape' || event.defaultPrevented || isNested(event)) return;
          event.preventDefault();
          close('escape');
        }}
        onPointerDown={(event) => (pressedBackdrop.current = isBackdrop(event))}
        onClick={(event) => {
          if (pressedBackdrop.current && isBackdrop(event)) close('backdrop');
        }}
        custom={rest}
      >
        {open ? (
          <>
            <OpenFirst dialog={node} modal={modal} />
            {children}
          </>
        ) : null}
      </Part>
    </DialogContext.Provider>
  );
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
