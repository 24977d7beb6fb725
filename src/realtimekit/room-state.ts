import type { RoomState } from '../core/session/port';
import type { RealtimeKitClient } from './types';

/** How the stay of each client ended, of those that were watched when it happened. */
const endings = new WeakMap<RealtimeKitClient, RoomState>();
const watched = new WeakSet<RealtimeKitClient>();

/**
 * Remembers how the stay of this client ends. A join that is under way at that moment goes on, and when its media come about the
 * SDK says `joined` after all, of a client that is in no meeting and whose socket is closed (SDK facts 30). So it has to be
 * watched from its birth. Takes its listener away itself, once the client is of no more use.
 */
export function watchRoom(client: RealtimeKitClient): void {
  if (watched.has(client)) return;
  watched.add(client);
  const { self } = client;
  const onLeft = ({ state }: { state: string }) => {
    const ending = ofSdk(state);
    if (ending === 'disconnected') return;
    endings.set(client, ending);
    if (ending !== 'lost') self.off('roomLeft', onLeft);
  };
  self.on('roomLeft', onLeft);
}

/** Where a client really stands with its meeting. */
export function roomStateOf(client: RealtimeKitClient): RoomState {
  const { roomState, roomJoined } = client.self;
  const state = ofSdk(roomState);
  // Neither left nor in it: its connection is gone, and the SDK has not said so yet.
  return state === 'joined' && !roomJoined ? (endings.get(client) ?? 'disconnected') : state;
}

function ofSdk(state: string): RoomState {
  switch (state) {
    case 'joined':
    case 'waitlisted':
    case 'disconnected':
      return state;
    case 'init':
      return 'idle';
    case 'failed':
      return 'lost';
    case 'connected-meeting':
      return 'switched';
    default:
      // left, kicked, ended, rejected and whatever else ends a stay (SDK facts 24)
      return 'ended';
  }
}
