import { useSyncExternalStore } from 'react';
import { NO_RECORDINGS, type RecordingsState, type RecordingsStore } from '../core/facilitation/recordings';
import { breakoutRecordings } from '../realtimekit/room-reports';
import { useSession } from './session-context';

/** What `useBreakoutRecordings` returns: the recordings and their actions, of which `record` and `stop` are a host's. */
export interface UseBreakoutRecordingsReturn
  extends RecordingsState, Omit<RecordingsStore, 'getSnapshot' | 'subscribe'> {}

const none = () => NO_RECORDINGS;

/**
 * The recordings of all rooms, for everyone; for a host one press that records every room where somebody may. For the
 * recording of the user's own room `useBreakoutMeeting` has `recording` and `record`.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { rooms, wish, record, stop } = useBreakoutRecordings();
 * const recorded = rooms.filter(({ state }) => state === 'recording');
 * return (
 *   <button onClick={() => void (wish?.action === 'start' ? stop() : record())}>
 *     {recorded.length} of {rooms.length} rooms are recorded
 *   </button>
 * );
 */
export function useBreakoutRecordings(): UseBreakoutRecordingsReturn {
  const { getSnapshot, subscribe, ...actions } = useRecordingsStore();
  const state = useSyncExternalStore(subscribe, getSnapshot, none);
  return { ...state, ...actions };
}

/** The recordings of the session, for parts that show a slice of them. */
export function useRecordingsStore(): RecordingsStore {
  return breakoutRecordings(useSession('useBreakoutRecordings'));
}
