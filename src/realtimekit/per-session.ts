import type { BreakoutSession } from '../core/session/types';
import type { RealtimeKitClient } from './types';

type ClientSession = BreakoutSession<RealtimeKitClient>;

/** The one of its name for a session, made when first asked for. Shared by every entry and copy of the package. */
export function perSession<T>(name: string, session: ClientSession, create: () => T): T {
  const page = globalThis as unknown as Record<symbol, WeakMap<ClientSession, T> | undefined>;
  const made = (page[Symbol.for(`realtimekit-breakout.${name}`)] ??= new WeakMap());
  const one = made.get(session) ?? create();
  made.set(session, one);
  return one;
}
