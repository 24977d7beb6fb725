import {
  ActiveSpeakers,
  AudioActivity,
  CloseReply,
  ConsumerCloseRequest,
  DescriptionTarget,
  MediaJoined,
  MediaLeft,
  MediaPeerJoined,
  MediaPeerLeft,
  MuteAllRequest,
  MuteReply,
  MuteRequest,
  Renegotiation,
  TransportReply,
  TransportRequest,
} from '../../wire/media';
import type { Backend } from '../backend';
import type { Connection } from '../meeting';
import { handle } from '../handler';
import type { HandlerTable } from '../handler';
import { createId } from '../id';
import { consumeHandlers } from './consume';
import { mute, produceHandlers, toSession } from './produce';

/** Signalling with the media server: transports, and joining and leaving the media of a meeting. */
export const mediaHandlers: HandlerTable = {
  ...produceHandlers,
  ...consumeHandlers,

  'media-join': ({ replyEmpty }) => {
    replyEmpty();
  },

  'media-transport': handle(TransportRequest, async ({ backend, connection, reply }, { consuming, description }) => {
    const transportId = createId();
    const answer = await backend.media.open(transportId, toSession(description));
    connection.transports.set(transportId, consuming ? 'receive' : 'send');
    const target = consuming ? DescriptionTarget.subscriber : DescriptionTarget.publisher;
    reply(TransportReply, { transportId, description: { target, ...answer } });
  }),

  'media-complete': ({ backend, connection, reply }) => {
    const { meeting } = connection;
    connection.mediaJoined = true;
    reply(MediaJoined, {
      roomState: {
        displayTitle: meeting.title,
        roomUuid: meeting.id,
        roomName: meeting.id,
        currentPeerId: connection.peerId,
      },
      participants: meeting.present
        .filter((other) => other !== connection && other.mediaJoined)
        .map((other) => mediaPeer(other)),
      selectedPeers: {},
      maxPreferredStreams: 9,
    });
    backend.tellMeeting(
      meeting,
      'media-peer-joined',
      MediaPeerJoined,
      { participant: mediaPeer(connection) },
      connection,
    );
  },

  'media-leave': ({ backend, connection, reply }) => {
    leaveMedia(backend, connection);
    reply(MediaLeft, { closed: false });
  },

  renegotiate: handle(Renegotiation, async ({ backend, reply }, { transportId, description }) => {
    await backend.media.accept(transportId, toSession(description));
    reply(Renegotiation, { transportId });
  }),

  'consumer-close': handle(ConsumerCloseRequest, async ({ backend, reply }, request) => {
    const answer = await backend.media.renegotiate(request.consumingTransportId ?? '', toSession(request.description));
    reply(CloseReply, { description: { target: DescriptionTarget.subscriber, ...answer } });
  }),

  simulcast: ({ replyEmpty }) => {
    replyEmpty();
  },

  // A client whose user speaks sends this twice a second and waits for no answer.
  'audio-activity': handle(AudioActivity, ({ backend, connection }, { silent }) => {
    if (!silent) speak(backend, connection);
  }),

  'mute-peer': handle(MuteRequest, ({ backend, connection, reply, refuse }, { participantId, ...devices }) => {
    if (!connection.person.preset.canMute) {
      refuse('The preset does not allow to mute others.');
      return;
    }
    const target = connection.meeting.present.find(({ peerId }) => peerId === participantId);
    if (target) mute(backend, target, devices, connection);
    reply(MuteReply, { status: target ? 'success' : 'failure' });
  }),

  'mute-all': handle(MuteAllRequest, ({ backend, connection, reply, refuse }, devices) => {
    if (!connection.person.preset.canMute) {
      refuse('The preset does not allow to mute others.');
      return;
    }
    for (const other of connection.meeting.present) if (other !== connection) mute(backend, other, devices, connection);
    reply(MuteReply, { status: 'success' });
  }),
};

/** Tells the others who speaks, when it is another than before. */
export function speak(backend: Backend, connection: Connection): void {
  const { meeting, peerId } = connection;
  if (meeting.speakerId === peerId) return;
  meeting.speakerId = peerId;
  backend.tellMeeting(meeting, 'active-speaker', ActiveSpeakers, { entries: [{ peerId, priority: 1 }] }, connection);
}

/** Takes a client out of the media of its meeting. Its producers end with it. */
export function leaveMedia(backend: Backend, connection: Connection): void {
  connection.producers.clear();
  if (!connection.mediaJoined) return;
  connection.mediaJoined = false;
  if (connection.meeting.speakerId === connection.peerId) connection.meeting.speakerId = null;
  backend.tellMeeting(
    connection.meeting,
    'media-peer-left',
    MediaPeerLeft,
    { participantId: connection.peerId },
    connection,
  );
}

function mediaPeer(connection: Connection) {
  return {
    peerId: connection.peerId,
    displayName: connection.displayName,
    userId: connection.pass.participantId,
    producerStates: [...connection.producers.values()].map((producer) => producer.state),
  };
}
