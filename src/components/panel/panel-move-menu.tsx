import { forwardRef } from 'react';
import type { Person } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutRooms } from '../../hooks/use-breakout-rooms';
import { useMessages } from '../../hooks/use-messages';
import { Menu, type MenuProps } from '../../primitives/menu';
import { nowhere, roomMenuItems } from '../people/room-menu-items';
import { useBreakoutPanel } from './panel-context';

export interface PanelMoveMenuProps extends Omit<MenuProps, 'aria-label' | 'items' | 'onSelect'> {
  /** Who is to be moved. */
  person: Person | null;
}

/** The places to move a person to, at once, or to go to oneself. */
export const PanelMoveMenu = forwardRef<HTMLDivElement, PanelMoveMenuProps>(function PanelMoveMenu(
  { person, ...rest },
  ref,
) {
  const { move } = useBreakoutMeeting();
  const { rooms } = useBreakoutRooms();
  const { operation, meKey, goTo } = useBreakoutPanel();
  const { t } = useMessages();
  const origin = rooms.find((room) => room.people.some(({ key }) => key === person?.key))?.id ?? null;
  const choices = rooms.map(({ id, title, people }) => ({ id, title, count: people.length }));
  return (
    <Menu
      ref={ref}
      {...rest}
      aria-label={t('panel.movePerson', { name: person?.name ?? '' })}
      items={roomMenuItems(t('common.mainMeeting'), choices, origin)}
      onSelect={(id) => {
        const roomId = id === nowhere ? null : id;
        if (person?.key === meKey) goTo(roomId);
        else if (person) void operation.run(() => move([person.key], roomId));
      }}
    />
  );
});
