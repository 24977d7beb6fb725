import type { EditorState, Kept } from './types';

/** What goes with its plan. */
export const NO_PLAN = { plan: null, past: [], future: [], selected: [] } as const;

export const EMPTY_KEPT: Kept = {
  ...NO_PLAN,
  placing: 'hand',
  rounds: [],
  avoidEarlier: true,
  rules: [],
  awaited: [],
  lastRooms: [],
  lastBrief: null,
  lastTiming: null,
  closedRooms: [],
  shelved: null,
};

/** The editor of no meeting at all: also what a server renders. */
export const EMPTY_EDITOR: EditorState = {
  ...EMPTY_KEPT,
  people: [],
  unassigned: [],
  absent: [],
  selection: [],
  conflicts: [],
  warnings: [],
  unmetRules: [],
  changes: null,
  isUnchanged: false,
  isOvertaken: false,
};
