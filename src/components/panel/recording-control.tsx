import { BreakoutError } from '../../core/errors';
import type { UseBreakoutMeetingReturn } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { ErrorNote } from '../notes/error-note';
import { useAction } from '../use-action';

type Meeting = NonNullable<UseBreakoutMeetingReturn['meeting']>;

interface RecordingControlProps {
  meeting: Meeting;
  state: Meeting['recording']['recordingState'];
}

/** Starts, goes on with, or stops the recording of the meeting or room one is in. */
export function RecordingControl({ meeting, state }: RecordingControlProps) {
  const { pending, error, run } = useAction();
  const { t } = useMessages();
  const { recording } = meeting;
  const blocked = pending || state === 'STARTING' || state === 'STOPPING';
  const attempt = (action: () => Promise<void>) => () => void run(() => recordingAction(action));
  return (
    <>
      <div className="rbk-recording-actions">
        {state === 'PAUSED' && (
          <Button kind="icon" icon="resume" aria-disabled={blocked} onClick={attempt(() => recording.resume())}>
            {t('recording.resume')}
          </Button>
        )}
        {state === 'RECORDING' || state === 'PAUSED' ? (
          <Button kind="icon" icon="stop" aria-disabled={blocked} onClick={attempt(() => recording.stop())}>
            {t('recording.stop')}
          </Button>
        ) : (
          <Button kind="icon" icon="record" aria-disabled={blocked} onClick={attempt(() => recording.start())}>
            {t('recording.start')}
          </Button>
        )}
      </div>
      <ErrorNote error={error} />
    </>
  );
}

async function recordingAction(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (cause) {
    throw new BreakoutError(
      'recording-failed',
      {
        what: 'The server did not start, resume or stop the recording.',
        why: 'The recording is as it was.',
        fix: 'Read `cause`, and check the preset and the recording settings of the organisation; then try again.',
      },
      { cause },
    );
  }
}
