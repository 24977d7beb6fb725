import { resolveConflict, type ConflictChoice, type PlanConflict } from '../core/plan/conflicts';
import { createPlan } from '../core/plan/create';
import { planTitle } from '../core/plan/exchange/export-plan';
import { addRoom, assign, removeRoom, renameRoom } from '../core/plan/edit';
import { addRule } from '../core/plan/edit-rules';
import { expectPeople } from '../core/plan/expected';
import { shuffle, withoutAbsent, type ShuffleOptions } from '../core/plan/shuffle';
import type { Plan } from '../core/plan/types';
import { recordEdit, redo, undo } from '../core/plan/undo';
import type { Placing, Workspace } from '../core/session/types';
import { othersIn } from '../core/session/live-plan';
import { NO_PLAN, withHistory, withoutClosedRoom } from '../core/session/workspace';
import type { PersonKey } from '../core/types';
import { BreakoutError } from '../core/errors';
import { assignablePeople } from './assignable-people';
import type { Session } from './session-context';

export interface PlanActions {
  /**
   * Starts a new plan with these rooms, in place of any other; the rules of the session come along, as with each plan. They
   * are empty, or with `automatic` shuffled. Default: `hand`. Throws `invalid-room-count`, `invalid-title`.
   */
  readonly create: (titles: readonly string[], placing?: Placing) => void;
  /** Starts a plan from the rooms that are open now, to be edited and applied. Leaves oneself out. */
  readonly createFromOpenRooms: () => void;
  /**
   * Takes new rooms like those that were closed last in this session, with the same people, as `replace` does. Throws
   * `invalid-plan` when there are none, or rooms are open.
   */
  readonly createFromLastRooms: () => void;
  /** Puts the plan aside because another host has started rooms; it is the plan again once those are closed. */
  readonly shelve: () => void;
  /** Forgets a room of `closedRooms`. */
  readonly dismissClosedRoom: (roomId: string) => void;
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
  /** Takes the last edit back. Nothing when there is none. Selection and search stay. */
  readonly undo: () => void;
  /** Makes the edit again that was undone last. Nothing when there is none. */
  readonly redo: () => void;
  /** Decides on conflicts with what other hosts did; see `ConflictChoice`. One step that can be undone. */
  readonly resolve: (conflicts: readonly PlanConflict[], choice: ConflictChoice) => void;
  /** Throws `unknown-room`, `invalid-title`, or `rename-unsupported` for an open room. */
  readonly rename: (roomId: string, title: string) => void;
  /** Throws `invalid-title` or `invalid-room-count`. */
  readonly addRoom: (title: string) => void;
  /** Its people become unassigned. Throws `unknown-room`. */
  readonly removeRoom: (roomId: string) => void;
  /** Puts people into a room (`null`: into none) and takes them out of the selection. Throws `unknown-room`. */
  readonly assign: (personKeys: readonly PersonKey[], roomId: string | null) => void;
  /**
   * Splits everyone but the hosts evenly, by the plan's locks, limits and rules; hosts stay where they were put. Of those
   * who shared a room in `history` as few as possible meet again. Default: the `rounds`, unless `avoidEarlier` is false.
   * Returns the seed, which repeats the result. Throws `invalid-room-count` when all rooms are locked, `invalid-seed` for
   * a seed that is no whole number.
   */
  readonly shuffle: (options?: Partial<ShuffleOptions>) => number;
  /** Whether shuffles of this session let as few people as possible meet again. Default: true. */
  readonly setAvoidEarlier: (avoidEarlier: boolean) => void;
  /** Forgets the earlier rounds. */
  readonly forgetRounds: () => void;
  readonly setSelection: (personKeys: readonly PersonKey[]) => void;
  readonly setSearch: (search: string) => void;
  /** Drops the plan with its history, the selection and the search. */
  readonly discard: () => void;
}

/** Every action throws `invalid-plan` when it needs a plan and there is none. */
export function createPlanActions(session: Session): PlanActions {
  const update = (change: (workspace: Workspace) => Partial<Workspace>) =>
    session.workspace.set((workspace) => ({ ...workspace, ...change(workspace) }));

  const begin = (plan: Plan) => update(({ rules }) => ({ ...NO_PLAN, plan: withMoreRules(plan, rules) }));

  const edit = (change: (plan: Plan) => Plan) => {
    const { plan } = session.workspace.get();
    if (!plan) throw noPlan();
    const next = change(plan);
    session.workspace.set((workspace) => withHistory(workspace, (history) => recordEdit(history, next)));
  };

  /** A plan of the rooms as they are now. */
  const openRooms = () => {
    const { main, rooms, me } = session.getSnapshot();
    return createPlan(main ? othersIn({ main, rooms }, me) : { rooms });
  };

  const replace = (plan: Plan) =>
    session.workspace.get().plan ? edit(({ rules }) => withMoreRules(plan, rules)) : begin(plan);

  return {
    create: (titles, placing = 'hand') => {
      const plan = createPlan({ titles });
      // Rooms that are open already stand in it beside the new ones.
      const { rooms, base } = openRooms();
      begin({ ...plan, rooms: [...plan.rooms, ...rooms], base });
      const options = () => ({ seed: randomSeed(), history: historyOf(session.workspace.get()) });
      update(({ plan }) => ({
        placing,
        plan: plan && placing === 'automatic' ? shuffled(plan, session, options()) : plan,
      }));
    },
    createFromOpenRooms: () => begin(expectPeople(openRooms(), session.workspace.get().awaited)),
    createFromLastRooms: () => {
      const { lastRooms } = session.workspace.get();
      if (lastRooms.length === 0 || session.getSnapshot().rooms.length > 0) throw noPlan();
      const plan = createPlan({ titles: lastRooms.map(({ title }, index) => planTitle(title, index)) });
      const rooms = plan.rooms.map((room, index) => ({ ...room, personKeys: lastRooms[index]?.personKeys ?? [] }));
      replace({ ...plan, rooms });
    },
    shelve: () => update(({ plan }) => ({ ...NO_PLAN, shelved: plan })),
    dismissClosedRoom: (roomId) => session.workspace.set((workspace) => withoutClosedRoom(workspace, roomId)),
    replace,
    edit,
    undo: () => session.workspace.set((workspace) => withHistory(workspace, undo)),
    redo: () => session.workspace.set((workspace) => withHistory(workspace, redo)),
    resolve: (conflicts, choice) =>
      edit((plan) => conflicts.reduce((resolved, conflict) => resolveConflict(resolved, conflict, choice), plan)),
    rename: (roomId, title) => edit((plan) => renameRoom(plan, roomId, title)),
    addRoom: (title) => edit((plan) => addRoom(plan, title)),
    removeRoom: (roomId) => edit((plan) => removeRoom(plan, roomId)),
    assign: (personKeys, roomId) => {
      edit((plan) => assign(plan, personKeys, roomId));
      const assigned = new Set(personKeys);
      update(({ selection }) => ({ selection: selection.filter((key) => !assigned.has(key)) }));
    },
    shuffle: ({ seed = randomSeed(), history = historyOf(session.workspace.get()) } = {}) => {
      edit((plan) => shuffled(plan, session, { seed, history }));
      return seed;
    },
    setAvoidEarlier: (avoidEarlier) => update(() => ({ avoidEarlier })),
    forgetRounds: () => update(() => ({ rounds: [] })),
    setSelection: (selection) => update(() => ({ selection })),
    setSearch: (search) => update(() => ({ search })),
    discard: () => update(() => NO_PLAN),
  };
}

function shuffled(plan: Plan, session: Session, options: ShuffleOptions): Plan {
  const people = assignablePeople(session.getSnapshot());
  const present = new Set(people.map((person) => person.key));
  const guests = people.filter((person) => !person.isHost).map((person) => person.key);
  return shuffle(withoutAbsent(plan, present), guests, 'unlocked', options).plan;
}

/** Rules hold for the session: those of a plan that comes in are added to them. */
function withMoreRules(plan: Plan, rules: Plan['rules'] = []): Plan {
  return rules.reduce((next, rule) => addRule(next, rule), plan);
}

/** The earlier rounds that shuffles of this session keep to. */
export function historyOf({ rounds, avoidEarlier }: Workspace): Workspace['rounds'] {
  return avoidEarlier ? rounds : [];
}

function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 32) | 0;
}

export function noPlan(): BreakoutError {
  return new BreakoutError('invalid-plan', {
    what: 'There is no plan to edit.',
    why: 'It was not created yet, or it was discarded or started meanwhile.',
    fix: 'Create one first, with create or createFromOpenRooms.',
  });
}
