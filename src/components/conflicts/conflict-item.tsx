import { forwardRef } from 'react';
import type { PlanConflict } from '../../core/plan/conflicts';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { useAssign } from '../assign/assign-context';
import { useConflictTexts } from './use-conflict-texts';

export interface ConflictItemProps extends Omit<PartProps<'li'>, 'children'> {
  conflict: PlanConflict;
}

/** What the plan says, what another host did, and which of both is to count. */
export const ConflictItem = forwardRef<HTMLLIElement, ConflictItemProps>(function ConflictItem(
  { conflict, ...rest },
  ref,
) {
  const { resolve } = useAssign();
  const { t } = useMessages();
  const { what, mine, theirs } = useConflictTexts(conflict);
  const choice = (text: string) => t('common.reason', { subject: text, reason: what });
  return (
    <Part tag="li" className="rbk-conflict" ref={ref} custom={rest}>
      <span>{what}</span>
      <span className="rbk-conflict-choices">
        <Button size="sm" aria-label={choice(mine)} onClick={() => resolve([conflict], 'mine')}>
          {mine}
        </Button>
        <Button size="sm" aria-label={choice(theirs)} onClick={() => resolve([conflict], 'theirs')}>
          {theirs}
        </Button>
      </span>
    </Part>
  );
});
