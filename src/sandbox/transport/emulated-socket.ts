import type { Backend } from '../server/backend';
import { createPipe } from '../server/pipe';
import type { Pipe } from '../server/pipe';
import { acceptSocket, knock } from '../server/sockets';
import type { ServerEnd } from '../server/sockets';
import type { Realm } from './target';

/** An open socket, for whoever has to end it from outside. */
export interface OpenSocket {
  abandon(): void;
}

type Frame = Uint8Array | string;
/** What goes down the wire to the client: a frame, or the end. */
type Downstream = { readonly frame: Frame } | { readonly code: number; readonly reason: string };

/**
 * Makes the socket class of one realm. Events and buffers are of that realm, as the SDK there expects. `open` holds the
 * sockets that are not closed.
 */
export function createSocketClass(backend: Backend, realm: Realm, open: Set<OpenSocket>): new (url: URL) => OpenSocket {
  return class EmulatedSocket extends realm.EventTarget implements OpenSocket {
    readonly CONNECTING = 0;
    readonly OPEN = 1;
    readonly CLOSING = 2;
    readonly CLOSED = 3;
    readonly url: string;
    readonly protocol = '';
    readonly extensions = '';
    readonly bufferedAmount = 0;
    binaryType: BinaryType = 'blob';
    readyState = 0;
    onopen: ((event: Event) => void) | null = null;
    onmessage: ((event: MessageEvent) => void) | null = null;
    onclose: ((event: CloseEvent) => void) | null = null;
    onerror: ((event: Event) => void) | null = null;
    #server: ServerEnd | null = null;
    readonly #upstream: Pipe<Frame>;
    readonly #downstream: Pipe<Downstream>;

    constructor(url: URL) {
      super();
      this.url = url.href;
      const latency = () => backend.options.latency;
      this.#upstream = createPipe<Frame>(latency, (frame) => this.#server?.receive(frame));
      this.#downstream = createPipe<Downstream>(latency, (item) => {
        if ('frame' in item) this.#receive(item.frame);
        else this.#end(item.code, item.reason);
      });
      open.add(this);
      // A handshake: one way there, one way back.
      const handshake = {
        enter: () => this.#connect(url),
        breakOff: () => this.#downstream.push({ code: 1006, reason: 'fault' }),
      };
      setTimeout(() => knock(backend, url, handshake), 2 * latency());
    }

    send(data: string | ArrayBufferLike | ArrayBufferView): void {
      if (this.readyState === this.CONNECTING) {
        throw new realm.DOMException('The socket is still connecting.', 'InvalidStateError');
      }
      if (this.readyState === this.OPEN) this.#upstream.push(typeof data === 'string' ? data : copyOf(data));
    }

    close(code = 1005, reason = ''): void {
      if (this.readyState >= this.CLOSING) return;
      this.readyState = this.CLOSING;
      this.#downstream.push({ code, reason });
    }

    /** The window is gone or no longer served: the server hears it, nobody else is there to hear. */
    abandon(): void {
      this.#leave();
    }

    #connect(url: URL): void {
      if (this.readyState !== this.CONNECTING) return;
      let refused = false;
      this.#server = acceptSocket(backend, url, {
        send: (frame) => this.#downstream.push({ frame }),
        close: (code, reason) => {
          refused = true;
          this.#downstream.push({ code, reason });
        },
      });
      if (refused) return;
      this.readyState = this.OPEN;
      this.#fire(new realm.Event('open'), this.onopen);
    }

    #receive(frame: Frame): void {
      if (this.readyState !== this.OPEN) return;
      const data = typeof frame === 'string' ? frame : new realm.Uint8Array(frame).buffer;
      this.#fire(new realm.MessageEvent('message', { data }), this.onmessage);
    }

    #end(code: number, reason: string): void {
      if (this.readyState === this.CLOSED) return;
      // 1000, 1001 and 1005 say that an end was meant.
      this.#leave(code > 1005);
      const wasClean = code !== 1006;
      if (!wasClean) this.#fire(new realm.Event('error'), this.onerror);
      this.#fire(new realm.CloseEvent('close', { code, reason, wasClean }), this.onclose);
    }

    #leave(isBroken = false): void {
      this.readyState = this.CLOSED;
      this.#upstream.close();
      this.#downstream.close();
      this.#server?.closed(isBroken);
      open.delete(this);
    }

    #fire<Kind extends Event>(event: Kind, handler: ((event: Kind) => void) | null): void {
      // As a listener: what it throws is then reported, as in a real socket, instead of ending what the server is doing.
      if (handler) this.addEventListener(event.type, handler as EventListener, { once: true });
      this.dispatchEvent(event);
    }
  };
}

function copyOf(data: ArrayBufferLike | ArrayBufferView): Uint8Array {
  return 'buffer' in data
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice()
    : new Uint8Array(data).slice();
}
