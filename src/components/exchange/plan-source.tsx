import { planEditor } from '../../core/editor/plan-editor';
import { useState } from 'react';
import type { PlanFile } from '../../core/plan/exchange/plan-file';
import type { PlanSetId } from '../../core/plan/sets/plan-storage';
import type { Plan } from '../../core/plan/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutPlanSets } from '../../hooks/use-breakout-plan-sets';
import { useEditor } from '../../hooks/use-snapshot';
import { LateImportDialog, LatePlanSetsDialog } from '../late/opened-dialogs';

interface PlanSource {
  /** Whether plans are kept at all. */
  available: boolean;
  /**
   * Takes the rooms of the last time in this meeting, with the people in them at the end, and calls back with the number of
   * people when they are the plan: at once if this session knows them, else after a review, like an import. Null if there are
   * none, or rooms are open.
   */
  again: ((onUse: (count: number) => void) => void) | null;
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
  const { available, last, load } = useBreakoutPlanSets();
  const session = useSession('usePlanSource');
  const hasLastRooms = useEditor(session, ({ lastRooms }) => lastRooms.length > 0);
  const isOpen = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const [open, setOpen] = useState<Pick<PlanSource, 'dialog' | 'load'>>({ dialog: null });
  const choose = (set: PlanSetId) => setOpen({ dialog: 'import', load: () => load(set) });
  const againOf = (): PlanSource['again'] => {
    if (isOpen) return null;
    if (hasLastRooms) {
      return (onUse) => {
        const { lastRooms } = session.editor.getState();
        planEditor(session).createFromLastRooms();
        onUse(lastRooms.flatMap(({ personKeys }) => personKeys).length);
      };
    }
    return last && (() => choose(last));
  };
  return {
    available,
    again: againOf(),
    ...open,
    importFile: () => setOpen({ dialog: 'import' }),
    chooseSet: () => setOpen({ dialog: 'sets' }),
    choose,
    close: () => setOpen({ dialog: null }),
  };
}

/** The dialogs through which a plan comes in. */
export function PlanSourceDialogs({ source, onUse }: { source: PlanSource; onUse: (plan: Plan) => void }) {
  const { dialog, load, choose, close } = source;
  const closed = (open: boolean) => {
    if (!open) close();
  };
  return (
    <>
      <LatePlanSetsDialog open={dialog === 'sets'} onOpenChange={closed} onChoose={choose} />
      <LateImportDialog open={dialog === 'import'} onOpenChange={closed} load={load} onUse={onUse} />
    </>
  );
}
