import { forwardRef } from 'react';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { useTimerSlice } from '../../hooks/use-timer-slice';
import { timerTexts } from '../../locales/en/timer';
import { Icon } from '../../primitives/icon';
import { Part, type PartProps } from '../../primitives/part';
import { usePlaced } from '../placed-parts';
import { durationDigits, durationText } from './duration';

/** Seconds left from which on the end is near, on every clock. */
export const ENDING = 60;
/** Seconds left from which on nothing else is begun. */
export const FINAL = 10;

/** State of `TimerClock`. */
export interface TimerClockState {
  /** It counts down now. Attribute: `data-running`. */
  running: boolean;
  /** A minute is left, or less. Attribute: `data-ending`. */
  ending: boolean;
  /** 10 seconds are left, or less, and it is not over. Attribute: `data-final`. */
  final: boolean;
  /** The time is up. Attribute: `data-over`. */
  over: boolean;
}

export interface TimerClockProps extends Omit<PartProps<'span', TimerClockState>, 'children'> {
  /** The room whose time is shown; null: that of all rooms. Default: what concerns the user. */
  roomId?: string | null | undefined;
}

/**
 * The time that is left, as "4:30". Renders a `span` with the role `timer`, which is not read out each second, or nothing
 * where no timer is set. Put it where it is in sight all the time: notes and panel then leave it out.
 */
export const TimerClock = forwardRef<HTMLSpanElement, TimerClockProps>(function TimerClock(props, ref) {
  usePlaced('TimerClock');
  return <Clock ref={ref} {...props} />;
});

/** As `TimerClock`, for a place that may be out of sight. */
export const Clock = forwardRef<HTMLSpanElement, TimerClockProps>(function Clock({ roomId, ...rest }, ref) {
  const timer = useTimerSlice((it) => it, roomId);
  const areOpen = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const { t, locale } = useTexts(timerTexts);
  // It ends with the rooms, also where word of that comes later.
  if (!timer || !areOpen) return null;
  const { secondsLeft, isRunning: running, isOver: over } = timer;
  const time = durationText(t, secondsLeft);
  return (
    <Part
      tag="span"
      className="rbk-clock"
      state={{ running, ending: secondsLeft <= ENDING, final: secondsLeft <= FINAL && !over, over }}
      ref={ref}
      role="timer"
      aria-label={over ? t('timer.over') : t(running ? 'timer.left' : 'timer.paused', { time })}
      custom={rest}
    >
      <Icon name={running || over ? 'clock' : 'pause'} />
      {/* In words it is told by the note that asks what to do. */}
      <span aria-hidden="true">{durationDigits(locale, secondsLeft)}</span>
    </Part>
  );
});
