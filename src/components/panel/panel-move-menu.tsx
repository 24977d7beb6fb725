import { forwardRef } from 'react';
import type { PersonKey } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { Menu, type MenuProps } from '../../primitives/menu';
import { nowhere, roomMenuItems } from '../people/room-menu-items';
import { useBreakoutPanel } from './panel-context';
import { personLabel } from '../people/person-label';

export interface PanelMoveMenuProps extends Omit<MenuProps, 'aria-label' | 'items' | 'onSelect'> {
  /** Who is to be moved. */
  personKeys: readonly PersonKey[];
}

/** The places to move people to, at once, or to go to oneself. */
export const PanelMoveMenu = forwardRef<HTMLDivElement, PanelMoveMenuProps>(function PanelMoveMenu(
  { personKeys, ...rest },
  ref,
) {
  const main = useBreakoutSelector((snapshot) => snapshot.main);
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { meKey, move, setSelection } = useBreakoutPanel();
  const { t } = useMessages();
  const [only] = personKeys.length === 1 ? personKeys : [];
  const places = main ? [main, ...rooms] : rooms;
  const person = places.flatMap(({ people }) => people).find(({ key }) => key === only);
  const place = places.find(({ people }) => people.some(({ key }) => key === only));
  const origin = place && (place === main ? null : place.id);
  const choices = rooms.map(({ id, title, people }) => ({ id, title, count: people.length }));
  return (
    <Menu
      ref={ref}
      {...rest}
      titled
      aria-label={
        person
          ? t('panel.movePerson', { name: personLabel(t, person, meKey) })
          : t('panel.movePeople', { count: personKeys.length })
      }
      items={roomMenuItems(t, t('common.mainMeeting'), choices, origin)}
      onSelect={(id) => {
        move(personKeys, id === nowhere ? null : id);
        setSelection(null);
      }}
    />
  );
});
