import { useCallback, useContext } from 'react';
import { exportPlan } from '../core/plan/exchange/export-plan';
import { saveLast } from '../core/plan/sets/plan-sets';
import type { BreakoutSession } from '../core/session/types';
import { assignablePeople } from './assignable-people';
import { PlanStorageContext } from './plan-storage-context';
import type { Session } from './session-context';
import { useReportError } from './ui-context';

/**
 * `start` of a session, which also keeps the plan, for "as last time" in this meeting. A plan that cannot be kept is
 * reported and stops nothing.
 */
export function useRememberedStart(session: Session): BreakoutSession['start'] {
  const storage = useContext(PlanStorageContext);
  const reportError = useReportError();
  return useCallback(
    async (plan, options) => {
      const before = session.getSnapshot();
      const report = await session.start(plan, options);
      if (storage && before.main && plan.rooms.length > 0) {
        saveLast(storage, before.main.id, exportPlan(plan, assignablePeople(before))).catch(reportError);
      }
      return report;
    },
    [session, storage, reportError],
  );
}
