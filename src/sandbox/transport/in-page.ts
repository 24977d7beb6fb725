import { SandboxError } from '../errors';
import type { Backend } from '../server/backend';
import { createEmulatedFetch } from './emulated-fetch';
import { createSocketClass } from './emulated-socket';
import type { OpenSocket } from './emulated-socket';
import { realmOf } from './target';
import type { InstallTarget } from './target';

/** Marks a window that some sandbox serves, also one of another copy of this package. */
const installed = Symbol.for('realtimekit-breakout.sandbox-installed');

/**
 * Takes over `fetch` and `WebSocket` of a window for the backend's own hosts; all other traffic passes. The returned
 * function gives them back and ends the window's connections. A window that goes away (a removed frame) is left alone
 * by itself.
 */
export function installInPage(backend: Backend, target: InstallTarget): () => void {
  const realm = realmOf(target);
  if (installed in realm) {
    throw new SandboxError('already-installed', {
      what: 'A sandbox is already installed in this window.',
      why: 'Two of them would answer the same requests.',
      fix: 'Call the function that install() returned, or dispose() the other sandbox, first.',
    });
  }
  const { fetch: originalFetch, WebSocket: OriginalSocket } = realm;
  const openSockets = new Set<OpenSocket>();
  const EmulatedSocket = createSocketClass(backend, realm, openSockets);
  const emulatedFetch = createEmulatedFetch(backend, realm);
  let active = true;

  const serves = (url: URL) => active && url.hostname.endsWith(`.${backend.baseURI}`);
  let hasWarned = false;
  const warnOfService = (url: URL | null, isSocket: boolean) => {
    if (hasWarned || !active || !url || !isMeetingOfService(url, isSocket)) return;
    hasWarned = true;
    // oxlint-disable-next-line no-console -- for the developer, whose test would talk to the real service without a word
    console.error(
      `A client reaches the real service (${url.hostname}) although a sandbox is installed in this window. Make it with ` +
        'participant.clientOptions(), or let the sandbox answer for that host: createSandbox({ baseURI: ' +
        `'${SERVICE}' }).`,
    );
  };

  const fetch: typeof realm.fetch = (input, init) => {
    const url = urlOf(typeof input === 'object' && 'url' in input ? input.url : input);
    if (url && serves(url)) return emulatedFetch(url, input, init);
    warnOfService(url, false);
    return originalFetch.call(target, input, init);
  };

  // A proxy, so that `WebSocket.OPEN` and `instanceof` for other people's sockets stay as they are.
  const WebSocket = new Proxy(OriginalSocket, {
    construct(Original, args: [string | URL, (string | string[])?]) {
      const url = urlOf(args[0]);
      if (url && serves(url)) return new EmulatedSocket(url);
      warnOfService(url, true);
      return new Original(...args);
    },
  });

  const endConnections = () => {
    for (const socket of [...openSockets]) socket.abandon();
  };

  Object.defineProperty(realm, installed, { value: true, configurable: true });
  Object.assign(realm, { fetch, WebSocket });
  if ('addEventListener' in target) target.addEventListener('pagehide', endConnections);

  return () => {
    if (!active) return;
    active = false;
    endConnections();
    if ('removeEventListener' in target) target.removeEventListener('pagehide', endConnections);
    // Whoever wrapped them meanwhile keeps their wrapper; ours only passes through by now.
    if (realm.fetch === fetch) realm.fetch = originalFetch;
    if (realm.WebSocket === WebSocket) realm.WebSocket = OriginalSocket;
    Reflect.deleteProperty(realm, installed);
  };
}

/** Where the SDK's clients go by default. */
const SERVICE = 'realtime.cloudflare.com';

/** Whether a client enters a meeting of the real service by this request. (The SDK sends its logs there from any meeting.) */
function isMeetingOfService({ hostname, pathname }: URL, isSocket: boolean): boolean {
  return hostname.endsWith(`.${SERVICE}`) && (isSocket || pathname.endsWith('/participant-details'));
}

function urlOf(input: string | URL): URL | null {
  // Relative addresses are never the sandbox's.
  return URL.canParse(input) ? new URL(input) : null;
}
