import { useState } from 'react';
import { closesAll, closesRoom } from '../../core/facilitation/countdown-entry';
import type { BreakoutTimer } from '../../core/facilitation/timer';
import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useCountdownActions, useCountdownSlice } from '../../hooks/use-countdown-slice';
import { useTexts } from '../../hooks/use-texts';
import { useTimedRooms, useTimerActions, useTimerSlice } from '../../hooks/use-timer-slice';
import { timerTexts } from '../../locales/en/timer';
import { Button } from '../../primitives/button';
import { CloseRoomsDialog } from '../confirm/close-rooms-dialog';
import { useShareGuard } from '../confirm/use-share-guard';
import { DismissButton } from '../notes/dismiss-button';
import { ErrorNote } from '../notes/error-note';
import { Note } from '../notes/note';
import { RoundOverNote } from '../rounds/round-over-note';
import { useAction, useSwitchAction } from '../use-action';
import { changeText, minutesMore } from './more-time';

const MINUTE = 60_000;

type Over = Pick<BreakoutTimer, 'roomId' | 'setFor' | 'end' | 'isVouched' | 'version'>;

/** The timer, once its time is up: it changes no more each second. */
function overOf(timer: BreakoutTimer | null): Over | null {
  return timer?.isOver ? timer : null;
}

function isSame(before: Over | null, after: Over | null): boolean {
  return before?.version === after?.version && before?.isVouched === after?.isVouched;
}

/** What is to be done once the time is up: hosts decide; others are told what they can expect. */
export function TimeUpNotes() {
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  // Nothing is left to be decided, or the countdown's own note asks hosts and tells the others.
  const isClosing = useCountdownSlice(({ all }) => all.some(closesAll));
  const timedRooms = useTimedRooms();
  const { rounds } = useBreakoutRounds();
  if (isClosing) return null;
  // The time of all rooms is then that of a round.
  const isBetweenRounds = rounds !== null && rounds.round < rounds.schedule.count;
  return (
    <>
      {isBetweenRounds && <RoundOverNote />}
      {canAlter ? (
        timedRooms
          .filter((roomId) => roomId !== null || !isBetweenRounds)
          .map((roomId) => <TimeUpForHost key={roomId ?? ''} roomId={roomId} />)
      ) : (
        <TimeUpForParticipant ofOwnRoom={isBetweenRounds} />
      )}
    </>
  );
}

/** Asks a host, unless nothing is to happen, or rooms close by themselves. */
function TimeUpForHost({ roomId }: { roomId: string | null }) {
  const { start } = useCountdownActions();
  const room = useBreakoutSelector(({ rooms }) => rooms.find(({ id }) => id === roomId));
  const isClosing = useCountdownSlice(({ all }) => all.some((it) => closesRoom(it, roomId)));
  const isOpen = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const over = useTimerSlice(overOf, roomId, isSame);
  const { extend } = useTimerActions();
  const { pending, error, run } = useAction();
  const { t, locale } = useTexts(timerTexts);
  const [seen, setSeen] = useState('');
  const [isAsking, setAsking] = useState(false);
  const isDecided = over?.end === 'nothing' || (over?.end === 'close' && over.isVouched);
  // One room: it may have closed with its time.
  if (!over || !isOpen || isDecided || isClosing || seen === over.version || (roomId !== null && !room)) return null;
  const text = room ? t('timer.overIn', { room: room.title }) : t('timer.over');
  const more = minutesMore(over.setFor);
  return (
    <Note tone="warning" role="group" aria-label={text}>
      <p className="rbk-note-title">{text}</p>
      <ErrorNote error={error} />
      <div className="rbk-note-actions">
        <Button
          title={t('timer.more', { count: more })}
          aria-disabled={pending}
          onClick={() => void run(() => extend(more * MINUTE, roomId ?? undefined))}
        >
          {changeText(locale, more)}
        </Button>
        <Button variant="ghost" data-danger="" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {t(room ? 'timer.closeRoom' : 'timer.closeRooms')}
        </Button>
        <DismissButton onClick={() => setSeen(over.version)} />
      </div>
      <CloseRoomsDialog
        room={room}
        open={isAsking}
        onOpenChange={setAsking}
        onConfirm={(grace) => void run(() => start({ kind: 'close', roomId }, { grace }))}
      />
    </Note>
  );
}

/**
 * Tells who is in a room what comes next or, where no host is there, how they get out. `ofOwnRoom`: only of a time that is for
 * this room alone.
 */
function TimeUpForParticipant({ ofOwnRoom }: { ofOwnRoom: boolean }) {
  const { room, permissions, returnToMain } = useBreakoutMeeting();
  const { isHostOnline } = useBreakoutHelp();
  const over = useTimerSlice(overOf, undefined, isSame);
  const meKey = useBreakoutSelector(({ me }) => me?.key);
  const { pending, settled, error, run } = useSwitchAction();
  const { guard, question } = useShareGuard('TimeUpNotes');
  const { t } = useTexts(timerTexts);
  const [seen, setSeen] = useState('');
  if (ofOwnRoom && over?.roomId === null) return null;
  if (!over || !room || (isHostOnline && over.end === 'nothing') || seen === over.version) return null;
  const { canReturnToMain } = permissions;
  const wait = over.end === 'close' ? 'timer.closing' : 'timer.wait';
  const next = isHostOnline ? wait : canReturnToMain ? 'timer.noHost' : 'timer.noHost.stay';
  return (
    <Note tone="warning" role="group" aria-label={t('timer.over')}>
      <div className="rbk-note-words">
        <p className="rbk-note-title">{t('timer.over')}</p>
        <p className="rbk-note-text">{t(next)}</p>
      </div>
      <ErrorNote error={error} />
      <div className="rbk-note-actions">
        {!isHostOnline && canReturnToMain && (
          <Button
            variant="primary"
            icon="back"
            aria-disabled={pending || !settled}
            onClick={() => guard(meKey === undefined ? [] : [meKey], () => void run(() => returnToMain()))}
          >
            {t('common.returnToMain')}
          </Button>
        )}
        <DismissButton onClick={() => setSeen(over.version)} />
      </div>
      {question}
    </Note>
  );
}
