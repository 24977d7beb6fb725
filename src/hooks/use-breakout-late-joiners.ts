import { useSyncExternalStore } from 'react';
import { NO_LATE_JOINERS, type LateJoinersState } from '../core/facilitation/late-joiners';
import { breakoutLateJoiners } from '../realtimekit/facilitation';
import { useSession } from './session-context';

const none = () => NO_LATE_JOINERS;

/**
 * People who came while rooms are open: for hosts those who wait, with the room that each could go to (send them with
 * `move` of `useBreakoutMeeting`); for everyone the limits of the rooms.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { waiting } = useBreakoutLateJoiners();
 * const { move } = useBreakoutMeeting();
 * return waiting.map(({ person, roomId }) => <button onClick={() => void move([person.key], roomId)}>{person.name}</button>);
 */
export function useBreakoutLateJoiners(): LateJoinersState {
  const { getSnapshot, subscribe } = breakoutLateJoiners(useSession('useBreakoutLateJoiners'));
  return useSyncExternalStore(subscribe, getSnapshot, none);
}
