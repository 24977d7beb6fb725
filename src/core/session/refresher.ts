import { isBreakoutError } from '../errors';
import { sleep } from '../promises';
import type { CallBudget, Purpose } from './budget';
import { failures } from './failures';
import { isJoined } from './status';
import type { MeetingPort } from './port';
import type { SessionState } from './state';

/** What is watched is at most this old where the budget allows, ms. */
const MAX_AGE = 2000;
/** How much earlier than the last request took the next one is sent, ms: timers are late. */
const MARGIN = { atLeast: 100, atMost: 1000, spare: 50 };
/** While somebody watches, the age is looked at at least this often, ms. */
const WATCH_TICK = 250;
/** In a switch it is looked so often whether it has ended, ms. */
const SWITCH_TICK = 100;
/** After so long, a request that is still unanswered holds up no other, ms: that of a client that was left never ends. */
const PATIENCE = 2000;
/** Waits between attempts to get a list where none has come, ms (SDK facts 7 and 19). */
const PATIENT_WAITS = [2000, 4000, 8000, 16_000, 30_000];
const LAST_PATIENT_WAIT = 30_000;

const URGENCY: Record<Purpose, number> = { refresh: 0, watch: 1, operation: 2 };

/** A list that is to be asked for, by whoever wants one until then. */
interface Due {
  purpose: Purpose;
  done: Promise<void>;
  /** Looks at once whether it is its turn. */
  hurry: () => void;
}

/** Fetches the list of rooms and people within the page's call budget, one request at a time. */
export class Refresher<Client> {
  readonly #state: SessionState<Client>;
  readonly #budget: CallBudget;
  #sent: Promise<unknown> | null = null;
  #due: Due | null = null;
  #roundTrip = 0;
  #watchers = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #patientTimer: ReturnType<typeof setTimeout> | undefined;
  /** After a reconnect that brought no list, until the next attempt: whoever watches waits as well. */
  #holdsBack = false;
  /** The age of the list at the last reconnect, and how many reconnects have brought none since. */
  #reconnects = { updatedAt: null as number | null, fruitless: 0 };

  constructor(state: SessionState<Client>, budget: CallBudget) {
    this.#state = state;
    this.#budget = budget;
  }

  /** Resolves after a list that was asked for after this call. Whoever asks before the next one is sent shares it. */
  refresh(purpose: Purpose = 'operation'): Promise<void> {
    const due = this.#due ?? this.#plan(purpose);
    if (URGENCY[purpose] > URGENCY[due.purpose]) {
      due.purpose = purpose;
      due.hurry();
    }
    return due.done;
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
    this.#endPatience();
    const attempt = (index: number) => {
      this.#patientTimer = setTimeout(() => {
        if (hasDump()) return;
        this.refresh().catch(noop);
        attempt(index + 1);
      }, PATIENT_WAITS[index] ?? LAST_PATIENT_WAIT);
    };
    attempt(0);
  }

  /**
   * Asks after a reconnect, where the SDK does not (SDK facts 8): at once, but ever later while no list comes, so that a
   * request that itself breaks the connection does not break it for ever.
   */
  reconnected(): void {
    const { updatedAt } = this.#state.snapshot;
    const { updatedAt: before, fruitless } = this.#reconnects;
    this.#reconnects = { updatedAt, fruitless: updatedAt === before ? fruitless + 1 : 0 };
    this.#endPatience();
    const ask = () => {
      this.#holdsBack = false;
      this.refresh().catch(noop);
    };
    if (this.#reconnects.fruitless === 0) return ask();
    this.#holdsBack = true;
    this.#patientTimer = setTimeout(ask, PATIENT_WAITS[fruitless] ?? LAST_PATIENT_WAIT);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#endPatience();
  }

  #endPatience(): void {
    clearTimeout(this.#patientTimer);
    this.#holdsBack = false;
  }

  #tick(): void {
    const margin = Math.min(MARGIN.atMost, Math.max(MARGIN.atLeast, this.#roundTrip + MARGIN.spare));
    const { status, connection, updatedAt } = this.#state.snapshot;
    const canAsk = isJoined(status) && connection === 'online' && !this.#holdsBack;
    const left = canAsk ? (updatedAt ?? 0) + MAX_AGE - margin - Date.now() : WATCH_TICK;
    // A failure shows as the age of the list; the next tick tries again.
    if (left <= 0) this.refresh('watch').catch(noop);
    this.#timer = setTimeout(() => this.#tick(), left > 0 ? Math.min(left, WATCH_TICK) : WATCH_TICK);
  }

  #plan(purpose: Purpose): Due {
    const due: Due = { purpose, done: Promise.resolve(), hurry: noop };
    this.#due = due;
    due.done = this.#whenItsTurn(due);
    return due;
  }

  async #whenItsTurn(due: Due): Promise<void> {
    if (this.#sent) await Promise.race([this.#sent, sleep(PATIENCE)]);
    for (let waitMs = this.#waitOf(due); waitMs > 0; waitMs = this.#waitOf(due)) {
      await sleep(waitMs, { wake: (wake) => (due.hurry = wake) });
    }
    this.#due = null;
    const request = this.#request(due.purpose);
    const sent = request.catch(noop).then(() => {
      if (this.#sent === sent) this.#sent = null;
    });
    this.#sent = sent;
    await request;
  }

  #waitOf({ purpose }: Due): number {
    // In a switch there is no client to ask: it would cost a call and bring nothing.
    return this.#state.snapshot.status === 'switching' ? SWITCH_TICK : this.#budget.take(purpose).waitMs;
  }

  async #request(purpose: Purpose): Promise<void> {
    const start = Date.now();
    try {
      if (!(await this.#answer(this.#state.port))) return await this.refresh(purpose);
      this.#roundTrip = Date.now() - start;
    } catch (error) {
      if (isRateLimit(error)) {
        this.#budget.exhausted();
        throw failures.rateLimited(error);
      }
      throw isBreakoutError(error) ? error : failures.serverSilent('list the rooms', error);
    }
  }

  /** Resolves with whether a list came: not from a client that was left meanwhile, which would say so after 20 s only. */
  async #answer(port: MeetingPort<Client>): Promise<boolean> {
    let answered = false;
    let stopWaiting = noop;
    const isLeft = () => port !== this.#state.port;
    const answer = port.fetchDump().then(
      () => (answered = true),
      (error: unknown) => {
        if (!isLeft()) throw error;
      },
    );
    const settled = answer.finally(() => stopWaiting());
    while (!answered && !isLeft())
      await Promise.race([settled, sleep(PATIENCE, { wake: (wake) => (stopWaiting = wake) })]);
    return answered;
  }
}

function noop(): void {}

function isRateLimit(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '0013';
}
