import { sleep, throwIfAborted } from '../promises';
import type { Room } from '../types';
import { failures } from './failures';
import { DEFAULTS, type SessionSettings } from './options';
import type { Refresher } from './refresher';
import type { SessionState } from './state';
import type { OperationEnd } from './types';

/** How long an operation waits for a list where an older one would do, ms. */
const LIST_PATIENCE = 1500;

export interface RunEnvironment<Client> {
  readonly state: SessionState<Client>;
  readonly settings: () => SessionSettings;
  readonly refresher: Refresher<Client>;
  /** Tells the session's listeners. */
  readonly ended: (end: OperationEnd) => void;
}

/** Resolves at the next change of the snapshot, at the latest after `ms`; rejects with `aborted` when the signal fires. */
export async function nextChange<Client>(
  { store }: SessionState<Client>,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  let unsubscribe: (() => void) | undefined;
  try {
    await sleep(ms, { signal, wake: (wake) => (unsubscribe = store.subscribe(wake)) });
  } finally {
    unsubscribe?.();
  }
}

/** How an operation looks at the meeting: with bounded waits, and no longer than until it is stopped. */
export class Lookout<Client> {
  readonly #env: RunEnvironment<Client>;
  readonly #signal: AbortSignal | undefined;
  #isFresh = false;

  constructor(env: RunEnvironment<Client>, signal: AbortSignal | undefined) {
    this.#env = env;
    this.#signal = signal;
  }

  /** Throws `aborted` after the signal, and `not-joined` after this client has left: nothing more can be sent or seen. */
  checkStopped(): void {
    throwIfAborted(this.#signal);
    if (this.#env.state.snapshot.status === 'ended') throw failures.notJoined();
  }

  /** Waits for the next change of the snapshot, at the latest for `ms`. */
  changed(ms: number): Promise<void> {
    return nextChange(this.#env.state, ms, this.#signal);
  }

  get main(): Room {
    const { main } = this.#env.state.snapshot;
    if (!main) throw failures.notReady();
    return main;
  }

  /** Waits for the first list: without it the SDK's moves throw after the server has moved people (SDK facts 5). */
  async ready(): Promise<void> {
    const ms = this.#env.settings().readyTimeout ?? DEFAULTS.readyTimeout;
    const deadline = Date.now() + ms;
    // A list of a former client is not enough: the SDK's own has to be there.
    while (this.#env.state.port.read().dump === null) {
      const left = deadline - Date.now();
      if (left <= 0) throw failures.notReady(ms);
      await this.tryToList(left);
    }
  }

  /** Fetches the lists; rejects when that fails. */
  async list(): Promise<void> {
    await this.#env.refresher.refresh();
    this.checkStopped();
    this.#isFresh = true;
  }

  /** Waits while `work` and, unless `list` has just done it, a fetch of the lists go on beside each other. */
  async listBeside<Result>(work: Promise<Result>): Promise<Result> {
    const listing = this.#isFresh ? undefined : this.#env.refresher.refresh().catch(() => undefined);
    const result = await work;
    await Promise.race([listing, sleep(LIST_PATIENCE)]);
    this.checkStopped();
    return result;
  }

  /** Waits a while for a list. Missing it is not an error: what follows is bounded and ends with what is known. */
  async tryToList(atMost = LIST_PATIENCE): Promise<void> {
    this.checkStopped();
    const patience = Math.min(atMost, LIST_PATIENCE);
    const listing = this.#env.refresher.refresh().catch(() => sleep(patience));
    await Promise.race([listing, sleep(patience)]);
  }
}
