import { useSyncExternalStore } from 'react';
import type { BreakoutRounds, RoundsStore } from '../core/facilitation/rounds';
import { breakoutRounds } from '../realtimekit/facilitation';
import { useSession } from './session-context';

/** What `useBreakoutRounds` returns: the rounds and their actions, which are a host's. */
export interface UseBreakoutRoundsReturn extends Omit<RoundsStore, 'getSnapshot' | 'subscribe'> {
  /** Which round runs, of how many, and what becomes of it; null while none does. */
  readonly rounds: BreakoutRounds | null;
}

const none = () => null;

/**
 * Rounds that follow each other by the timer, such as speed networking: with new partners, or in other rooms. Renders when a
 * round begins, pauses or ends, and not each second: the seconds are those of `useBreakoutTimer`.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { rounds, start, next } = useBreakoutRounds();
 * if (!rounds) return <button onClick={() => void start({ count: 5, minutes: 3, next: 'partners', end: 'ask' })}>Start</button>;
 * return <button onClick={() => void next()}>End round {rounds.round} of {rounds.schedule.count}</button>;
 */
export function useBreakoutRounds(): UseBreakoutRoundsReturn {
  const { getSnapshot, subscribe, ...actions } = breakoutRounds(useSession('useBreakoutRounds'));
  const rounds = useSyncExternalStore(subscribe, getSnapshot, none);
  return { rounds, ...actions };
}
