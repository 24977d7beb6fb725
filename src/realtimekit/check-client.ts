import { BreakoutError } from '../core/errors';

const PARTS = ['self', 'meta', 'connectedMeetings'] as const;

/** Throws `invalid-client`, naming what was passed, for what the SDK's `init` did not make. */
export function checkClient(client: unknown): void {
  const what = describe(client);
  if (what === null) return;
  throw new BreakoutError('invalid-client', {
    what: `The client is ${what}, and no RealtimeKit client.`,
    why: 'Breakout rooms are read from the client, and changed through it.',
    fix: 'Pass the object that useBreakoutClient or the SDK’s `init` gives, or undefined as long as there is none.',
  });
}

/** Never with its content: a string may be a token. */
function describe(client: unknown): string | null {
  if (typeof client === 'function') return 'a function (is it the class itself? its `init` makes a client)';
  if (Array.isArray(client)) return 'an array (is it what the hook returns? the client is its first element)';
  if (typeof client !== 'object' || client === null) return client === null ? 'null' : `a ${typeof client}`;
  if ('then' in client) return 'a promise (await it first)';
  const missing = PARTS.filter((part) => typeof Reflect.get(client, part) !== 'object');
  return missing.length > 0 ? `an object without ${missing.map((part) => `\`${part}\``).join(', ')}` : null;
}
