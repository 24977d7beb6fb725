import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMeetingSelector } from '../../hooks/use-meeting-selector';
import { useMessages } from '../../hooks/use-messages';
import { LiveRegion } from '../../primitives/live-region';
import { Part, type PartProps } from '../../primitives/part';
import { useCountedRecording } from './placed-recording';
import { RecordingControl } from './recording-control';

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
  useCountedRecording();
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
