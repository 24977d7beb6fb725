import { forwardRef } from 'react';
import type { Room } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import type { DialogProps } from '../../primitives/dialog';
import { ConfirmDialog } from '../confirm/confirm-dialog';
import { SharersWarning } from '../notes/sharers-warning';
import { keysOf } from './panel-actions';
import { useBreakoutPanel } from './panel-context';

export interface CloseRoomConfirmationProps extends Omit<DialogProps, 'title' | 'children'> {
  /** The room to be closed; null asks nothing. */
  room: Room | null;
}

/** Asks before one room is closed. */
export const CloseRoomConfirmation = forwardRef<HTMLDialogElement, CloseRoomConfirmationProps>(
  function CloseRoomConfirmation({ room, ...rest }, ref) {
    const { closeRoom } = useBreakoutPanel();
    const { t } = useMessages();
    return (
      <ConfirmDialog
        ref={ref}
        danger
        open={room !== null}
        {...rest}
        title={t('confirm.closeRoom.title', { room: room?.title ?? '' })}
        confirmLabel={t('confirm.close.confirm')}
        cancelLabel={t('confirm.close.cancel')}
        onConfirm={() => {
          if (room) closeRoom(room.id);
        }}
      >
        <SharersWarning personKeys={keysOf(room ? [room] : [])} />
        <p>{t('confirm.closeRoom.description', { count: room?.people.length ?? 0 })}</p>
      </ConfirmDialog>
    );
  },
);
