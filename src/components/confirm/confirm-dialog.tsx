import { forwardRef, type ReactNode } from 'react';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { DialogHeader } from '../../primitives/dialog-header';
import { useMessages } from '../../hooks/use-messages';
import { ConfirmFooter } from './confirm-footer';

export interface ConfirmDialogProps extends Omit<DialogProps, 'title'> {
  title: ReactNode;
  /** What will happen, in one sentence or two. */
  children: ReactNode;
  confirmLabel: ReactNode;
  /** Default: "Cancel". */
  cancelLabel?: ReactNode;
  /** Something is lost by it: the confirming button is red, and the focus starts on the other one. */
  danger?: boolean | undefined;
  onConfirm: () => void;
}

/**
 * Asks before something that many will feel. Cancel, Escape and a click outside change nothing: they only report
 * `onOpenChange(false, …)`. Confirming calls `onConfirm`, then closes with the reason `action`.
 */
export const ConfirmDialog = forwardRef<HTMLDialogElement, ConfirmDialogProps>(function ConfirmDialog(
  { title, children, confirmLabel, cancelLabel, danger = false, onConfirm, ...dialog },
  ref,
) {
  const { t } = useMessages();
  return (
    <Dialog ref={ref} role="alertdialog" {...dialog}>
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>{children}</DialogBody>
      <ConfirmFooter
        danger={danger}
        onConfirm={onConfirm}
        confirmLabel={confirmLabel}
        cancelLabel={cancelLabel ?? t('common.cancel')}
      />
    </Dialog>
  );
});
