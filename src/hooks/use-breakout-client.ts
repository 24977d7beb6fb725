import { useCallback, useRef, useState } from 'react';
import { nameUnknown } from '../core/development';
import { isJoined } from '../core/session/status';
import type { ClientOptions } from '../realtimekit/init-client';
import type { RealtimeKitClient } from '../realtimekit/types';
import { engine } from './engine';
import { useLatest } from './use-latest';
import { useSessionOf } from './use-session-of';
import { useSnapshot } from './use-snapshot';

/** Options of `useBreakoutClient`. */
export interface UseBreakoutClientOptions {
  /** Gives up the client when the participant has left for good (left, removed, rejected, meeting ended). Default: no. */
  resetOnLeave?: boolean | undefined;
}

/**
 * Makes a client and follows it through its switches: takes the place of the vendor's `useRealtimeKitClient`, with the
 * same signature. Between two meetings there is no render without a client, so nothing unmounts.
 *
 * `initClient` resolves with the client, or with undefined while another call is still running (the SDK refuses two
 * clients of one token, SDK facts 16), and where the client of this token is in the meeting: an effect that runs again, as
 * after a saved file in development, brings nobody in twice. It rejects as the SDK does, and with `load-failed`. The options are remembered for the way back after a
 * switch that failed for good.
 *
 * @example
 * const [client, initClient] = useBreakoutClient();
 * useEffect(() => void initClient({ authToken }).then((joined) => joined?.join()), [initClient, authToken]);
 * return <BreakoutProvider client={client}>…</BreakoutProvider>;
 */
export function useBreakoutClient({ resetOnLeave = false, ...unknown }: UseBreakoutClientOptions = {}): [
  client: RealtimeKitClient | undefined,
  initClient: (options: ClientOptions) => Promise<RealtimeKitClient | undefined>,
] {
  nameUnknown('useBreakoutClient', unknown, { resetOnLeave: true });
  const [first, setFirst] = useState<RealtimeKitClient>();
  const running = useRef(false);
  const session = useSessionOf(first, undefined);
  const active = useSnapshot(session, (snapshot) => snapshot.client) ?? first;
  const ended = useSnapshot(session, (snapshot) => snapshot.status === 'ended');

  const current = useLatest(session);
  const token = useRef<string | null>(null);

  const init = useCallback(
    async (options: ClientOptions) => {
      const { authToken } = options;
      const { status } = current.current.getSnapshot();
      const isHere = isJoined(status) || status === 'switching' || status === 'waitlisted';
      if (running.current || (isHere && authToken === token.current)) return undefined;
      running.current = true;
      try {
        // First: nobody is in a meeting whose moves nothing follows.
        const { initClient } = await engine.load();
        const client = await initClient(options);
        token.current = authToken;
        setFirst(client);
        return client;
      } finally {
        running.current = false;
      }
    },
    [current],
  );

  return [resetOnLeave && ended ? undefined : active, init];
}
