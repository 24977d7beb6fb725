import { useMemo } from 'react';
import { emptyRoom, lockPeople, swapPeople, unassignAll } from '../../core/plan/edit-people';
import { addRule, leaveRules } from '../../core/plan/edit-rules';
import { lockRoom, setCapacity, sortRooms } from '../../core/plan/edit-rooms';
import type { Plan } from '../../core/plan/types';
import type { UseBreakoutPlanReturn } from '../../hooks/use-breakout-plan';
import { useLatest } from '../../hooks/use-latest';
import { useMessages } from '../../hooks/use-messages';
import type { AssignActions } from './assign-context';
import { personLabel } from '../people/person-label';

type PlanActions = Omit<AssignActions, 'openMoveMenu' | 'openShuffle' | 'announce'>;

/** The edits of the plan, each followed by a word on what it did. */
export function usePlanActions(editor: UseBreakoutPlanReturn, announce: (message: string) => void): PlanActions {
  const { t } = useMessages();
  const latest = useLatest({ ...editor, t });
  return useMemo(() => {
    const now = () => latest.current;
    const nameOf = (key: string) => {
      const person = now().people.find((one) => one.key === key);
      return person ? personLabel(now().t, person) : key;
    };
    return {
      setSelected: (keys) => now().setSelection(keys),
      assign: (keys, roomId) => {
        const { plan, assign, t } = now();
        assign(keys, roomId);
        const room = plan?.rooms.find(({ id }) => id === roomId);
        const count = keys.length;
        announce(room ? t('announce.assigned', { count, room: room.title }) : t('announce.unassigned', { count }));
      },
      swap: (first, second) => {
        now().edit((plan) => swapPeople(plan, first, second));
        now().setSelection([]);
        announce(now().t('announce.swapped', { first: nameOf(first), second: nameOf(second) }));
      },
      lockPeople: (keys, locked) => {
        now().edit((plan) => lockPeople(plan, keys, locked));
        announce(now().t(locked ? 'announce.locked' : 'announce.unlocked', { count: keys.length }));
      },
      addRule: (rule) => {
        now().edit((plan) => addRule(plan, rule));
        announce(now().t(`announce.rule.${rule.kind}`, { count: rule.personKeys.length }));
      },
      leaveRules: (keys) => {
        now().edit((plan) => leaveRules(plan, keys));
        announce(now().t('announce.rulesLeft', { count: keys.length }));
      },
      shuffle: () => {
        const { shuffle, setSelection, people, t } = now();
        shuffle();
        setSelection([]);
        announce(t('announce.shuffled', { count: people.filter((person) => !person.isHost).length }));
      },
      addRoom: () => {
        const { plan, addRoom, t } = now();
        const title = freeTitle(plan?.rooms ?? [], (number) => t('room.defaultTitle', { number }));
        addRoom(title);
        announce(t('announce.roomAdded', { room: title }));
      },
      removeRoom: ({ id, title, personKeys }) => {
        now().removeRoom(id);
        const count = personKeys.length;
        const key = count > 0 ? 'announce.roomRemovedWithPeople' : 'announce.roomRemoved';
        announce(now().t(key, { room: title, count }));
      },
      rename: ({ id }, title) => {
        now().rename(id, title);
        announce(now().t('announce.roomRenamed', { room: title }));
      },
      setCapacity: ({ id, title }, capacity) => {
        now().edit((plan) => setCapacity(plan, id, capacity));
        const key = capacity === null ? 'announce.limitLifted' : 'announce.limitSet';
        announce(now().t(key, { room: title, count: capacity ?? 0 }));
      },
      lockRoom: ({ id, title }, locked) => {
        now().edit((plan) => lockRoom(plan, id, locked));
        announce(now().t(locked ? 'announce.roomLocked' : 'announce.roomUnlocked', { room: title }));
      },
      emptyRoom: ({ id, title, personKeys }) => {
        now().edit((plan) => emptyRoom(plan, id));
        announce(now().t('announce.roomEmptied', { room: title, count: personKeys.length }));
      },
      unassignAll: () => {
        let count = 0;
        now().edit((plan) => {
          const next = unassignAll(plan);
          count = countPeople(plan) - countPeople(next);
          return next;
        });
        announce(now().t('announce.unassigned', { count }));
      },
      sortRooms: () => {
        now().edit((plan) => sortRooms(plan));
        announce(now().t('announce.roomsSorted'));
      },
      resolve: (conflicts, choice) => {
        const count = now().conflicts.length - conflicts.length;
        now().resolve(conflicts, choice);
        announce(count > 0 ? now().t('announce.conflictsLeft', { count }) : now().t('announce.conflictsNone'));
      },
      undo: () => {
        if (!now().canUndo) return;
        now().undo();
        announce(now().t('announce.undone'));
      },
      redo: () => {
        if (!now().canRedo) return;
        now().redo();
        announce(now().t('announce.redone'));
      },
    };
  }, [latest, announce]);
}

function countPeople(plan: Plan): number {
  return plan.rooms.reduce((sum, room) => sum + room.personKeys.length, 0);
}

/** The first default title, counting from the number of rooms, that no room has. */
function freeTitle(rooms: readonly { title: string }[], titleOf: (number: number) => string): string {
  const taken = new Set(rooms.map(({ title }) => title));
  let number = rooms.length + 1;
  while (taken.has(titleOf(number))) number += 1;
  return titleOf(number);
}
