import { forwardRef } from 'react';
import type { PlannedRoom } from '../../core/plan/types';
import { useMessages } from '../../hooks/use-messages';
import { Button, type ButtonProps } from '../../primitives/button';
import { useAssignActions, useAssignSelection } from './assign-context';

export interface AssignToRoomProps extends ButtonProps {
  room: PlannedRoom;
}

/** Assigns those selected to a room. Hidden while nobody is selected. */
export const AssignToRoom = forwardRef<HTMLButtonElement, AssignToRoomProps>(function AssignToRoom(
  { room, onClick, ...rest },
  ref,
) {
  const { assign } = useAssignActions();
  const selected = useAssignSelection();
  const { t } = useMessages();
  // Who is there already is no reason to offer it.
  const here = new Set(room.personKeys);
  const ready = [...selected].some((key) => !here.has(key));
  return (
    <Button
      plain
      ref={ref}
      hidden={selected.size === 0}
      disabled={!ready}
      data-ready={ready ? '' : undefined}
      aria-label={ready ? t('assign.assignTo', { count: selected.size, room: room.title }) : undefined}
      {...rest}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) assign([...selected], room.id);
      }}
    >
      {t('assign.assign')}
    </Button>
  );
});
