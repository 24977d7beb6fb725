import { useCallback, useMemo, useRef } from 'react';
import { isComplete } from '../../core/session/is-complete';
import type { OperationOptions, OperationReport } from '../../core/session/types';
import type { PersonKey, PersonMove } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { useAction, type Action } from '../use-action';
import { sameTroubles, troublesOf, type Trouble } from './troubles';
import { personLabel } from '../people/person-label';

export interface PanelOperation extends Pick<Action, 'error'> {
  /** Rooms that failed, and people who left or arrived under another identity: of all operations, until dismissed. */
  reports: readonly OperationReport[];
  /** Who is not where they should be, of all operations: until they get there, are moved elsewhere or are dismissed. */
  troubles: ReadonlyMap<PersonKey, Trouble>;
  /**
   * Runs a host's operation, beside others. Resolves to whether it did everything. It is then said that it is `done`, by
   * default who arrived.
   */
  run: (operation: (options: OperationOptions) => Promise<OperationReport>, done?: string) => Promise<boolean>;
  /** Whether an operation was begun by `run`, which says what came of it. */
  owns: (id: number) => boolean;
  /** Forgets what did not work. */
  dismiss: () => void;
}

/** The panel's operations, with what all operations of this client have left undone. */
export function usePanelOperation(announce: (message: string) => void): PanelOperation {
  const session = useSession('BreakoutPanel');
  const { error, run: attempt, dismiss: forget } = useAction();
  const { t } = useMessages();
  const owned = useRef(new Set<number>());
  // Whatever else an operation reports, the rows need not render again.
  const troubles = useBreakoutSelector(troublesOf, sameTroubles);
  const all = useBreakoutSelector((snapshot) => snapshot.reports);
  const reports = useMemo(
    () => all.map((report) => ({ ...report, failed: [] })).filter((report) => !isComplete(report)),
    [all],
  );

  const run = useCallback<PanelOperation['run']>(
    async (operation, done) => {
      let moves: ReadonlyMap<PersonKey, PersonMove> = new Map();
      const outcome = await attempt(() =>
        operation({
          onProgress: (progress) => {
            owned.current.add(progress.id);
            moves = progress.moves;
          },
        }),
      );
      if (!outcome) return false;
      const { moved, failed } = outcome;
      const complete = isComplete(outcome);
      const [first, ...more] = moved;
      if (failed.length > 0) announce(t('report.failed', { count: failed.length }));
      else if (complete && done !== undefined) announce(done);
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
      return complete;
    },
    [attempt, announce, t],
  );
  const owns = useCallback((id: number) => owned.current.has(id), []);
  const dismiss = useCallback(() => {
    forget();
    for (const { id } of session.getSnapshot().reports) session.dismissReport(id);
  }, [forget, session]);
  return useMemo(
    () => ({ error, reports, troubles, run, owns, dismiss }),
    [error, reports, troubles, run, owns, dismiss],
  );
}
