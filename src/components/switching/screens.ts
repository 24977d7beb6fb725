import { useEffect } from 'react';
import { useSession, type Session } from '../../hooks/session-context';

/** How many a meeting has. */
const screens = new WeakMap<Session, number>();

/** Counts a `SwitchingScreen` for as long as it is mounted, shown or not. */
export function useCountedScreen(): void {
  const session = useSession('SwitchingScreen');
  useEffect(() => {
    const count = (change: number) => screens.set(session, (screens.get(session) ?? 0) + change);
    count(1);
    return () => void count(-1);
  }, [session]);
}

/** Whether a `SwitchingScreen` reads out where switches lead, and shows those that fail. What it says, others need not. */
export function hasScreen(session: Session): boolean {
  return (screens.get(session) ?? 0) > 0;
}
