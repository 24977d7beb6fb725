import {
  LeaveChoice,
  BreakoutLeaveDialog,
  type BreakoutLeaveDialogProps,
} from '../components/leave/breakout-leave-dialog';
import { ErrorNote } from '../components/notes/error-note';
import { useAction } from '../components/use-action';
import { BreakoutError } from '../core/errors';
import { useBreakoutMeeting } from '../hooks/use-breakout-meeting';
import { useMeetingSelector } from '../hooks/use-meeting-selector';
import { useTexts } from '../hooks/use-texts';
import { meetingTexts } from '../locales/en/meeting';
import { useDialog } from '../primitives/dialog-context';
import type { RealtimeKitClient } from '../realtimekit/types';

/**
 * In place of the vendor's leave dialog, which moves people by itself (SDK facts 25): ours, with the vendor's choice to
 * end the meeting.
 */
export function MeetingLeaveDialog(props: Pick<BreakoutLeaveDialogProps, 'open' | 'onOpenChange'>) {
  return <BreakoutLeaveDialog {...props} choices={<EndForEveryone />} />;
}

/** For whoever may remove people. Of open rooms it would end only the one that one is in. */
function EndForEveryone() {
  const { meeting, isOpen } = useBreakoutMeeting();
  const mayEnd = useMeetingSelector(({ self }) => self.permissions.kickParticipant) ?? false;
  const { pending, error, run } = useAction();
  const { close } = useDialog();
  const { t } = useTexts(meetingTexts);
  if (!mayEnd || isOpen || !meeting) return null;
  const end = () =>
    void run(async () => {
      await kickAll(meeting);
      close('action');
    });
  return (
    <>
      <ErrorNote error={error} />
      <LeaveChoice text={t('meeting.endForAll.text')} disabled={pending} danger onClick={end}>
        {t('meeting.endForAll')}
      </LeaveChoice>
    </>
  );
}

async function kickAll(meeting: RealtimeKitClient): Promise<void> {
  try {
    await meeting.participants.kickAll();
  } catch (cause) {
    throw new BreakoutError(
      'server-silent',
      {
        what: 'The server did not end the meeting for everyone.',
        why: 'Everyone is still in it.',
        fix: 'Check the connection and try again.',
      },
      { cause },
    );
  }
}
