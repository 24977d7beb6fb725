import {
  LeaveChoice,
  BreakoutLeaveDialog,
  type BreakoutLeaveDialogProps,
} from '../components/leave/breakout-leave-dialog';
import { ErrorNote } from '../components/notes/error-note';
import { useAction } from '../components/use-action';
import { useBreakoutMeeting } from '../hooks/use-breakout-meeting';
import { useTexts } from '../hooks/use-texts';
import { meetingTexts } from '../locales/en/meeting';
import { useDialog } from '../primitives/dialog-context';

/**
 * In place of the vendor's leave dialog, which moves people by itself (SDK facts 25): ours, with the vendor's choice to
 * end the meeting.
 */
export function MeetingLeaveDialog(props: Pick<BreakoutLeaveDialogProps, 'open' | 'onOpenChange'>) {
  return <BreakoutLeaveDialog {...props} choices={<EndForEveryone />} />;
}

/** While rooms are open it would end only the one that the user is in. */
function EndForEveryone() {
  const { permissions, isOpen, endMeeting } = useBreakoutMeeting();
  const { pending, error, run } = useAction();
  const { close } = useDialog();
  const { t } = useTexts(meetingTexts);
  if (!permissions.canEndMeeting || isOpen) return null;
  const end = () =>
    void run(async () => {
      await endMeeting();
      close('action');
    });
  return (
    <>
      <ErrorNote error={error} />
      <LeaveChoice text={t('meeting.endForAll.text')} disabled={pending} danger icon="stop" onClick={end}>
        {t('meeting.endForAll')}
      </LeaveChoice>
    </>
  );
}
