import { useEffect } from 'react';
import { exportPlan } from '../core/plan/exchange/export-plan';
import { saveLast } from '../core/plan/sets/plan-sets';
import type { PlanStorage } from '../core/plan/sets/plan-storage';
import type { Session } from './session-context';

/** Rooms are kept once nobody has moved for so long, ms: a start is many lists. */
const QUIET = 500;

/**
 * Keeps who was in which room last, for "same rooms again" in this meeting after a reload. That it cannot be kept is
 * reported, and stops nothing.
 */
export function useRememberedRooms(
  session: Session,
  storage: PlanStorage | null,
  reportError: (error: unknown) => void,
): void {
  useEffect(() => {
    if (!storage) return;
    let kept = session.editor.getState().lastRooms;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      const { lastRooms, rules, people } = session.editor.getState();
      const { main, permissions } = session.getSnapshot();
      kept = lastRooms;
      if (!main || !permissions.canAlter || lastRooms.length === 0) return;
      const plan = { rooms: lastRooms, base: [], nextDraft: 1, rules };
      saveLast(storage, main.id, exportPlan(plan, people)).catch(reportError);
    };
    const stop = session.editor.subscribe(() => {
      if (session.editor.getState().lastRooms === kept) return;
      clearTimeout(timer);
      timer = setTimeout(keep, QUIET);
    });
    return () => {
      stop();
      clearTimeout(timer);
      if (session.editor.getState().lastRooms !== kept) keep();
    };
  }, [session, storage, reportError]);
}
