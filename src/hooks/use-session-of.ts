import { useEffect, useState } from 'react';
import { createBreakoutSession, type SessionOptions } from '../realtimekit/create-session';
import type { RealtimeKitClient } from '../realtimekit/types';
import { createIdleSession } from './idle-session';
import type { Session } from './session-context';

/**
 * The session of a client. Without a client the last one is kept, because the vendor's `useRealtimeKitClient` has none
 * for 100 ms in each switch (SDK facts 18); before the first, an idle one stands in.
 *
 * Looking a session up in render is safe: it is made once for a lineage of clients and does nothing until subscribed to.
 */
export function useSessionOf(given: RealtimeKitClient | undefined, options: SessionOptions | undefined): Session {
  // As an app that is less strict may pass it.
  const client = given ?? undefined;
  const [found, setFound] = useState(() => find(client, options));
  let current = found;
  if (client !== undefined && client !== found.client) {
    current = find(client, options);
    setFound(current);
  }

  useEffect(() => {
    if (client !== undefined && options) createBreakoutSession(client, options);
  }, [client, options]);

  return current.session;
}

function find(client: RealtimeKitClient | undefined, options: SessionOptions | undefined) {
  return { client, session: client === undefined ? createIdleSession() : createBreakoutSession(client, options) };
}
