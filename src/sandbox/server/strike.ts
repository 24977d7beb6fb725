import type { Fault, FaultPoint, Faults } from '../faults';
import type { WireEvent } from '../wire/events';
import type { Trace } from '../trace';
import type { Connection } from './meeting';

/** Bytes that are no protobuf message: a field of a wire type that does not exist. */
export const MALFORMED = new Uint8Array([0xff, 0xff, 0xff, 0xff]);

/** How late `late` is by default. */
export const DEFAULT_LATENESS = 1000;

/** Where faults are set, and where they are traced. */
interface Struck {
  readonly faults: Faults;
  readonly trace: Trace;
}

/** Sends a push, unless a fault has other plans for it. */
export function sendPush(backend: Struck, connection: Connection, event: WireEvent, send: () => void): void {
  const fault = backend.faults.take(event, connection.person);
  strike(backend, connection, event, fault, send, () => connection.pushBytes(event, MALFORMED));
}

function strike(
  backend: Struck,
  connection: Connection,
  point: FaultPoint,
  fault: Fault | null,
  send: () => void,
  sendMalformed?: () => void,
): void {
  if (!fault) {
    send();
    return;
  }
  traceFault(backend, fault, connection.displayName, point);
  if (fault.kind === 'late') setTimeout(send, fault.ms ?? DEFAULT_LATENESS);
  else if (fault.kind === 'malformed') sendMalformed?.();
  else if (fault.kind === 'cut') connection.close(1006, 'fault');
}

export function traceFault(backend: Pick<Struck, 'trace'>, fault: Fault, person: string, event: string): void {
  const summary = typeof fault.kind === 'object' ? `status ${fault.kind.status}` : fault.kind;
  backend.trace.add({ direction: 'in', type: 'fault', person, event, summary });
}

/** What is held back for a receiver until something else has come. */
const heldBack = new WeakMap<Connection, () => void>();

/** Sends a broadcast to one receiver, unless a fault has other plans for it. */
export function sendDelivery(backend: Struck, receiver: Connection, send: () => void): void {
  const overtaken = heldBack.get(receiver);
  const fault = backend.faults.take('delivery', receiver.person);
  if (fault?.kind !== 'duplicate' && fault?.kind !== 'reorder') strike(backend, receiver, 'delivery', fault, send);
  else {
    traceFault(backend, fault, receiver.displayName, 'delivery');
    if (fault.kind === 'duplicate') {
      send();
      send();
    } else holdBack(receiver, fault.ms ?? DEFAULT_LATENESS, send);
  }
  overtaken?.();
}

function holdBack(receiver: Connection, ms: number, send: () => void): void {
  const release = () => {
    clearTimeout(timer);
    if (heldBack.get(receiver) === release) heldBack.delete(receiver);
    send();
  };
  const timer = setTimeout(release, ms);
  heldBack.set(receiver, release);
}
