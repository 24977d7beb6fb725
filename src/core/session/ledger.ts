import type { PersonKey } from '../types';
import type { TakenOver } from './expectation';
import { isComplete } from './is-complete';
import type { RunEnvironment } from './lookout';
import type { OperationRun, RunLedger } from './operation-run';
import type { BreakoutSnapshot, OperationReport, RoomFailure } from './types';

/**
 * The host operations of a session: those that run, and those that have left something undone. Writes both into the
 * snapshot, keeps the reports true, and says when one has ended.
 */
export class Ledger<Client> implements RunLedger<Client> {
  readonly #env: Pick<RunEnvironment<Client>, 'state' | 'ended'>;
  #active: readonly OperationRun<Client>[] = [];
  /** Those with something undone. */
  #ended: readonly OperationRun<Client>[] = [];
  #lists: Pick<BreakoutSnapshot, 'main' | 'rooms'> | null = null;

  constructor(env: Pick<RunEnvironment<Client>, 'state' | 'ended'>) {
    this.#env = env;
    env.state.store.subscribe(() => this.#correct());
  }

  /** The operation that runs now and lets no other begin. */
  get exclusive(): OperationRun<Client> | undefined {
    return this.#active.find(({ operation }) => operation.exclusive);
  }

  /** Keeps an operation from its first step to its last; settles as `steps` does. */
  async follow(run: OperationRun<Client>, steps: () => Promise<OperationReport>): Promise<OperationReport> {
    this.#active = [...this.#active, run];
    try {
      const report = await steps();
      this.#end(run, null);
      return report;
    } catch (error) {
      run.stop(error);
      this.#end(run, error);
      throw error;
    }
  }

  dismiss(id: number): void {
    this.#ended = this.#ended.filter((run) => run.id !== id);
    this.publish();
  }

  publish(): void {
    this.#ended = this.#ended.filter(({ report }) => report && !isComplete(report));
    const reports = this.#ended.flatMap(({ report }) => report ?? []);
    this.#env.state.update({ operations: this.#active.map(({ operation }) => operation), reports });
  }

  /** The later of two operations on one person counts: what the others still mean for them is void. */
  takeOver(key: PersonKey, by: OperationRun<Client>): TakenOver | undefined {
    let taken: TakenOver | undefined;
    for (const run of [...this.#ended, ...this.#active]) {
      if (run === by) continue;
      const underway = run.release(key);
      if (underway === undefined) continue;
      taken = {
        underway: underway ?? taken?.underway ?? null,
        wasRunning: run.report === null || taken?.wasRunning === true,
      };
    }
    return taken;
  }

  #end(run: OperationRun<Client>, error: unknown): void {
    this.#active = this.#active.filter((other) => other !== run);
    // What is tried again without its `retry`, too, is reported once.
    this.#ended = [...this.#ended.filter(({ report }) => !report || !isSaidBy(run.report, report)), run];
    this.publish();
    this.#env.ended({ operation: run.operation, report: run.report, error });
  }

  /** Reports stay true: who arrives late, or comes back, is found in a later list. */
  #correct(): void {
    const { main, rooms } = this.#env.state.snapshot;
    const before = this.#lists;
    if (before?.main === main && before?.rooms === rooms) return;
    this.#lists = { main, rooms };
    const ended = this.#ended;
    if (ended.length === 0) return;
    const opened = rooms.some(({ id }) => before && before.rooms.every((room) => room.id !== id));
    // There are rooms again: what a close has left open is no longer to be closed.
    if (opened) this.#ended = ended.filter(({ kind }) => kind !== 'close');
    if (before && before.rooms.length > 0 && rooms.length === 0) {
      // What was left undone about the rooms has gone with them, but not who is to come back to main.
      const isAboutMain = ({ report }: OperationRun<Client>) => report?.failed.some(({ toId }) => toId === main?.id);
      this.#ended = ended.filter((run) => run.kind === 'close' || isAboutMain(run));
    }
    let isNews = this.#ended.length < ended.length;
    for (const run of this.#ended) if (run.correct()) isNews = true;
    if (isNews) this.publish();
  }
}

/** Whether the later report says all that the earlier one still says. */
function isSaidBy(later: OperationReport | null, { failedRooms, ...earlier }: OperationReport): boolean {
  const isStill = ({ roomId }: RoomFailure) => later?.failedRooms.some((other) => other.roomId === roomId) ?? false;
  return isComplete({ ...earlier, failedRooms: [] }) && failedRooms.every(isStill);
}
