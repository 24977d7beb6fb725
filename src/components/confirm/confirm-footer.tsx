import { forwardRef, type ReactNode } from 'react';
import { Button } from '../../primitives/button';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter, type DialogFooterProps } from '../../primitives/dialog-footer';

export interface ConfirmFooterProps extends Omit<DialogFooterProps, 'children'> {
  confirmLabel: ReactNode;
  cancelLabel: ReactNode;
  danger: boolean;
  onConfirm: () => void;
}

/** The two answers to a question. The harmless one has the focus where something would be lost. */
export const ConfirmFooter = forwardRef<HTMLElement, ConfirmFooterProps>(function ConfirmFooter(
  { confirmLabel, cancelLabel, danger, onConfirm, ...rest },
  ref,
) {
  const { close } = useDialog();
  const confirm = () => {
    onConfirm();
    close('action');
  };
  return (
    <DialogFooter ref={ref} {...rest}>
      <Button onClick={() => close('close-button')} data-initial-focus={danger ? '' : undefined}>
        {cancelLabel}
      </Button>
      <Button variant={danger ? 'danger' : 'primary'} onClick={confirm} data-initial-focus={danger ? undefined : ''}>
        {confirmLabel}
      </Button>
    </DialogFooter>
  );
});
