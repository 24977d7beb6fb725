// Before the SDK in the imports of the page: it notes what passes on the page's sockets.
import { CreatedRooms } from '../../../src/sandbox/wire/breakout';
import { Envelope } from '../../../src/sandbox/wire/envelope';
import { eventName } from '../../../src/sandbox/wire/events';

/** A message of the signalling, as it passed. */
export interface Frame {
  /** In order over the whole page. */
  readonly index: number;
  /** `Date.now()`. */
  readonly at: number;
  readonly direction: 'in' | 'out';
  /** As the sandbox calls it, else its number. */
  readonly event: string;
  /** Answers a request of this page; of one that came in, false means that it was pushed. */
  readonly isReply: boolean;
  /** Of its content, in bytes. */
  readonly size: number;
}

export const frames: Frame[] = [];
const asked = new Set<string>();

function note(direction: Frame['direction'], data: unknown): void {
  const bytes =
    data instanceof ArrayBuffer
      ? new Uint8Array(data)
      : ArrayBuffer.isView(data)
        ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
        : null;
  // A heartbeat is text.
  if (!bytes) return;
  const { event, id = '', payload } = Envelope.fromBinary(bytes);
  if (direction === 'out') asked.add(id);
  const name = eventName(event) ?? String(event);
  if (direction === 'in' && (name === 'create' || name === 'rooms-created') && payload) {
    for (const room of CreatedRooms.fromBinary(payload).payloads) if (room.id) void window.noteRoom?.(room.id);
  }
  const isReply = direction === 'in' && asked.has(id);
  frames.push({
    index: frames.length,
    at: Date.now(),
    direction,
    event: name,
    isReply,
    size: payload?.length ?? 0,
  });
}

declare global {
  interface Window {
    /** The check's: a room was created, and has to be deleted in the end whatever happens. */
    noteRoom?: (id: string) => Promise<void>;
  }
}

const Original = globalThis.WebSocket;
globalThis.WebSocket = class extends Original {
  constructor(...args: ConstructorParameters<typeof WebSocket>) {
    super(...args);
    this.addEventListener('message', ({ data }) => note('in', data));
  }
  override send(data: Parameters<WebSocket['send']>[0]): void {
    note('out', data);
    super.send(data);
  }
};
