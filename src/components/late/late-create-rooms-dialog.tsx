import { forwardRef } from 'react';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import type { CreateRoomsDialogProps } from '../create-rooms/create-rooms-dialog';
import { useViewOpen } from '../use-view-open';
import { LateDialog } from './late-dialog';
import { useLateView } from './use-late-view';
import { createRoomsView } from './views';

/**
 * "Create Breakout": how many rooms, or how many people in each, and the resulting sizes. Open while the view is `create`,
 * unless `open` says otherwise. Its children replace the default header, body and footer; `useBreakoutCreateRooms()` gives parts
 * of your own the state. Renders a `dialog`. Most of it is loaded as soon as this user may alter rooms.
 */
export const CreateRoomsDialog = forwardRef<HTMLDialogElement, CreateRoomsDialogProps>(
  function CreateRoomsDialog(props, ref) {
    const { open, onOpenChange, children, ...rest } = props;
    const likely = useBreakoutSelector(({ permissions }) => permissions.canAlter);
    const opening = useViewOpen('create', { open, onOpenChange });
    const View = useLateView(createRoomsView, { wanted: opening.open, likely });
    const { t } = useTexts();
    if (View) return <View ref={ref} {...props} />;
    return <LateDialog ref={ref} view={createRoomsView} heading={t('toggle.create')} {...rest} {...opening} />;
  },
);
