import { Envelope } from '../wire/envelope';
import { eventName, type WireEvent } from '../wire/events';
import type { Backend } from './backend';
import { Connection, type Pass } from './meeting';
import { type ClientEnd, PING } from './socket';
import { createContext, type RequestContext } from './handler';
import { leaveMedia } from './handlers/media';
import { tellPeerLeft } from './handlers/room';
import { stageOf } from './handlers/stage';
import { handlers } from './handlers/table';
import { tellWaitingRoom } from './handlers/waiting-room';
import { DEFAULT_LATENESS, MALFORMED, traceFault } from './strike';

/** The server's end of a socket, as the transport uses it. */
export interface ServerEnd {
  receive(frame: Uint8Array | string): void;
  /** The connection is gone, whoever ended it; `isBroken` when nobody meant it to end. */
  closed(isBroken: boolean): void;
}

/** What may happen to a handshake. */
export interface Handshake {
  readonly enter: () => void;
  readonly breakOff: () => void;
}

/** Begins a handshake: the client may enter, at once unless a fault has other plans for it. */
export function knock(backend: Backend, url: URL, { enter, breakOff }: Handshake): void {
  const person = passOf(backend, url)?.person;
  const fault = person && backend.faults.take('connect', person);
  if (!fault) {
    enter();
    return;
  }
  traceFault(backend, fault, person.name, 'connect');
  if (fault.kind === 'late') setTimeout(enter, fault.ms ?? DEFAULT_LATENESS);
  else if (fault.kind !== 'silent') breakOff();
}

/** Takes in a new socket. Null: refused, and the client's end already told so. */
export function acceptSocket(backend: Backend, url: URL, client: ClientEnd): ServerEnd | null {
  const query = url.searchParams;
  const pass = passOf(backend, url);
  if (!pass || pass.meeting.deleted || pass.meeting.id !== query.get('roomID')) {
    client.close(1008, 'The token does not open this meeting.');
    return null;
  }
  const { person, meeting } = pass;
  const summary = meeting.title;
  backend.trace.add({ direction: 'in', type: 'connection', person: person.name, event: 'connect', summary });
  const connection = new Connection(pass, client, backend.trace, query.get('peerID') ?? '', stageOf(pass, backend));
  for (const id of backend.keptTransports.take(connection.peerId)) connection.transports.set(id, 'send');
  meeting.connections.add(connection);
  if (query.get('ping') === 'true') backend.heartbeat.add(connection);
  return {
    receive: (frame) => {
      // Text frames are of the heartbeat: a ping, or the answer to one.
      if (frame === PING) connection.answerPing();
      else if (typeof frame !== 'string' && connection.open) receive(backend, connection, Envelope.fromBinary(frame));
    },
    closed: (isBroken) => {
      endConnection(backend, connection, isBroken);
    },
  };
}

function passOf(backend: Backend, url: URL): Pass | undefined {
  return backend.passes.get(url.searchParams.get('authToken') ?? '');
}

/** Closes every socket. */
export function closeAllSockets(backend: Backend): void {
  const connections = [...backend.meetings.values()].flatMap((meeting) => [...meeting.connections]);
  for (const connection of connections) {
    connection.close(1001, 'The sandbox was disposed.');
    endConnection(backend, connection, false);
  }
  backend.keptTransports.closeAll();
}

function receive(backend: Backend, connection: Connection, envelope: Envelope): void {
  const event = eventName(envelope.event);
  const person = connection.displayName;
  const entry = backend.trace.add({
    direction: 'in',
    type: 'request',
    person,
    event: event ?? `unknown ${envelope.event}`,
  });
  if (event === undefined) {
    connection.refuse('error', envelope.id, `The sandbox does not emulate event ${envelope.event}.`);
    return;
  }
  const fault = backend.faults.take(event, connection.person);
  const context = createContext(backend, connection, { event, id: envelope.id, fault, entry });
  if (!fault) {
    serve(context, event, envelope);
    return;
  }
  traceFault(backend, fault, person, event);
  switch (fault.kind) {
    case 'silent':
      break;
    case 'late':
      setTimeout(() => {
        serve(context, event, envelope);
      }, fault.ms ?? DEFAULT_LATENESS);
      break;
    case 'malformed':
      connection.reply(event, envelope.id, MALFORMED);
      break;
    case 'cut':
      connection.close(1006, 'fault');
      break;
    default:
      // A refusal of some of the request is the handler's to make.
      if (fault.only) serve(context, event, envelope);
      else context.refuse('Refused by a fault.');
  }
}

function serve(context: RequestContext, event: WireEvent, envelope: Envelope): void {
  const handler = handlers[event];
  if (!handler) {
    context.refuse(`The sandbox does not emulate "${event}".`);
    return;
  }
  // Whatever goes wrong inside is an answer too: a client that waits 20 s for nothing hides the reason.
  const fail = (error: unknown) => {
    context.refuse(error instanceof Error ? error.message : String(error));
  };
  try {
    handler(context, envelope.payload)?.catch(fail);
  } catch (error) {
    fail(error);
  }
}

function transportsOf({ transports }: Connection, direction: 'send' | 'receive'): string[] {
  return [...transports].flatMap(([id, its]) => (its === direction ? [id] : []));
}

function endConnection(backend: Backend, connection: Connection, isBroken: boolean): void {
  if (!connection.open) return;
  connection.open = false;
  const { meeting, displayName: person } = connection;
  backend.trace.add({ direction: 'in', type: 'connection', person, event: 'close', summary: meeting.title });
  meeting.connections.delete(connection);
  backend.heartbeat.remove(connection);
  const kept = isBroken ? transportsOf(connection, 'send') : [];
  backend.keptTransports.keep(connection.peerId, kept);
  for (const id of connection.transports.keys()) if (!kept.includes(id)) backend.media.close(id);
  leaveMedia(backend, connection);
  if (connection.waiting) tellWaitingRoom(backend, meeting);
  if (connection.joined) {
    connection.joined = false;
    tellPeerLeft(backend, connection);
    backend.changed(meeting);
  }
}
