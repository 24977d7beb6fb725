import { useCallback, useMemo, useRef } from 'react';
import type { BreakoutError } from '../../core/errors';
import { placesOf } from '../../core/plan/diff';
import { isComplete } from '../../core/session/is-complete';
import type { BreakoutSnapshot, OperationOptions, OperationReport } from '../../core/session/types';
import type { Person, PersonKey, PersonMove } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { personLabel } from '../people/person-label';
import { useAction, type Action } from '../use-action';

/** Somebody who is not where a host wanted them to be. */
export interface Trouble {
  person: Person;
  /** Id of the room or main meeting they were meant for. */
  toId: string;
  error: BreakoutError;
  /** Id of the room or main meeting that lists them; null when none does. */
  atId: string | null;
}

export interface PanelOperation extends Pick<Action, 'error'> {
  /** Rooms that failed, and people who left or arrived under another identity: of all operations, until dismissed. */
  reports: readonly OperationReport[];
  /** Who is not where they should be, of all operations: until they get there, are moved elsewhere or are dismissed. */
  troubles: Troubles;
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

type Troubles = ReadonlyMap<PersonKey, Trouble>;

/** Who is not where they should be, of all operations, ended and running: each as the last operation has it. */
function troublesOf({ operations, reports, main, rooms }: BreakoutSnapshot): Troubles {
  const failed = new Map<PersonKey, Omit<Trouble, 'atId'>>();
  for (const report of reports) for (const failure of report.failed) failed.set(failure.person.key, failure);
  for (const { moves } of operations) {
    for (const [key, { person, toId, error }] of moves) if (error) failed.set(key, { person, toId, error });
  }
  if (failed.size === 0) return NONE;
  const places = placesOf({ main, rooms });
  return new Map(
    [...failed].flatMap(([key, trouble]) => {
      const atId = places.get(key) ?? null;
      return atId === trouble.toId ? [] : [[key, { ...trouble, atId }] as const];
    }),
  );
}

function sameTroubles(before: Troubles, after: Troubles): boolean {
  return (
    before.size === after.size &&
    [...after].every(([key, { person, toId, error, atId }]) => {
      const one = before.get(key);
      return one?.person === person && one.toId === toId && one.error === error && one.atId === atId;
    })
  );
}

const NONE: Troubles = new Map();
