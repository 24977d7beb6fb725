import { forwardRef, useState } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useTexts } from '../../hooks/use-texts';
import { leaveTexts } from '../../locales/en/leave';
import { Button, type ButtonProps } from '../../primitives/button';
import { LeaveDialog } from './leave-dialog';

/** Opens the `LeaveDialog`. Reads "Leave room" in a room that the user may leave. */
export const LeaveButton = forwardRef<HTMLElement, ButtonProps>(function LeaveButton(
  { children, onClick, ...rest },
  ref,
) {
  const { room, permissions } = useBreakoutMeeting();
  const { t } = useTexts(leaveTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={ref}
        variant="danger"
        aria-haspopup="dialog"
        {...rest}
        onClick={(event) => {
          onClick?.(event);
          if (!event.defaultPrevented) setOpen(true);
        }}
      >
        {children ?? t(room && permissions.canReturnToMain ? 'leave.leaveRoom' : 'leave.leave')}
      </Button>
      <LeaveDialog open={open} onOpenChange={setOpen} />
    </>
  );
});
