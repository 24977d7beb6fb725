import {
  CloseReply,
  DescriptionTarget,
  ProduceReply,
  ProduceRequest,
  ProducerChanged,
  ProducerCloseRequest,
  ProducerKind,
  ProducerToggleRequest,
} from '../../wire/media';
import type { SessionDescription } from '../../media/media-server';
import type { Description, ProducerState } from '../../wire/media';
import type { WireEvent } from '../../wire/events';
import type { Backend } from '../backend';
import type { Connection } from '../meeting';
import { handle } from '../handler';
import type { HandlerTable } from '../handler';
import { createId } from '../id';

/** What clients send: camera, microphone and screen. */
export const produceHandlers: HandlerTable = {
  produce: handle(ProduceRequest, async ({ backend, connection, note, reply }, request) => {
    const producerId = createId();
    const kind = request.kind === 'audio' ? 'audio' : 'video';
    const transportId = request.producingTransportId ?? '';
    const state: ProducerState = {
      producerId,
      kind: ProducerKind[kind],
      pause: request.paused,
      screenShare: request.screenShare,
      producingTransportId: transportId,
      ...(request.appData !== undefined && { appData: request.appData }),
      ...(request.mimeType !== undefined && { mimeType: request.mimeType }),
    };
    note(describeProducer(state));
    const answer = await backend.media.renegotiate(transportId, toSession(request.description), {
      producerId,
      kind,
      mid: midOf(request.appData),
    });
    connection.producers.set(producerId, { state, at: backend.trace.now });
    reply(ProduceReply, {
      status: true,
      producerId,
      description: { target: DescriptionTarget.publisher, ...answer },
    });
    tellProducer(backend, connection, 'producer-created', state);
  }),

  'producer-toggle': handle(ProducerToggleRequest, ({ backend, connection, note }, { producerId, pause }) => {
    const producer = connection.producers.get(producerId);
    if (!producer) return;
    note(describeProducer({ ...producer.state, pause }));
    producer.state = { ...producer.state, pause };
    producer.at = backend.trace.now;
    tellProducer(backend, connection, 'producer-toggled', producer.state);
  }),

  'producer-close': handle(ProducerCloseRequest, async ({ backend, connection, note, reply }, request) => {
    const producer = connection.producers.get(request.producerId);
    connection.producers.delete(request.producerId);
    if (producer) note(describeProducer(producer.state));
    const transportId = request.producingTransportId ?? producer?.state.producingTransportId ?? '';
    const answer = await backend.media.renegotiate(transportId, toSession(request.description));
    reply(CloseReply, { description: { target: DescriptionTarget.publisher, ...answer } });
    if (producer) tellProducer(backend, connection, 'producer-closed', producer.state);
  }),
};

function tellProducer(backend: Backend, connection: Connection, event: WireEvent, producerState: ProducerState): void {
  const content = { participantId: connection.peerId, producerState, initiatorParticipantId: connection.peerId };
  backend.tellMeeting(connection.meeting, event, ProducerChanged, content, connection);
}

/** Pauses what somebody sends at the word of another, and tells them as well: their SDK switches the device off by that. */
export function mute(
  backend: Backend,
  connection: Connection,
  { audio, video }: { readonly audio: boolean; readonly video: boolean },
  by: Connection,
): void {
  for (const producer of connection.producers.values()) {
    const { kind, screenShare } = producer.state;
    if (screenShare || !(kind === ProducerKind.audio ? audio : video)) continue;
    producer.state = { ...producer.state, pause: true };
    producer.at = backend.trace.now;
    backend.tellMeeting(connection.meeting, 'producer-toggled', ProducerChanged, {
      participantId: connection.peerId,
      producerState: producer.state,
      initiatorParticipantId: by.peerId,
    });
  }
}

/** "audio", "screen video", "video paused": the summary of a producer in the trace. */
function describeProducer({ kind, pause, screenShare }: ProducerState): string {
  const medium = kind === ProducerKind.audio ? 'audio' : 'video';
  return [...(screenShare ? ['screen'] : []), medium, ...(pause ? ['paused'] : [])].join(' ');
}

/** The SDK says in the producer's own data which transceiver carries it. */
function midOf(appData: string | undefined): string {
  const data: unknown = JSON.parse(appData ?? '{}');
  return typeof data === 'object' && data !== null && 'mid' in data ? String(data.mid) : '';
}

export function toSession(description: Description | undefined): SessionDescription {
  return { type: description?.type === 'answer' ? 'answer' : 'offer', sdp: description?.sdp ?? '' };
}
