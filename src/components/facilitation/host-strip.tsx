import { useId, useState, type ReactNode } from 'react';
import { isClosingAll } from '../../core/facilitation/countdown-entry';
import type { IconName } from '../../hooks/icon-pack';
import { useBreakoutAnnouncements } from '../../hooks/use-breakout-announcements';
import { useBreakoutBrief } from '../../hooks/use-breakout-brief';
import { useBreakoutRecordings } from '../../hooks/use-breakout-recordings';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useCountdownSlice } from '../../hooks/use-countdown-slice';
import { useTexts } from '../../hooks/use-texts';
import { useTimedRooms, useTimerSlice } from '../../hooks/use-timer-slice';
import { announcementTexts } from '../../locales/en/announcement';
import { briefTexts } from '../../locales/en/brief';
import { facilitationTexts } from '../../locales/en/facilitation';
import { recordingRoomsTexts } from '../../locales/en/recording-rooms';
import { timerTexts } from '../../locales/en/timer';
import { Button } from '../../primitives/button';
import { visuallyHidden } from '../../primitives/visually-hidden';
import { AnnouncementItems } from '../announcements/announcement-list';
import { BriefControls } from '../brief/brief-controls';
import { LateResultsDialog } from '../late/opened-dialogs';
import { fetching, resultsView } from '../late/opened-views';
import { isRecorded, RecordingFailures, RoomRecordings } from '../recording/room-recordings';
import { useResultCount } from '../results/use-result-count';
import { RoundLabel } from '../rounds/round-label';
import { TimerControls } from '../timer/timer-controls';
import { Clock } from '../timer/timer-clock';

type Shown = 'timer' | 'brief' | 'recordings' | 'results' | 'announcements';

/** What has more to say than stands beside its chip. */
type Detail = Exclude<Shown, 'recordings' | 'results'>;

interface Chip {
  name: Shown;
  icon?: IconName;
  content: ReactNode;
}

/**
 * For hosts, while rooms are open: all that is going on in one line, so that it takes little of the rooms' place. Each opens what
 * there is to read and to do about it, one at a time.
 */
export function HostStrip() {
  const { t } = useTexts(facilitationTexts);
  const [shown, setShown] = useState<Shown | null>(null);
  const chips = useChips();
  const detailId = useId();
  const isThere = chips.some(({ name }) => name === shown);
  // No dialog opens by itself when rooms are asked once more. What stands in its place stays open from one round to the next.
  if (shown === 'results' && !isThere) setShown(null);
  if (chips.length === 0) return null;
  const details: Readonly<Record<Detail, ReactNode>> = {
    timer: <TimerControls />,
    brief: <BriefControls />,
    announcements: <AnnouncementItems />,
  };
  const hasDetail = isThere && shown !== null && shown !== 'recordings' && shown !== 'results';
  return (
    <>
      <div className="rbk-strip" role="group" aria-label={t('facilitation.label')}>
        {chips.map(({ name, icon, content }) => (
          <Button
            key={name}
            plain
            size="sm"
            icon={icon}
            {...(name === 'results'
              ? { 'aria-haspopup': 'dialog', ...fetching(resultsView) }
              : { 'aria-expanded': shown === name, 'aria-controls': shown === name ? detailId : undefined })}
            onClick={() => setShown(shown === name ? null : name)}
          >
            {content}
          </Button>
        ))}
        {isThere && shown === 'recordings' && <RoomRecordings id={detailId} />}
      </div>
      {hasDetail && (
        <div id={detailId} className="rbk-strip-detail">
          {details[shown]}
        </div>
      )}
      <RecordingFailures />
      <LateResultsDialog open={shown === 'results'} onOpenChange={() => setShown(null)} />
    </>
  );
}

/** What there is to be shown. */
function useChips(): Chip[] {
  const [firstTimed, ...moreTimed] = useTimedRooms();
  const timedTitle = useBreakoutSelector(({ rooms }) => rooms.find(({ id }) => id === firstTimed)?.title);
  const hasBrief = useBreakoutBrief().all.some(({ roomId }) => roomId === null);
  const { wish, rooms } = useBreakoutRecordings();
  const recorded = rooms.filter(isRecorded).length;
  const ownRoomId = useBreakoutSelector(({ currentRoomId }) => currentRoomId);
  // The user's own room alone is told at its line, and stopped above.
  const isElsewhere = rooms.some((room) => isRecorded(room) && room.roomId !== ownRoomId);
  const resultCount = useResultCount();
  const { all: announcements } = useBreakoutAnnouncements();
  const { t } = useTexts(announcementTexts, briefTexts, recordingRoomsTexts, timerTexts);
  const { rounds } = useBreakoutRounds();
  const isClosing = useCountdownSlice(({ all }) => isClosingAll(all));
  // The clock says it to those who hear it.
  const isPaused = useTimerSlice((timer) => timer !== null && !timer.isRunning && !timer.isOver, firstTimed ?? null);
  // What runs then is told by its countdown.
  const hasClock = rounds?.state !== 'changing' && !isClosing;
  const chips: (Chip | false)[] = [
    firstTimed !== undefined && {
      name: 'timer',
      content: (
        <>
          <span {...(hasClock || rounds ? visuallyHidden : {})}>{t('timer.label')}</span>
          <RoundLabel />
          {/* Of one room alone: without its name it would be the clock of all. */}
          {hasClock && timedTitle !== undefined && <bdi className="rbk-strip-room">{timedTitle}</bdi>}
          {hasClock && isPaused && <span aria-hidden="true">{t('timer.isPaused')}</span>}
          {hasClock && <Clock roomId={firstTimed} />}
          {moreTimed.length > 0 && t('timer.others', { count: moreTimed.length })}
        </>
      ),
    },
    hasBrief && { name: 'brief', icon: 'task', content: t('brief.label') },
    (wish?.action === 'start' || isElsewhere) && {
      name: 'recordings',
      // The sign of what is recorded, as in the lines of the rooms; until then that of what starts it.
      icon: recorded > 0 ? 'recording' : 'record',
      content: t('recording.rooms.count', { recorded, rooms: rooms.length }),
    },
    resultCount !== '' && {
      name: 'results',
      icon: 'check',
      content: resultCount,
    },
    announcements.length > 0 && {
      name: 'announcements',
      icon: 'announce',
      content: t('announcement.list', { count: announcements.length }),
    },
  ];
  return chips.filter((chip) => chip !== false);
}
