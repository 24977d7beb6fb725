import { useSyncExternalStore } from 'react';
import { NO_PULSE, type PulseStore, type RoomPulse } from '../core/facilitation/pulse';
import { breakoutPulse } from '../realtimekit/room-reports';
import { useSession } from './session-context';

const none = () => NO_PULSE;

/**
 * For hosts: how many microphones are on in each room, how many share their screen, and for how long nobody has had a microphone on.
 * Rooms tell it at most every 15 s. Empty for others, and where `options.pulse` is false.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const quiet = useBreakoutPulse().filter(({ mutedMinutes }) => mutedMinutes >= 3);
 * return <p>{quiet.length} rooms have been silent for three minutes</p>;
 */
export function useBreakoutPulse(): readonly RoomPulse[] {
  const { getSnapshot, subscribe } = usePulseStore();
  return useSyncExternalStore(subscribe, getSnapshot, none);
}

/** The pulse of the session, for parts that show a slice of it. */
export function usePulseStore(): PulseStore {
  return breakoutPulse(useSession('useBreakoutPulse'));
}
