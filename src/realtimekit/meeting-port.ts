import { failures } from '../core/session/failures';
import type { MeetingPort, MoveAnswer, PortEvent, RoomState } from '../core/session/port';
import { watchLineage } from './lineage';
import { copyDump, ListReader, mendLists } from './lists';
import { observeClient } from './observe';
import type { RealtimeKitClient } from './types';

/** The engine's view of one SDK client. */
export function createMeetingPort(client: RealtimeKitClient): MeetingPort<RealtimeKitClient> {
  const { self, meta, connectedMeetings } = client;
  const lists = new ListReader(connectedMeetings);

  const toPort = (successor: RealtimeKitClient) => createMeetingPort(successor);

  return {
    client,
    read: () => {
      const may = self.permissions.connectedMeetings as typeof self.permissions.connectedMeetings | undefined;
      return {
        meetingId: meta.meetingId,
        selfId: self.userId,
        room: roomStateOf(self.roomState),
        permissions: {
          canAlter: may?.canAlterConnectedMeetings ?? false,
          canSwitchRooms: may?.canSwitchConnectedMeetings ?? false,
          canReturnToMain: may?.canSwitchToParentMeeting ?? false,
        },
        dump: lists.read(),
      };
    },
    listen: (listener) => listen(client, listener, toPort),
    observe: (listener) => observeClient(client, listener),
    fetchDump: async () => copyDump(await connectedMeetings.getConnectedMeetings()),
    createRooms: async (titles) => {
      try {
        const rooms: readonly { id?: string; title?: string }[] = await connectedMeetings.createMeetings(
          titles.map((title) => ({ title })),
        );
        return rooms.map(({ id, title }) => ({ ...(id && { id }), ...(title && { title }) }));
      } catch (error) {
        throw isTimeout(error) ? failures.serverSilent('create the rooms', error) : error;
      }
    },
    deleteRooms: async (ids) => {
      await connectedMeetings.deleteMeetings([...ids]);
    },
    move: (fromId, toId, personIds) => {
      // Before the SDK edits its lists as if everybody had arrived (SDK facts 3).
      lists.read();
      return move(connectedMeetings, fromId, toId, personIds);
    },
    join: () => client.join(),
    leave: () => client.leave(),
    // This reason keeps the SDK from stopping the devices, which the successor goes on using.
    abandon: () => client.leave('connected-meeting'),
    media: {
      // Both switch their device off before they return; the promise is for telling the server. The old meeting is
      // being left at that moment, so the server's answer no longer matters.
      muteMicrophone: () => void self.disableAudio().catch(noop),
      stopCamera: () => void self.disableVideo().catch(noop),
    },
  };
}

function listen(
  client: RealtimeKitClient,
  listener: (event: PortEvent<RealtimeKitClient>) => void,
  toPort: (successor: RealtimeKitClient) => MeetingPort<RealtimeKitClient>,
): () => void {
  const { self, meta, connectedMeetings } = client;
  const onDump = () => listener({ type: 'dump' });
  const onPermissions = () => listener({ type: 'permissions' });
  const onRoom = () => listener({ type: 'room' });
  const onConnection = ({ state }: { state: string }) =>
    listener({ type: 'connection', state: CONNECTIONS[state] ?? 'offline' });
  const onSwitching = (meetingId: string) => listener({ type: 'switching', meetingId, unseen: false });
  const onSwitched = (successor: RealtimeKitClient) => listener({ type: 'switched', port: toPort(successor) });

  connectedMeetings.on('stateUpdate', onDump);
  connectedMeetings.on('changingMeeting', onSwitching);
  connectedMeetings.on('meetingChanged', onSwitched);
  self.permissions.on('permissionsUpdate', onPermissions);
  self.on('roomJoined', onRoom);
  self.on('roomLeft', onRoom);
  self.on('waitlisted', onRoom);
  meta.on('socketConnectionUpdate', onConnection);
  const stopWatching = watchLineage({
    client,
    onSwitching: (meetingId) => listener({ type: 'switching', meetingId, unseen: true }),
    onSwitched,
  });
  return () => {
    connectedMeetings.off('stateUpdate', onDump);
    connectedMeetings.off('changingMeeting', onSwitching);
    connectedMeetings.off('meetingChanged', onSwitched);
    self.permissions.off('permissionsUpdate', onPermissions);
    self.off('roomJoined', onRoom);
    self.off('roomLeft', onRoom);
    self.off('waitlisted', onRoom);
    meta.off('socketConnectionUpdate', onConnection);
    stopWatching();
  };
}

const CONNECTIONS: Readonly<Record<string, 'online' | 'reconnecting' | 'offline'>> = {
  connected: 'online',
  disconnected: 'reconnecting',
  reconnecting: 'reconnecting',
  failed: 'offline',
};

function roomStateOf(state: string): RoomState {
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

async function move(
  connectedMeetings: RealtimeKitClient['connectedMeetings'],
  fromId: string,
  toId: string,
  personIds: readonly string[],
): Promise<MoveAnswer> {
  try {
    const answer = await connectedMeetings.moveParticipants(fromId, toId, [...personIds]);
    return answer.success ? { accepted: true } : { accepted: false, reason: answer.error };
  } catch (reason) {
    return { accepted: false, reason };
  } finally {
    mendLists(connectedMeetings);
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('request timeout');
}

function noop(): void {}
