import type { CallBudget } from './budget';
import { Departure } from './departure';
import { failures } from './failures';
import { directionOf } from './media-policy';
import type { SessionHooks, SessionSettings } from './options';
import type { MeetingPort, PortEvent } from './port';
import { Recovery } from './recovery';
import type { Refresher } from './refresher';
import type { Decision, MeetingState } from './state';
import { reportError } from './report-error';
import { StayWatch } from './stay-watch';
import { SwitchWatch } from './switch-watch';
import type { BreakoutSnapshot } from './types';

/** Attempts to join a client that came out of a switch without having joined (SDK facts 2). */
const JOIN_ATTEMPTS = 2;

/** Follows the active client: one state machine for every switch, whoever started it. */
export class Follower<Client> {
  readonly #state: MeetingState<Client>;
  readonly #settings: () => SessionSettings;
  readonly #hooks: SessionHooks<Client>;
  readonly #refresher: Refresher<Client>;
  readonly #budget: CallBudget;
  readonly switches: SwitchWatch<Client>;
  readonly #departure: Departure<Client>;
  readonly #stay: StayWatch<Client>;
  readonly #recovery: Recovery<Client>;
  #stopListening: (() => void) | undefined;

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
    this.switches = new SwitchWatch(state, settings);
    this.#departure = new Departure(state, this.switches);
    this.#stay = new StayWatch(state, settings, this.switches, refresher);
    this.#recovery = new Recovery(state, settings, hooks, this.switches, this.#departure, {
      adopt: (next) => this.#adopt(next),
      join: (port) => this.#join(port),
    });
  }

  get attached(): boolean {
    return this.#stopListening !== undefined;
  }

  attach(): void {
    if (this.#stopListening) return;
    this.#listen(this.#state.port);
    this.#state.update();
    this.#stay.onConnection();
    if (this.#state.port.read().room === 'joined') this.#ensureList();
  }

  detach(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.switches.stop();
    this.#stay.stop();
    this.#refresher.stop();
  }

  /** See `Recovery`. */
  recover(to: 'target' | 'main'): Promise<void> {
    return this.#recovery.run(to);
  }

  /** Leaves for good. Never rejects. */
  async leave(): Promise<void> {
    await this.#departure.leave();
  }

  #listen(port: MeetingPort<Client>): void {
    this.#stopListening?.();
    this.#stopListening = port.listen((event) => this.#on(event));
  }

  #on(event: PortEvent<Client>): void {
    switch (event.type) {
      case 'dump':
        this.#state.update({ listed: true });
        this.#stay.onList();
        return;
      case 'permissions':
      case 'media':
        this.#state.update();
        return;
      case 'connection':
        this.#onConnection(event.state);
        return;
      case 'room':
        this.#onRoom();
        this.#stay.onConnection();
        return;
      case 'switching':
        this.#onSwitching(event.meetingId, event.unseen);
        return;
      case 'switched':
        this.#onSwitched(event.port);
        return;
      case 'unreached':
        this.#onUnreached(event.cause);
        return;
      default:
        event satisfies never;
    }
  }

  #onConnection(state: BreakoutSnapshot['connection']): void {
    // The socket is there again; the meeting is not, before it was joined again.
    const isAway = state === 'online' && this.#state.port.read().room === 'disconnected';
    this.#state.update({ connection: isAway ? 'reconnecting' : state });
    this.#stay.onConnection();
  }

  #onRoom(): void {
    const { room } = this.#state.port.read();
    // Nothing comes after the end but being there again.
    if (this.#state.snapshot.status === 'ended' && room !== 'joined') return;
    switch (room) {
      case 'joined':
        if (!this.#departure.takes(this.#state.port)) this.#settle();
        return;
      case 'lost':
        this.switches.fail(failures.connectionLost(), this.#state.snapshot.switching);
        this.#state.update({ connection: 'offline' });
        return;
      case 'ended':
        this.switches.stop();
        this.#state.update({ status: 'ended', switching: null, error: null });
        return;
      case 'disconnected':
        // Temporary: a reconnect follows by itself (SDK facts 24).
        this.#state.update({ connection: 'reconnecting' });
        return;
      case 'waitlisted':
        this.switches.end();
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
    const direction = directionOf(port.read().meetingId, meetingId, snapshot.main?.id);
    this.#state.media.depart(port, this.#settings().mediaPolicy, direction, reportError);
    const room = toMain ? snapshot.main : snapshot.rooms.find(({ id }) => id === meetingId);
    this.switches.begin({
      toId: meetingId,
      toTitle: room?.title ?? null,
      toMain,
      requested: this.switches.requestedTarget === meetingId,
    });
    // Only now: as long as the snapshot says `room`, whatever brings it up to date (a muted microphone) remembers the room.
    if (toMain) this.#state.memory.forget();
    else this.#state.memory.head(meetingId);
  }

  #onSwitched(next: MeetingPort<Client>): void {
    const { port, snapshot } = this.#state;
    if (next.client === port.client) return;
    const arrival = next.read();
    // Moved on before it had joined: its own successor follows, or the watchdog ends the wait (SDK facts 22).
    if (arrival.room === 'switched') return;
    if (this.#departure.takes(next)) return;
    // Come too late: its person has asked for the way to main meanwhile.
    if (this.#recovery.underWay && arrival.meetingId !== this.switches.lastTarget) {
      next.abandon().catch(noop);
      return;
    }
    const open = snapshot.status === 'switching' || snapshot.status === 'failed';
    const isLaterTarget =
      arrival.room === 'joined' &&
      arrival.meetingId === this.switches.lastTarget &&
      port.read().meetingId !== this.switches.lastTarget;
    if (!open && !isLaterTarget) {
      next.abandon().catch(noop);
      return;
    }
    if (!open) port.abandon().catch(noop);
    this.#adopt(next);
  }

  #onUnreached(cause: unknown): void {
    const { port, snapshot } = this.#state;
    if (this.#departure.takes(port) || snapshot.status !== 'switching') return;
    this.switches.fail(failures.switchRefused(cause), snapshot.switching);
  }

  #adopt(next: MeetingPort<Client>): void {
    this.#hooks.onAdopt(next.client);
    this.#listen(next);
    const { room } = next.read();
    if (room === 'joined') {
      this.switches.end();
      this.#state.adopt(next, settled(next));
      this.#afterJoin();
      this.#stay.onConnection();
      return;
    }
    this.#state.adopt(next, {});
    // Its failure is the status.
    if (room === 'idle') this.#join(next).catch(noop);
    // Its connection was lost before anybody was handed it, say: it has not arrived, and the watchdog watches on.
    else this.#onRoom();
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
    this.#departure.takes(port);
    const error = failures.switchFailed(cause);
    if (this.#state.snapshot.status !== 'ended') this.switches.fail(error, this.#state.snapshot.switching);
    throw error;
  }

  #settle(): void {
    const { status } = this.#state.snapshot;
    const first = status !== 'main' && status !== 'room';
    this.switches.end();
    this.#state.update(settled(this.#state.port));
    if (first) this.#afterJoin();
    else this.#refresher.reconnected();
  }

  #afterJoin(): void {
    const { port, media } = this.#state;
    media.arrive(port).catch((error: unknown) => {
      if (this.#state.port === port) reportError(error);
    });
    // Each join makes the SDK ask for the lists once.
    this.#budget.note();
    this.#ensureList();
  }

  #ensureList(): void {
    const { port } = this.#state;
    if (port.read().dump === null)
      this.#refresher.ensureFirst(() => this.#state.port !== port || port.read().dump !== null);
  }
}

/** The socket of a client can be gone already when it has joined. */
function settled(port: Pick<MeetingPort, 'read'>): Decision {
  return { status: 'auto', switching: null, error: null, connection: port.read().connection };
}

/** For attempts whose failure shows in the snapshot anyway, and for letting go of clients that nobody uses. */
function noop(): void {}
