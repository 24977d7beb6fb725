import type { IMessageType, PartialMessage } from '@protobuf-ts/runtime';
import { encode } from '../wire/message';
import { Envelope, ErrorReply } from '../wire/envelope';
import { eventNumbers } from '../wire/events';
import type { WireEvent } from '../wire/events';
import type { DumpPerson } from '../wire/breakout';
import type { ProducerState } from '../wire/media';
import type { Peer } from '../wire/room';
import type { Trace } from '../trace';
import type { Meeting } from './meeting';
import type { Pass, Person } from './person';

/** The frames of the heartbeat, from whichever side it comes. */
export const PING = '2';
const PONG = '3';

/** The client's end of a socket, as the transport offers it. */
export interface ClientEnd {
  send(frame: Uint8Array | string): void;
  close(code: number, reason: string): void;
}

/** A client's producer: its state on the wire, and since when it is as it is. */
export interface Producer {
  state: ProducerState;
  /** On the clock of the trace. */
  at: number;
}

/** One socket of one client. The same pass used twice (two tabs) makes two of them. */
export class Connection {
  readonly peerId: string;
  readonly pass: Pass;
  open = true;
  /** The room-join request was served and the person is not kept waiting. */
  joined = false;
  waiting = false;
  /** Where the client was told to go. It stays present here until it goes. */
  headedFor: Meeting | null = null;
  mediaJoined = false;
  displayName: string;
  /** Where they stand with the stage: a number of `StageType` (wire/room). */
  stage: number;
  readonly producers = new Map<string, Producer>();
  /** By id. */
  readonly transports = new Map<string, 'send' | 'receive'>();
  readonly #client: ClientEnd;
  readonly #trace: Trace;
  #pushCount = 0;

  constructor(pass: Pass, client: ClientEnd, trace: Trace, peerId: string, stage: number) {
    this.pass = pass;
    this.peerId = peerId;
    this.displayName = pass.person.name;
    this.stage = stage;
    this.#client = client;
    this.#trace = trace;
  }

  get person(): Person {
    return this.pass.person;
  }

  get meeting(): Meeting {
    return this.pass.meeting;
  }

  get dumpPerson(): DumpPerson {
    return dumpPersonOf(this.pass, this.displayName);
  }

  get peer(): Peer {
    const { person } = this;
    return {
      peerId: this.peerId,
      userId: this.pass.participantId,
      displayName: this.displayName,
      stageType: this.stage,
      presetId: person.preset.id,
      waitlisted: this.waiting,
      flags: {
        presetName: person.preset.name,
        recorderType: person.preset.recorder ? 'RECORDER' : 'NONE',
        hiddenParticipant: person.preset.hidden,
      },
      ...(person.customParticipantId !== undefined && { customParticipantId: person.customParticipantId }),
      ...(person.pictureUrl !== undefined && { displayPictureUrl: person.pictureUrl }),
    };
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

/** How dumps list the holder of a pass. */
export function dumpPersonOf(pass: Pass, displayName: string): DumpPerson {
  const { person } = pass;
  return {
    id: pass.participantId,
    displayName,
    presetId: person.preset.id,
    ...(person.customParticipantId !== undefined && { customParticipantId: person.customParticipantId }),
    ...(person.pictureUrl !== undefined && { displayPictureUrl: person.pictureUrl }),
  };
}
