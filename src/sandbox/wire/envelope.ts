import { field, message } from './message';
import type { MessageOf } from './message';

/**
 * What every socket frame is wrapped in. A reply carries the event and id of its request, a push an id of its own, an
 * error reply the event 65535 and the id of its request.
 */
export const Envelope = message('message.v1.SocketMessage', {
  event: field.uint32(1),
  id: field.optionalString(2),
  payload: field.optionalBytes(3),
  metadata: field.optionalBytes(4),
});
export type Envelope = MessageOf<typeof Envelope>;

export const ErrorReply = message('media.edge.ErrorResponse', {
  errorMessage: field.string(1),
  eventId: field.int32(2),
});

/** For requests and replies without content. */
export const Empty = message('media.edge.EmptyResponse', {});
