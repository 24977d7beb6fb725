import { useEffect } from 'react';
import type { OperationState } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';

/** However many people are on their way, it is said this often, ms. */
const INTERVAL = 5000;

/**
 * Says how far an operation has come, at intervals rather than for each person who arrives, and that the rooms are open
 * when a plan has been started or applied. What comes of the panel's own operations is said by them.
 */
export function useOperationAnnouncements(announce: (message: string) => void): void {
  const session = useSession('BreakoutPanel');
  const running = useBreakoutSelector((snapshot) => snapshot.operation !== null);
  const { t } = useMessages();
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      const [count, arrived] = countMoves(session.getSnapshot().operation);
      if (count > 0) announce(t('progress.arrived', { count, arrived }));
    }, INTERVAL);
    return () => clearInterval(timer);
  }, [running, session, announce, t]);

  useEffect(() => {
    let last = session.getSnapshot().operation;
    return session.subscribe(() => {
      const { operation, rooms: open } = session.getSnapshot();
      const ended = operation ? null : last;
      last = operation;
      const isPlan = ended?.kind === 'start' || (ended?.kind === 'apply' && session.workspace.get().view === 'assign');
      if (!isPlan || open.length === 0) return;
      const rooms = t('common.rooms', { count: open.length });
      const [, count] = countMoves(ended);
      announce(count > 0 ? t('announce.started', { count, rooms }) : t('announce.opened', { rooms }));
    });
  }, [session, announce, t]);
}

/** How many are moved by it, and how many of them have arrived. */
function countMoves(operation: OperationState | null): [all: number, arrived: number] {
  const moves = [...(operation?.moves.values() ?? [])];
  return [moves.length, moves.filter(({ state }) => state === 'arrived').length];
}
