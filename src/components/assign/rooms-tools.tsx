import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import type { MenuItem } from '../../primitives/menu';
import { MenuButton } from '../../primitives/menu-button';
import { Part, type PartProps } from '../../primitives/part';
import { useAssign } from './assign-context';
import { RoomsBalance } from './rooms-balance';

export type RoomsToolsProps = PartProps<'div'>;

/** How many rooms of which sizes there are, another one, and what can be done with all of them. */
export const RoomsTools = forwardRef<HTMLDivElement, RoomsToolsProps>(function RoomsTools(props, ref) {
  const { plan, addRoom, unassignAll, sortRooms } = useAssign();
  const { t } = useMessages();
  const isEmpty = plan.rooms.every((room) => room.personKeys.length === 0);
  const actions: Record<string, () => void> = { sortRooms, unassignAll };
  const items: MenuItem[] = [
    { id: 'sortRooms', label: t('assign.sortRooms'), icon: 'rooms', disabled: plan.rooms.length < 2 },
    { id: 'unassignAll', label: t('assign.unassignAll'), icon: 'undo', disabled: isEmpty, group: 'unassign' },
  ];
  return (
    <Part tag="div" className="rbk-pane-tools rbk-row" ref={ref} custom={props}>
      <h3 className="rbk-pane-title">{t('common.rooms', { count: plan.rooms.length })}</h3>
      <RoomsBalance />
      <Button icon="add" onClick={addRoom}>
        {t('assign.addRoom')}
      </Button>
      <MenuButton kind="icon" variant="ghost" icon="more" items={items} onSelect={(id) => actions[id]?.()}>
        {t('assign.roomsActions')}
      </MenuButton>
    </Part>
  );
});
