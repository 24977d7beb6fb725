import type { IMessageType, PartialMessage } from '@protobuf-ts/runtime';
import type { Trace } from '../trace';
import { Envelope, ErrorReply } from '../wire/envelope';
import { eventNumbers } from '../wire/events';
import type { WireEvent } from '../wire/events';
import { encode } from '../wire/message';

/** The frames of the heartbeat, from whichever side it comes. */
export const PING = '2';
const PONG = '3';

/** The client's end of a socket, as the transport offers it. */
export interface ClientEnd {
  send(frame: Uint8Array | string): void;
  close(code: number, reason: string): void;
}

/** The server's end of a socket: what it sends, traced under the name that its client goes by. */
export class Socket {
  open = true;
  displayName: string;
  readonly #client: ClientEnd;
  readonly #trace: Trace;
  #pushCount = 0;

  constructor(client: ClientEnd, trace: Trace, displayName: string) {
    this.#client = client;
    this.#trace = trace;
    this.displayName = displayName;
  }

  reply(event: WireEvent, id: string | undefined, payload: Uint8Array, summary?: string): void {
    this.#send('reply', event, { event: eventNumbers[event], payload, ...(id !== undefined && { id }) }, summary);
  }

  refuse(event: WireEvent, id: string | undefined, reason: string): void {
    const payload = encode(ErrorReply, { errorMessage: reason, eventId: eventNumbers[event] });
    this.#send('refusal', event, { event: eventNumbers.error, payload, ...(id !== undefined && { id }) }, reason);
  }

  push<Shape extends object>(
    event: WireEvent,
    type: IMessageType<Shape>,
    content: PartialMessage<Shape>,
    summary?: string,
  ): void {
    this.pushBytes(event, encode(type, content), summary);
  }

  pushBytes(event: WireEvent, payload: Uint8Array, summary?: string): void {
    this.#pushCount += 1;
    this.#send('push', event, { event: eventNumbers[event], id: `push-${this.#pushCount}`, payload }, summary);
  }

  beat(): void {
    if (this.open) this.#client.send(PING);
  }

  answerPing(): void {
    if (this.open) this.#client.send(PONG);
  }

  /** Ends the connection from the server's side. The backend hears of it like of any other end. */
  close(code: number, reason: string): void {
    if (this.open) this.#client.close(code, reason);
  }

  #send(type: 'reply' | 'push' | 'refusal', event: WireEvent, envelope: Envelope, summary?: string): void {
    if (!this.open) return;
    this.#trace.add({
      direction: 'out',
      type,
      person: this.displayName,
      event,
      ...(summary !== undefined && { summary }),
    });
    this.#client.send(Envelope.toBinary(envelope));
  }
}
