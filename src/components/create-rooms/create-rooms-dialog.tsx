import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogHeader } from '../../primitives/dialog-header';
import { PermissionLost, usePermissionLost } from '../permission-lost';
import { KeepFresh } from '../keep-fresh';
import { useViewOpen } from '../use-view-open';
import { CreateRoomsBody } from './create-rooms-body';
import { CreateRoomsContext } from './create-rooms-context';
import { CreateRoomsFooter } from './create-rooms-footer';
import { useCreateRoomsState } from './use-create-rooms-state';

export type CreateRoomsDialogProps = Omit<DialogProps, 'defaultOpen'>;

/**
 * "Create Breakout": how many rooms, or how many people in each, with the sizes that come of it. Open while the view is
 * `create`, unless `open` says otherwise. Its children replace the default composition of header, body and footer;
 * `useCreateRooms()` gives own parts the state.
 */
export const CreateRoomsDialog = forwardRef<HTMLDialogElement, CreateRoomsDialogProps>(function CreateRoomsDialog(
  { open, onOpenChange, children, ...rest },
  ref,
) {
  const state = useCreateRoomsState();
  const isLost = usePermissionLost();
  const { t } = useMessages();
  return (
    <CreateRoomsContext.Provider value={state}>
      <Dialog ref={ref} {...rest} {...useViewOpen('create', { open, onOpenChange })}>
        {isLost ? (
          <PermissionLost />
        ) : (
          (children ?? (
            <>
              <DialogHeader>{t('create.title')}</DialogHeader>
              <CreateRoomsBody />
              <CreateRoomsFooter />
            </>
          ))
        )}
        <KeepFresh />
      </Dialog>
    </CreateRoomsContext.Provider>
  );
});
