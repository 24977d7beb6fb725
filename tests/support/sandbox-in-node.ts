import type { BrowserContext, Page } from 'playwright';

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
export async function routeToRealm(pages: Page | BrowserContext, realm: typeof globalThis, baseURI: string) {
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
  await pages.routeWebSocket(isOurs, async (client) => {
    const socket = new realm.WebSocket(client.url());
    socket.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) =>
      client.send(typeof data === 'string' ? data : Buffer.from(data));
    socket.onclose = () => void client.close();
    client.onMessage((frame) => socket.send(typeof frame === 'string' ? frame : new Uint8Array(frame)));
    client.onClose(() => socket.close());
    // The page's end is open once this is done.
    await new Promise((resolve) => (socket.onopen = resolve));
  });
}
