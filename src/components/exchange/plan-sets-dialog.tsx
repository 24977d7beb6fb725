import { forwardRef } from 'react';
import type { PlanSetId } from '../../core/plan/sets/plan-storage';
import { useMessages } from '../../hooks/use-messages';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { DialogHeader } from '../../primitives/dialog-header';
import { PlanSetsList } from './plan-sets-list';

export interface PlanSetsDialogProps extends Omit<DialogProps, 'onSelect'> {
  /** A saved plan was chosen: load it, and show what comes of it. */
  onChoose: (set: PlanSetId) => void;
}

/** "Saved plans": to be used again, or deleted. */
export const PlanSetsDialog = forwardRef<HTMLDialogElement, PlanSetsDialogProps>(function PlanSetsDialog(
  { onChoose, children, ...dialog },
  ref,
) {
  const { t } = useMessages();
  return (
    <Dialog ref={ref} {...dialog}>
      {children ?? (
        <>
          <DialogHeader>{t('sets.title')}</DialogHeader>
          <DialogBody>
            <PlanSetsList onChoose={onChoose} />
          </DialogBody>
        </>
      )}
    </Dialog>
  );
});
