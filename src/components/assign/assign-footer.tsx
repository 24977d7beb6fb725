import { forwardRef, useState } from 'react';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { DialogFooter, type DialogFooterProps } from '../../primitives/dialog-footer';
import { useAssign } from './assign-context';
import { ApplyConfirmation } from './apply-confirmation';
import { DiscardConfirmation } from './discard-confirmation';
import { PlanNotes } from './plan-notes';

export type AssignFooterProps = Omit<DialogFooterProps, 'children'>;

/** What to know about the plan before it starts, and the start itself, which asks first. */
export const AssignFooter = forwardRef<HTMLElement, AssignFooterProps>(function AssignFooter(props, ref) {
  const { apply, conflicts, isUnchanged } = useAssign();
  const { isOvertaken } = useBreakoutPlan();
  const { t } = useMessages();
  const [asking, setAsking] = useState<'apply' | 'discard' | null>(null);
  const done = (open: boolean) => {
    if (!open) setAsking(null);
  };
  const isUndecided = conflicts.length > 0 || isOvertaken;
  const obstacle = isUndecided ? t('conflicts.first') : isUnchanged ? t('assign.unchanged') : null;
  return (
    <>
      <DialogFooter ref={ref} {...props}>
        <PlanNotes />
        {!isUnchanged && (
          <Button size="lg" variant="ghost" disabled={apply.pending} onClick={() => setAsking('discard')}>
            {t('assign.discard')}
          </Button>
        )}
        <Button
          size="lg"
          variant="primary"
          disabled={apply.pending}
          aria-disabled={obstacle !== null}
          title={obstacle ?? undefined}
          onClick={() => setAsking('apply')}
        >
          {t(apply.live ? 'assign.apply' : 'assign.start')}
        </Button>
      </DialogFooter>
      <ApplyConfirmation open={asking === 'apply'} onOpenChange={done} />
      <DiscardConfirmation open={asking === 'discard'} onOpenChange={done} />
    </>
  );
});
