import { forwardRef } from 'react';
import { BreakoutError } from '../../core/errors';
import { useBreakoutMeeting, type UseBreakoutMeetingReturn } from '../../hooks/use-breakout-meeting';
import { useMeetingSelector } from '../../hooks/use-meeting-selector';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { LiveRegion } from '../../primitives/live-region';
import { Part, type PartProps } from '../../primitives/part';
import { ErrorNote } from '../notes/error-note';
import { usePlaced } from '../placed-parts';
import { useAction } from '../use-action';

export interface RecordingStatusState {
  recorded: boolean;
}

export type RecordingStatusProps = Omit<PartProps<'div', RecordingStatusState>, 'children'>;

/**
 * Whether the user's current meeting or room is being recorded, read out when it changes; with a control if their preset
 * allows it (`canRecord`). Every room is recorded on its own, and none tells the others. Put it where it is in
 * sight all the time: a recording goes on when the rooms are closed. The panel then leaves it out.
 */
export const RecordingStatus = forwardRef<HTMLDivElement, RecordingStatusProps>(function RecordingStatus(props, ref) {
  usePlaced('RecordingStatus');
  return <RecordingLine ref={ref} {...props} />;
});

/** As `RecordingStatus`, for a place that may be out of sight. */
export const RecordingLine = forwardRef<HTMLDivElement, RecordingStatusProps>(function RecordingLine(props, ref) {
  const { meeting, room } = useBreakoutMeeting();
  const state = useMeetingSelector(({ recording }) => recording.recordingState) ?? 'IDLE';
  const canRecord = useMeetingSelector(({ self }) => self.permissions.canRecord) ?? false;
  const { t } = useMessages();
  const place = room?.title ?? t('common.mainMeeting');
  const recorded = state === 'RECORDING' || state === 'PAUSED';
  const text = recorded ? t(state === 'PAUSED' ? 'recording.paused' : 'recording.on', { place }) : '';
  return (
    <Part tag="div" className="rbk-recording" state={{ recorded }} ref={ref} custom={props}>
      {(recorded || canRecord) && (
        <div className="rbk-recording-line">
          <span className="rbk-recording-text" title={text || undefined}>
            {recorded ? text : t('recording.off', { place })}
          </span>
          {meeting && canRecord && <RecordingControl key={room?.id ?? 'main'} meeting={meeting} state={state} />}
        </div>
      )}
      <LiveRegion message={text} />
    </Part>
  );
});

type Meeting = NonNullable<UseBreakoutMeetingReturn['meeting']>;

interface RecordingControlProps {
  meeting: Meeting;
  state: Meeting['recording']['recordingState'];
}

/** Starts, goes on with, or stops the recording of the user's current meeting or room. */
function RecordingControl({ meeting, state }: RecordingControlProps) {
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
