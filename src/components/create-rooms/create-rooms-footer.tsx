import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter, type DialogFooterProps } from '../../primitives/dialog-footer';
import { useCreateRooms } from './create-rooms-context';

export type CreateRoomsFooterProps = Omit<DialogFooterProps, 'children'>;

/** Cancel and Create. */
export const CreateRoomsFooter = forwardRef<HTMLElement, CreateRoomsFooterProps>(
  function CreateRoomsFooter(props, ref) {
    const { rooms, submit } = useCreateRooms();
    const { close } = useDialog();
    const { t } = useMessages();
    return (
      <DialogFooter ref={ref} {...props}>
        <Button size="lg" variant="ghost" onClick={() => close('close-button')}>
          {t('common.cancel')}
        </Button>
        <Button size="lg" variant="primary" disabled={rooms === null} onClick={submit}>
          {t('create.submit')}
        </Button>
      </DialogFooter>
    );
  },
);
