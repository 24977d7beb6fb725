import { nameUnknown } from '../development';
import { BreakoutError } from '../errors';
import { resolveConflict } from '../plan/conflicts';
import { createPlan } from '../plan/create';
import { randomSeed } from '../plan/distribution/random';
import { assign } from '../plan/edit-people';
import { addRoom, removeRoom, renameRoom } from '../plan/edit-rooms';
import { addRule } from '../plan/edit-rules';
import { addRoomAgain, withDetails } from '../plan/room-details';
import { expectPeople } from '../plan/expected';
import { guestsIn } from '../plan/assignable';
import { keptByHand, shuffle, withoutAbsent, type ShuffleOptions, type ShuffleScope } from '../plan/shuffle';
import type { Plan } from '../plan/types';
import * as hostParts from '../session/host-only';
import { slotOf } from '../session/host-slot';
import type { Editor } from './editor';
import { recordEdit, redo, undo } from './history';
import { othersIn } from './live';
import { NO_PLAN } from './empty';
import type { EditedSession, EditorState, MeetingLists, PlanEditor } from './types';

const editors = new WeakMap<object, PlanEditor>();

/**
 * The editor of a session's plan: always the same one for a session. Throws `invalid-option` for anything else. A function, so that an app that
 * edits no plan does not bundle the code for it.
 */
export function planEditor(session: EditedSession): PlanEditor {
  const slot = slotOf(session.editor);
  if (!slot) throw notASession();
  const known = editors.get(slot);
  if (known) return known;
  const { editor } = slot.fill(hostParts);
  const made = createPlanEditor(editor, session.getSnapshot);
  editors.set(slot, made);
  return made;
}

/** What anybody may do with an editor: the edits of its plan. */
export function createPlanEditor(editor: Editor, lists: () => MeetingLists): PlanEditor {
  const begin = (plan: Plan, change: Partial<Pick<EditorState, 'placing'>> = {}) =>
    editor.update(({ rules }) => ({ ...NO_PLAN, ...change, plan: withMoreRules(plan, rules) }));

  const edited = (change: (plan: Plan) => Plan): Plan => {
    const { plan } = editor.state;
    if (!plan) throw noPlan();
    return change(plan);
  };
  const edit = (change: (plan: Plan) => Plan) => {
    const next = edited(change);
    editor.update((kept) => recordEdit(kept, next));
  };

  /** A plan of the rooms as they are now. */
  const openRooms = () => createPlan(othersIn(lists()) ?? lists());

  const shuffled = (plan: Plan, options: ShuffleOptions, scope: ShuffleScope = 'unlocked') => {
    const { people } = editor.state;
    const present = new Set(people.map(({ key }) => key));
    const guests = guestsIn(people).map(({ key }) => key);
    if (scope === 'unassigned') return shuffle(plan, guests, scope, options).plan;
    const kept = keptByHand(plan, guests);
    const moving = guests.filter((key) => !kept.has(key));
    return shuffle(withoutAbsent(plan, present), moving, scope, options).plan;
  };

  const replace = (plan: Plan) => (editor.state.plan ? edit(({ rules }) => withMoreRules(plan, rules)) : begin(plan));

  return {
    getState: editor.getState,
    subscribe: editor.subscribe,
    create: (titles, placing = 'hand', options = {}) => {
      nameUnknown('create', options, { noneAlone: true });
      const plan = createPlan({ titles });
      // Rooms that are open already stand in it beside the new ones.
      const { rooms, base } = openRooms();
      const whole = withMoreRules({ ...plan, rooms: [...plan.rooms, ...rooms], base }, editor.state.rules);
      const { noneAlone = true } = options;
      const even = { seed: randomSeed(), history: roundsToAvoid(editor.state), noneAlone };
      begin(placing === 'automatic' ? shuffled(whole, even) : whole, { placing });
    },
    createFromOpenRooms: () => begin(expectPeople(openRooms(), editor.state.awaited)),
    createFromLastRooms: () => {
      const { lastRooms, lastBrief, lastTiming } = editor.state;
      if (lastRooms.length === 0 || lists().rooms.length > 0) throw noPlan();
      const empty: Plan = { rooms: [], base: [], nextDraft: 1 };
      const whole = { ...empty, ...(lastBrief && { brief: lastBrief }), ...lastTiming };
      replace(lastRooms.reduce(addRoomAgain, whole));
    },
    replace,
    edit,
    addRoom: (title) => edit((plan) => addRoom(plan, title)),
    rename: (roomId, title) => edit((plan) => renameRoom(plan, roomId, title)),
    removeRoom: (roomId) => edit((plan) => removeRoom(plan, roomId)),
    assign: (personKeys, roomId) => {
      const next = edited((plan) => assign(plan, personKeys, roomId));
      const assigned = new Set(personKeys);
      editor.update((kept) => ({
        ...recordEdit(kept, next),
        selected: kept.selected.filter((key) => !assigned.has(key)),
      }));
    },
    shuffle: (options = {}) => {
      nameUnknown('ShuffleOptions', options, { seed: true, history: true, noneAlone: true, scope: true });
      const { seed = randomSeed(), history = roundsToAvoid(editor.state), noneAlone = true, scope } = options;
      edit((plan) => shuffled(plan, { seed, history, noneAlone }, scope));
      return seed;
    },
    resolve: (conflicts, choice) =>
      edit((plan) =>
        conflicts.reduce((resolved, conflict) => {
          const isReopened = conflict.kind === 'room-gone' && choice === 'mine';
          const known = isReopened
            ? withDetails(resolved, conflict.roomId, editor.detailsOf(conflict.roomId))
            : resolved;
          return resolveConflict(known, conflict, choice);
        }, plan),
      ),
    undo: () => editor.update(undo),
    redo: () => editor.update(redo),
    setSelection: (selected) => editor.update(() => ({ selected })),
    setAvoidEarlier: (avoidEarlier) => editor.update(() => ({ avoidEarlier })),
    setRounds: (rounds) => editor.update(() => ({ rounds })),
    dismissClosedRoom: (roomId) =>
      editor.update(({ closedRooms }) => ({ closedRooms: closedRooms.filter(({ id }) => id !== roomId) })),
    shelve: () => editor.update(({ plan }) => ({ ...NO_PLAN, shelved: plan })),
    discard: () => editor.update(() => NO_PLAN),
  };
}

/** The earlier rounds that shuffles of this session keep to. */
export function roundsToAvoid({ rounds, avoidEarlier }: Pick<EditorState, 'rounds' | 'avoidEarlier'>) {
  return avoidEarlier ? rounds : [];
}

/** Rules hold for the session: those of a plan that comes in are added to them. */
function withMoreRules(plan: Plan, rules: Plan['rules'] = []): Plan {
  return rules.reduce((next, rule) => addRule(next, rule), plan);
}

function notASession(): BreakoutError {
  return new BreakoutError('invalid-option', {
    what: 'planEditor was not given a session of this package.',
    why: 'It changes what that session keeps, which a copy or a stand-in of one does not have.',
    fix: 'Pass what createBreakoutSession returned.',
  });
}

export function noPlan(): BreakoutError {
  return new BreakoutError('invalid-plan', {
    what: 'There is no plan to edit.',
    why: 'It was not created yet, or it was discarded or started meanwhile.',
    fix: 'Create one first, with create or createFromOpenRooms.',
  });
}
