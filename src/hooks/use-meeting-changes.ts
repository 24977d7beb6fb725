import { useEffect, useRef } from 'react';
import type { RealtimeKitClient } from '../realtimekit/types';
import type { Session } from './session-context';
import { useLatest } from './use-latest';
import { useSnapshot } from './use-snapshot';

/** Calls back once for each change from one active client to another, after the commit that shows it. */
export function useMeetingChanges(
  session: Session,
  onMeetingChange: ((client: RealtimeKitClient, previous: RealtimeKitClient) => void) | undefined,
): void {
  const active = useSnapshot(session, (snapshot) => snapshot.client);
  const callback = useLatest(onMeetingChange);
  const previous = useRef<RealtimeKitClient | null>(null);

  useEffect(() => {
    const before = previous.current;
    if (!active || active === before) return;
    previous.current = active;
    if (before) callback.current?.(active, before);
  }, [active, callback]);
}
