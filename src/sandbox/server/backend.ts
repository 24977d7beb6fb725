import type { IMessageType, PartialMessage } from '@protobuf-ts/runtime';
import { Faults } from '../faults';
import type { Fault } from '../faults';
import { DEFAULT_BASE_URI, defaultLiveOptions } from '../options';
import type { LiveOptions, SandboxOptions } from '../options';
import { createLoopbackMedia } from '../media/loopback';
import type { MediaServer } from '../media/media-server';
import { Trace } from '../trace';
import { Envelope } from '../wire/envelope';
import { eventName } from '../wire/events';
import type { WireEvent } from '../wire/events';
import { encode } from '../wire/message';
import { Connection } from './connection';
import type { ClientEnd } from './connection';
import { createDumpPusher } from './dumps';
import { createContext } from './handler';
import { handlers } from './handlers/table';
import { leaveMedia } from './handlers/media';
import { tellPeerLeft } from './handlers/room';
import { Heartbeat } from './heartbeat';
import { Meeting } from './meeting';
import { createPass } from './person';
import type { Pass, Person } from './person';
import { createPresets } from './presets';
import type { PresetTable } from './presets';
import { answerRest } from './rest';
import type { RestRequest, RestResponse } from './rest';

/** Bytes that are no protobuf message: a field of a wire type that does not exist. */
const MALFORMED = new Uint8Array([0xff, 0xff, 0xff, 0xff]);

/** The server's end of a socket, as the transport uses it. */
export interface ServerEnd {
  receive(frame: Uint8Array | string): void;
  /** The connection is gone, whoever ended it. */
  closed(): void;
}

/** The emulated server: REST requests and socket frames in, answers and frames out. Knows neither DOM nor Node. */
export class Backend {
  readonly baseURI: string;
  readonly media: MediaServer;
  readonly presets: PresetTable;
  readonly trace = new Trace();
  readonly faults = new Faults();
  readonly meetings = new Map<string, Meeting>();
  readonly passes = new Map<string, Pass>();
  options: LiveOptions;
  /** Says that rooms or people changed. */
  readonly changed: (meeting: Meeting) => void;
  readonly #heartbeat = new Heartbeat();

  constructor(options: SandboxOptions, onChange: (meeting: Meeting) => void) {
    const { media, presets, baseURI, ...live } = options;
    this.baseURI = baseURI ?? DEFAULT_BASE_URI;
    this.media = media ?? createLoopbackMedia();
    this.presets = createPresets(presets);
    this.options = { ...defaultLiveOptions, ...live };
    this.changed = createDumpPusher(this, onChange);
  }

  createMeeting(title: string, parent: Meeting | null = null): Meeting {
    const meeting = new Meeting(title, parent);
    this.meetings.set(meeting.id, meeting);
    return meeting;
  }

  /** Gives a person a pass for a meeting, beside those they hold. */
  issuePass(person: Person, meeting: Meeting, participantId: string): Pass {
    const pass = createPass(person, meeting, participantId);
    this.passes.set(pass.token, pass);
    person.pass = pass;
    return pass;
  }

  /** Answers a REST request; never, where a fault keeps it silent. */
  async request(request: RestRequest): Promise<RestResponse> {
    const pass = this.passes.get(request.token);
    const person = pass?.person.name ?? '';
    const event = request.url.pathname;
    this.trace.add({ direction: 'in', type: 'rest', person, event, summary: request.method });
    const point = event.endsWith('/participant-details') ? 'init' : event === '/iceservers' ? 'ice-servers' : null;
    const fault =
      point && this.faults.take(point, pass?.person ?? { name: '', id: '', customParticipantId: undefined });
    if (fault) this.#traceFault(fault, person, event);

    if (fault?.kind === 'silent') return new Promise(() => {});
    if (fault?.kind === 'late') await wait(fault.ms ?? 1000);
    let response = answerRest(this, request);
    if (typeof fault?.kind === 'object') response = { status: fault.kind.status, body: { success: false } };
    if (fault?.kind === 'malformed') response = { status: 200, body: 'malformed' };
    this.trace.add({ direction: 'out', type: 'rest', person, event, summary: String(response.status) });
    return response;
  }

  /** Takes in a new socket. Null: refused, and already told so. */
  connect(url: URL, client: ClientEnd): ServerEnd | null {
    const query = url.searchParams;
    const pass = this.passes.get(query.get('authToken') ?? '');
    if (!pass || pass.meeting.deleted || pass.meeting.id !== query.get('roomID')) {
      client.close(1008, 'The token does not open this meeting.');
      return null;
    }
    const { person } = pass;
    this.trace.add({
      direction: 'in',
      type: 'connection',
      person: person.name,
      event: 'connect',
      summary: pass.meeting.title,
    });
    const fault = this.faults.take('connect', person);
    if (fault) {
      this.#traceFault(fault, person.name, 'connect');
      client.close(1006, 'fault');
      return null;
    }
    const connection = new Connection(pass, client, this.trace, {
      peerId: query.get('peerID') ?? '',
      wantsHeartbeat: query.get('ping') === 'true',
    });
    pass.meeting.connections.add(connection);
    if (connection.wantsHeartbeat) this.#heartbeat.add(connection);
    return {
      receive: (frame) => {
        // Text frames are heartbeats ("3"), and need no answer.
        if (typeof frame !== 'string') this.#receive(connection, Envelope.fromBinary(frame));
      },
      closed: () => {
        this.#closed(connection);
      },
    };
  }

  /** Sends a push to everybody who is present in the meeting. */
  tellMeeting<Shape extends object>(
    meeting: Meeting,
    event: WireEvent,
    type: IMessageType<Shape>,
    content: PartialMessage<Shape>,
    except?: Connection,
  ): void {
    const payload = encode(type, content);
    for (const connection of meeting.present) if (connection !== except) connection.pushBytes(event, payload);
  }

  /** Sends a push to everybody in the main meeting and its rooms. */
  tellFamily<Shape extends object>(
    meeting: Meeting,
    event: WireEvent,
    type: IMessageType<Shape>,
    content: PartialMessage<Shape>,
  ): void {
    for (const each of meeting.family) this.tellMeeting(each, event, type, content);
  }

  /** Lets a fault have its way with a push. Returns whether the push is to be sent. */
  strikePush(connection: Connection, event: WireEvent, send: () => void): void {
    const fault = this.faults.take(event, connection.person);
    if (!fault) {
      send();
      return;
    }
    this.#traceFault(fault, connection.displayName, event);
    if (fault.kind === 'late') setTimeout(send, fault.ms ?? 1000);
    else if (fault.kind === 'malformed') connection.pushBytes(event, MALFORMED);
    else if (fault.kind === 'cut') connection.close(1006, 'fault');
  }

  dispose(): void {
    for (const meeting of this.meetings.values()) {
      for (const connection of [...meeting.connections]) {
        connection.close(1001, 'The sandbox was disposed.');
        this.#closed(connection);
      }
    }
  }

  #receive(connection: Connection, envelope: Envelope): void {
    const event = eventName(envelope.event);
    const person = connection.displayName;
    if (!connection.open) return;
    this.trace.add({ direction: 'in', type: 'request', person, event: event ?? String(envelope.event) });
    if (event === undefined) return;
    const fault = this.faults.take(event, connection.person);
    if (fault) this.#traceFault(fault, person, event);

    const serve = () => {
      const context = createContext(this, connection, { event, id: envelope.id, fault });
      const handler = handlers[event];
      if (!handler) {
        context.refuse(`The sandbox does not emulate "${event}".`);
        return;
      }
      Promise.resolve(handler(context, envelope.payload)).catch((error: unknown) => {
        context.refuse(error instanceof Error ? error.message : String(error));
      });
    };
    switch (fault?.kind) {
      case 'silent':
        return;
      case 'late':
        setTimeout(serve, fault.ms ?? 1000);
        return;
      case 'malformed':
        connection.reply(event, envelope.id, MALFORMED);
        return;
      case 'cut':
        connection.close(1006, 'fault');
        return;
      case 'refuse':
        if (fault.only === undefined) {
          connection.refuse(event, envelope.id, 'Refused by a fault.');
          return;
        }
        serve();
        return;
      default:
        serve();
    }
  }

  #closed(connection: Connection): void {
    if (!connection.open) return;
    connection.open = false;
    const { meeting, displayName: person } = connection;
    this.trace.add({ direction: 'in', type: 'connection', person, event: 'close', summary: meeting.title });
    meeting.connections.delete(connection);
    this.#heartbeat.remove(connection);
    leaveMedia(this, connection);
    for (const transportId of connection.transportIds) this.media.close(transportId);
    if (connection.joined) {
      connection.joined = false;
      tellPeerLeft(this, connection);
      this.changed(meeting);
    }
  }

  #traceFault(fault: Fault, person: string, event: string): void {
    const summary = typeof fault.kind === 'object' ? `status ${fault.kind.status}` : fault.kind;
    this.trace.add({ direction: 'in', type: 'fault', person, event, summary });
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
