import { createTimer, type TimerStore } from '../core/facilitation/timer';
import { breakoutChannel } from './breakout-channel';
import { perSession, type ClientSession } from './per-session';

/**
 * The timer of a session's rooms. It works while somebody subscribes.
 *
 * @example
 * const timer = breakoutTimer(session);
 * timer.subscribe(() => render(timer.getSnapshot()?.secondsLeft));
 * await timer.set(10 * 60_000, { end: 'close' });
 */
export function breakoutTimer(session: ClientSession): TimerStore {
  const { getSnapshot, subscribe, close } = session;
  return perSession('timer', session, () =>
    createTimer(breakoutChannel(session), {
      roomId: () => getSnapshot().currentRoomId,
      isOpen: () => getSnapshot().rooms.length > 0,
      watch: subscribe,
      close,
    }),
  );
}
