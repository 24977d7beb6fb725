import { useState } from 'react';
import type { PlanFile } from '../../core/plan/exchange/plan-file';
import type { PlanSetId, PlanSetInfo } from '../../core/plan/sets/plan-storage';
import { usePlanSets } from '../../hooks/use-plan-sets';

export interface PlanSource {
  /** Whether plans are kept at all. */
  available: boolean;
  /** The plan that was started last in this meeting. */
  last: PlanSetInfo | null;
  /** Which dialog is open. */
  dialog: 'sets' | 'import' | null;
  /** What the import begins with; absent: with the choice of a file. */
  load?: (() => Promise<PlanFile>) | undefined;
  importFile: () => void;
  chooseSet: () => void;
  choose: (set: PlanSetId) => void;
  close: () => void;
}

/** Where a plan may come from, and which dialog is open for it. */
export function usePlanSource(): PlanSource {
  const { available, last, load } = usePlanSets();
  const [open, setOpen] = useState<Pick<PlanSource, 'dialog' | 'load'>>({ dialog: null });
  return {
    available,
    last,
    ...open,
    importFile: () => setOpen({ dialog: 'import' }),
    chooseSet: () => setOpen({ dialog: 'sets' }),
    choose: (set) => setOpen({ dialog: 'import', load: () => load(set) }),
    close: () => setOpen({ dialog: null }),
  };
}
