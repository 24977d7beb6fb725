import type { Brief } from '../../core/plan/brief';
import type { GroupRule } from '../../core/plan/distribution/types';
import type { ShuffleScope } from '../../core/plan/shuffle';
import type { PlannedTimer, RoundSchedule } from '../../core/plan/timing';
import type { ConflictChoice, Plan, PlanConflict, PlannedRoom } from '../../core/plan/types';
import type { Store } from '../../core/store';
import type { Person, PersonKey } from '../../core/types';
import type { NamedPlan } from '../../hooks/named-plan';

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
  removeFromRules: (keys: readonly PersonKey[]) => void;
  /** Default: `unlocked`, which moves also who has a room. */
  shuffle: (scope?: ShuffleScope) => void;
  addRoom: () => void;
  removeRoom: (room: PlannedRoom) => void;
  /** Throws `invalid-title`. */
  rename: (room: PlannedRoom, title: string) => void;
  /** Throws `invalid-capacity`. `null` lifts the limit. */
  setCapacity: (room: PlannedRoom, capacity: number | null) => void;
  /** Says what is to be done in a room, or with null in all rooms. Throws `invalid-brief`. A brief of null takes it away, a `question` to all rooms beside it of null, too. */
  setBrief: (room: PlannedRoom | null, brief: Brief | null, question?: string | null) => void;
  /** Sets the timer that starts with the rooms, in place of rounds. Null: none. */
  setTimer: (timer: PlannedTimer | null) => void;
  /**
   * Sets the rounds that begin with the rooms, in place of a timer. Null: none. With a `size` the rooms are made anew, with
   * so many people in each.
   */
  setSchedule: (schedule: RoundSchedule | null, size?: number | null) => void;
  /** Makes one of its people the lead of a room; null: it has none. */
  setLead: (room: PlannedRoom, personKey: PersonKey | null) => void;
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
  /** Announces a message to assistive technology and, with `isShown`, shows it for a moment; with `undo` beside the way to take the last edit back. */
  announce: (message: string, isShown?: boolean | 'undo') => void;
}

/** What an `AssignDialog` shows of a plan, beside the plan itself. */
export interface AssignView {
  /** Which people the list shows. */
  readonly filter: PeopleFilter;
  /** Which pane shows where there is room for one. */
  readonly pane: AssignPane;
  /** Whether the options of a shuffle are open. */
  readonly isShuffling: boolean;
  /** The open menu of people's rooms and rules, at an element. */
  readonly moveMenu: { readonly keys: readonly PersonKey[]; readonly anchor: HTMLElement } | null;
  /** What is being carried out, until its moves are sent. One that was sent may still wait for people while the next begins. */
  readonly running: { readonly as: 'start' | 'apply' } | null;
  /** Why the last attempt to carry the plan out failed; null after a success, and while one runs. */
  readonly error: unknown;
  /** What was announced last. */
  readonly said: { readonly message: string; readonly stamp: number; readonly isShown: boolean | 'undo' };
}

/** What an `AssignState` has of the plan's editor, as it stands there. */
export const planFields = [
  'canUndo',
  'canRedo',
  'people',
  'unassigned',
  'absent',
  'placing',
  'warnings',
  'conflicts',
  'isOvertaken',
  'changes',
  'unmetRules',
] as const satisfies readonly (keyof NamedPlan)[];

/** What it has of the dialog's view, as it stands there. */
export const viewFields = [
  'filter',
  'pane',
  'isShuffling',
  'moveMenu',
  'error',
] as const satisfies readonly (keyof AssignView)[];

/** The state of an `AssignDialog`. Immutable: a list is the same array while it says the same. */
export interface AssignState
  extends Pick<NamedPlan, (typeof planFields)[number]>, Pick<AssignView, (typeof viewFields)[number]> {
  /** The plan that is being edited. */
  readonly plan: Plan;
  /** Whether the plan is the open rooms as they are: there is nothing to apply, and nothing to lose. */
  readonly isUnchanged: boolean;
  /** How many of `unassigned` still need a room. Hosts stay in the main meeting on purpose. */
  readonly missing: number;
  /** Whether there are people, and all but hosts have a room. */
  readonly isComplete: boolean;
  /** The people of a planned room who are in the meeting. The same array while they are the same. */
  readonly peopleIn: (room: PlannedRoom) => readonly Person[];
  /** The room that the plan has for a person; undefined when it has none. */
  readonly roomOf: (personKey: PersonKey) => PlannedRoom | undefined;
  /** People that shuffles leave where they are. */
  readonly locked: ReadonlySet<PersonKey>;
  /** By person, in words: who shuffles keep with them or apart from them, and whether the plan does so now. */
  readonly rulesOf: ReadonlyMap<PersonKey, string>;

  /** Only people whose names have these words are listed. */
  readonly search: string;
  /** Who passes filter and search; where nobody does, who passes the search alone. */
  readonly found: readonly Person[];
  /** Whether the people found do not pass the filter. */
  readonly isBeyondFilter: boolean;
  /** The selected people. */
  readonly selected: ReadonlySet<PersonKey>;

  /** Whether rooms were open when the plan was made: it is then applied to them rather than started. */
  readonly live: boolean;
  /** Whether the plan is being carried out: until its moves are sent. */
  readonly pending: boolean;
  /** What can be done. The same object while session and language are the same. */
  readonly actions: AssignActions;
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
