import { useEffect, useState } from 'react';
import { BreakoutError } from '../core/errors';
import { BreakoutProvider, type BreakoutProviderProps } from '../hooks/breakout-provider';
import { useBreakoutClient } from '../hooks/use-breakout-client';
import { useLatest } from '../hooks/use-latest';
import type { ClientOptions } from '../realtimekit/init-client';
import { MeetingFailure } from './meeting-failure';
import { MeetingFrame, type MeetingFrameProps } from './meeting-frame';

export interface TokenMeetingProps {
  /** A participant's token. Another token is another participant: everything begins anew. */
  authToken: string;
  /** What else the SDK's `init` takes: devices to start with, modules. Those of the first render count. */
  initOptions?: Omit<ClientOptions, 'authToken'> | undefined;
  /** What goes to `BreakoutProvider`. */
  provider: Omit<BreakoutProviderProps, 'client' | 'children'>;
  /** What goes to the frame around the meeting. */
  frame: MeetingFrameProps;
}

/** A meeting for an app that has a token and no client. */
export function TokenMeeting({ authToken, initOptions, provider, frame }: TokenMeetingProps) {
  const [client, initClient] = useBreakoutClient();
  const [clientOptions] = useState(() => ({ ...initOptions, authToken }));
  const [attempt, setAttempt] = useState(1);
  const [error, setError] = useState<BreakoutError | null>(null);
  const onError = useLatest(provider.onError);

  useEffect(() => {
    initClient(clientOptions).catch((cause: unknown) => {
      const failure = joinFailed(cause);
      setError(failure);
      onError.current?.(failure);
    });
  }, [initClient, clientOptions, attempt, onError]);

  const retry = () => {
    setError(null);
    setAttempt(attempt + 1);
  };
  return (
    <BreakoutProvider client={client} {...provider}>
      {error ? <MeetingFailure error={error} onRetry={retry} /> : <MeetingFrame {...frame} />}
    </BreakoutProvider>
  );
}

function joinFailed(cause: unknown): BreakoutError {
  return new BreakoutError(
    'join-failed',
    {
      what: 'The SDK could not make a client from the token.',
      why: 'Without a client there is no meeting to show.',
      fix: 'Read `cause`: 0004 is a refused token, which your server has to replace; anything else, try again.',
    },
    { cause },
  );
}
