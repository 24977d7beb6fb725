import { forwardRef } from 'react';
import type { PersonKey } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { Menu, type MenuProps } from '../../primitives/menu';
import { nowhere, roomMenuItems } from '../people/room-menu-items';
import { useAssign } from './assign-context';

export interface AssignMoveMenuProps extends Omit<MenuProps, 'aria-label' | 'items' | 'onSelect'> {
  /** Who is to be moved. */
  keys: readonly PersonKey[];
}

/** The rooms to move people to, or out of. */
export const AssignMoveMenu = forwardRef<HTMLDivElement, AssignMoveMenuProps>(function AssignMoveMenu(
  { keys, ...rest },
  ref,
) {
  const { plan, people, peopleIn, roomOf, assign } = useAssign();
  const { t } = useMessages();
  const rooms = plan.rooms.map((room) => ({ id: room.id, title: room.title, count: peopleIn(room).length }));
  const origins = new Set(keys.map((key) => roomOf(key)?.id ?? null));
  const [origin] = origins.size === 1 ? origins : [];
  const person = keys.length === 1 ? people.find(({ key }) => key === keys[0]) : undefined;
  return (
    <Menu
      ref={ref}
      {...rest}
      aria-label={person ? t('panel.movePerson', { name: person.name }) : t('assign.moveTo')}
      items={roomMenuItems(t('assign.people'), rooms, origin)}
      onSelect={(id) => assign(keys, id === nowhere ? null : id)}
    />
  );
});
