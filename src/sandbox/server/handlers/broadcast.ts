import type { WireEvent } from '../../wire/events';
import { encode } from '../../wire/message';
import type { MessageOf } from '../../wire/message';
import { Broadcast, BroadcastTarget } from '../../wire/room';
import type { Connection } from '../meeting';
import { handle } from '../handler';
import type { HandlerTable, RequestContext } from '../handler';
import { sendDelivery } from '../strike';

/** Messages of the app. The SDK waits for an answer even where it carries nothing. */
export const broadcastHandlers: HandlerTable = {
  broadcast: handle(Broadcast, (context, broadcast) => {
    deliver(context, 'broadcast', broadcast, context.connection.meeting.present);
  }),

  'broadcast-to': handle(Broadcast, (context, broadcast) => {
    const { family, present } = context.connection.meeting;
    const receivers =
      broadcast.broadcastType === BroadcastTarget.meetings
        ? family.filter((meeting) => broadcast.ids.includes(meeting.id)).flatMap((meeting) => meeting.present)
        : present.filter((connection) => broadcast.ids.includes(connection.peerId));
    deliver(context, 'broadcast-to', broadcast, receivers);
  }),
};

function deliver(
  { backend, connection, reply, replyEmpty }: RequestContext,
  event: WireEvent,
  broadcast: MessageOf<typeof Broadcast>,
  receivers: readonly Connection[],
): void {
  const payload = encode(Broadcast, broadcast);
  for (const receiver of receivers) {
    if (receiver === connection) continue;
    sendDelivery(backend, receiver, () => receiver.pushBytes(event, payload, broadcast.type));
  }
  // The SDK takes a reply with content for a message: this is how a broadcast comes back to its sender.
  if (backend.options.echoBroadcasts && receivers.includes(connection)) reply(Broadcast, broadcast);
  else replyEmpty();
}
