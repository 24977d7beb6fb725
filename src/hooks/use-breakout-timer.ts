import { useSyncExternalStore } from 'react';
import type { BreakoutTimer, TimerStore } from '../core/facilitation/timer';
import { breakoutTimer } from '../realtimekit/facilitation';
import { useSession } from './session-context';

/** What `useBreakoutTimer` returns: the timer and its actions, which are a host's. */
export interface UseBreakoutTimerReturn extends Omit<TimerStore, 'getSnapshot' | 'subscribe' | 'of' | 'timedRooms'> {
  /** That of the user's room, else that of all rooms; null where none is set. */
  readonly timer: BreakoutTimer | null;
}

const noTimer = () => null;

/**
 * The timer of the rooms. Renders once a second while it runs: use it in the component that shows the time, and not above.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { timer, extend } = useBreakoutTimer();
 * return timer && <button onClick={() => void extend(60_000)}>{timer.secondsLeft} s, one minute more</button>;
 */
export function useBreakoutTimer(): UseBreakoutTimerReturn {
  const session = useSession('useBreakoutTimer');
  const { getSnapshot, subscribe, of: _of, timedRooms: _timedRooms, ...actions } = breakoutTimer(session);
  const timer = useSyncExternalStore(subscribe, getSnapshot, noTimer);
  return { timer, ...actions };
}
