import type { EditorState } from '../core/editor/types';
import { exportPlan } from '../core/plan/exchange/export-plan';
import { saveLast } from '../core/plan/sets/plan-sets';
import type { PlanStorage } from '../core/plan/sets/plan-storage';
import { browserPlanStorage } from './browser-plan-storage';

/** Keeps the last rooms of a meeting. */
export async function keepRooms(
  storage: PlanStorage = browserPlanStorage,
  meetingId: string,
  { lastRooms, lastBrief, rules, people }: EditorState,
): Promise<void> {
  const plan = { rooms: lastRooms, base: [], nextDraft: 1, rules, ...(lastBrief && { brief: lastBrief }) };
  await saveLast(storage, meetingId, exportPlan(plan, people));
}
