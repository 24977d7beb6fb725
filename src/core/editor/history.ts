import type { Plan } from '../plan/types';

/**
 * A plan with the plans before it, and those undone. Immutable, and cheap: plans share the rooms that they have in
 * common. An older plan has an older `base`: when it becomes the open one, `rebase` brings it up to what is live by now.
 */
export interface PlanHistory {
  /** The oldest first. */
  readonly past: readonly Plan[];
  readonly plan: Plan | null;
  /** What redo brings back, the next one first. */
  readonly future: readonly Plan[];
}

/** Maximum number of steps that can be undone. */
export const MAX_UNDO = 100;

/** Adds an edit, which ends what could be redone. The very same history when nothing was edited. */
export function recordEdit<History extends PlanHistory>(history: History, plan: Plan): History {
  const { past, plan: before } = history;
  if (plan === before) return history;
  return { ...history, past: before ? [...past, before].slice(-MAX_UNDO) : past, plan, future: [] };
}

/** The plan before the last edit. The very same history when there is none. */
export function undo<History extends PlanHistory>(history: History): History {
  const { past, plan, future } = history;
  const previous = past.at(-1);
  if (!previous || !plan) return history;
  return { ...history, past: past.slice(0, -1), plan: previous, future: [plan, ...future] };
}

/** The plan before the last undo. The very same history when there is none. */
export function redo<History extends PlanHistory>(history: History): History {
  const { past, plan, future } = history;
  const [next, ...rest] = future;
  return next && plan ? { ...history, past: [...past, plan], plan: next, future: rest } : history;
}
