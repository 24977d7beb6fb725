import { useSyncExternalStore } from 'react';
import { NO_RESULTS, type ResultsState, type ResultsStore } from '../core/facilitation/results';
import { breakoutResults } from '../realtimekit/facilitation';
import { useSession } from './session-context';

/** What `useBreakoutResults` returns: the results and their actions, of which `ask`, `stop`, `share` and `clear` are a host's. */
export interface UseBreakoutResultsReturn extends ResultsState, Omit<ResultsStore, 'getSnapshot' | 'subscribe'> {}

const none = () => NO_RESULTS;

/**
 * The results of the rooms: one shared answer each, which anyone in the room writes. Hosts have them also after the rooms are
 * closed; everyone has while a host shares them.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { own, edit, send } = useBreakoutResults();
 * return own && (
 *   <form onSubmit={(event) => (event.preventDefault(), void send())}>
 *     <textarea value={own.draft ?? own.sent?.text ?? ''} onChange={(event) => edit(event.target.value)} />
 *     <button>Send</button>
 *   </form>
 * );
 */
export function useBreakoutResults(): UseBreakoutResultsReturn {
  const { getSnapshot, subscribe, ...actions } = useResultsStore();
  const state = useSyncExternalStore(subscribe, getSnapshot, none);
  return { ...state, ...actions };
}

/** The results of the session, for parts that show a slice of them. */
export function useResultsStore(): ResultsStore {
  return breakoutResults(useSession('useBreakoutResults'));
}
