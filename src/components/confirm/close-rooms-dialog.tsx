import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { confirmTexts } from '../../locales/en/confirm';
import { SharersWarning } from '../notes/sharers-warning';
import { ConfirmDialog } from './confirm-dialog';

interface CloseRoomsDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onConfirm: () => void;
}

/** Asks before all rooms are closed. */
export function CloseRoomsDialog(props: CloseRoomsDialogProps) {
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { t } = useTexts(confirmTexts);
  return (
    <ConfirmDialog
      danger
      title={t('confirm.close.title')}
      confirmLabel={t('confirm.close.confirm')}
      cancelLabel={t('confirm.close.cancel')}
      {...props}
    >
      <p>{t('confirm.close.description')}</p>
      <SharersWarning personKeys={rooms.flatMap(({ people }) => people.map(({ key }) => key))} />
    </ConfirmDialog>
  );
}
