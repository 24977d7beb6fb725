import { useEffect } from 'react';
import type { OperationState } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';

/** However many people are on their way, it is said this often, ms. */
const INTERVAL = 5000;

/**
 * Says how far the operations have come, at intervals rather than for each person who arrives, and what came of a plan that
 * was started or applied. What comes of the panel's own operations, which it `owns`, is said by them.
 */
export function useOperationAnnouncements(announce: (message: string) => void, owns: (id: number) => boolean): void {
  const session = useSession('BreakoutPanel');
  const running = useBreakoutSelector((snapshot) => snapshot.operations.length > 0);
  const { t } = useMessages();
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      const [count, arrived] = countMoves(session.getSnapshot().operations);
      if (count > 0) announce(t('progress.arrived', { count, arrived }));
    }, INTERVAL);
    return () => clearInterval(timer);
  }, [running, session, announce, t]);

  useEffect(() => {
    let before = session.getSnapshot().operations;
    return session.subscribe(() => {
      const { operations, reports, rooms: open } = session.getSnapshot();
      if (operations === before) return;
      const ids = new Set(operations.map(({ id }) => id));
      const ended = before.filter(
        ({ id, kind }) => !ids.has(id) && !owns(id) && (kind === 'start' || kind === 'apply'),
      );
      before = operations;
      if (ended.length === 0 || open.length === 0) return;
      const rooms = t('common.rooms', { count: open.length });
      const [, count] = countMoves(ended);
      const failed = reports.filter(({ id }) => ended.some((one) => one.id === id)).flatMap((report) => report.failed);
      const said = count > 0 ? t('announce.started', { count, rooms }) : t('announce.opened', { rooms });
      announce(failed.length > 0 ? `${said} ${t('report.failed', { count: failed.length })}` : said);
    });
  }, [session, announce, owns, t]);
}

/** How many are moved by them, and how many of them have arrived. */
function countMoves(operations: readonly OperationState[]): [all: number, arrived: number] {
  const moves = operations.flatMap((operation) => [...operation.moves.values()]);
  return [moves.length, moves.filter(({ state }) => state === 'arrived').length];
}
