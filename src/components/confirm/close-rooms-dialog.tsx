import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { confirmTexts } from '../../locales/en/confirm';
import { SharersWarning } from '../notes/sharers-warning';
import { ConfirmDialog } from './confirm-dialog';
import { GraceField, useGrace } from './grace-field';
import { OpenEnds } from './open-ends';

interface CloseRoomsDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** `grace`: how long people are told before, ms; 0 where nobody is in any room. */
  onConfirm: (grace: number) => void;
}

/** Asks before all rooms are closed. */
export function CloseRoomsDialog({ onConfirm, ...props }: CloseRoomsDialogProps) {
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { grace, setGrace, remember } = useGrace('CloseRoomsDialog');
  const { t } = useTexts(confirmTexts);
  const isEmpty = rooms.every(({ people }) => people.length === 0);
  return (
    <ConfirmDialog
      danger
      title={t('confirm.close.title')}
      confirmLabel={t('confirm.close.confirm')}
      cancelLabel={t('confirm.close.cancel')}
      onConfirm={() => {
        remember();
        onConfirm(isEmpty ? 0 : (grace ?? 0));
      }}
      {...props}
    >
      <p>{t(isEmpty ? 'confirm.close.empty' : 'confirm.close.description')}</p>
      <OpenEnds />
      {!isEmpty && <GraceField grace={grace} setGrace={setGrace} />}
      <SharersWarning personKeys={rooms.flatMap(({ people }) => people.map(({ key }) => key))} />
    </ConfirmDialog>
  );
}
