import type { KeyOf, Translate } from '../../locales/types';
import type { MenuItem } from '../../primitives/menu';

interface RoomChoice {
  id: string;
  title: string;
  count: number;
}

/** Id of the menu item that stands for no breakout room. */
export const nowhere = '';

/** A menu of rooms to move people to, after the way out of all rooms. */
export function roomMenuItems(
  t: Translate<KeyOf>,
  out: string,
  rooms: readonly RoomChoice[],
  currentId: string | null | undefined,
): MenuItem[] {
  return [
    { id: nowhere, label: out, icon: 'undo', current: currentId === null },
    ...rooms.map(({ id, title, count }) => ({
      id,
      label: title,
      ...peopleDetail(t, count),
      current: id === currentId,
    })),
  ];
}

/** How many people are where a menu item leads to, and what else there is to know of it. */
export function peopleDetail(t: Translate<KeyOf>, count: number, more: string | null = null): Pick<MenuItem, 'detail'> {
  const people = t('common.people', { count });
  return { detail: more === null ? people : `${people} · ${more}` };
}
