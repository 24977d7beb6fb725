import { useEffect } from 'react';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';

/** However many people are on their way, it is said this often, ms. */
const INTERVAL = 5000;

/** Says how far an operation has come, at intervals rather than for each person who arrives. */
export function useProgressAnnouncements(announce: (message: string) => void): void {
  const session = useSession('BreakoutPanel');
  const running = useBreakoutSelector((snapshot) => snapshot.operation !== null);
  const { t } = useMessages();
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      const moves = [...(session.getSnapshot().operation?.moves.values() ?? [])];
      const arrived = moves.filter(({ state }) => state === 'arrived').length;
      if (moves.length > 0) announce(t('progress.arrived', { count: moves.length, arrived }));
    }, INTERVAL);
    return () => clearInterval(timer);
  }, [running, session, announce, t]);
}
