import { forwardRef } from 'react';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useMessages } from '../../hooks/use-messages';
import type { DialogProps } from '../../primitives/dialog';
import { ConfirmDialog } from '../confirm/confirm-dialog';
import { useAssign } from './assign-context';

export type DiscardConfirmationProps = Omit<DialogProps, 'title' | 'children'>;

/** Asks before a plan is thrown away. After it: the first step again or, with rooms open, the panel. */
export const DiscardConfirmation = forwardRef<HTMLDialogElement, DiscardConfirmationProps>(
  function DiscardConfirmation(props, ref) {
    const { discard, apply } = useAssign();
    const [, setView] = useBreakoutView();
    const { t } = useMessages();
    const kind = apply.live ? 'changes' : 'plan';
    const confirm = () => {
      discard();
      setView(apply.live ? 'panel' : 'create');
    };
    return (
      <ConfirmDialog
        ref={ref}
        danger
        {...props}
        title={t(`confirm.discard.${kind}.title`)}
        confirmLabel={t('confirm.discard.confirm')}
        cancelLabel={t('confirm.discard.cancel')}
        onConfirm={confirm}
      >
        <p>{t(`confirm.discard.${kind}.description`)}</p>
      </ConfirmDialog>
    );
  },
);
