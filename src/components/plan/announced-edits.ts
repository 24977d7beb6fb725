import { roundsToAvoid } from '../../core/editor/plan-editor';
import type { PlanEditor } from '../../core/editor/types';
import { randomSeed } from '../../core/plan/distribution/random';
import { emptyRoom, lockPeople, swapPeople, unassignAll } from '../../core/plan/edit-people';
import { leadOf, lockRoom, setBrief, setCapacity, setLead, sortRooms } from '../../core/plan/edit-rooms';
import { setQuestion } from '../../core/plan/question';
import { addRule, removeFromRules } from '../../core/plan/edit-rules';
import { freeTitle } from '../../core/plan/free-title';
import { guestsIn } from '../../core/plan/assignable';
import { roomsOfSize } from '../../core/plan/rooms-of-size';
import { setSchedule, setTimer } from '../../core/plan/edit-timing';
import type { Plan } from '../../core/plan/types';
import type { NamedPlan } from '../../hooks/named-plan';
import type { announceEditsTexts } from '../../locales/en/announce-edits';
import type { KeyOf, Translate } from '../../locales/types';
import { personLabel } from '../people/person-label';
import type { AssignActions } from './assign-state';
import { countChanging, keptIn } from './shuffle-scope';

/** The texts that an edit of a plan is announced with. */
export type PlanTexts = KeyOf<typeof announceEditsTexts>;

type Edits = Pick<
  AssignActions,
  | 'setSelected'
  | 'assign'
  | 'swap'
  | 'lockPeople'
  | 'addRule'
  | 'removeFromRules'
  | 'shuffle'
  | 'addRoom'
  | 'removeRoom'
  | 'rename'
  | 'setCapacity'
  | 'setBrief'
  | 'setTimer'
  | 'setSchedule'
  | 'setLead'
  | 'lockRoom'
  | 'emptyRoom'
  | 'unassignAll'
  | 'sortRooms'
  | 'resolve'
  | 'undo'
  | 'redo'
>;

/** The edits of a plan, each of which announces what it did. */
export function announcedEdits(
  editor: PlanEditor,
  now: () => NamedPlan,
  t: Translate<PlanTexts>,
  announce: AssignActions['announce'],
): Edits {
  const nameOf = (key: string) => {
    const person = now().people.find((one) => one.key === key);
    return person ? personLabel(t, person) : key;
  };
  return {
    setSelected: editor.setSelection,
    assign: (keys, roomId) => {
      editor.assign(keys, roomId);
      const room = now().plan?.rooms.find(({ id }) => id === roomId);
      const count = keys.length;
      announce(room ? t('announce.assigned', { count, room: room.title }) : t('announce.unassigned', { count }));
    },
    swap: (first, second) => {
      editor.edit((plan) => swapPeople(plan, first, second));
      editor.setSelection([]);
      announce(t('announce.swapped', { first: nameOf(first), second: nameOf(second) }));
    },
    lockPeople: (keys, locked) => {
      editor.edit((plan) => lockPeople(plan, keys, locked));
      announce(t(locked ? 'announce.locked' : 'announce.unlocked', { count: keys.length }));
    },
    addRule: (rule) => {
      editor.edit((plan) => addRule(plan, rule));
      announce(t(`announce.rule.${rule.kind}`, { count: rule.personKeys.length }));
    },
    removeFromRules: (keys) => {
      editor.edit((plan) => removeFromRules(plan, keys));
      announce(t('announce.removedFromRules', { count: keys.length }));
    },
    shuffle: (scope = 'unlocked') => {
      const { plan: before, people, unassigned } = now();
      const guests = guestsIn(scope === 'unlocked' ? people : unassigned);
      const kept = before ? keptIn(before, guests) : 0;
      editor.shuffle({ scope });
      editor.setSelection([]);
      const { plan } = now();
      const changing = before && plan ? countChanging(before, plan) : 0;
      announceShuffle(t, announce, { count: guests.length - kept, changing, kept });
    },
    addRoom: () => {
      const title = freeTitle(now().plan?.rooms ?? [], (number) => t('room.defaultTitle', { number }));
      editor.addRoom(title);
      announce(t('announce.roomAdded', { room: title }));
    },
    removeRoom: ({ id, title, personKeys }) => {
      editor.removeRoom(id);
      const count = personKeys.length;
      const key = count > 0 ? 'announce.roomRemovedWithPeople' : 'announce.roomRemoved';
      announce(t(key, { room: title, count }));
    },
    rename: ({ id }, title) => {
      editor.rename(id, title);
      announce(t('announce.roomRenamed', { room: title }));
    },
    setCapacity: ({ id, title }, capacity) => {
      editor.edit((plan) => setCapacity(plan, id, capacity));
      const key = capacity === null ? 'announce.limitLifted' : 'announce.limitSet';
      announce(t(key, { room: title, count: capacity ?? 0 }));
    },
    setBrief: (room, brief, question) => {
      editor.edit((plan) => {
        const next = setBrief(plan, room?.id ?? null, brief);
        return question === undefined ? next : setQuestion(next, question);
      });
      announce(t(brief || question ? 'announce.briefSaved' : 'announce.briefRemoved'));
    },
    setTimer: (timer) => {
      editor.edit((plan) => setTimer(plan, timer));
      announce(t(timer ? 'announce.timerSaved' : 'announce.timerRemoved'));
    },
    setSchedule: (schedule, size = null) => {
      const { people, plan: before } = now();
      const guests = guestsIn(people).map(({ key }) => key);
      const options = { seed: randomSeed(), history: roundsToAvoid(now()) };
      const titleOf = (number: number) => t('room.defaultTitle', { number });
      editor.edit((plan) => {
        const next = setSchedule(plan, schedule);
        return size === null ? next : roomsOfSize(next, size, guests, titleOf, options);
      });
      if (!schedule) return announce(t('announce.roundsRemoved'));
      // They take the place of a timer, and of the rooms where these are made anew.
      const hadTimer = before?.timer !== undefined;
      const isMuchGone = hadTimer || size !== null;
      announce(t(hadTimer ? 'announce.roundsSaved.noTimer' : 'announce.roundsSaved'), isMuchGone ? 'undo' : undefined);
    },
    setLead: (room, personKey) => {
      const before = leadOf(room);
      editor.edit((plan) => setLead(plan, room.id, personKey));
      announce(
        personKey === null
          ? t('announce.leadEnded', { name: nameOf(before ?? '') })
          : t('announce.lead', { name: nameOf(personKey), room: room.title }),
      );
    },
    lockRoom: ({ id, title }, locked) => {
      editor.edit((plan) => lockRoom(plan, id, locked));
      announce(t(locked ? 'announce.roomLocked' : 'announce.roomUnlocked', { room: title }));
    },
    emptyRoom: ({ id, title, personKeys }) => {
      editor.edit((plan) => emptyRoom(plan, id));
      announce(t('announce.roomEmptied', { room: title, count: personKeys.length }));
    },
    unassignAll: () => {
      let count = 0;
      editor.edit((plan) => {
        const next = unassignAll(plan);
        count = countPeople(plan) - countPeople(next);
        return next;
      });
      announce(t('announce.unassigned', { count }));
    },
    sortRooms: () => {
      editor.edit((plan) => sortRooms(plan));
      announce(t('announce.roomsSorted'));
    },
    resolve: (conflicts, choice) => {
      const count = now().conflicts.length - conflicts.length;
      editor.resolve(conflicts, choice);
      announce(count > 0 ? t('announce.conflictsRemaining', { count }) : t('announce.conflictsNone'));
    },
    undo: () => {
      if (!now().canUndo) return;
      editor.undo();
      announce(t('announce.undone'));
    },
    redo: () => {
      if (!now().canRedo) return;
      editor.redo();
      announce(t('announce.redone'));
    },
  };
}

/** Who had a room and has another one now is not moved without a word, and can be taken back beside it. */
export function announceShuffle(
  t: Translate<PlanTexts>,
  announce: AssignActions['announce'],
  { count, changing, kept }: { readonly count: number; readonly changing: number; readonly kept: number },
): void {
  const parts = [t('announce.shuffled', { count })];
  if (changing > 0) parts.push(t('announce.changing', { count: changing }));
  if (kept > 0) parts.push(t('announce.byHand', { count: kept }));
  announce(parts.join(' · '), changing > 0 ? 'undo' : undefined);
}

function countPeople(plan: Plan): number {
  return plan.rooms.reduce((sum, room) => sum + room.personKeys.length, 0);
}
