import { forwardRef } from 'react';
import type { RecordingAction } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useTexts } from '../../hooks/use-texts';
import { recordingTexts } from '../../locales/en/recording';
import { Button } from '../../primitives/button';
import type { IconName } from '../../hooks/icon-pack';
import { LiveRegion } from '../../primitives/live-region';
import { Part, type PartProps } from '../../primitives/part';
import { ErrorNote } from '../notes/error-note';
import { usePlaced } from '../placed-parts';
import { useAction } from '../use-action';

/** State of `RecordingStatus`. */
export interface RecordingStatusState {
  /** The user's meeting or room is being recorded. Attribute: `data-recorded`. */
  recorded: boolean;
}

export type RecordingStatusProps = Omit<PartProps<'div', RecordingStatusState>, 'children'>;

/**
 * Whether the user's current meeting or room is being recorded, read out when it changes; with a control if their preset
 * allows it (`canRecord`). Every room is recorded on its own. Put it where it is in
 * sight all the time: a recording goes on when the rooms are closed. The panel then leaves it out.
 */
export const RecordingStatus = forwardRef<HTMLDivElement, RecordingStatusProps>(function RecordingStatus(props, ref) {
  usePlaced('RecordingStatus');
  return <RecordingLine ref={ref} {...props} />;
});

interface RecordingLineProps extends RecordingStatusProps {
  /** Seen and stopped elsewhere: it is only read out here. */
  isSeenElsewhere?: boolean;
}

/** As `RecordingStatus`, for a place that may be out of sight. */
export const RecordingLine = forwardRef<HTMLDivElement, RecordingLineProps>(function RecordingLine(
  { isSeenElsewhere = false, ...props },
  ref,
) {
  const { recording, room } = useBreakoutMeeting();
  const { t } = useTexts(recordingTexts);
  const { state, canRecord } = recording;
  const place = room?.title ?? t('common.mainMeeting');
  const recorded = state === 'recording' || state === 'paused';
  const text = recorded ? t(state === 'paused' ? 'recording.paused' : 'recording.on', { place }) : '';
  return (
    <Part tag="div" className="rbk-recording" state={{ recorded }} ref={ref} custom={props}>
      {(recorded || canRecord) && !isSeenElsewhere && (
        <div className="rbk-recording-line">
          <span className="rbk-recording-text" title={text || undefined}>
            {recorded ? text : t('recording.off', { place })}
          </span>
          {canRecord && <Control key={room?.id ?? 'main'} />}
        </div>
      )}
      <LiveRegion message={text} />
    </Part>
  );
});

/** Starts, resumes or stops the recording of the user's current meeting or room. */
function Control() {
  const { connection, recording, record } = useBreakoutMeeting();
  const { pending, error, run } = useAction();
  const { t } = useTexts(recordingTexts);
  const { state } = recording;
  const blocked = pending || connection !== 'online' || state === 'starting' || state === 'stopping';
  const button = (action: RecordingAction, icon: IconName) => (
    <Button
      kind="icon"
      variant="ghost"
      icon={icon}
      aria-disabled={blocked}
      onClick={() => void run(() => record(action))}
    >
      {t(`recording.${action}`)}
    </Button>
  );
  return (
    <>
      <div className="rbk-recording-actions">
        {state === 'paused' && button('resume', 'resume')}
        {state === 'recording' || state === 'paused' ? button('stop', 'stop') : button('start', 'record')}
      </div>
      <ErrorNote error={error} />
    </>
  );
}
