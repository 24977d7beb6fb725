import { useSyncExternalStore } from 'react';
import { NO_COUNTDOWN, type CountdownState, type CountdownStore } from '../core/facilitation/countdown';
import { breakoutCountdown } from '../realtimekit/facilitation';
import { useSession } from './session-context';

/** What `useBreakoutCountdown` returns: the moves that hosts have announced, and what can be done about them. */
export interface UseBreakoutCountdownReturn extends CountdownState, Omit<CountdownStore, 'getSnapshot' | 'subscribe'> {}

const none = () => NO_COUNTDOWN;

/**
 * What hosts are about to do with the rooms and people: a close, a recall, a move, a visit. Renders once a second while one
 * counts down: use it in the component that shows the time, and not above.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { own } = useBreakoutCountdown();
 * return own && <p role="timer">{own.by} moves you in {own.secondsLeft} s.</p>;
 */
export function useBreakoutCountdown(): UseBreakoutCountdownReturn {
  const { getSnapshot, subscribe, ...actions } = breakoutCountdown(useSession('useBreakoutCountdown'));
  const state = useSyncExternalStore(subscribe, getSnapshot, none);
  return { ...state, ...actions };
}
