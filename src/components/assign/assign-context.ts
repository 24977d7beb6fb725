import { createContext, useContext } from 'react';
import type { ConflictChoice, PlanConflict } from '../../core/plan/conflicts';
import type { GroupRule } from '../../core/plan/distribution/types';
import type { Plan, PlanWarning, PlannedRoom } from '../../core/plan/types';
import type { Person, PersonKey } from '../../core/types';
import { inside } from '../../primitives/inside';
import type { ApplyPlan } from './use-apply-plan';

export type PeopleFilter = 'unassigned' | 'everyone';
export type AssignPane = 'people' | 'rooms';

/**
 * What can be done in the dialog. Each edit says what it did to assistive technology, and can be undone. The same object
 * as long as the dialog is there: what needs nothing else need not render again.
 */
export interface AssignActions {
  setSelected: (keys: readonly PersonKey[]) => void;
  /** `null` unassigns. */
  assign: (keys: readonly PersonKey[], roomId: string | null) => void;
  /** Each takes the other's place. */
  swap: (first: PersonKey, second: PersonKey) => void;
  /** Shuffles leave locked people where they are. */
  lockPeople: (keys: readonly PersonKey[], locked: boolean) => void;
  /** Adds a rule that shuffles keep. Throws `invalid-rule` for fewer than two people. */
  addRule: (rule: GroupRule) => void;
  /** Takes people out of all rules. */
  leaveRules: (keys: readonly PersonKey[]) => void;
  shuffle: () => void;
  addRoom: () => void;
  removeRoom: (room: PlannedRoom) => void;
  /** Throws `invalid-title`. */
  rename: (room: PlannedRoom, title: string) => void;
  /** Throws `invalid-capacity`. `null` lifts the limit. */
  setCapacity: (room: PlannedRoom, capacity: number | null) => void;
  /** Shuffles leave locked rooms alone. */
  lockRoom: (room: PlannedRoom, locked: boolean) => void;
  emptyRoom: (room: PlannedRoom) => void;
  /** All but locked people and the people of locked rooms. */
  unassignAll: () => void;
  sortRooms: () => void;
  resolve: (conflicts: readonly PlanConflict[], choice: ConflictChoice) => void;
  undo: () => void;
  redo: () => void;
  /** Opens the options of a shuffle, with a preview. */
  openShuffle: () => void;
  /** Opens the menu of what can be done with these people at an element. */
  openMoveMenu: (keys: readonly PersonKey[], anchor: HTMLElement) => void;
  /** Says something to assistive technology and, with `isShown`, for a moment to everybody. */
  announce: (message: string, isShown?: boolean) => void;
}

/** What shuffles keep to with each person. The same object as long as all of it is the same, whoever comes and goes. */
export interface AssignMarks {
  /** Whom shuffles leave where they are. */
  locked: ReadonlySet<PersonKey>;
  /** With whom shuffles keep a person together, and from whom apart, in words, and whether that is so now. */
  rulesOf: ReadonlyMap<PersonKey, string>;
}

export interface AssignState extends AssignActions, AssignMarks {
  plan: Plan;
  canUndo: boolean;
  canRedo: boolean;
  /** It is the open rooms as they are: there is nothing to apply, and nothing to lose. */
  isUnchanged: boolean;
  /** Everyone who can be assigned now: all but oneself. */
  people: readonly Person[];
  /** Those of them who are in no room. */
  unassigned: readonly Person[];
  /** How many of these still need a room: hosts stay in the main meeting on purpose. */
  missing: number;
  /** There are people, and all but hosts have a room. */
  isComplete: boolean;
  warnings: readonly PlanWarning[];
  /** What another host did that contradicts an edit. */
  conflicts: readonly PlanConflict[];
  /** People of the plan who have left the meeting. */
  absent: readonly Person[];
  /** The people of a planned room who are in the meeting. The same array as long as they are the same. */
  peopleIn: (room: PlannedRoom) => readonly Person[];
  roomOf: (personKey: PersonKey) => PlannedRoom | undefined;
  /** The rules that the plan breaks as it stands. */
  unmetRules: readonly GroupRule[];

  filter: PeopleFilter;
  setFilter: (filter: PeopleFilter) => void;
  search: string;
  setSearch: (search: string) => void;
  /** Who passes filter and search, in natural order; where nobody does, who passes the search alone. */
  found: readonly Person[];
  /** Whether those found do not pass the filter. */
  isBeyondFilter: boolean;

  selected: ReadonlySet<PersonKey>;
  discard: () => void;

  /** Which pane shows where there is room for one. */
  pane: AssignPane;
  setPane: (pane: AssignPane) => void;
  /** Starting the plan (or applying it to open rooms). */
  apply: ApplyPlan;
}

export const AssignContext = createContext<AssignState | null>(null);
export const AssignActionsContext = createContext<AssignActions | null>(null);
export const AssignMarksContext = createContext<AssignMarks | null>(null);
export const AssignSelectionContext = createContext<ReadonlySet<PersonKey> | null>(null);

/** How far the lists were scrolled, px: kept while the dialog is put aside. */
export const AssignScrollContext = createContext<Map<AssignPane, number> | null>(null);

/** The state of the `AssignDialog` around, for own parts in it. Renders at each of its changes. Throws `part-misplaced`. */
export function useAssign(): AssignState {
  return inside(useContext(AssignContext), 'useAssign', 'AssignDialog');
}

/** Only what can be done in the `AssignDialog` around: never renders again because of it. */
export function useAssignActions(): AssignActions {
  return inside(useContext(AssignActionsContext), 'useAssignActions', 'AssignDialog');
}

/** Only what shuffles keep to in the `AssignDialog` around. */
export function useAssignMarks(): AssignMarks {
  return inside(useContext(AssignMarksContext), 'useAssignMarks', 'AssignDialog');
}

/** Only who is selected in the `AssignDialog` around. */
export function useAssignSelection(): ReadonlySet<PersonKey> {
  return inside(useContext(AssignSelectionContext), 'useAssignSelection', 'AssignDialog');
}
