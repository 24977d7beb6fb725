import type { Room } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { confirmTexts } from '../../locales/en/confirm';
import { SharersWarning } from '../notes/sharers-warning';
import { ConfirmDialog } from './confirm-dialog';
import { GraceField, useGrace } from './grace-field';
import { OpenEnds } from './open-ends';

interface CloseRoomsDialogProps {
  /** The room that closes. Default: all rooms. */
  room?: Room | undefined;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** `grace`: how long people are told before, ms; 0 where nobody is in any of them. */
  onConfirm: (grace: number) => void;
}

/** Asks before all rooms are closed, or one. */
export function CloseRoomsDialog({ room, onConfirm, ...props }: CloseRoomsDialogProps) {
  const all = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { grace, setGrace, remember } = useGrace('CloseRoomsDialog');
  const { t } = useTexts(confirmTexts);
  const people = (room ? [room] : all).flatMap((each) => each.people);
  const isEmpty = people.length === 0;
  const closesAll = t(isEmpty ? 'confirm.close.empty' : 'confirm.close.description');
  return (
    <ConfirmDialog
      danger
      title={room ? t('confirm.closeRoom.title', { room: room.title }) : t('confirm.close.title')}
      confirmLabel={t(room ? 'confirm.closeRoom.confirm' : 'confirm.close.confirm')}
      cancelLabel={t('confirm.close.cancel')}
      onConfirm={() => {
        remember();
        onConfirm(isEmpty ? 0 : (grace ?? 0));
      }}
      {...props}
    >
      <p>{room ? t('confirm.closeRoom.description', { count: people.length }) : closesAll}</p>
      <OpenEnds roomId={room?.id} />
      {/* Who would have to be told. */}
      {!isEmpty && <GraceField grace={grace} setGrace={setGrace} />}
      <SharersWarning personKeys={people.map(({ key }) => key)} />
    </ConfirmDialog>
  );
}
