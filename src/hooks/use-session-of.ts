import { useEffect, useState } from 'react';
import type { SessionOptions } from '../realtimekit/session-options';
import { rememberMoves } from '../realtimekit/successors';
import type { RealtimeKitClient } from '../realtimekit/types';
import { engine } from './engine';
import { createIdleSession } from './idle-session';
import type { Session } from './session-context';
import { useLate } from './use-late';

/** Time between two tries to load the engine, ms. */
const RETRY = 5000;

/**
 * The session of a client. Without a client the last one is kept, because the vendor's `useRealtimeKitClient` has none
 * for 100 ms in each switch (SDK facts 18); before the first, and until the engine has been loaded, an idle one stands in.
 *
 * Looking a session up in render is safe: it is made once for a lineage of clients and does nothing until subscribed to.
 */
export function useSessionOf(given: RealtimeKitClient | undefined, options: SessionOptions | undefined): Session {
  // As an app that is less strict may pass it.
  const client = given ?? undefined;
  const made = useLate(engine);
  const find = () =>
    client !== undefined && made
      ? { client, session: made.createBreakoutSession(client, options) }
      : { client: undefined, session: createIdleSession() };
  const [found, setFound] = useState(find);
  let current = found;
  if (client && made && client !== found.client) {
    current = find();
    setFound(current);
  }

  useEffect(() => {
    if (made) return;
    engine.prefetch();
    const retry = setInterval(engine.prefetch, RETRY);
    return () => clearInterval(retry);
  }, [made]);

  // What is no client the engine refuses.
  useEffect(() => (client?.connectedMeetings && !made ? rememberMoves(client) : undefined), [client, made]);

  useEffect(() => {
    if (client && options) made?.createBreakoutSession(client, options);
  }, [made, client, options]);

  return current.session;
}
