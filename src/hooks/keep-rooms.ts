import type { EditorState } from '../core/editor/types';
import { exportPlan } from '../core/plan/exchange/export-plan';
import type { PlanFile } from '../core/plan/exchange/plan-file';
import { saveLast } from '../core/plan/sets/plan-sets';
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
  const plan = {
    rooms: lastRooms,
    base: [],
    nextDraft: 1,
    rules,
    ...(lastBrief && { brief: lastBrief }),
    ...lastTiming,
  };
  const file = exportPlan(plan, people);
  await saveLast(storage, meetingId, lastTiming ? file : { ...file, ...(await keptTiming(storage, meetingId, file)) });
}

/** What was planned for the same rooms before this page was loaded anew. */
async function keptTiming(
  storage: PlanStorage,
  name: string,
  { rooms }: PlanFile,
): Promise<Pick<PlanFile, 'timer' | 'schedule' | 'question'>> {
  // One that cannot be read is replaced.
  const last = await storage.load({ kind: 'last', name }).catch(() => undefined);
  if (!last) return {};
  const { rooms: before, question, timer, schedule } = last.file;
  const isSame = rooms.length === before.length && rooms.every(({ title }, at) => title === before[at]?.title);
  // Titles alone may be those of any rooms.
  const isSomebodyThere = rooms.some(({ people }, at) =>
    people.some((person) => before[at]?.people.some((other) => other.name === person.name)),
  );
  if (!isSame || !isSomebodyThere) return {};
  return { ...(question !== undefined && { question }), ...(timer && { timer }), ...(schedule && { schedule }) };
}
