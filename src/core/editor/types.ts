import type { BreakoutError } from '../errors';
import type { Brief } from '../plan/brief';
import type { Assignment, GroupRule } from '../plan/distribution/types';
import type { ShuffleOptions, ShuffleScope } from '../plan/shuffle';
import type {
  ConflictChoice,
  ExpectedPerson,
  Plan,
  PlanConflict,
  PlanDiff,
  PlannedRoom,
  PlanWarning,
} from '../plan/types';
import type { Closing } from '../session/is-closing';
import type { OperationState, Person, PersonKey, Room } from '../types';

/** What the editor reads of a meeting. A session's snapshot has all of it. */
export interface MeetingLists {
  readonly main: Room | null;
  readonly rooms: readonly Room[];
  readonly me: Person | null;
  readonly operations: readonly OperationState[];
  /** What ended operations left undone. */
  readonly reports: Closing['reports'];
}

/** Where the lists come from, and the last known data of a person, also of one who has left. */
export interface EditorSource {
  readonly get: () => MeetingLists;
  readonly subscribe: (listener: () => void) => void;
  readonly person: (key: PersonKey) => Person | undefined;
}

/**
 * How people come into the rooms of a plan: `hand`, a host assigns them; `automatic`, they were split evenly when it was
 * created; `choice`, they choose an open room themselves, where their preset allows it.
 */
export type Placing = 'hand' | 'automatic' | 'choice';

/** A person who has not come yet, and their place in an open room. */
export interface AwaitedPerson {
  /** The entry of the plan: the name, and the ids if the file gave any. */
  readonly person: ExpectedPerson;
  /** The open room that keeps the place, by its id on the server. */
  readonly roomId: string;
  /** Who fits the entry and was not moved: they fit by the name alone, which can be anybody's, or the move failed. */
  readonly personKey?: PersonKey;
  /** Why the move failed. */
  readonly error?: BreakoutError;
}

/** The part of the state that edits and the meeting change; the rest is worked out from it. */
export interface Kept {
  /** What the rooms should be; null when none is being prepared. Kept up to date with the live rooms (see `rebase`). */
  readonly plan: Plan | null;
  /** The plans before it, the oldest first: what undo goes back to. At most `MAX_UNDO`. */
  readonly past: readonly Plan[];
  /** What redo brings back, the next one first. */
  readonly future: readonly Plan[];
  /** How people come into the rooms: as chosen for the plan that was created last, also once it is started. */
  readonly placing: Placing;
  /**
   * Who shared which room in earlier rounds, the oldest first: one for each `start` or `apply` of this session that put
   * people together. They outlive plans and closed rooms, but not the session: a reload forgets them. Also the `history`
   * of `distribute` and `rotate`.
   */
  readonly rounds: readonly Assignment[];
  /** Whether shuffles let as few people as possible meet again. Holds for the session. */
  readonly avoidEarlier: boolean;
  /** The rules of the plan or, without one, of the last: each plan that is made in this session begins with them. */
  readonly rules: readonly GroupRule[];
  /** Expected people of the started plan: the open rooms keep a place for each until they come. */
  readonly awaited: readonly AwaitedPerson[];
  /**
   * Who was in which room last: of the open rooms, also who is back in the main meeting or on the way; after all rooms were
   * closed, as they were before the first attempt at that, with lead, task, capacity and lock. Without me, and without hosts whom no plan put there.
   */
  readonly lastRooms: readonly PlannedRoom[];
  /** What was to be done in those of `lastRooms` that have no task of their own; null: nothing. */
  readonly lastBrief: Brief | null;
  /** The timer or the rounds, and the question, that were planned for `lastRooms`; null where this page has not opened them. */
  readonly lastTiming: Pick<Plan, 'timer' | 'schedule' | 'question'> | null;
  /** The open rooms of `lastRooms` that another host, and not this client, has closed since, while others are open. */
  readonly closedRooms: readonly PlannedRoom[];
  /** A plan that was put aside because another host had started rooms: it is the plan again once those are closed. */
  readonly shelved: Plan | null;
  /** The selected people of the plan, also those who are away. */
  readonly selected: readonly PersonKey[];
}

/**
 * The plan that is being prepared, and what can be said of it now. Immutable: a list is the same reference as long as it
 * says the same.
 */
export interface EditorState extends Kept {
  /** Everyone who can be assigned: all but me, other hosts (`isHost`) included. Newcomers come last. */
  readonly people: readonly Person[];
  /** Those of `people` who are in no room of the plan. Other hosts among them stay in the main meeting on purpose. */
  readonly unassigned: readonly Person[];
  /** People of the plan who are not in the meeting now. They keep their place, in case they come back, and are not moved. */
  readonly absent: readonly Person[];
  /** The selected people, as far as they are still here. */
  readonly selection: readonly PersonKey[];
  /** Edits that do not agree with what other hosts did meanwhile. `apply` is refused until all are resolved. */
  readonly conflicts: readonly PlanConflict[];
  /** What deserves a look before the start. Empty without a plan. */
  readonly warnings: readonly PlanWarning[];
  /** The rules that the plan breaks as it stands. */
  readonly unmetRules: readonly GroupRule[];
  /** What `start` or `apply` would do now; null without a plan, and before the first list. */
  readonly changes: PlanDiff | null;
  /** Whether the plan is the open rooms as they are, with nothing to apply, to undo or to lose. */
  readonly isUnchanged: boolean;
  /**
   * Whether another host has opened rooms since the plan was made, of which it knows nothing: it cannot be started before
   * they are closed. See `shelve` and `discard`.
   */
  readonly isOvertaken: boolean;
}

/** Reads the plan of a session. */
export interface EditorStore {
  /** The state now. The same object until something changes. */
  readonly getState: () => EditorState;
  /** Calls back after each change of the state. Does not attach the session to the meeting. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What `planEditor` needs of a session. */
export interface EditedSession {
  readonly editor: EditorStore;
  readonly getSnapshot: () => MeetingLists;
}

/**
 * The editor of a session's plan. There is one plan at a time; it lives as long as the session, and takes in what others
 * do to the meeting meanwhile. Carry it out with the session's `start` or `apply`.
 *
 * Every edit throws `invalid-plan` when there is no plan, and a refused edit changes nothing. All functions work without
 * their object.
 *
 * @example
 * const session = createBreakoutSession(client);
 * const editor = planEditor(session);
 * editor.create(['Red', 'Blue']);
 * editor.shuffle();
 * editor.undo();
 * const { plan, unassigned, warnings } = editor.getState();
 * if (plan) await session.start(plan);
 */
export interface PlanEditor extends EditorStore {
  /**
   * Makes a plan of new rooms with these titles in place of any other; rooms that are open stand in it beside them. The
   * rules of the session come along, as with each plan. The rooms are empty, or with `automatic` shuffled: nobody is alone,
   * unless `noneAlone` is false. Default: `hand`. Throws `invalid-room-count`, `invalid-title`.
   */
  readonly create: (titles: readonly string[], placing?: Placing, options?: Pick<ShuffleOptions, 'noneAlone'>) => void;
  /** Makes a plan of the rooms that are open now, to be edited and applied. Leaves me out. */
  readonly createFromOpenRooms: () => void;
  /**
   * "As last time": takes new rooms like those that were closed last in this session, with the same people, tasks and timer or
   * rounds, as `replace` does. Throws `invalid-plan` when there are none, or rooms are open.
   */
  readonly createFromLastRooms: () => void;
  /**
   * Takes a plan that was made elsewhere, such as an imported one: in place of the present one as a step that can be
   * undone, or as the first.
   */
  readonly replace: (plan: Plan) => void;
  /**
   * Replaces the plan by what the function makes of it, as one step that can be undone; no step when it returns the very
   * same plan. Each of the edits below is a short form of this.
   */
  readonly edit: (change: (plan: Plan) => Plan) => void;
  /** Throws `invalid-title` or `invalid-room-count`. */
  readonly addRoom: (title: string) => void;
  /** Throws `unknown-room`, `invalid-title`, or `rename-unsupported` for an open room. */
  readonly rename: (roomId: string, title: string) => void;
  /** Its people become unassigned. Throws `unknown-room`. */
  readonly removeRoom: (roomId: string) => void;
  /** Puts people into a room (`null`: into none) and takes them out of the selection. Throws `unknown-room`. */
  readonly assign: (personKeys: readonly PersonKey[], roomId: string | null) => void;
  /**
   * Splits everyone but the hosts evenly, by the plan's locks, capacities and rules; hosts stay where they were put. Of
   * those who shared a room in `history` as few as possible meet again. Default: the `rounds`, unless `avoidEarlier` is
   * false. Rooms stay empty rather than that somebody is alone, unless `noneAlone` is false. Returns the seed, which repeats the result. Throws `invalid-room-count` when all rooms are locked,
   * `invalid-seed` for a seed that is not a whole number. With the `scope` `unassigned` who is in a room stays there.
   */
  readonly shuffle: (options?: Partial<ShuffleOptions> & { readonly scope?: ShuffleScope }) => number;
  /** Decides on conflicts with what other hosts did; see `ConflictChoice`. One step that can be undone. */
  readonly resolve: (conflicts: readonly PlanConflict[], choice: ConflictChoice) => void;
  /** Takes the last edit back. Nothing when there is none. The selection stays. */
  readonly undo: () => void;
  /** Makes the edit again that was undone last. Nothing when there is none. */
  readonly redo: () => void;
  /** Replaces the selection. Not a step that can be undone. */
  readonly setSelection: (personKeys: readonly PersonKey[]) => void;
  /** Whether shuffles of this session let as few people as possible meet again. Default: true. */
  readonly setAvoidEarlier: (avoidEarlier: boolean) => void;
  /** Replaces the remembered rounds, the oldest first: an empty array forgets them. */
  readonly setRounds: (rounds: readonly Assignment[]) => void;
  /** Forgets a room of `closedRooms`. */
  readonly dismissClosedRoom: (roomId: string) => void;
  /** Puts the plan aside because another host has started rooms; it is the plan again once those are closed. */
  readonly shelve: () => void;
  /** Drops the plan with its history and the selection. */
  readonly discard: () => void;
}
