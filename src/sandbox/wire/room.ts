import { field, message } from './message';
import type { MessageOf } from './message';
import { ActiveRecording } from './recording';

/** People and the meeting itself. */

export const StageType = { onStage: 1, approved: 2, requested: 3, offStage: 4 } as const;

const PeerFlags = message('socket.room.PeerFlags', {
  presetName: field.string(1),
  /** Anything but "NONE" makes the SDK treat the person as a recorder. */
  recorderType: field.string(2),
  hiddenParticipant: field.bool(3),
});

export const Peer = message('socket.room.Peer', {
  /** One connection. The SDK's `self.id`. */
  peerId: field.string(1),
  /** One participant. The SDK's `self.userId`; the id of moves and dumps. */
  userId: field.string(2),
  displayName: field.string(3),
  stageType: field.optionalInt32(4),
  customParticipantId: field.optionalString(5),
  presetId: field.optionalString(6),
  displayPictureUrl: field.optionalString(7),
  waitlisted: field.bool(8),
  flags: field.nested(9, PeerFlags),
});
export type Peer = MessageOf<typeof Peer>;

export const PeerInfo = message('socket.room.PeerInfoResponse', { peer: field.nested(1, Peer) });

export const PeerInfoRequest = message('socket.room.GetPeerInfoRequest', { peerId: field.string(1) });

export const JoinRequest = message('socket.room.JoinRoomRequest', { peer: field.nested(1, Peer) });

export const Peers = message('socket.room.RoomPeersInfoResponse', { peers: field.list(1, Peer) });

export const RoomInfo = message('socket.room.RoomInfoResponse', {
  room: field.nested(
    1,
    message('socket.room.Room', {
      roomId: field.string(1),
      title: field.string(2),
      /** In seconds: the SDK multiplies it by 1000. */
      createdAt: field.uint64(4),
      activeRecordings: field.list(5, ActiveRecording),
      roomUuid: field.optionalString(6),
    }),
  ),
});

export const AddedPeople = message('socket.room.GetAllAddedParticipantsResponse', {
  participants: field.list(
    1,
    message('socket.room.AddedParticipant', {
      id: field.string(1),
      name: field.optionalString(2),
      picture: field.optionalString(3),
      customParticipantId: field.string(4),
    }),
  ),
});

export const PeerIds = message('socket.room.RemoveParticipantsRequest', { peerIds: field.strings(1) });

export const KickAll = message('media.edge.KickAllPeersRequest', { propagateKickAcrossRooms: field.bool(1) });

export const UserIds = message('socket.room.AcceptWaitingRoomRequests', { userIds: field.strings(1) });

export const WaitingPeople = message('socket.room.GetWaitingRoomRequests', {
  requests: field.list(
    1,
    message('socket.room.WaitingRoomRequest', {
      peerId: field.string(1),
      userId: field.string(2),
      displayName: field.string(3),
      picture: field.optionalString(4),
      customParticipantId: field.optionalString(5),
      presetName: field.optionalString(6),
    }),
  ),
});

export const StageState = message('socket.room.GetRoomStageStateResponse', {
  onStagePeers: field.strings(1),
  approvedStagePeers: field.strings(2),
  requestedStagePeers: field.strings(3),
});

/** Where somebody stands with the stage from now on. */
export const StageStatus = message('socket.room.PeerStatusUpdate', {
  peerId: field.string(1),
  userId: field.string(2),
  stageType: field.optionalInt32(3),
});

export const StageRequests = message('socket.livestreaming.GetStageRequestsResponse', {
  stageRequests: field.list(
    1,
    message('socket.livestreaming.StageRequest', {
      displayName: field.string(1),
      userId: field.string(2),
      peerId: field.string(3),
    }),
  ),
});

/** Of granting, denying, and leaving or taking off the stage. */
export const StagePeople = message('socket.livestreaming.GrantStageAccessRequest', { userIds: field.strings(1) });

/** Who a broadcast to an entity is for. */
export const BroadcastTarget = { peers: 0, meetings: 1 } as const;

export const Broadcast = message('socket.room.BroadcastMessage', {
  type: field.string(1),
  /** JSON. */
  payload: field.bytes(2),
  timestamp: field.uint64(3),
  ids: field.strings(4),
  broadcastType: field.optionalInt32(5),
});
