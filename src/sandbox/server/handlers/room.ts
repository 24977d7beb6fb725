import {
  AddedPeople,
  JoinRequest,
  KickAll,
  PeerIds,
  PeerInfo,
  PeerInfoRequest,
  Peers,
  RoomInfo,
} from '../../wire/room';
import type { Backend } from '../backend';
import type { Connection } from '../meeting';
import { handle } from '../handler';
import type { HandlerTable } from '../handler';
import { tellWaitingRoom } from './waiting-room';

/** Joining, and who is there. */
export const roomHandlers: HandlerTable = {
  join: handle(JoinRequest, ({ backend, connection, reply, refuse }, { peer }) => {
    // Deleted while the client was between its connection and this request.
    if (connection.meeting.deleted) {
      refuse('The meeting was deleted.');
      return;
    }
    if (peer?.displayName) connection.displayName = peer.displayName;
    if (!connection.person.admitted) {
      connection.waiting = true;
      reply(PeerInfo, { peer: connection.peer });
      tellWaitingRoom(backend, connection.meeting);
      return;
    }
    connection.waiting = false;
    connection.joined = true;
    connection.meeting.expected.delete(connection.pass.token);
    expectNoLonger(connection);
    reply(PeerInfo, { peer: connection.peer }, connection.meeting.title);
    backend.tellMeeting(connection.meeting, 'join', PeerInfo, { peer: connection.peer }, connection);
    backend.changed(connection.meeting);
  }),

  peers: ({ connection, reply }) => {
    reply(Peers, { peers: connection.meeting.present.map((other) => other.peer) });
  },

  peer: handle(PeerInfoRequest, ({ connection, reply }, { peerId }) => {
    const found = connection.meeting.present.find((other) => other.peerId === peerId);
    reply(PeerInfo, found ? { peer: found.peer } : {});
  }),

  'room-info': ({ connection, reply }) => {
    const { id, title, createdAt, recordings } = connection.meeting;
    const activeRecordings = [...recordings].map((it) => ({ recordingId: it.id, recordingStatus: it.state }));
    const seconds = Math.floor(createdAt / 1000);
    reply(RoomInfo, { room: { roomId: id, title, createdAt: seconds, activeRecordings, roomUuid: id } });
  },

  'added-people': ({ backend, connection, reply }) => {
    const passes = [...backend.passes.values()].filter((pass) => pass.meeting === connection.meeting);
    reply(AddedPeople, {
      participants: passes.map((pass) => ({
        id: pass.participantId,
        name: pass.person.name,
        customParticipantId: pass.person.customParticipantId ?? '',
      })),
    });
  },

  // Kicking is never answered: the SDK takes any message of this event for its own dismissal.
  kick: handle(PeerIds, ({ connection, refuse }, { peerIds }) => {
    if (!connection.person.preset.canKick) {
      refuse('The preset does not allow to kick.');
      return;
    }
    kick(connection.meeting.present.filter((other) => peerIds.includes(other.peerId)));
  }),

  'kick-all': handle(KickAll, ({ connection, refuse }, { propagateKickAcrossRooms }) => {
    if (!connection.person.preset.canKick) {
      refuse('The preset does not allow to kick.');
      return;
    }
    const meetings = propagateKickAcrossRooms ? connection.meeting.family : [connection.meeting];
    for (const { present } of meetings) kick(present, 'kick-all');
  }),
};

/** Tells them that they are out. The SDK ends the connection itself. */
export function kick(connections: readonly Connection[], event: 'kick' | 'kick-all' = 'kick'): void {
  for (const connection of connections) connection.push(event, PeerInfo, { peer: connection.peer });
}

export function tellPeerLeft(backend: Backend, connection: Connection): void {
  backend.tellMeeting(connection.meeting, 'leave', PeerInfo, { peer: connection.peer }, connection);
}

/** Who has come is expected nowhere else, except on a connection that is still open: of two orders at once a client follows one. */
function expectNoLonger({ person, meeting }: Connection): void {
  for (const { expected } of meeting.family) {
    for (const [token, { from }] of expected) if (from?.person === person && !from.open) expected.delete(token);
  }
}
