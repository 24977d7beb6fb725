import { useSyncExternalStore } from 'react';
import { NO_LEADS, type LeadsState, type LeadsStore } from '../core/facilitation/leads';
import { breakoutLeads } from '../realtimekit/facilitation';
import { useSession } from './session-context';

/** What `useBreakoutLeads` returns: the leads and what can be done; `set` is a host's. */
export interface UseBreakoutLeadsReturn extends LeadsState, Omit<LeadsStore, 'getSnapshot' | 'subscribe'> {}

const none = () => NO_LEADS;

/**
 * Who leads which room.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { own, take } = useBreakoutLeads();
 * if (!own) return null;
 * return own.personKey === null ? <button onClick={() => void take()}>Lead this room</button> : <p>{own.name} leads this room.</p>;
 */
export function useBreakoutLeads(): UseBreakoutLeadsReturn {
  const { getSnapshot, subscribe, ...actions } = breakoutLeads(useSession('useBreakoutLeads'));
  const state = useSyncExternalStore(subscribe, getSnapshot, none);
  return { ...state, ...actions };
}
