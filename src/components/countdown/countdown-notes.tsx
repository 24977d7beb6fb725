import { useEffect, useState, type ReactNode } from 'react';
import type { BreakoutCountdown } from '../../core/facilitation/countdown';
import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useCountdownActions, useCountdownSlice } from '../../hooks/use-countdown-slice';
import { useTexts } from '../../hooks/use-texts';
import { countdownTexts } from '../../locales/en/countdown';
import { Button } from '../../primitives/button';
import { DismissButton } from '../notes/dismiss-button';
import { ErrorNote } from '../notes/error-note';
import { Note } from '../notes/note';
import { SharersWarning } from '../notes/sharers-warning';
import { useSwitchAction } from '../use-action';
import { CountdownClock } from './countdown-clock';
import { useOwnSentence } from './countdown-texts';
import { DevicesLine } from './devices-line';
import { HostCountdowns } from './host-countdowns';
import { isSameButTime } from './same-but-time';
import { useRoomNews } from './use-room-news';
import { useTakenBack } from './use-taken-back';

/** What hosts are about to do with rooms and people, and how long that takes: for who is moved, and for hosts. */
export function CountdownNotes() {
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const own = useCountdownSlice((state) => state.own, isSameButTime);
  const takenBack = useTakenBack(own);
  if (canAlter) return <HostCountdowns />;
  if (own) return <OwnCountdown key={own.id} countdown={own} />;
  return takenBack === null ? null : <PassingNote text={takenBack} />;
}

/** What hosts have done with the user's room. It passes: until then nothing older stands before it. */
export function RoomNewsNote() {
  const news = useRoomNews();
  return news === null ? null : <PassingNote key={news} text={news} />;
}

/** How long the user is told what there is nothing to do about, ms. */
const PASSING_MS = 10_000;

/** What has been done, as the voice says it, too: in place of a warning that the user stays where they are. */
function PassingNote({ text }: { text: string }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), PASSING_MS);
    return () => clearTimeout(timer);
  }, []);
  if (isOver) return null;
  return (
    <Note className="rbk-countdown" role="group" aria-label={text}>
      <p className="rbk-note-title">{text}</p>
      <div className="rbk-note-actions">
        <DismissButton onClick={() => setOver(true)} />
      </div>
    </Note>
  );
}

/** Tells the user where they go, when, by whom and why, and what becomes of their devices; offers to go at once. */
function OwnCountdown({ countdown }: { countdown: BreakoutCountdown }) {
  const { id, state, action, destinationId } = countdown;
  const { isHostOnline } = useBreakoutHelp();
  const sentence = useOwnSentence(countdown);
  const meKey = useBreakoutSelector(({ me }) => me?.key);
  const { confirm } = useCountdownActions();
  const { t } = useTexts(countdownTexts);
  const [isPutOff, setPutOff] = useState(false);
  const isAsked = state === 'asked';
  const isClose = action.kind === 'close';
  // Without a host nobody else brings them back.
  const isLeftOpen = isClose && state === 'lapsed';
  const isOffered = destinationId !== null && !(isLeftOpen && isHostOnline);
  useEffect(() => {
    if (isAsked) confirm(id);
  }, [isAsked, confirm, id]);
  if (isAsked && isPutOff) return null;
  return (
    <Note
      className="rbk-countdown"
      tone={isAsked || isLeftOpen || action.kind === 'visit' ? 'info' : 'warning'}
      role="group"
      aria-label={sentence}
    >
      <div className="rbk-note-words">
        <p className="rbk-note-title">
          {state !== 'asked' && state !== 'lapsed' && <CountdownClock id={id} />}
          <span>{sentence}</span>
        </p>
        {state === 'lapsed' && (
          <p className="rbk-note-text">
            {t(isHostOnline ? (isClose ? 'countdown.stillOpen.text' : 'countdown.waiting') : 'countdown.noHost')}
          </p>
        )}
        {isOffered && <DevicesLine rules={countdown.devices} />}
      </div>
      {isOffered && meKey !== undefined && <SharersWarning personKeys={[meKey]} />}
      {isOffered && <WayThere countdown={countdown} onLater={() => setPutOff(true)} />}
    </Note>
  );
}

/** How the user gets there by themselves, where they may; else how they say that they are ready. */
function WayThere({ countdown, onLater }: { countdown: BreakoutCountdown; onLater: () => void }) {
  const { id, state, destinationId } = countdown;
  const { permissions, join, returnToMain } = useBreakoutMeeting();
  const isToMain = useBreakoutSelector(({ main }) => main?.id === destinationId);
  const { confirm } = useCountdownActions();
  const { pending, settled, error, run } = useSwitchAction();
  const { t } = useTexts(countdownTexts);
  const [isReady, setReady] = useState(false);
  const canGo = isToMain ? permissions.canReturnToMain : permissions.canSwitchRooms;
  const isAsked = state === 'asked';
  const isLapsed = state === 'lapsed';
  const actions: ReactNode[] = [];
  if (canGo)
    actions.push(
      <Button
        key="go"
        variant="primary"
        icon={isToMain ? 'back' : 'enter'}
        aria-disabled={pending || !settled}
        onClick={() => void run(() => (isToMain ? returnToMain() : join(destinationId ?? '')))}
      >
        {t(isToMain ? 'countdown.return' : 'countdown.go')}
      </Button>,
    );
  else if (!isAsked && !isLapsed)
    actions.push(
      <Button
        key="ready"
        variant="primary"
        aria-disabled={isReady}
        onClick={() => {
          setReady(true);
          confirm(id);
        }}
      >
        {t('countdown.ready')}
      </Button>,
    );
  if (isAsked && canGo)
    actions.push(
      <Button key="later" variant="ghost" onClick={onLater}>
        {t('countdown.later')}
      </Button>,
    );
  // Nothing that they could do now or later.
  if (isAsked && !canGo) actions.push(<DismissButton key="seen" onClick={onLater} />);
  return (
    <>
      {isReady && (
        <p className="rbk-note-text" role="status">
          {t('countdown.isReady')}
        </p>
      )}
      <ErrorNote error={error} />
      <div className="rbk-note-actions">{actions}</div>
    </>
  );
}
