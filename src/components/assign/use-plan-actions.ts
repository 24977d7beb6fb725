import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useMessages } from '../../hooks/use-messages';
import type { AssignState } from './assign-context';

type PlanActions = Pick<AssignState, 'assign' | 'shuffle' | 'addRoom' | 'removeRoom' | 'rename'>;

/** The edits of the plan, each followed by a word on what it did. */
export function usePlanActions(announce: (message: string) => void): PlanActions {
  const { plan, people, assign, shuffle, addRoom, removeRoom, rename, setSelection } = useBreakoutPlan();
  const { t } = useMessages();
  return {
    assign: (keys, roomId) => {
      assign(keys, roomId);
      const room = plan?.rooms.find(({ id }) => id === roomId);
      const count = keys.length;
      announce(room ? t('announce.assigned', { count, room: room.title }) : t('announce.unassigned', { count }));
    },
    shuffle: () => {
      shuffle();
      setSelection([]);
      announce(t('announce.shuffled', { count: people.filter((person) => !person.isHost).length }));
    },
    addRoom: () => {
      const title = freeTitle(plan?.rooms ?? [], (number) => t('room.defaultTitle', { number }));
      addRoom(title);
      announce(t('announce.roomAdded', { room: title }));
    },
    removeRoom: ({ id, title }) => {
      removeRoom(id);
      announce(t('announce.roomRemoved', { room: title }));
    },
    rename: ({ id }, title) => {
      rename(id, title);
      announce(t('announce.roomRenamed', { room: title }));
    },
  };
}

/** The first default title, counting from the number of rooms, that no room has. */
function freeTitle(rooms: readonly { title: string }[], titleOf: (number: number) => string): string {
  const taken = new Set(rooms.map(({ title }) => title));
  let number = rooms.length + 1;
  while (taken.has(titleOf(number))) number += 1;
  return titleOf(number);
}
