import type { PlanHistory } from '../plan/undo';
import type { Workspace } from './types';

/** What of a workspace goes with its plan. */
export const NO_PLAN = { plan: null, past: [], future: [], selection: [], search: '' } as const;

export const EMPTY_WORKSPACE: Workspace = {
  ...NO_PLAN,
  view: null,
  placing: 'hand',
  rounds: [],
  avoidEarlier: true,
  rules: [],
  awaited: [],
  lastRooms: [],
  closedRooms: [],
  shelved: null,
};

/** A step through the history of the open plan. The very same workspace when it leads nowhere, or there is no plan. */
export function withHistory(workspace: Workspace, step: (history: PlanHistory) => PlanHistory): Workspace {
  const { past, plan, future } = workspace;
  if (!plan) return workspace;
  const before: PlanHistory = { past, present: plan, future };
  const after = step(before);
  return after === before ? workspace : { ...workspace, past: after.past, plan: after.present, future: after.future };
}

export function withoutClosedRoom(workspace: Workspace, roomId: string): Workspace {
  return { ...workspace, closedRooms: workspace.closedRooms.filter(({ id }) => id !== roomId) };
}
