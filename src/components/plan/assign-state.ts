import type { GroupRule } from '../../core/plan/distribution/types';
import type { ConflictChoice, Plan, PlanConflict, PlanDiff, PlannedRoom, PlanWarning } from '../../core/plan/types';
import type { Placing } from '../../core/editor/types';
import type { Store } from '../../core/store';
import type { Person, PersonKey } from '../../core/types';

type PeopleFilter = 'unassigned' | 'everyone';
export type AssignPane = 'people' | 'rooms';

/** What the dialog can do. Each edit is announced to assistive technology, and can be undone. */
export interface AssignActions {
  setSelected: (keys: readonly PersonKey[]) => void;
  /** `null` unassigns. */
  assign: (keys: readonly PersonKey[], roomId: string | null) => void;
  /** Each takes the other's place. */
  swap: (first: PersonKey, second: PersonKey) => void;
  /** Shuffles leave locked people where they are. */
  lockPeople: (keys: readonly PersonKey[], locked: boolean) => void;
  /** Adds a rule for shuffles. Throws `invalid-rule` for fewer than two people. */
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
  /** Unassigns everyone but locked people and the people of locked rooms. */
  unassignAll: () => void;
  sortRooms: () => void;
  resolve: (conflicts: readonly PlanConflict[], choice: ConflictChoice) => void;
  undo: () => void;
  redo: () => void;
  /** Puts the plan aside because another host has started rooms: it is the plan again once those are closed. */
  shelve: () => void;
  /** Drops the plan. */
  discard: () => void;
  /**
   * Starts the plan, or applies it to the open rooms. Default: what it is for now. Pass what the user confirmed: if another
   * host has opened rooms meanwhile, a start is refused with `rooms-open`.
   */
  apply: (as?: 'start' | 'apply') => void;
  setFilter: (filter: PeopleFilter) => void;
  setSearch: (search: string) => void;
  setPane: (pane: AssignPane) => void;
  /** Opens the options of a shuffle, with a preview, or closes them. */
  setShuffling: (shuffling: boolean) => void;
  /** Opens the menu of these people's rooms and rules at an element. */
  openMoveMenu: (keys: readonly PersonKey[], anchor: HTMLElement) => void;
  closeMoveMenu: () => void;
  /** Announces a message to assistive technology and, with `isShown`, shows it for a moment. */
  announce: (message: string, isShown?: boolean) => void;
}

/** The state of an `AssignDialog`. Immutable: a list is the same array while it says the same. */
export interface AssignState {
  /** The plan that is being edited. */
  plan: Plan;
  /** Whether there is an edit to undo. */
  canUndo: boolean;
  /** Whether an edit was undone that can be made again. */
  canRedo: boolean;
  /** Whether the plan is the open rooms as they are: there is nothing to apply, and nothing to lose. */
  isUnchanged: boolean;
  /** Everyone who can be assigned now, by name: all but the user. */
  people: readonly Person[];
  /** Those of them who are in no room. */
  unassigned: readonly Person[];
  /** How many of these still need a room. Hosts stay in the main meeting on purpose. */
  missing: number;
  /** Whether there are people, and all but hosts have a room. */
  isComplete: boolean;
  /** How people come into the rooms: as chosen when the plan was created. */
  placing: Placing;
  /** What deserves a look before the start. */
  warnings: readonly PlanWarning[];
  /** Edits that contradict what another host did. */
  conflicts: readonly PlanConflict[];
  /** Whether another host has opened rooms since the plan was made, which cannot be started beside them. */
  isOvertaken: boolean;
  /** What applying the plan would do; null before the first list. */
  changes: PlanDiff | null;
  /** People of the plan who have left the meeting. */
  absent: readonly Person[];
  /** The people of a planned room who are in the meeting. The same array while they are the same. */
  peopleIn: (room: PlannedRoom) => readonly Person[];
  /** The room that the plan has for a person; undefined when it has none. */
  roomOf: (personKey: PersonKey) => PlannedRoom | undefined;
  /** The rules that the plan breaks as it stands. */
  unmetRules: readonly GroupRule[];
  /** People that shuffles leave where they are. */
  locked: ReadonlySet<PersonKey>;
  /** By person, in words: who shuffles keep with them or apart from them, and whether the plan does so now. */
  rulesOf: ReadonlyMap<PersonKey, string>;

  /** Which people the list shows. */
  filter: PeopleFilter;
  /** Only people whose names have these words are listed. */
  search: string;
  /** Who passes filter and search; where nobody does, who passes the search alone. */
  found: readonly Person[];
  /** Whether the people found do not pass the filter. */
  isBeyondFilter: boolean;
  /** The selected people. */
  selected: ReadonlySet<PersonKey>;

  /** Which pane shows where there is room for one. */
  pane: AssignPane;
  /** Whether the options of a shuffle are open. */
  isShuffling: boolean;
  /** The open menu of people's rooms and rules, at an element. */
  moveMenu: { readonly keys: readonly PersonKey[]; readonly anchor: HTMLElement } | null;
  /** Whether rooms were open when the plan was made: it is then applied to them rather than started. */
  live: boolean;
  /** Whether the plan is being carried out: until its moves are sent. */
  pending: boolean;
  /** Why the last attempt to carry it out failed; null after a success, and while one runs. */
  error: unknown;
  /** What can be done. The same object while session and language are the same. */
  actions: AssignActions;
}

/** What an `AssignDialog` shows of a plan, beside the plan itself. */
export interface AssignView {
  readonly filter: PeopleFilter;
  readonly pane: AssignPane;
  readonly isShuffling: boolean;
  readonly moveMenu: AssignState['moveMenu'];
  /** What is being carried out, until its moves are sent. One that was sent may still wait for people while the next begins. */
  readonly running: { readonly as: 'start' | 'apply' } | null;
  readonly error: unknown;
  /** What was announced last. */
  readonly said: { readonly message: string; readonly stamp: number; readonly isShown: boolean };
}

/** The state of one `AssignDialog`: the session's plan, and the dialog's view of it. */
export interface AssignStore {
  /** While there is no plan: the state with the last one, for the parts that are about to go. */
  readonly getState: () => AssignState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: AssignActions;
  readonly view: Store<AssignView>;
  /** How far the panes were scrolled, px: kept while the dialog is put aside. */
  readonly scroll: Map<AssignPane, number>;
}
