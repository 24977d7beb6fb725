import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter, type DialogFooterProps } from '../../primitives/dialog-footer';

export type LeaveFooterProps = Omit<DialogFooterProps, 'children'>;

/** Stay after all: in view, and focused at first, however many ways to leave there are. */
export const LeaveFooter = forwardRef<HTMLElement, LeaveFooterProps>(function LeaveFooter(props, ref) {
  const { close } = useDialog();
  const { t } = useMessages();
  return (
    <DialogFooter ref={ref} {...props}>
      <Button data-initial-focus="" onClick={() => close('close-button')}>
        {t('common.cancel')}
      </Button>
    </DialogFooter>
  );
});
