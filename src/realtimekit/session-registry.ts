import type { BreakoutSession } from '../core/session/types';
import type { SessionOptions } from './session-options';
import type { RealtimeKitClient } from './types';

interface Entry {
  readonly options: () => SessionOptions;
  readonly session: BreakoutSession<RealtimeKitClient>;
  configure(options: SessionOptions): void;
}

/** `Symbol.for`: every entry and copy of the package finds the same session for a client. */
const registryKey = Symbol.for('realtimekit-breakout.sessions');

/** The session of each client; that of all clients of one lineage is the same. */
export function sessionRegistry(): WeakMap<RealtimeKitClient, Entry> {
  const page = globalThis as { [registryKey]?: WeakMap<RealtimeKitClient, Entry> };
  return (page[registryKey] ??= new WeakMap());
}

/** The options that count for a session now. */
export function optionsOf(session: BreakoutSession<RealtimeKitClient>): SessionOptions {
  const { client } = session.getSnapshot();
  return (client && sessionRegistry().get(client)?.options()) ?? {};
}
