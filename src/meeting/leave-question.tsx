import { ErrorNote } from '../components/notes/error-note';
import { useAction } from '../components/use-action';
import { useBreakoutMeeting } from '../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../hooks/use-breakout-selector';
import { useMeetingSelector } from '../hooks/use-meeting-selector';
import { useMessages } from '../hooks/use-messages';
import { Button } from '../primitives/button';
import { Dialog } from '../primitives/dialog';
import { DialogBody } from '../primitives/dialog-body';
import { DialogFooter } from '../primitives/dialog-footer';
import { DialogHeader } from '../primitives/dialog-header';

interface LeaveQuestionProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** In place of the vendor's leave dialog, which moves people by itself: back to main or out of the meeting, by the engine. */
export function LeaveQuestion({ open, onClose }: LeaveQuestionProps) {
  const { meeting, room, isOpen, isLastHost, permissions, leave, returnToMain } = useBreakoutMeeting();
  const roomCount = useBreakoutSelector((snapshot) => snapshot.rooms.length);
  const mayEnd = useMeetingSelector(({ self }) => self.permissions.kickParticipant) ?? false;
  const { t } = useMessages();
  const { pending, error, run } = useAction();
  const mayReturn = room !== null && permissions.canReturnToMain;

  const answer = (attempt: () => Promise<unknown>) => () =>
    void run(async () => {
      await attempt();
      onClose();
    });
  return (
    <Dialog open={open} onOpenChange={onClose} role="alertdialog" className="rbk-leave">
      <DialogHeader>{t('meeting.leave.title')}</DialogHeader>
      <DialogBody>
        {mayReturn && <p>{t('meeting.leave.inRoom', { room: room.title })}</p>}
        {isLastHost && <p>{t('meeting.leave.lastHost', { count: roomCount })}</p>}
        <ErrorNote error={error} />
      </DialogBody>
      <DialogFooter>
        <Button onClick={onClose} data-initial-focus="">
          {t('common.cancel')}
        </Button>
        {mayReturn && (
          <Button disabled={pending} onClick={answer(returnToMain)}>
            {t('panel.returnToMain')}
          </Button>
        )}
        {isLastHost && (
          <Button disabled={pending} onClick={answer(() => leave({ rooms: 'keep' }))}>
            {t('meeting.leave.keepRooms')}
          </Button>
        )}
        {/* Of open rooms it would end only the one that one is in. */}
        {mayEnd && !isOpen && meeting && (
          <Button disabled={pending} onClick={answer(() => meeting.participants.kickAll())}>
            {t('meeting.leave.endForAll')}
          </Button>
        )}
        <Button
          variant="danger"
          disabled={pending}
          onClick={answer(() => leave(isLastHost ? { rooms: 'close' } : undefined))}
        >
          {t(isLastHost ? 'meeting.leave.closeRooms' : 'meeting.leave.confirm')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
