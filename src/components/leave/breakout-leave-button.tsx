import { forwardRef, useState } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useTexts } from '../../hooks/use-texts';
import { leaveTexts } from '../../locales/en/leave';
import { Button, type ButtonProps } from '../../primitives/button';
import { BreakoutLeaveDialog } from './breakout-leave-dialog';

/** Opens the `BreakoutLeaveDialog`. Reads "Leave room" in a room that the user may leave. In a control bar it has an icon. */
export const BreakoutLeaveButton = forwardRef<HTMLElement, ButtonProps>(function BreakoutLeaveButton(
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
        data-danger=""
        icon={rest.kind === 'icon' || rest.kind === 'control-bar' ? 'leave' : undefined}
        aria-haspopup="dialog"
        {...rest}
        onClick={(event) => {
          onClick?.(event);
          if (!event.defaultPrevented) setOpen(true);
        }}
      >
        {children ?? t(room && permissions.canReturnToMain ? 'leave.leaveRoom' : 'leave.leave')}
      </Button>
      <BreakoutLeaveDialog open={open} onOpenChange={setOpen} />
    </>
  );
});
