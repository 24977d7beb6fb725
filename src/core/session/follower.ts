import type { BreakoutError } from '../errors';
import { within } from '../timing';
import type { SwitchState } from '../types';
import type { CallBudget } from './budget';
import { failures } from './failures';
import { applyMediaPolicy, directionOf } from './media-policy';
import { DEFAULTS, type SessionHooks, type SessionSettings } from './options';
import type { MeetingPort, PortEvent } from './port';
import type { Refresher } from './refresher';
import type { MeetingState } from './state';

/** Attempts to join a client that came out of a switch without having joined (SDK facts 2). */
const JOIN_ATTEMPTS = 2;

/**
 * Follows the active client: one state machine for every switch, whoever started it. Each wait is bounded by a
 * watchdog, because a switch whose new client fails to initialise says nothing at all (SDK facts 1).
 */
export class Follower<Client> {
  readonly #state: MeetingState<Client>;
  readonly #settings: () => SessionSettings;
  readonly #hooks: SessionHooks<Client>;
  readonly #refresher: Refresher<Client>;
  readonly #budget: CallBudget;
  #stopListening: (() => void) | undefined;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  /** Where the last transfer led to: of two at once the later one counts, whichever client comes first. */
  #lastTarget: string | null = null;
  /** The switch that this client asked for itself. */
  requestedTarget: string | null = null;

  constructor(
    state: MeetingState<Client>,
    settings: () => SessionSettings,
    hooks: SessionHooks<Client>,
    refresher: Refresher<Client>,
    budget: CallBudget,
  ) {
    this.#state = state;
    this.#settings = settings;
    this.#hooks = hooks;
    this.#refresher = refresher;
    this.#budget = budget;
  }

  get attached(): boolean {
    return this.#stopListening !== undefined;
  }

  attach(): void {
    if (this.#stopListening) return;
    this.#listen(this.#state.port);
    this.#state.update();
    if (this.#state.port.read().room === 'joined') this.#ensureList();
  }

  detach(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    clearTimeout(this.#watchdog);
    this.#refresher.stop();
  }

  /**
   * Ends a failure. For the `target` of the failed switch, a client that was made for it is joined again; otherwise a
   * fresh client joins main. Rejects when that is impossible or fails too; the status is then `failed` again.
   */
  async recover(to: 'target' | 'main'): Promise<void> {
    const { port, snapshot } = this.#state;
    const target = snapshot.switching;
    if (to === 'target' && target && port.read().room === 'idle') {
      this.#begin(target);
      await this.#join(port);
      return;
    }
    const rejoining = this.#hooks.rejoin(port);
    if (!rejoining) {
      const error = failures.rejoinNeeded();
      this.#state.update({ error });
      throw error;
    }
    const main = snapshot.main;
    this.#begin({ toId: main?.id ?? '', toTitle: main?.title ?? null, toMain: true, requested: true });
    const ms = this.#switchTimeout;
    try {
      const fresh = await within(rejoining, ms, () => failures.switchTimeout(ms));
      // A switch that was given up may still have ended well meanwhile; one live client is enough.
      if (this.#state.port !== port) await fresh.abandon();
      else this.#adopt(fresh);
    } catch (cause) {
      rejoining.then((late) => late.abandon()).catch(noop);
      if (this.#state.port !== port) return;
      const error = failures.rejoinFailed(cause);
      this.#fail(error, target);
      throw error;
    }
  }

  get #switchTimeout(): number {
    return this.#settings().switchTimeout ?? DEFAULTS.switchTimeout;
  }

  #listen(port: MeetingPort<Client>): void {
    this.#stopListening?.();
    this.#stopListening = port.listen((event) => this.#on(event));
  }

  #on(event: PortEvent<Client>): void {
    switch (event.type) {
      case 'dump':
        this.#state.update({ listed: true });
        return;
      case 'permissions':
        this.#state.update();
        return;
      case 'connection':
        this.#state.update({ connection: event.state });
        return;
      case 'room':
        this.#onRoom();
        return;
      case 'switching':
        this.#onSwitching(event.meetingId, event.unseen);
        return;
      case 'switched':
        this.#onSwitched(event.port);
        return;
      default:
        event satisfies never;
    }
  }

  #onRoom(): void {
    switch (this.#state.port.read().room) {
      case 'joined':
        this.#settle();
        return;
      case 'lost':
        this.#fail(failures.connectionLost(), this.#state.snapshot.switching);
        this.#state.update({ connection: 'offline' });
        return;
      case 'ended':
        clearTimeout(this.#watchdog);
        this.#state.update({ status: 'ended', switching: null, error: null });
        return;
      case 'disconnected':
        // Temporary: a reconnect follows by itself (SDK facts 24).
        this.#state.update({ connection: 'reconnecting' });
        return;
      case 'waitlisted':
        this.#state.update({ status: 'waitlisted', switching: null });
        return;
      case 'switched':
      case 'idle':
        return;
    }
  }

  #onSwitching(meetingId: string, unseen: boolean): void {
    const { snapshot, port } = this.#state;
    // An unseen client in this page may also belong to another session: only one that is switching can have any.
    if (unseen && snapshot.status !== 'switching') return;
    const toMain = meetingId === snapshot.main?.id;
    const fromMain = snapshot.currentRoomId === null;
    applyMediaPolicy(port.media, this.#settings().mediaPolicy, directionOf(fromMain, toMain), reportError);
    const room = toMain ? snapshot.main : snapshot.rooms.find(({ id }) => id === meetingId);
    this.#begin({
      toId: meetingId,
      toTitle: room?.title ?? null,
      toMain,
      requested: this.requestedTarget === meetingId,
    });
  }

  #begin(switching: SwitchState): void {
    this.#lastTarget = switching.toId;
    clearTimeout(this.#watchdog);
    const ms = this.#switchTimeout;
    this.#watchdog = setTimeout(() => this.#fail(failures.switchTimeout(ms), switching), ms);
    this.#state.update({ status: 'switching', switching, error: null });
  }

  #onSwitched(next: MeetingPort<Client>): void {
    const { port, snapshot } = this.#state;
    if (next.client === port.client) return;
    const arrival = next.read();
    // Moved on before it had joined: its own successor follows, or the watchdog ends the wait (SDK facts 22).
    if (arrival.room === 'switched') return;
    const open = snapshot.status === 'switching' || snapshot.status === 'failed';
    const isLaterTarget =
      arrival.room === 'joined' && arrival.meetingId === this.#lastTarget && port.read().meetingId !== this.#lastTarget;
    if (!open && !isLaterTarget) {
      next.abandon().catch(noop);
      return;
    }
    if (!open) port.abandon().catch(noop);
    this.#adopt(next);
  }

  #adopt(next: MeetingPort<Client>): void {
    this.#hooks.onAdopt(next.client);
    this.#listen(next);
    if (next.read().room === 'idle') {
      this.#state.adopt(next, {});
      // Its failure is the status.
      this.#join(next).catch(noop);
      return;
    }
    this.#endSwitch();
    this.#state.adopt(next, SETTLED);
    this.#afterJoin();
  }

  async #join(port: MeetingPort<Client>): Promise<void> {
    let cause: unknown;
    for (let attempt = 0; attempt < JOIN_ATTEMPTS; attempt++) {
      try {
        await port.join();
      } catch (error) {
        cause = error;
      }
      // `join()` can reject although it has joined (SDK facts 7), and a joined client says so by its own event.
      if (port !== this.#state.port || port.read().room !== 'idle') return;
    }
    const error = failures.switchFailed(cause);
    this.#fail(error, this.#state.snapshot.switching);
    throw error;
  }

  #settle(): void {
    const { status } = this.#state.snapshot;
    const first = status !== 'main' && status !== 'room';
    this.#endSwitch();
    this.#state.update(SETTLED);
    if (first) this.#afterJoin();
    // A reconnect: the SDK does not fetch the lists again (SDK facts 8).
    else this.#refresher.refresh().catch(noop);
  }

  #afterJoin(): void {
    // Each join makes the SDK ask for the lists once.
    this.#budget.note();
    this.#ensureList();
  }

  #ensureList(): void {
    const { port } = this.#state;
    if (port.read().dump === null)
      this.#refresher.ensureFirst(() => this.#state.port !== port || port.read().dump !== null);
  }

  #endSwitch(): void {
    clearTimeout(this.#watchdog);
    this.requestedTarget = null;
  }

  #fail(error: BreakoutError, switching: SwitchState | null): void {
    clearTimeout(this.#watchdog);
    this.requestedTarget = null;
    this.#state.update({ status: 'failed', error, switching });
  }
}

const SETTLED = { status: 'auto', switching: null, error: null, connection: 'online' } as const;

/** For attempts whose failure shows in the snapshot anyway, and for letting go of clients that nobody uses. */
function noop(): void {}

/** For what must not stop a switch and has nobody to be told: visible to the app's own error reporting. */
function reportError(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
