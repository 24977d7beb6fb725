import { useEffect, useSyncExternalStore } from 'react';
import { Store } from '../core/store';
import { useSession, type Session } from '../hooks/session-context';

/** Parts that say or show something for a whole meeting, so that other parts need not while one of them is mounted. */
type PlacedPart =
  | 'BriefCard'
  | 'FacilitationNotes'
  | 'HelpButton'
  | 'PanelStatus'
  | 'RecordingStatus'
  | 'ResultCard'
  | 'SwitchingScreen'
  | 'TimerClock';

/** How many of each the app of a meeting has mounted. */
const counts = new WeakMap<Session, Partial<Record<PlacedPart, Store<number>>>>();

function countOf(session: Session, part: PlacedPart): Store<number> {
  const stores = counts.get(session) ?? {};
  counts.set(session, stores);
  return (stores[part] ??= new Store(0));
}

/** Counts a part for as long as it is mounted. */
export function usePlaced(part: PlacedPart): void {
  const session = useSession(part);
  useEffect(() => {
    const store = countOf(session, part);
    store.set((count) => count + 1);
    return () => store.set((count) => count - 1);
  }, [session, part]);
}

/** Whether the app has such a part mounted now. */
export function isPlaced(session: Session, part: PlacedPart): boolean {
  return countOf(session, part).get() > 0;
}

/** As `isPlaced`, and renders again when it changes. */
export function useIsPlaced(part: PlacedPart): boolean {
  const session = useSession(part);
  return useSyncExternalStore(
    (listener) => countOf(session, part).subscribe(listener),
    () => isPlaced(session, part),
    () => false,
  );
}
