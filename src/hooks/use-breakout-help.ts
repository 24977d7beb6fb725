import { useSyncExternalStore } from 'react';
import { NO_HELP, type HelpState, type HelpStore } from '../core/facilitation/help';
import { breakoutHelp } from '../realtimekit/facilitation';
import { useSession } from './session-context';

/** What `useBreakoutHelp` returns: the calls for help and what can be done about them. */
export interface UseBreakoutHelpReturn extends HelpState, Omit<HelpStore, 'getSnapshot' | 'subscribe'> {}

const none = () => NO_HELP;

/**
 * Calls for help: that of the user's room, and for a host the queue of all rooms.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { own, ask } = useBreakoutHelp();
 * return <button onClick={() => void ask()}>{own ? `Asked: ${own.state}` : 'Ask for help'}</button>;
 */
export function useBreakoutHelp(): UseBreakoutHelpReturn {
  const { getSnapshot, subscribe, ...actions } = useHelpStore();
  const state = useSyncExternalStore(subscribe, getSnapshot, none);
  return { ...state, ...actions };
}

/** The calls for help, without rendering when they change. */
export function useHelpStore(): HelpStore {
  return breakoutHelp(useSession('useBreakoutHelp'));
}
