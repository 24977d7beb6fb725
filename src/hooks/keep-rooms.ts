import type { EditorState } from '../core/editor/types';
import { exportPlan } from '../core/plan/exchange/export-plan';
import { saveLast } from '../core/plan/sets/plan-sets';
import type { PlanStorage } from '../core/plan/sets/plan-storage';
import { browserPlanStorage } from './browser-plan-storage';

/** Keeps the last rooms of a meeting. */
export async function keepRooms(
  storage: PlanStorage = browserPlanStorage,
  meetingId: string,
  { lastRooms, rules, people }: EditorState,
): Promise<void> {
  await saveLast(storage, meetingId, exportPlan({ rooms: lastRooms, base: [], nextDraft: 1, rules }, people));
}
