import { planEditor } from '../../core/editor/plan-editor';
import type { Plan, PlannedRoom } from '../../core/plan/types';
import { Store } from '../../core/store';
import { guestsIn } from '../../core/plan/assignable';
import type { Person, PersonKey } from '../../core/types';
import { planReader, type NamedPlan } from '../../hooks/named-plan';
import { pick } from '../../hooks/pick';
import { memoized } from '../../hooks/memoized';
import type { Session } from '../../hooks/session-context';
import { setViewState, viewStateOf, type BreakoutView } from '../../hooks/view-state';
import type { assignTexts } from '../../locales/en/assign';
import type { rulesTexts } from '../../locales/en/rules';
import type { KeyOf, Translator } from '../../locales/types';
import { findPeople } from '../people/find-people';
import { applyAnnounced } from '../../hooks/apply-announced';
import { announcedEdits, type PlanTexts } from './announced-edits';
import { rulesInWords } from './rule-texts';
import { planFields, viewFields } from './assign-state';
import type { AssignActions, AssignState, AssignStore, AssignView } from './assign-state';

const firstView: AssignView = {
  filter: 'unassigned',
  pane: 'people',
  isShuffling: false,
  moveMenu: null,
  running: null,
  error: null,
  said: { message: '', stamp: 0, isShown: false },
};

export function createAssignView(): Store<AssignView> {
  return new Store(firstView);
}

export function createAssignStore(
  session: Session,
  view: Store<AssignView>,
  { t, locale }: Translator<PlanTexts | KeyOf<typeof assignTexts | typeof rulesTexts>>,
  reportError: (error: unknown) => void,
): AssignStore {
  const editor = planEditor(session);
  const read = planReader(session, locale);
  const planned = () => read(editor.getState());
  const shown = viewStateOf(session);
  const setView = (next: BreakoutView) => setViewState(session, { view: next });
  const change = (next: Partial<AssignView>) => view.set((before) => ({ ...before, ...next }));
  const announce: AssignActions['announce'] = (message, isShown = false) =>
    view.set((before) => ({ ...before, said: { message, stamp: before.said.stamp + 1, isShown } }));
  const edits = announcedEdits(editor, planned, t, announce);

  const isLive = () => {
    const { running } = view.get();
    // The rooms that a start opens do not make it a change of open rooms.
    return running ? running.as === 'apply' : (planned().plan?.base.length ?? 0) > 0;
  };

  /** Carries a plan out, and calls back as soon as its moves are sent. */
  const carryOut = async (operate: Session['apply'], plan: Plan, onSent: () => void) => {
    let isSent = false;
    const sent = () => {
      if (!isSent) onSent();
      isSent = true;
    };
    const report = await operate(plan, {
      onProgress: ({ phase, moves }) => {
        // Where nobody was sent, the report tells whether anything came of the plan.
        const isAny = [...moves.values()].some(({ state }) => state !== 'failed');
        if (isAny && (phase === 'arriving' || phase === 'deleting')) sent();
      },
    });
    // A plan that opened no room is kept: the panel says why, and leads back to it.
    if (report.rooms.length === 0 && report.failedRooms.length > 0) setView('panel');
    else sent();
  };

  /**
   * Goes on to the panel as soon as nothing is left to decide here: it shows who is about to go where, who is on the way, who is
   * not there and why.
   */
  const apply = async (as: 'start' | 'apply') => {
    const { plan } = planned();
    if (!plan) return;
    const mine = { as };
    const end = () => view.set((now) => (now.running === mine ? { ...now, running: null } : now));
    const lookOn = () => {
      setView('panel');
      end();
    };
    const goOn = () => {
      editor.discard();
      lookOn();
    };
    change({ running: mine, error: null });
    try {
      if (as === 'start') await carryOut(session.start, plan, goOn);
      else
        await applyAnnounced(session, plan, {
          carryOut: (now, onSent) => carryOut(session.apply, now, onSent),
          goOn,
          lookOn,
        });
    } catch (error) {
      change({ error });
      reportError(error);
    }
    end();
  };

  /** For a decision that a refused start or change was waiting for. */
  const deciding =
    <Args extends unknown[]>(decide: (...args: Args) => void) =>
    (...args: Args) => {
      decide(...args);
      change({ error: null });
    };

  const actions: AssignActions = {
    ...edits,
    resolve: deciding(edits.resolve),
    shuffle: (scope) => {
      edits.shuffle(scope);
      // Where there is room for one pane, show the result.
      change({ pane: 'rooms' });
    },
    shelve: deciding(editor.shelve),
    discard: deciding(editor.discard),
    apply: (as = isLive() ? 'apply' : 'start') => void apply(as),
    setFilter: (filter) => change({ filter }),
    setSearch: (search) => setViewState(session, { search }),
    setPane: (pane) => change({ pane }),
    setShuffling: (isShuffling) => change({ isShuffling }),
    openMoveMenu: (keys, anchor) => change({ moveMenu: { keys, anchor } }),
    closeMoveMenu: () => change({ moveMenu: null }),
    announce,
  };

  // Each is worked out again only when what it comes from has changed.
  const lookup = memoized(lookUp);
  const setOf = memoized((keys: readonly PersonKey[]): ReadonlySet<PersonKey> => new Set(keys));
  const lockedOf = memoized((keys: readonly PersonKey[]): ReadonlySet<PersonKey> => new Set(keys));
  const inWords = memoized(rulesInWords);
  const find = memoized(findAmong);
  const listed = new WeakMap<PlannedRoom, readonly Person[]>();

  const stateOf = memoized((state: NamedPlan, plan: Plan, search: string, now: AssignView): AssignState => {
    const { people, unassigned, unmetRules } = state;
    const missing = guestsIn(unassigned).length;
    const live = isLive();
    return {
      ...pick(state, planFields),
      ...pick(now, viewFields),
      ...lookup(plan, people, listed),
      search,
      ...find(now.filter === 'unassigned' ? unassigned : people, people, search),
      plan,
      missing,
      isComplete: missing === 0 && guestsIn(people).length > 0,
      isUnchanged: live && state.isUnchanged,
      locked: lockedOf(plan.lockedPeople ?? none),
      rulesOf: inWords(plan.rules, people, unmetRules, t),
      selected: setOf(state.selection),
      live,
      pending: now.running !== null,
      actions,
    };
  });

  const scroll: AssignStore['scroll'] = new Map();
  let last: Plan = planned().plan ?? { rooms: [], base: [], nextDraft: 1 };
  return {
    getState: () => {
      const state = planned();
      last = state.plan ?? last;
      return stateOf(state, last, shown.get().search, view.get());
    },
    subscribe: (listener) => {
      const ends = [session, editor, shown, view].map((source) => source.subscribe(listener));
      // The next plan begins at its top.
      ends.push(editor.subscribe(() => !editor.getState().plan && scroll.clear()));
      return () => ends.forEach((end) => end());
    },
    actions,
    view,
    scroll,
  };
}

const none: readonly PersonKey[] = [];

/** From rooms to people and back. Rooms whose people stay the same keep their array, which is `listed`. */
function lookUp(
  plan: Plan,
  people: readonly Person[],
  listed: WeakMap<PlannedRoom, readonly Person[]>,
): Pick<AssignState, 'peopleIn' | 'roomOf'> {
  const rankOf = new Map(people.map(({ key }, rank) => [key, rank]));
  const roomByKey = new Map<PersonKey, PlannedRoom>();
  for (const room of plan.rooms) for (const key of room.personKeys) roomByKey.set(key, room);
  const peopleOf = (room: PlannedRoom) =>
    room.personKeys
      .flatMap((key) => rankOf.get(key) ?? [])
      .sort((a, b) => a - b)
      .flatMap((rank) => people[rank] ?? []);
  const current = new Set<PlannedRoom>();
  return {
    peopleIn: (room) => {
      const before = listed.get(room);
      if (before && current.has(room)) return before;
      current.add(room);
      const now = peopleOf(room);
      const isSame = before?.length === now.length && now.every((person, index) => person === before[index]);
      if (before && isSame) return before;
      listed.set(room, now);
      return now;
    },
    roomOf: (key) => roomByKey.get(key),
  };
}

/** Finds a person who is here also where the filter does not list them. */
function findAmong(listed: readonly Person[], people: readonly Person[], search: string) {
  const found = findPeople(listed, search);
  if (found.length > 0 || search.trim() === '') return { found, isBeyondFilter: false };
  const all = findPeople(people, search);
  return { found: all, isBeyondFilter: all.length > 0 };
}
