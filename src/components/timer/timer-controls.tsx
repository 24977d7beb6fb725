import { forwardRef, useState } from 'react';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { useTimedRooms, useTimerActions, useTimerSlice } from '../../hooks/use-timer-slice';
import { roundsTexts } from '../../locales/en/rounds';
import { timerTexts } from '../../locales/en/timer';
import { Button, type ButtonProps } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { LateTimerDialog } from '../late/opened-dialogs';
import { timerView } from '../late/opened-views';
import { ErrorNote } from '../notes/error-note';
import { useAction, type Action } from '../use-action';
import { changeText } from './more-time';
import { Clock } from './timer-clock';

const MINUTE = 60_000;

/** Paused, all wait for a host to go on; to stop takes the other rounds away. */
const roundLooks = {
  pause: { 'data-words': '' },
  resume: { 'data-words': '', variant: 'primary' },
  next: { 'data-words': '' },
  stop: { 'data-words': '', 'data-danger': '', variant: 'ghost' },
} as const;

export type TimerControlsProps = Omit<PartProps<'div'>, 'children'>;

/**
 * For hosts: each timer that is set, with more time, less time, pause and stop. Renders a `div`, or nothing while none is.
 */
export const TimerControls = forwardRef<HTMLDivElement, TimerControlsProps>(function TimerControls(props, ref) {
  const timedRooms = useTimedRooms();
  const action = useAction();
  if (timedRooms.length === 0) return null;
  return (
    <Part tag="div" className="rbk-timers" ref={ref} custom={props}>
      {timedRooms.map((roomId) => (
        <TimerRow key={roomId ?? ''} roomId={roomId} isOnly={timedRooms.length === 1} action={action} />
      ))}
      <ErrorNote error={action.error} />
    </Part>
  );
});

/** For hosts: opens the dialog that sets a timer for all rooms or for one. */
export const TimerButton = forwardRef<HTMLElement, ButtonProps>(function TimerButton(
  { children, onClick, onFocus, onPointerEnter, ...rest },
  ref,
) {
  const [isSetting, setSetting] = useState(false);
  const { t } = useTexts(timerTexts);
  return (
    <>
      <Button
        ref={ref}
        icon="clock"
        aria-haspopup="dialog"
        {...rest}
        onFocus={(event) => {
          onFocus?.(event);
          timerView.prefetch();
        }}
        onPointerEnter={(event) => {
          onPointerEnter?.(event);
          timerView.prefetch();
        }}
        onClick={(event) => {
          onClick?.(event);
          if (!event.defaultPrevented) setSetting(true);
        }}
      >
        {children ?? t('timer.label')}
      </Button>
      <LateTimerDialog open={isSetting} onOpenChange={setSetting} />
    </>
  );
});

interface TimerRowProps {
  roomId: string | null;
  isOnly: boolean;
  action: Action;
}

/** One timer. Only its clock renders each second. */
function TimerRow({ roomId, isOnly, action: { pending, run } }: TimerRowProps) {
  const actions = useTimerActions();
  const title = useBreakoutSelector(({ rooms }) => rooms.find(({ id }) => id === roomId)?.title ?? '');
  const isRunning = useTimerSlice((timer) => timer?.isRunning ?? false, roomId);
  const isOver = useTimerSlice((timer) => timer?.isOver ?? false, roomId);
  const running = useBreakoutRounds();
  const { t, locale } = useTexts(timerTexts, roundsTexts);
  const place = roomId ?? undefined;
  // The timer of all rooms is that of the round.
  const rounds = roomId === null ? running.rounds : null;
  const round = rounds && t('rounds.of', { round: rounds.round, count: rounds.schedule.count });
  const name = round ?? (roomId === null ? t('timer.allRooms') : title);
  const verb = isRunning ? 'pause' : 'resume';
  const isLast = rounds === null || rounds.round === rounds.schedule.count;
  const change = (minutes: number) => {
    return (
      <Button
        size="sm"
        title={t(minutes > 0 ? 'timer.more' : 'timer.less', { count: Math.abs(minutes) })}
        aria-disabled={pending || (minutes < 0 && isOver)}
        onClick={() => void run(() => actions.extend(minutes * MINUTE, place))}
      >
        {changeText(locale, minutes)}
      </Button>
    );
  };
  // What pauses and stops a clock is known by its sign; what that means for rounds is said where there is room for it.
  const act = (icon: 'pause' | 'resume' | 'next' | 'stop', label: string, action: () => Promise<void>) => (
    <Button
      kind={rounds ? 'button' : 'icon'}
      size="sm"
      icon={icon}
      {...(rounds && roundLooks[icon])}
      title={label}
      aria-disabled={pending}
      onClick={() => void run(action)}
    >
      {label}
    </Button>
  );
  return (
    <div
      className="rbk-timer"
      data-round={round ? '' : undefined}
      role="group"
      aria-label={round ?? t('timer.of', { room: name })}
    >
      {!(isOnly && roomId === null && !round) && (
        <span dir="auto" className="rbk-timer-room rbk-truncate" title={name}>
          {name}
        </span>
      )}
      <Clock roomId={roomId} />
      <span className="rbk-timer-actions">
        <span>
          {change(-1)}
          {change(1)}
          {change(5)}
        </span>
        <span>
          {!isOver && act(verb, t(rounds ? `rounds.${verb}` : `timer.${verb}`), () => actions[verb](place))}
          {!isLast && act('next', t('rounds.next'), running.next)}
          {act('stop', t(rounds ? 'rounds.stop' : 'timer.stop'), rounds ? running.stop : () => actions.stop(place))}
        </span>
      </span>
    </div>
  );
}
