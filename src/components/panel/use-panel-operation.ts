import { useCallback, useMemo } from 'react';
import type { BreakoutError } from '../../core/errors';
import type { CountdownAction } from '../../core/facilitation/countdown';
import { placesOf } from '../../core/plan/places';
import { isClosing } from '../../core/session/is-closing';
import { isComplete } from '../../core/session/is-complete';
import type { BreakoutSnapshot, OperationOptions, OperationReport } from '../../core/session/types';
import type { OperationState, Person, PersonKey } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useCountdownActions } from '../../hooks/use-countdown-slice';
import { useAction, type Action } from '../use-action';
import { announceWhenDone } from '../use-operation-announcements';

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
  /** Rooms are being closed, or a close has left some open: nobody is missing in them. */
  closing: boolean;
  /**
   * Runs a host's operation, beside others. Resolves to whether it did everything; the panel then says that it is `done`, by
   * default who arrived.
   */
  run: (operation: (options: OperationOptions) => Promise<OperationReport>, done?: string) => Promise<boolean>;
  /** Tells people `grace` ms before it acts; with 0 it acts at once, with null it only asks them to come back. */
  tell: (actions: readonly CountdownAction[], grace: number | null, act: () => Promise<unknown>) => void;
  /** Attempts what moves nobody; the panel shows why it failed. */
  attempt: Action['run'];
  /** Forgets what did not work. */
  dismiss: () => void;
}

/** The panel's operations, with what all operations of this client have left undone. */
export function usePanelOperation(): PanelOperation {
  const session = useSession('BreakoutPanel');
  const { error, run: attempt, dismiss: forget } = useAction();
  const { start } = useCountdownActions();
  // Whatever else an operation reports, the rows need not render again.
  const troubles = useBreakoutSelector(troublesOf, sameTroubles);
  const all = useBreakoutSelector((snapshot) => snapshot.reports);
  const closing = useBreakoutSelector(isClosing);
  const reports = useMemo(
    () => all.map((report) => ({ ...report, failed: [] })).filter((report) => !isComplete(report)),
    [all],
  );

  const run = useCallback<PanelOperation['run']>(
    async (operation, done) => {
      const onProgress = ({ id }: OperationState) => announceWhenDone(session, id, done);
      const report = await attempt(() => operation({ onProgress }));
      return report !== undefined && isComplete(report);
    },
    [attempt, session],
  );
  const tell = useCallback<PanelOperation['tell']>(
    (actions, grace, act) => {
      if (grace === 0) void act();
      else void attempt(() => start(actions, { grace, run: act }));
    },
    [attempt, start],
  );
  const dismiss = useCallback(() => {
    forget();
    for (const { id } of session.getSnapshot().reports) session.dismissReport(id);
  }, [forget, session]);
  return useMemo(
    () => ({ error, reports, troubles, closing, run, tell, attempt, dismiss }),
    [error, reports, troubles, closing, run, tell, attempt, dismiss],
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
