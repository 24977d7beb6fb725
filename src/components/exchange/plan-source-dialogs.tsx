import type { Plan } from '../../core/plan/types';
import { ImportDialog } from './import-dialog';
import { PlanSetsDialog } from './plan-sets-dialog';
import type { PlanSource } from './use-plan-source';

/** The dialogs through which a plan comes in. */
export function PlanSourceDialogs({ source, onUse }: { source: PlanSource; onUse: (plan: Plan) => void }) {
  const { dialog, load, choose, close } = source;
  const closed = (open: boolean) => {
    if (!open) close();
  };
  return (
    <>
      <PlanSetsDialog open={dialog === 'sets'} onOpenChange={closed} onChoose={choose} />
      <ImportDialog open={dialog === 'import'} onOpenChange={closed} load={load} onUse={onUse} />
    </>
  );
}
