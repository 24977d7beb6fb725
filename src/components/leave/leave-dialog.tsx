import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { DialogHeader } from '../../primitives/dialog-header';
import { LeaveChoices } from './leave-choices';

export type LeaveDialogProps = DialogProps;

/**
 * Asks what to leave: the room, which leads back to the main meeting, or the whole meeting. The last host there decides
 * what becomes of open rooms. Its children replace the default composition.
 */
export const LeaveDialog = forwardRef<HTMLDialogElement, LeaveDialogProps>(function LeaveDialog(
  { children, ...rest },
  ref,
) {
  const { t } = useMessages();
  return (
    <Dialog ref={ref} {...rest}>
      {children ?? (
        <>
          <DialogHeader>{t('leave.title')}</DialogHeader>
          <DialogBody>
            <LeaveChoices />
          </DialogBody>
        </>
      )}
    </Dialog>
  );
});
