import { othersIn } from '../core/editor/live';
import { planEditor } from '../core/editor/plan-editor';
import type { CountdownAction } from '../core/facilitation/countdown';
import { asAnnounced, newRoomsOf } from '../core/plan/announced';
import { isDraftId } from '../core/plan/draft-id';
import type { Plan, PlanDiff } from '../core/plan/types';
import { breakoutCountdown } from '../realtimekit/facilitation';
import type { Session } from './session-context';

/** The countdown of a session whose plan was announced last, by its id. */
const announced = new WeakMap<Session, string>();

interface Steps {
  /** Makes the live rooms equal to a plan, and calls back as soon as the moves are sent. */
  readonly carryOut: (plan: Plan, onSent: () => void) => Promise<void>;
  /** Nothing is left to decide: the plan is carried out. */
  readonly goOn: () => void;
  /** Everyone has been told; or nobody, because a new room could not be opened. The plan is kept. */
  readonly lookOn: () => void;
}

/**
 * Applies the open plan of a session: at once where nobody is moved, else after everyone who is moved has been told where they
 * go. New rooms open before that, so that they can go. Announced, the plan stays the open one until it is carried out: it is still
 * there if that is cancelled. Rejects where it is refused; where it does not agree with what other hosts did a moment ago, nobody
 * is told, and the plan has the conflicts.
 */
export async function applyAnnounced(session: Session, plan: Plan, steps: Steps): Promise<void> {
  const { carryOut, goOn, lookOn } = steps;
  const editor = planEditor(session);
  const countdown = breakoutCountdown(session);
  const before = announced.get(session);
  if (graceFor(editor.getState().changes, session) === 0) {
    announced.delete(session);
    if (before !== undefined) await countdown.cancel(before);
    return carryOut(plan, goOn);
  }
  if (plan.rooms.some(({ id }) => isDraftId(id))) {
    const { failedRooms } = await session.apply(newRoomsOf(plan));
    if (failedRooms.length > 0) return lookOn();
  } else await session.refresh();
  const { plan: told, changes, conflicts, past } = editor.getState();
  if (!told || !changes || conflicts.length > 0) return;
  const run = async () => {
    await session.refresh();
    const now = othersIn(session.getSnapshot());
    await carryOut(now ? asAnnounced(told, now) : told, () => {
      // Edited once more meanwhile, it is another plan.
      if (editor.getState().past === past) editor.discard();
    });
  };
  const id = await countdown.start(actionsOf(changes, session), { run });
  if (id === null) announced.delete(session);
  else announced.set(session, id);
  // After it, so that those whom both move are told of the change alone.
  if (before !== undefined) await countdown.cancel(before);
  lookOn();
}

/** How long people are told before what a plan comes to is done, ms; 0 where nobody is moved. */
export function graceFor(changes: PlanDiff | null, session: Session): number {
  const mainId = session.getSnapshot().main?.id;
  const { toMain, toRoom } = breakoutCountdown(session).grace();
  return Math.max(0, ...(changes?.moves ?? []).map(({ toId }) => (toId === mainId ? toMain : toRoom)));
}

/** Who goes where, place by place, and which rooms close. Who goes back to main from these is told by their closing. */
function actionsOf({ moves, remove }: PlanDiff, session: Session): CountdownAction[] {
  const mainId = session.getSnapshot().main?.id;
  const told = moves.filter(({ fromId, toId }) => toId !== mainId || !remove.includes(fromId));
  const goals = [...new Set(told.map(({ toId }) => toId))];
  return [
    ...goals.map((goal): CountdownAction => ({
      kind: 'move',
      roomId: goal === mainId ? null : goal,
      personIds: told.flatMap(({ personKey, toId }) => (toId === goal ? (session.person(personKey)?.id ?? []) : [])),
    })),
    ...remove.map((roomId): CountdownAction => ({ kind: 'close', roomId })),
  ];
}
