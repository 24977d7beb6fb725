import { memo, type ReactNode } from 'react';
import type { Room } from '../../core/types';
import type { IconName } from '../../hooks/icon-pack';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useHelpStore } from '../../hooks/use-breakout-help';
import { usePulseStore } from '../../hooks/use-breakout-pulse';
import { useRecordingsStore } from '../../hooks/use-breakout-recordings';
import { useResultsStore } from '../../hooks/use-breakout-results';
import { useSlice } from '../../hooks/use-slice';
import { useTexts } from '../../hooks/use-texts';
import { useTimedRooms } from '../../hooks/use-timer-slice';
import { assignTexts } from '../../locales/en/assign';
import { errorTexts } from '../../locales/en/error';
import { helpTexts } from '../../locales/en/help';
import { panelHostTexts } from '../../locales/en/panel-host';
import { pulseTexts } from '../../locales/en/pulse';
import { recordingTexts } from '../../locales/en/recording';
import { recordingRoomsTexts } from '../../locales/en/recording-rooms';
import { resultsTexts } from '../../locales/en/results';
import { timerTexts } from '../../locales/en/timer';
import { Icon } from '../../primitives/icon';
import { visuallyHidden } from '../../primitives/visually-hidden';
import { isRecorded } from '../recording/room-recordings';
import { shortMinutes } from '../timer/duration';
import { Clock } from '../timer/timer-clock';

interface RoomMarksProps {
  room: Room;
  isMain: boolean;
  /** How many are on the way there. */
  coming: number;
}

/** What a line of a room tells at a glance: a call for help, a time of its own, a recording, its pulse, a result, who is on the way. */
export const RoomMarks = memo(function RoomMarks({ room, isMain, coming }: RoomMarksProps) {
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const isMainRecorded = useBreakoutSelector(
    ({ recording, currentRoomId }) => isMain && currentRoomId === null && isRecorded(recording),
  );
  const { t } = useTexts(assignTexts, panelHostTexts, recordingTexts);
  return (
    <>
      {canAlter && !isMain && <HelpMark room={room} />}
      {canAlter && !isMain && <TimerMark room={room} />}
      {isMainRecorded && (
        <RoomMark name="recording" icon="recording" text={t('recording.on', { place: t('common.mainMeeting') })} />
      )}
      {!isMain && <RecordingMark room={room} isForHost={canAlter} />}
      {canAlter && !isMain && <ResultMark room={room} />}
      {canAlter && !isMain && <PulseMarks roomId={room.id} />}
      {coming > 0 && (
        <RoomMark name="coming" icon="enter" text={t('panel.comingCount', { count: coming })}>
          {coming}
        </RoomMark>
      )}
    </>
  );
});

/** That a room asks for help, until a host is there. Renders again only when its own request changes. */
function HelpMark({ room }: { room: Room }) {
  const { getSnapshot, subscribe } = useHelpStore();
  const request = useSlice({ getState: getSnapshot, subscribe }, ({ requests }) =>
    requests.find(({ roomId, state }) => roomId === room.id && state !== 'here'),
  );
  const { t } = useTexts(helpTexts);
  if (!request) return null;
  const isWaiting = request.state === 'asked';
  const text = isWaiting ? t('help.call', { room: room.title }) : t('help.coming', { name: request.host });
  return <RoomMark name={isWaiting ? 'help' : 'helped'} icon="help" text={text} />;
}

/** The time that is left of a room's own timer. It alone renders each second. */
function TimerMark({ room: { id, title } }: { room: Room }) {
  const isTimed = useTimedRooms().includes(id);
  const { t } = useTexts(timerTexts);
  if (!isTimed) return null;
  return (
    <span className="rbk-room-mark" data-mark="timer" title={t('timer.of', { room: title })}>
      <Clock roomId={id} />
    </span>
  );
}

/** That a room is recorded, for everyone; for hosts also why it is not though they want it: never with the red dot. */
function RecordingMark({ room, isForHost }: { room: Room; isForHost: boolean }) {
  const { getSnapshot, subscribe } = useRecordingsStore();
  const recording = useSlice({ getState: getSnapshot, subscribe }, ({ rooms }) =>
    rooms.find(({ roomId }) => roomId === room.id),
  );
  const { t } = useTexts(errorTexts, recordingTexts, recordingRoomsTexts);
  if (!recording) return null;
  const { state, answer, error } = recording;
  const place = room.title;
  const isPaused = state === 'paused';
  return (
    <>
      {isRecorded(recording) && (
        <RoomMark
          name="recording"
          icon={isPaused ? 'pause' : 'recording'}
          text={t(isPaused ? 'recording.paused' : 'recording.on', { place })}
        />
      )}
      {isForHost && state === 'starting' && (
        <RoomMark name="starting" icon="clock" text={t('recording.rooms.starting')} />
      )}
      {isForHost && answer && <RoomMark name="asked" icon="info" text={t(`recording.rooms.${answer}`)} />}
      {isForHost && error && <RoomMark name="unrecorded" icon="warning" text={t(`error.${error.code}.title`)} />}
    </>
  );
}

/** For hosts: how many microphones are on in a room, or since when all are off, and whether somebody shares. */
function PulseMarks({ roomId }: { roomId: string }) {
  const { getSnapshot, subscribe } = usePulseStore();
  const pulse = useSlice({ getState: getSnapshot, subscribe }, (all) => all.find((each) => each.roomId === roomId));
  const { t, locale } = useTexts(pulseTexts, timerTexts);
  if (!pulse) return null;
  const { microphones, sharing, mutedMinutes } = pulse;
  const time = t('timer.minutes', { count: mutedMinutes });
  return (
    <>
      {sharing > 0 && <RoomMark name="sharing" icon="share" text={t('pulse.sharing', { count: sharing })} />}
      {microphones > 0 ? (
        <RoomMark name="microphones" icon="microphone" text={t('pulse.microphones', { count: microphones })}>
          {microphones}
        </RoomMark>
      ) : (
        <RoomMark
          name="muted"
          icon="microphoneOff"
          text={mutedMinutes > 0 ? t('pulse.muted', { time }) : t('pulse.allOff')}
        >
          {mutedMinutes > 0 ? t('pulse.silent', { time: shortMinutes(locale, mutedMinutes) }) : undefined}
        </RoomMark>
      )}
    </>
  );
}

/** That a room has sent its result. */
function ResultMark({ room }: { room: Room }) {
  const { getSnapshot, subscribe } = useResultsStore();
  const hasResult = useSlice({ getState: getSnapshot, subscribe }, ({ all }) =>
    all.some(({ roomId }) => roomId === room.id),
  );
  const { t } = useTexts(resultsTexts);
  return hasResult && <RoomMark name="result" icon="check" text={t('results.mark')} />;
}

interface RoomMarkProps {
  /** Attribute: `data-mark`. */
  name: string;
  icon: IconName;
  /** Its tooltip, and its words for assistive technology. */
  text: string;
  /** Beside the icon: a number, or words. */
  children?: ReactNode;
}

/** One thing to know of a room, as an icon in its line. */
function RoomMark({ name, icon, text, children }: RoomMarkProps) {
  return (
    <span className="rbk-room-mark" data-mark={name} title={text}>
      <Icon plain name={icon} />
      {children !== undefined && <span aria-hidden="true">{children}</span>}
      <span {...visuallyHidden}>{text}</span>
    </span>
  );
}
