import type { Plan } from './types';

/**
 * A plan with the plans before it, and those undone. Immutable, and cheap: plans share the rooms that they have in
 * common.
 *
 * An older plan has an older `base`: after undo and redo, `rebase` brings it up to what is live by now.
 */
export interface PlanHistory {
  /** The oldest first. */
  readonly past: readonly Plan[];
  readonly present: Plan;
  /** What redo brings back, the next one first. */
  readonly future: readonly Plan[];
}

/** Most steps that can be undone. */
export const MAX_UNDO = 100;

export function startHistory(plan: Plan): PlanHistory {
  return { past: [], present: plan, future: [] };
}

/** Adds an edit, which ends what could be redone. The very same history when nothing was edited. */
export function recordEdit(history: PlanHistory, plan: Plan): PlanHistory {
  if (plan === history.present) return history;
  return { past: [...history.past, history.present].slice(-MAX_UNDO), present: plan, future: [] };
}

/** Replaces the plan by what is not an edit, such as `rebase`: it cannot be undone on its own. */
export function replacePresent(history: PlanHistory, plan: Plan): PlanHistory {
  return plan === history.present ? history : { ...history, present: plan };
}

/** The plan before the last edit. The very same history when there is none. */
export function undo(history: PlanHistory): PlanHistory {
  const { past, present, future } = history;
  const previous = past.at(-1);
  return previous ? { past: past.slice(0, -1), present: previous, future: [present, ...future] } : history;
}

/** The plan before the last undo. The very same history when there is none. */
export function redo(history: PlanHistory): PlanHistory {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next ? { past: [...past, present], present: next, future: rest } : history;
}
