import { useState } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMeetingSelector } from '../../hooks/use-meeting-selector';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Note } from './note';

/**
 * Tells the user that their current room is being recorded, until they dismiss it.
 * `RecordingStatus` reads it out.
 */
export function RecordingNotice() {
  const { meeting, room, status } = useBreakoutMeeting();
  const isRecorded = useMeetingSelector(({ recording }) => recording.recordingState === 'RECORDING') ?? false;
  const { t } = useMessages();
  const [seen, setSeen] = useState<typeof meeting>();
  // The next recording is news again.
  if (seen !== undefined && (seen !== meeting || !isRecorded)) setSeen(undefined);
  if (!isRecorded || seen === meeting || (status !== 'main' && status !== 'room')) return null;
  const text = t('recording.on', { place: room?.title ?? t('common.mainMeeting') });
  return (
    <Note role="group" aria-label={text}>
      <p className="rbk-note-title">{text}</p>
      <div className="rbk-note-actions">
        <Button onClick={() => setSeen(meeting)}>{t('recording.seen')}</Button>
      </div>
    </Note>
  );
}
