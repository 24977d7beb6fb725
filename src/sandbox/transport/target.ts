import { SandboxError } from '../errors';

/** What the transport needs of a window: its network entry points, and constructors for objects of its own realm. */
export type Realm = Pick<
  typeof globalThis,
  | 'ArrayBuffer'
  | 'CloseEvent'
  | 'DOMException'
  | 'Error'
  | 'Event'
  | 'EventTarget'
  | 'Headers'
  | 'MessageEvent'
  | 'Response'
  | 'TypeError'
  | 'Uint8Array'
  | 'WebSocket'
  | 'fetch'
>;

/** A window to serve: `globalThis`, or the `contentWindow` of a same-origin frame. */
export type InstallTarget = Window | typeof globalThis;

/** The realm of a window. Throws `bad-target` where something that the transport needs is not there. */
export function realmOf(target: InstallTarget): Realm {
  // `Window` in TypeScript lacks the constructors that every real window has; looked up below before they are used.
  const realm = target as unknown as Realm;
  const missing = (['fetch', 'WebSocket', 'Response', 'EventTarget', 'Event'] as const).filter(
    (name) => typeof realm[name] !== 'function',
  );
  if (missing.length === 0) return realm;
  throw new SandboxError('bad-target', {
    what: `The target has no ${missing.join(', ')}.`,
    why: 'The SDK reaches the sandbox through fetch and WebSocket of the window in which it runs.',
    fix: 'Install into a window (of this page or of a same-origin frame that has loaded), or into jsdom.',
  });
}
