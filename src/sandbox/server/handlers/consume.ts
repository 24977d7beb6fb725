import { ConsumeReply, ConsumeRequest, DescriptionTarget } from '../../wire/media';
import type { ConsumerState, ProducerState } from '../../wire/media';
import { handle } from '../handler';
import type { HandlerTable } from '../handler';
import { createId } from '../id';
import type { Meeting } from '../meeting';

/** The error on which the SDK does not try again. */
const TRACK_MISSING: ConsumerState = { consumerId: '', errorCode: 'not_found_track_error' };

/** What clients receive: tracks of others in the same meeting. */
export const consumeHandlers: HandlerTable = {
  consume: handle(ConsumeRequest, async ({ backend, connection, reply }, request) => {
    const wanted = request.requests.map(({ producingPeerId, producerId = '' }) => ({
      producerId,
      state: producerState(connection.meeting, producingPeerId, producerId),
    }));
    const available = wanted.filter((each) => each.state).map((each) => each.producerId);
    const { offer, tracks } = await backend.media.consume(request.consumingTransportId ?? '', available);
    const consumers = wanted.map(({ producerId, state }): [string, ConsumerState] => {
      const track = tracks.get(producerId);
      if (!track || !state) return [producerId, TRACK_MISSING];
      const producerTrack = { trackId: track.trackId, producerId, streamId: track.mid };
      return [producerId, { consumerId: createId(), producerState: state, producerTrack }];
    });
    reply(ConsumeReply, {
      status: true,
      consumerIdsMap: { map: Object.fromEntries(consumers) },
      ...(offer && { description: { target: DescriptionTarget.subscriber, ...offer } }),
    });
  }),
};

function producerState(meeting: Meeting, peerId: string, producerId: string): ProducerState | undefined {
  return meeting.present.find((other) => other.peerId === peerId)?.producers.get(producerId)?.state;
}
