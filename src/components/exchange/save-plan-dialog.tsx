import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogHeader } from '../../primitives/dialog-header';
import { SavePlanForm } from './save-plan-form';

export interface SavePlanDialogProps extends DialogProps {
  /** The plan was saved under this name. */
  onSaved?: ((name: string) => void) | undefined;
}

/** "Save plan": keeps the plan under a name, and says so when that takes the place of another. */
export const SavePlanDialog = forwardRef<HTMLDialogElement, SavePlanDialogProps>(function SavePlanDialog(
  { onSaved, children, ...dialog },
  ref,
) {
  const { t } = useMessages();
  return (
    <Dialog ref={ref} {...dialog}>
      {children ?? (
        <>
          <DialogHeader>{t('save.title')}</DialogHeader>
          <SavePlanForm onSaved={onSaved} />
        </>
      )}
    </Dialog>
  );
});
