import { forwardRef, useState } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button, type ButtonProps } from '../../primitives/button';
import { LeaveDialog } from './leave-dialog';

/** Opens the `LeaveDialog`. */
export const LeaveButton = forwardRef<HTMLElement, ButtonProps>(function LeaveButton(
  { children, onClick, ...rest },
  ref,
) {
  const { t } = useMessages();
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
        {children ?? t('leave.leave')}
      </Button>
      <LeaveDialog open={open} onOpenChange={setOpen} />
    </>
  );
});
