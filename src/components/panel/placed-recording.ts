import { useEffect, useSyncExternalStore } from 'react';
import { Store } from '../../core/store';
import { useSession, type Session } from '../../hooks/session-context';

/** How many `RecordingStatus` the app of a meeting has placed itself. */
const placed = new WeakMap<Session, Store<number>>();

function placedIn(session: Session): Store<number> {
  const store = placed.get(session) ?? new Store(0);
  placed.set(session, store);
  return store;
}

/** Counts a `RecordingStatus` for as long as it is mounted. */
export function useCountedRecording(): void {
  const session = useSession('RecordingStatus');
  useEffect(() => {
    const store = placedIn(session);
    store.set((count) => count + 1);
    return () => store.set((count) => count - 1);
  }, [session]);
}

/** Whether the app shows a `RecordingStatus`: what that says and does, the panel need not. */
export function useHasRecording(): boolean {
  const store = placedIn(useSession('BreakoutPanel'));
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.get() > 0,
    () => false,
  );
}
