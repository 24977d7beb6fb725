import { useTexts } from '../../hooks/use-texts';
import { useCountdownSlice } from '../../hooks/use-countdown-slice';
import { countdownTexts } from '../../locales/en/countdown';
import { timerTexts } from '../../locales/en/timer';
import { Icon } from '../../primitives/icon';
import { durationDigits, durationText } from '../timer/duration';
import { ENDING, FINAL } from '../timer/timer-clock';

/** The time that is left until a host's move. It alone renders each second; it is not read out by itself. */
export function CountdownClock({ id }: { id: string }) {
  const seconds = useCountdownSlice(({ all }) => all.find((countdown) => countdown.id === id)?.secondsLeft ?? null);
  const { t, locale } = useTexts(countdownTexts, timerTexts);
  if (seconds === null) return null;
  return (
    <span
      className="rbk-clock"
      role="timer"
      aria-label={seconds === 0 ? t('countdown.now') : t('timer.left', { time: durationText(t, seconds) })}
      data-ending={seconds <= ENDING ? '' : undefined}
      data-final={seconds <= FINAL ? '' : undefined}
    >
      <Icon name="clock" />
      <span aria-hidden="true">{seconds === 0 ? t('countdown.now') : durationDigits(locale, seconds)}</span>
    </span>
  );
}
