import { useSyncExternalStore } from 'react';
import { NO_BRIEF, type BriefState, type BriefStore } from '../core/facilitation/brief';
import { breakoutBrief } from '../realtimekit/facilitation';
import { useSession } from './session-context';

/** What `useBreakoutBrief` returns: the brief and its actions, of which `set` and `remove` are a host's. */
export interface UseBreakoutBriefReturn extends BriefState, Omit<BriefStore, 'getSnapshot' | 'subscribe'> {}

const none = () => NO_BRIEF;

/**
 * What people are to do in the user's room: there on arrival, after a reload, and when a host changes it.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { brief, isChanged } = useBreakoutBrief();
 * return brief && <p>{isChanged ? `New: ${brief.text}` : brief.text}</p>;
 */
export function useBreakoutBrief(): UseBreakoutBriefReturn {
  const { getSnapshot, subscribe, ...actions } = breakoutBrief(useSession('useBreakoutBrief'));
  const state = useSyncExternalStore(subscribe, getSnapshot, none);
  return { ...state, ...actions };
}
