import { field, message } from './message';
import type { MessageOf } from './message';

/** Signalling with the media server: transports, producers and consumers. */

export const DescriptionTarget = { publisher: 0, subscriber: 1 } as const;
export const ProducerKind = { audio: 0, video: 1 } as const;

export const Description = message('media.SessionDescription', {
  target: field.int32(1),
  type: field.string(2),
  sdp: field.string(3),
});
export type Description = MessageOf<typeof Description>;

export const TransportRequest = message('media.CreateTransportRequest', {
  consuming: field.bool(1),
  description: field.nested(3, Description),
});

export const TransportReply = message('media.CreateTransportResponse', {
  transportId: field.string(1),
  description: field.nested(2, Description),
  producerIds: field.strings(4),
});

export const Renegotiation = message('media.RenegotiateRequest', {
  transportId: field.string(1),
  description: field.nested(2, Description),
});

export const ProducerState = message('media.ProducerState', {
  producerId: field.string(1),
  kind: field.int32(2),
  pause: field.bool(3),
  screenShare: field.bool(4),
  appData: field.optionalString(5),
  producingTransportId: field.optionalString(6),
  mimeType: field.optionalString(7),
});
export type ProducerState = MessageOf<typeof ProducerState>;

export const ProduceRequest = message('media.edge.ProducerCreateRequest', {
  kind: field.string(1),
  paused: field.bool(2),
  screenShare: field.bool(3),
  description: field.nested(4, Description),
  msid: field.string(5),
  appData: field.optionalString(6),
  mimeType: field.optionalString(7),
  producingTransportId: field.optionalString(8),
});

export const ProduceReply = message('media.edge.ProducerCreateResponse', {
  status: field.bool(1),
  producerId: field.string(2),
  description: field.nested(4, Description),
});

export const ProducerToggleRequest = message('media.edge.ProducerToggleRequest', {
  producerId: field.string(1),
  pause: field.bool(2),
});

export const ProducerCloseRequest = message('media.edge.ProducerCloseRequest', {
  producerId: field.string(1),
  description: field.nested(2, Description),
  producingTransportId: field.optionalString(3),
});

/** The reply to closing producers and consumers. */
export const CloseReply = message('media.edge.ProducerClosingResponse', { description: field.nested(1, Description) });

export const ConsumeRequest = message('media.edge.ConsumePeersRequest', {
  requests: field.list(
    1,
    message('media.edge.ConsumePeerRequest', {
      producingPeerId: field.string(1),
      producerId: field.optionalString(3),
    }),
  ),
  consumingTransportId: field.optionalString(2),
});

export const ConsumerState = message('media.ConsumerState', {
  consumerId: field.string(1),
  producerState: field.nested(2, ProducerState),
  producerTrack: field.nested(
    3,
    message('media.ProducerTrack', {
      trackId: field.string(1),
      producerId: field.string(2),
      /** The `mid` of the transceiver: the SDK finds the track by it. */
      streamId: field.string(3),
    }),
  ),
  errorCode: field.optionalString(4),
});
export type ConsumerState = MessageOf<typeof ConsumerState>;

export const ConsumeReply = message('media.edge.ConsumePeerResponse', {
  status: field.bool(1),
  consumerIdsMap: field.nested(2, message('media.ProducerIdToConsumerMap', { map: field.map(1, ConsumerState) })),
  description: field.nested(3, Description),
});

export const ConsumerCloseRequest = message('media.edge.ConsumerCloseRequest', {
  consumerIds: field.strings(1),
  description: field.nested(2, Description),
  consumingTransportId: field.optionalString(3),
});

const MediaPeer = message('media.edge.RoomParticipants', {
  peerId: field.string(1),
  producerStates: field.list(2, ProducerState),
  displayName: field.string(3),
  userId: field.optionalString(4),
});

export const MediaJoined = message('media.edge.PeerJoinCompleteResponse', {
  roomState: field.nested(
    1,
    message('media.edge.GetRoomStateResponse', {
      displayTitle: field.string(1),
      roomUuid: field.string(3),
      roomName: field.string(4),
      currentPeerId: field.string(5),
      pinnedPeerIds: field.strings(8),
    }),
  ),
  participants: field.list(2, MediaPeer),
  selectedPeers: field.nested(
    3,
    message('media.edge.SelectedPeersResponse', {
      audioPeers: field.strings(1),
      compulsoryPeers: field.strings(2),
    }),
  ),
  maxPreferredStreams: field.int32(4),
});

export const MediaPeerJoined = message('media.edge.PeerJoinBroadcastResponse', {
  participant: field.nested(1, MediaPeer),
});

export const MediaPeerLeft = message('media.edge.PeerLeaveBroadcastResponse', { participantId: field.string(1) });

export const MediaLeft = message('media.edge.PeerLeaveResponse', { closed: field.bool(1) });

/** Who speaks, the loudest first: a priority of 1 is the first place. */
export const ActiveSpeakers = message('media.edge.SelectedPeersDiffResponse', {
  entries: field.list(
    1,
    message('media.edge.SelectedPeersDiffEntry', { peerId: field.string(1), priority: field.int32(2) }),
  ),
});

export const AudioActivity = message('media.AudioActivityRequest', {
  producerId: field.string(1),
  energy: field.int32(2),
  silent: field.bool(3),
});

export const MuteRequest = message('media.edge.HostMediaControlForPeerRequest', {
  participantId: field.string(1),
  audio: field.bool(2),
  video: field.bool(3),
});

export const MuteAllRequest = message('media.edge.HostMediaControlForAllPeerRequest', {
  audio: field.bool(1),
  video: field.bool(2),
});

export const MuteReply = message('media.edge.HostMediaControlForPeerResponse', { status: field.string(1) });

/** The pushes about a producer that was created, paused, resumed or closed. */
export const ProducerChanged = message('media.edge.PeerProducerToggleBroadcastResponse', {
  participantId: field.string(1),
  producerState: field.nested(2, ProducerState),
  initiatorParticipantId: field.optionalString(3),
});
