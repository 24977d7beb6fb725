import { useState } from 'react';
import type { OperationReport } from '../core/session/types';
import { useAction, type Action } from './use-action';

export interface Operation extends Pick<Action, 'pending' | 'error'> {
  /** What the last operation left undone; null when there is nothing to report. */
  report: OperationReport | null;
  /** Runs a host's operation. Resolves to whether it did everything. */
  run: (operation: () => Promise<OperationReport>) => Promise<boolean>;
  /** Does what failed once more. */
  retry: () => Promise<boolean>;
  dismiss: () => void;
}

/** A host's operation, with what the view has to show of it. */
export function useOperation(): Operation {
  const action = useAction();
  const [report, setReport] = useState<OperationReport | null>(null);
  const run: Operation['run'] = async (operation) => {
    const outcome = await action.run(operation);
    if (!outcome) return false;
    const complete = isComplete(outcome);
    setReport(complete ? null : outcome);
    return complete;
  };
  return {
    pending: action.pending,
    error: action.error,
    report,
    run,
    retry: async () => {
      const again = report?.retry;
      return again ? run(() => again()) : false;
    },
    dismiss: () => setReport(null),
  };
}

function isComplete({ failed, failedRooms, left, unverified }: OperationReport): boolean {
  return [failed, failedRooms, left, unverified].every((list) => list.length === 0);
}
