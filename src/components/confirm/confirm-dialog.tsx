import { forwardRef, type ReactNode } from 'react';
import { useTexts } from '../../hooks/use-texts';
import { Button } from '../../primitives/button';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter } from '../../primitives/dialog-footer';
import { DialogHeader } from '../../primitives/dialog-header';

export interface ConfirmDialogProps extends Omit<DialogProps, 'title'> {
  /** The question, in one line. */
  title: ReactNode;
  /** What will happen, in one sentence or two. */
  children: ReactNode;
  /** The answer that goes on: a verb that says what happens. */
  confirmLabel: ReactNode;
  /** Default: "Cancel". */
  cancelLabel?: ReactNode;
  /** Something is lost by it: the confirming button is red, and the focus starts on the other one. */
  danger?: boolean | undefined;
  /** Called once the user has said yes; the dialog closes by itself. */
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
  const { t } = useTexts();
  return (
    <Dialog ref={ref} role="alertdialog" {...dialog}>
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>{children}</DialogBody>
      <Answers
        danger={danger}
        onConfirm={onConfirm}
        confirmLabel={confirmLabel}
        cancelLabel={cancelLabel ?? t('common.cancel')}
      />
    </Dialog>
  );
});

type AnswersProps = Pick<ConfirmDialogProps, 'confirmLabel' | 'cancelLabel' | 'onConfirm'> & { danger: boolean };

/** The two answers to a question. The harmless one has the focus where something would be lost. */
function Answers({ confirmLabel, cancelLabel, danger, onConfirm }: AnswersProps) {
  const { close } = useDialog();
  const confirm = () => {
    onConfirm();
    close('action');
  };
  return (
    <DialogFooter>
      <Button variant="ghost" onClick={() => close('close-button')} data-initial-focus={danger ? '' : undefined}>
        {cancelLabel}
      </Button>
      <Button variant={danger ? 'danger' : 'primary'} onClick={confirm} data-initial-focus={danger ? undefined : ''}>
        {confirmLabel}
      </Button>
    </DialogFooter>
  );
}
