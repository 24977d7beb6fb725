import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright';
import { WebSocketServer } from 'ws';

/** Node has neither, and the sandbox serves windows. */
class CloseEvent extends Event {
  constructor(type: string, init: { code?: number; reason?: string; wasClean?: boolean }) {
    super(type);
    Object.assign(this, init);
  }
}
class NoSocket {
  constructor() {
    throw new Error('Only the sandbox has sockets here.');
  }
}

/** What a sandbox in this process is installed into. */
export function createNodeRealm(): typeof globalThis {
  return Object.assign(Object.create(globalThis) as typeof globalThis, { CloseEvent, WebSocket: NoSocket });
}

/** Lets pages reach the sandbox that is installed in a realm of this process, as they would a server. */
export async function routeToRealm(pages: BrowserContext, realm: typeof globalThis, baseURI: string): Promise<void> {
  const isOurs = (url: URL) => url.hostname.endsWith(`.${baseURI}`);
  await pages.route(isOurs, async (route) => {
    const request = route.request();
    const response = await realm.fetch(request.url(), {
      method: request.method(),
      headers: request.headers(),
      body: request.postData(),
    });
    await route.fulfill({
      status: response.status,
      headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
      body: await response.text(),
    });
  });
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  pages.once('close', () => server.close());
  server.on('connection', (client, { url = '' }) => {
    // What comes before the sandbox's end is open, waits.
    client.pause();
    const socket = new realm.WebSocket(new URL(url, 'ws://localhost').searchParams.get('to') ?? '');
    socket.onopen = () => client.resume();
    socket.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => client.send(data);
    socket.onclose = () => client.close();
    client.on('message', (data: Buffer, isBinary) => socket.send(isBinary ? new Uint8Array(data) : data.toString()));
    client.on('close', () => socket.close());
  });
  // Playwright's own way, `routeWebSocket`, has each message read and written as text by the page itself: work that is not the client's.
  await pages.addInitScript(
    ({ port, domain }) => {
      globalThis.WebSocket = class extends WebSocket {
        constructor(url: string | URL, protocols?: string | string[]) {
          const isOurs = new URL(url).hostname.endsWith(domain);
          super(isOurs ? `ws://127.0.0.1:${port}/?to=${encodeURIComponent(url.toString())}` : url, protocols);
        }
      };
    },
    { port: (server.address() as AddressInfo).port, domain: `.${baseURI}` },
  );
}
