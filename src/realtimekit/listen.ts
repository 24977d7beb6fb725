import type { MeetingPort, PortEvent, PortState } from '../core/session/port';
import { watchLineage } from './lineage';
import { watchRoom } from './room-state';
import type { RealtimeKitClient } from './types';

interface Emitter {
  on(event: string, listener: (value: never) => void): unknown;
  off(event: string, listener: (value: never) => void): unknown;
}

/** Tells the engine what happens to a client. Returns what stops it. */
export function listen(
  client: RealtimeKitClient,
  listener: (event: PortEvent<RealtimeKitClient>) => void,
  toPort: (successor: RealtimeKitClient) => MeetingPort<RealtimeKitClient>,
): () => void {
  const { self, meta, connectedMeetings } = client;
  watchRoom(client);
  // Undefined when its module is switched off, whatever its type says.
  const joined = (client.participants as RealtimeKitClient['participants'] | undefined)?.joined;
  const onSwitched = (successor: RealtimeKitClient) => listener({ type: 'switched', port: toPort(successor) });
  const onRoom = () => listener({ type: 'room' });
  const onMedia = () => listener({ type: 'media' });
  const onRecording = () => listener({ type: 'recording' });

  const stops: (() => void)[] = [];
  // The SDK types the events of each emitter; here any of them will do.
  const on = (emitter: object | undefined, event: string, react: (value: never) => void) => {
    const source = emitter as Emitter | undefined;
    source?.on(event, react);
    stops.push(() => source?.off(event, react));
  };
  on(connectedMeetings, 'stateUpdate', () => listener({ type: 'dump' }));
  on(connectedMeetings, 'changingMeeting', (meetingId: string) =>
    listener({ type: 'switching', meetingId, unseen: false }),
  );
  on(connectedMeetings, 'meetingChanged', onSwitched);
  on(self.permissions, 'permissionsUpdate', () => listener({ type: 'permissions' }));
  for (const event of ['roomJoined', 'roomLeft', 'waitlisted']) on(self, event, onRoom);
  for (const event of ['audioUpdate', 'videoUpdate', 'screenShareUpdate']) on(self, event, onMedia);
  for (const event of ['screenShareUpdate', 'participantLeft']) on(joined, event, onMedia);
  on(client.recording, 'recordingUpdate', onRecording);
  on(meta, 'socketConnectionUpdate', ({ state }: { state: string }) =>
    listener({ type: 'connection', state: connectionOf(state) }),
  );
  const stopWatching = watchLineage({
    client,
    onSwitching: (meetingId) => listener({ type: 'switching', meetingId, unseen: true }),
    onSwitched,
    onUnreached: (cause) => listener({ type: 'unreached', cause }),
  });
  return () => {
    for (const stop of stops) stop();
    stopWatching();
  };
}

/** What a state of the SDK's socket means. Undefined before it was ever opened, which is no loss of a connection. */
export function connectionOf(state: string | undefined): PortState['connection'] {
  return state === undefined ? 'online' : (CONNECTIONS[state] ?? 'offline');
}

const CONNECTIONS: Readonly<Record<string, PortState['connection']>> = {
  connected: 'online',
  disconnected: 'reconnecting',
  reconnecting: 'reconnecting',
  failed: 'offline',
};
