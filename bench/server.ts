import type { Page } from 'playwright';
import { createSandbox, type MediaServer, type Sandbox, type SandboxMeeting } from '../src/sandbox';
import type {} from './page/main';

/** The emulated backend in this process, as a server is in another one: the page's time is the client's alone. */
export interface BenchServer {
  readonly sandbox: Sandbox;
  readonly meeting: SandboxMeeting;
  /** What the page enters the meeting with, as the host. */
  readonly host: { readonly baseURI: string; readonly authToken: string };
}

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

/** Answers what a page asks the backend for. */
export async function serveMeeting(page: Page, people: number): Promise<BenchServer> {
  const realm = Object.assign(Object.create(globalThis) as typeof globalThis, { CloseEvent, WebSocket: NoSocket });
  const sandbox = createSandbox({ media: mediaIn(page) });
  sandbox.install(realm);
  const meeting = sandbox.createMeeting({ title: 'Main' });
  meeting.addBots(people);
  const { authToken } = meeting
    .addParticipant({ name: 'Host', preset: 'host', customParticipantId: 'host' })
    .clientOptions();
  const { baseURI } = sandbox;
  const isOurs = (url: URL) => url.hostname.endsWith(`.${baseURI}`);

  await page.route(isOurs, async (route) => {
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
  await page.routeWebSocket(isOurs, async (client) => {
    const socket = new realm.WebSocket(client.url());
    socket.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) =>
      client.send(typeof data === 'string' ? data : Buffer.from(data));
    socket.onclose = () => void client.close();
    client.onMessage((frame) => socket.send(typeof frame === 'string' ? frame : new Uint8Array(frame)));
    client.onClose(() => socket.close());
    // The page's end is open once this is done.
    await new Promise((resolve) => (socket.onopen = resolve));
  });
  return { sandbox, meeting, host: { baseURI, authToken } };
}

/** WebRTC is the page's: the sandbox's media server works there, and is called from here. */
function mediaIn(page: Page): MediaServer {
  const call = <Name extends 'open' | 'renegotiate' | 'accept'>(name: Name, args: Parameters<MediaServer[Name]>) =>
    page.evaluate(
      ([method, values]) => {
        if (!window.benchMedia) throw new Error('The page has no media server yet.');
        return (window.benchMedia[method] as (...all: unknown[]) => unknown)(...values);
      },
      [name, args] as const,
    ) as ReturnType<MediaServer[Name]>;
  return {
    open: (...args) => call('open', args),
    renegotiate: (...args) => call('renegotiate', args),
    accept: (...args) => call('accept', args),
    // Nobody sends anything.
    consume: () => Promise.resolve({ offer: null, tracks: new Map() }),
    close: () => undefined,
  };
}
