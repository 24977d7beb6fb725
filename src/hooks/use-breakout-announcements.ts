import { useSyncExternalStore } from 'react';
import { NO_ANNOUNCEMENTS, type AnnouncementsState, type AnnouncementsStore } from '../core/facilitation/announcements';
import { breakoutAnnouncements } from '../realtimekit/facilitation';
import { useSession } from './session-context';

/** What `useBreakoutAnnouncements` returns: the announcements and what can be done about them. */
export interface UseBreakoutAnnouncementsReturn
  extends AnnouncementsState, Omit<AnnouncementsStore, 'getSnapshot' | 'subscribe'> {}

const none = () => NO_ANNOUNCEMENTS;

/**
 * Announcements for the user: they stay until dismissed, and are there after a switch, a reload or a late arrival.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { shown, dismiss } = useBreakoutAnnouncements();
 * return shown.map(({ id, by, text }) => <p key={id} onClick={() => dismiss(id)}>{by}: {text}</p>);
 */
export function useBreakoutAnnouncements(): UseBreakoutAnnouncementsReturn {
  const { getSnapshot, subscribe, ...actions } = breakoutAnnouncements(useSession('useBreakoutAnnouncements'));
  const state = useSyncExternalStore(subscribe, getSnapshot, none);
  return { ...state, ...actions };
}
