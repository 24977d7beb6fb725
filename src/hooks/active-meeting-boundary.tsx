import { RealtimeKitProvider } from '@cloudflare/realtimekit-react';
import type { ReactElement, ReactNode } from 'react';
import { clientKey } from './client-key';
import { useSession } from './session-context';
import { useSnapshot } from './use-snapshot';

export interface ActiveMeetingBoundaryProps {
  /** What uses the vendor's `useRealtimeKitMeeting` and `useRealtimeKitSelector`, or its UI kit. */
  children?: ReactNode;
  /** Shown while there is no client. Default: nothing. */
  fallback?: ReactNode;
}

/**
 * The vendor's `RealtimeKitProvider` for the active meeting. Below it the vendor's hooks are right from the first commit
 * with a new meeting: they need a remount for that (SDK facts 20), so everything inside is mounted anew on a switch, in
 * the same commit. Everything outside stays: keep the boundary small, or use `useMeetingSelector`, which needs none.
 *
 * @example
 * <BreakoutProvider client={client}>
 *   <Notes />
 *   <ActiveMeetingBoundary>
 *     <VideoGrid />
 *   </ActiveMeetingBoundary>
 * </BreakoutProvider>
 */
export function ActiveMeetingBoundary({ children, fallback }: ActiveMeetingBoundaryProps): ReactElement {
  const client = useSnapshot(useSession('ActiveMeetingBoundary'), (snapshot) => snapshot.client);
  // An element, whatever the fallback is: React 18's types know no component that returns a text.
  if (!client) return <>{fallback}</>;
  return (
    <RealtimeKitProvider key={clientKey(client)} value={client}>
      {children}
    </RealtimeKitProvider>
  );
}
