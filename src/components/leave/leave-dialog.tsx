import { forwardRef, type ReactNode } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { DialogHeader } from '../../primitives/dialog-header';
import { LeaveChoices } from './leave-choices';
import { LeaveFooter } from './leave-footer';

export interface LeaveDialogProps extends DialogProps {
  /** Further ways to leave, each a `LeaveChoice`, after those that have to do with rooms. */
  choices?: ReactNode;
}

/**
 * Asks what to leave: the room, which leads back to the main meeting, or the whole meeting. The last host there decides
 * what becomes of open rooms. Its children replace the default composition.
 */
export const LeaveDialog = forwardRef<HTMLDialogElement, LeaveDialogProps>(function LeaveDialog(
  { choices, children, ...rest },
  ref,
) {
  const { room } = useBreakoutMeeting();
  const { t } = useMessages();
  return (
    <Dialog ref={ref} {...rest}>
      {children ?? (
        <>
          <DialogHeader>{t(room ? 'leave.title' : 'leave.titleMeeting')}</DialogHeader>
          <DialogBody>
            <LeaveChoices>{choices}</LeaveChoices>
          </DialogBody>
          <LeaveFooter />
        </>
      )}
    </Dialog>
  );
});
