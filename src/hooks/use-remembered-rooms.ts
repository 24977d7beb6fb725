import { useEffect } from 'react';
import { Late } from '../core/late';
import type { PlanStorage } from '../core/plan/sets/plan-storage';
import type { Session } from './session-context';
import { useSnapshot } from './use-snapshot';

const keeper = /* @__PURE__ */ new Late('What keeps plans', () => import('./keep-rooms'));

/**
 * Keeps who was in which room last, for "same rooms again" in this meeting after a reload. That it cannot be kept is
 * reported, and stops nothing.
 */
export function useRememberedRooms(
  session: Session,
  storage: PlanStorage | null | undefined,
  reportError: (error: unknown) => void,
): void {
  const canAlter = useSnapshot(session, ({ permissions }) => permissions.canAlter);
  useEffect(() => {
    if (storage === null || !canAlter) return;
    const { lastRooms } = session.editor.getState();
    let stop = () => {};
    let isOver = false;
    keeper
      .load()
      .then(({ keepRooms }) => {
        if (!isOver) stop = keepRooms(session, { storage, since: lastRooms, reportError });
      })
      .catch(reportError);
    return () => {
      isOver = true;
      stop();
    };
  }, [session, storage, reportError, canAlter]);
}
