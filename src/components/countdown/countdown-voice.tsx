import { useState } from 'react';
import type { BreakoutCountdown } from '../../core/facilitation/countdown';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useCountdownSlice } from '../../hooks/use-countdown-slice';
import { useTexts } from '../../hooks/use-texts';
import { countdownTexts } from '../../locales/en/countdown';
import { timerTexts } from '../../locales/en/timer';
import { LiveRegion } from '../../primitives/live-region';
import { durationText } from '../timer/duration';
import { useOwnSentence } from './countdown-texts';
import { useHostSentence, useIsToldInPanel } from './host-countdowns';
import { areSameButTime } from './same-but-time';
import { useRoomNews } from './use-room-news';
import { useTakenBack } from './use-taken-back';

/** Seconds left at which the countdown is announced again. */
const MARK = 10;

/** Reads out what hosts are about to do: when it begins or is changed, shortly before its end, and that it was taken back; that the room has more time, or was merged. */
export function CountdownVoice() {
  return (
    <>
      <NextVoice />
      <LiveRegion secondary overModals message={useRoomNews() ?? ''} />
    </>
  );
}

function NextVoice() {
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const isToldInPanel = useIsToldInPanel();
  const next = useCountdownSlice(
    ({ all, own }) => (canAlter ? all.find((it) => !isToldInPanel(it)) : own) ?? null,
    hasNothingNew,
  );
  const takenBack = useTakenBack(next);
  if (!next) return <LiveRegion secondary overModals message={canAlter ? '' : (takenBack ?? '')} />;
  const Words = canAlter ? HostWords : OwnWords;
  return <Words key={next.version} countdown={next} />;
}

interface WordsProps {
  countdown: BreakoutCountdown;
}

function OwnWords({ countdown }: WordsProps) {
  return <Words countdown={countdown} sentence={useOwnSentence(countdown)} />;
}

function HostWords({ countdown }: WordsProps) {
  const parts = useCountdownSlice(({ all }) => all.filter(({ id }) => id === countdown.id), areSameButTime);
  return <Words countdown={countdown} sentence={useHostSentence(parts.length > 0 ? parts : [countdown])} />;
}

function Words({ countdown, sentence }: WordsProps & { sentence: string }) {
  const { secondsLeft: seconds, state } = countdown;
  const { t } = useTexts(countdownTexts, timerTexts);
  const [begun] = useState(seconds);
  if (seconds === null || state === 'lapsed') return <LiveRegion secondary overModals message={sentence} />;
  const time = durationText(t, seconds);
  // What begins with so little is said once.
  const isLast = isNear(countdown) && begun !== null && begun > MARK;
  const message = isLast ? t('timer.left', { time }) : `${sentence} ${t('countdown.in', { time })}`;
  return <LiveRegion secondary overModals message={message} />;
}

function hasNothingNew(before: BreakoutCountdown | null, after: BreakoutCountdown | null): boolean {
  if (!before || !after) return before === after;
  return before.version === after.version && before.state === after.state && isNear(before) === isNear(after);
}

function isNear({ secondsLeft }: BreakoutCountdown): boolean {
  return secondsLeft !== null && secondsLeft <= MARK;
}
