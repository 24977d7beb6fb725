import { isBreakoutError } from '../errors';
import { sleep } from '../timing';
import type { CallBudget } from './budget';
import { failures } from './failures';
import type { MeetingPort } from './port';

/** While somebody watches, the list is looked at this often, and fetched when it would else get older than 2 s, ms. */
const WATCH_TICK = 1000;
const WATCH_AGE = 1500;
/** Waits between attempts to get the first list after a join, ms (SDK facts 7 and 19). */
const FIRST_DUMP_WAITS = [2000, 4000, 8000, 16_000, 30_000];

/** Fetches the list of rooms and people within the page's call budget, and never twice at the same time. */
export class Refresher<Client> {
  readonly #port: () => MeetingPort<Client>;
  readonly #budget: CallBudget;
  readonly #isStale: (ms: number) => boolean;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #watchers = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstDumpTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(port: () => MeetingPort<Client>, budget: CallBudget, isStale: (ms: number) => boolean) {
    this.#port = port;
    this.#budget = budget;
    this.#isStale = isStale;
  }

  /** Resolves after a list that was asked for after this call. Calls made meanwhile share the one that comes next. */
  refresh(): Promise<void> {
    if (!this.#running) return this.#track(this.#fetch());
    this.#next ??= this.#running.then(noop, noop).then(() => {
      this.#next = null;
      return this.#track(this.#fetch());
    });
    return this.#next;
  }

  watch(): () => void {
    this.#watchers += 1;
    if (this.#watchers === 1) this.#tick();
    let stopped = false;
    return () => {
      if (stopped) return;
      stopped = true;
      this.#watchers -= 1;
      if (this.#watchers === 0) clearTimeout(this.#timer);
    };
  }

  /** Asks until a list has come: the SDK asks once at a join and does not mind when that fails. */
  ensureFirst(hasDump: () => boolean): void {
    clearTimeout(this.#firstDumpTimer);
    const attempt = (index: number) => {
      this.#firstDumpTimer = setTimeout(() => {
        if (hasDump()) return;
        this.refresh().catch(noop);
        attempt(index + 1);
      }, FIRST_DUMP_WAITS[index] ?? 30_000);
    };
    attempt(0);
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#firstDumpTimer);
  }

  #tick(): void {
    // A failure shows as the age of the list; the next tick tries again.
    if (!this.#running && this.#isStale(WATCH_AGE) && this.#budget.take('watch').waitMs === 0)
      this.#track(this.#request()).catch(noop);
    this.#timer = setTimeout(() => this.#tick(), WATCH_TICK);
  }

  #track(request: Promise<void>): Promise<void> {
    const run = request.finally(() => {
      if (this.#running === run) this.#running = null;
    });
    return (this.#running = run);
  }

  async #fetch(): Promise<void> {
    for (let turn = this.#budget.take('operation'); turn.waitMs > 0; turn = this.#budget.take('operation')) {
      await sleep(turn.waitMs);
    }
    await this.#request();
  }

  async #request(): Promise<void> {
    try {
      await this.#port().fetchDump();
    } catch (error) {
      if (isRateLimit(error)) {
        this.#budget.exhausted();
        throw failures.rateLimited(error);
      }
      throw isBreakoutError(error) ? error : failures.serverSilent('list the rooms', error);
    }
  }
}

function noop(): void {}

function isRateLimit(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '0013';
}
