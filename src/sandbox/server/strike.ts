import type { Fault } from '../faults';
import type { WireEvent } from '../wire/events';
import type { Backend } from './backend';
import type { Connection } from './connection';

/** Bytes that are no protobuf message: a field of a wire type that does not exist. */
export const MALFORMED = new Uint8Array([0xff, 0xff, 0xff, 0xff]);

/** How late `late` is by default. */
export const DEFAULT_LATENESS = 1000;

/** Sends a push, unless a fault has other plans for it. */
export function sendPush(backend: Backend, connection: Connection, event: WireEvent, send: () => void): void {
  const fault = backend.faults.take(event, connection.person);
  if (!fault) {
    send();
    return;
  }
  traceFault(backend, fault, connection.displayName, event);
  if (fault.kind === 'late') setTimeout(send, fault.ms ?? DEFAULT_LATENESS);
  else if (fault.kind === 'malformed') connection.pushBytes(event, MALFORMED);
  else if (fault.kind === 'cut') connection.close(1006, 'fault');
}

export function traceFault(backend: Backend, fault: Fault, person: string, event: string): void {
  const summary = typeof fault.kind === 'object' ? `status ${fault.kind.status}` : fault.kind;
  backend.trace.add({ direction: 'in', type: 'fault', person, event, summary });
}
