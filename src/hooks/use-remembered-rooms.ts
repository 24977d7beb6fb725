import { useEffect } from 'react';
import { Late } from '../core/late';
import type { PlanStorage } from '../core/plan/sets/plan-storage';
import type { Session } from './session-context';

const keeper = /* @__PURE__ */ new Late('What keeps plans', () => import('./keep-rooms'));

/** Rooms are kept once nobody has moved for so long, ms: a start is many lists. */
const QUIET = 500;

/**
 * Keeps who was in which room last, for "same rooms again" in this meeting after a reload. That it cannot be kept is
 * reported, and stops nothing.
 */
export function useRememberedRooms(
  session: Session,
  storage: PlanStorage | null | undefined,
  reportError: (error: unknown) => void,
): void {
  useEffect(() => {
    if (storage === null) return;
    let kept = session.editor.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isKept = () => {
      const { lastRooms, lastBrief } = session.editor.getState();
      return lastRooms === kept.lastRooms && lastBrief === kept.lastBrief;
    };
    const keep = () => {
      const state = session.editor.getState();
      const { main, permissions } = session.getSnapshot();
      kept = state;
      if (!main || !permissions.canAlter || state.lastRooms.length === 0) return;
      keeper
        .load()
        .then(({ keepRooms }) => keepRooms(storage, main.id, state))
        .catch(reportError);
    };
    const stop = session.editor.subscribe(() => {
      if (isKept()) return;
      clearTimeout(timer);
      timer = setTimeout(keep, QUIET);
    });
    return () => {
      stop();
      clearTimeout(timer);
      if (!isKept()) keep();
    };
  }, [session, storage, reportError]);
}
