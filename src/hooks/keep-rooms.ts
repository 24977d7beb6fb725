import type { EditorState } from '../core/editor/types';
import { exportPlan } from '../core/plan/exchange/export-plan';
import { loadSet, saveLast } from '../core/plan/sets/plan-sets';
import type { PlanStorage } from '../core/plan/sets/plan-storage';
import { browserPlanStorage } from './browser-plan-storage';
import type { Session } from './session-context';

/** Rooms are kept once nobody has moved for so long, ms: a start is many lists. */
const QUIET = 500;

interface KeepRoomsOptions {
  readonly storage: PlanStorage | undefined;
  /** The rooms that are kept by now. */
  readonly since: EditorState['lastRooms'];
  readonly reportError: (error: unknown) => void;
}

/** Keeps the last rooms of a host's meeting, whenever they have changed. Returns what stops it, and keeps them once more. */
export function keepRooms(session: Session, { storage, since, reportError }: KeepRoomsOptions): () => void {
  let kept = since;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const state = session.editor.getState();
    const { main } = session.getSnapshot();
    kept = state.lastRooms;
    if (main && state.lastRooms.length > 0) save(storage, main.id, state).catch(reportError);
  };
  const look = () => {
    if (session.editor.getState().lastRooms === kept) return;
    clearTimeout(timer);
    timer = setTimeout(keep, QUIET);
  };
  const stop = session.editor.subscribe(look);
  look();
  return () => {
    stop();
    clearTimeout(timer);
    if (session.editor.getState().lastRooms !== kept) keep();
  };
}

async function save(
  storage: PlanStorage = browserPlanStorage,
  meetingId: string,
  { lastRooms, lastBrief, lastTiming, rules, people }: EditorState,
): Promise<void> {
  const timing = lastTiming ?? (await keptTiming(storage, meetingId));
  const plan = { rooms: lastRooms, base: [], nextDraft: 1, rules, ...(lastBrief && { brief: lastBrief }), ...timing };
  await saveLast(storage, meetingId, exportPlan(plan, people));
}

/** What was planned for these rooms before this page was loaded anew. */
async function keptTiming(storage: PlanStorage, name: string): Promise<EditorState['lastTiming']> {
  const sets = await storage.list('last');
  if (!sets.some((set) => set.name === name)) return null;
  const { timer, schedule } = await loadSet(storage, { kind: 'last', name });
  return { ...(timer && { timer }), ...(schedule && { schedule }) };
}
