import { useCallback, useMemo, useState } from 'react';
import type { OperationOptions, OperationReport } from '../../core/session/types';
import type { PersonKey, PersonMove } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { useAction, type Action } from '../use-action';
import { noteMoves, stillInTrouble, type Trouble } from './troubles';
import { personLabel } from '../people/person-label';

export interface PanelOperation extends Pick<Action, 'pending' | 'error'> {
  /** Rooms that failed, and people who left or arrived under another identity, in the last operation. */
  report: OperationReport | null;
  /** Who is not where they should be, of all operations: until they get there, are moved elsewhere or are dismissed. */
  troubles: ReadonlyMap<PersonKey, Trouble>;
  /**
   * Runs a host's operation. Resolves to whether it did everything. It is then said that it is `done`, by default who
   * arrived.
   */
  run: (operation: (options: OperationOptions) => Promise<OperationReport>, done?: string) => Promise<boolean>;
  /** Forgets what did not work. */
  dismiss: () => void;
}

const NOBODY: ReadonlyMap<PersonKey, Trouble> = new Map();

/** The panel's operations, one after the other, with what all of them left undone. */
export function usePanelOperation(announce: (message: string) => void): PanelOperation {
  const { pending, error, run: attempt } = useAction();
  const { t } = useMessages();
  const [report, setReport] = useState<OperationReport | null>(null);
  const [noted, setNoted] = useState(NOBODY);
  const main = useBreakoutSelector((snapshot) => snapshot.main);
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const troubles = useMemo(() => stillInTrouble(noted, main ? [main, ...rooms] : rooms), [noted, main, rooms]);

  const run = useCallback<PanelOperation['run']>(
    async (operation, done) => {
      let moves: ReadonlyMap<PersonKey, PersonMove> = new Map();
      const outcome = await attempt(() => operation({ onProgress: (progress) => (moves = progress.moves) }));
      if (!outcome) return false;
      const { moved, failed, failedRooms, left, unverified } = outcome;
      setNoted((before) => noteMoves(before, moves, failed));
      const hasNews = [failedRooms, left, unverified].some((list) => list.length > 0);
      setReport(hasNews ? { ...outcome, failed: [] } : null);
      const isComplete = failed.length === 0 && !hasNews;
      const [first, ...more] = moved;
      if (failed.length > 0) announce(t('report.failed', { count: failed.length }));
      else if (isComplete && done !== undefined) announce(done);
      else if (first && more.length > 0) announce(t('announce.moved', { count: moved.length }));
      else if (first) {
        const room = outcome.rooms.find(({ id }) => id === moves.get(first.key)?.toId)?.title;
        announce(
          t(room === undefined ? 'announce.personBack' : 'announce.personMoved', {
            name: personLabel(t, first),
            room: room ?? '',
          }),
        );
      }
      return isComplete;
    },
    [attempt, announce, t],
  );
  const dismiss = useCallback(() => {
    setReport(null);
    setNoted(NOBODY);
  }, []);
  return useMemo(
    () => ({ pending, error, report, troubles, run, dismiss }),
    [pending, error, report, troubles, run, dismiss],
  );
}
