import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import type { DialogProps } from '../../primitives/dialog';
import { SharersWarning, type SharersWarningProps } from '../notes/sharers-warning';
import { ConfirmDialog } from './confirm-dialog';

export interface ShareConfirmationProps
  extends Omit<DialogProps, 'title' | 'children'>, Pick<SharersWarningProps, 'personKeys'> {
  onConfirm: () => void;
}

/** Asks before a switch that ends somebody's screen share. */
export const ShareConfirmation = forwardRef<HTMLDialogElement, ShareConfirmationProps>(function ShareConfirmation(
  { personKeys, ...rest },
  ref,
) {
  const { t } = useMessages();
  return (
    <ConfirmDialog
      ref={ref}
      danger
      title={t('share.confirm.title')}
      confirmLabel={t('share.confirm.confirm')}
      cancelLabel={t('share.confirm.cancel')}
      {...rest}
    >
      <SharersWarning personKeys={personKeys} />
    </ConfirmDialog>
  );
});
