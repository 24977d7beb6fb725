import { createPulse, type PulseStore } from '../core/facilitation/pulse';
import { createRecordings, type RecordingsStore } from '../core/facilitation/recordings';
import type { BreakoutSession } from '../core/session/types';
import { breakoutChannel } from './breakout-channel';
import { optionsOf } from './session-registry';
import { perSession } from './per-session';
import { mediaOf } from './room-media';
import type { RealtimeKitClient } from './types';

/**
 * The pulse of a session's rooms: microphones that are on, shared screens, minutes with every microphone off. It works while somebody
 * subscribes: one client of each room then tells it.
 *
 * @example
 * const pulse = breakoutPulse(session);
 * pulse.subscribe(() => render(pulse.getSnapshot()));
 */
export function breakoutPulse(session: BreakoutSession<RealtimeKitClient>): PulseStore {
  const { getSnapshot, subscribe } = session;
  return perSession('pulse', session, () =>
    createPulse(breakoutChannel(session), {
      snapshot: getSnapshot,
      watch: subscribe,
      media: () => {
        const { client } = getSnapshot();
        return client ? mediaOf(client) : { microphones: 0, sharing: 0 };
      },
      isOn: () => optionsOf(session).pulse ?? true,
    }),
  );
}

/**
 * The recordings of a session's rooms, and whether a host wants every room recorded. It works while somebody subscribes: one of
 * those in a room who may record then starts it there, where a host of the same session wants it or their messages are signed.
 *
 * @example
 * const recordings = breakoutRecordings(session);
 * recordings.subscribe(() => render(recordings.getSnapshot().rooms));
 * await recordings.record();
 */
export function breakoutRecordings(session: BreakoutSession<RealtimeKitClient>): RecordingsStore {
  return perSession('recordings', session, () =>
    createRecordings(breakoutChannel(session), {
      snapshot: session.getSnapshot,
      watch: session.subscribe,
      record: session.record,
    }),
  );
}
