import type { BreakoutError } from '../errors';
import { within } from '../promises';
import type { SwitchState } from '../types';
import type { CallBudget } from './budget';
import type { Effect, MachineEvent, Wait } from './machine-events';
import { failures } from './failures';
import { transition, waitsOf } from './machine';
import { directionOf } from './media-policy';
import { DEFAULTS, type SessionHooks, type SessionSettings } from './options';
import type { MeetingPort, PortEvent } from './port';
import type { Refresher } from './refresher';
import type { SessionState } from './state';
import { isJoined } from './status';

/** Attempts to join a client that came out of a switch without having joined (SDK facts 2). */
const JOIN_ATTEMPTS = 2;
/** How long leaving may take until the server has answered, ms: the participant is out either way. */
const LEAVE_PATIENCE = 3000;

/** Drives the machine: tells it what happens to the active client, carries out its effects and runs its timers. */
export class Driver<Client> {
  readonly #state: SessionState<Client>;
  readonly #settings: () => SessionSettings;
  readonly #hooks: SessionHooks<Client>;
  readonly #refresher: Refresher<Client>;
  readonly #budget: CallBudget;
  readonly #timers = new Map<Wait['kind'], { readonly of: unknown; readonly timer: ReturnType<typeof setTimeout> }>();
  /** Set while this client leaves in the middle of a switch: called with the client that comes out of it. */
  #onLastClient: ((last: MeetingPort<Client>) => void) | undefined;
  #stopListening: (() => void) | undefined;

  constructor(
    state: SessionState<Client>,
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
    if (this.attached) return;
    this.#listen(this.#state.port);
    this.#send({ type: 'attached', now: this.#state.readingOf(this.#state.port) });
    if (isJoined(this.#state.snapshot.status)) this.#ensureList();
  }

  detach(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    for (const { timer } of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#refresher.stop();
  }

  /** Says that this client asks to be switched there, or with null that it has stopped waiting for that. */
  wish(toId: string | null): void {
    this.#send({ type: 'wished', toId });
  }

  /**
   * Ends a failure. For the `target` of the failed switch, a client that was made for it is joined again; otherwise, and
   * where that client is refused again, a fresh client joins main. Rejects when that is impossible or fails too; the status
   * is then `failed` again. It may also resolve in the middle of another switch, where the fresh client was moved on at once.
   */
  async recover(to: 'target' | 'main'): Promise<void> {
    const { port, snapshot } = this.#state;
    const { dump, meetingId, room } = port.read();
    const { main, switching: target } = snapshot;
    let refusal: BreakoutError | null = null;
    if (to === 'target' && target?.toId === meetingId && room === 'idle') {
      // Never into a room that is gone, alone. The list of the client that came out of the switch is newer than the switch.
      const isGone = !target.toMain && dump !== null && !dump.rooms.some(({ id }) => id === meetingId);
      if (isGone) throw this.#fail(failures.roomGone(`The room "${target.toTitle ?? meetingId}"`));
      this.#send({ type: 'recovering', to: target, fresh: false });
      const { place } = this.#state.machine;
      refusal = await this.#join(port);
      if (!refusal) return;
      if (this.#state.machine.place !== place) throw this.#fail(refusal);
      // A room that is gone refuses it as often as it asks, and it has no list to say so. A fresh client in main has.
    }
    this.#state.media.depart(port, this.#settings().mediaPolicy, 'toMain', reportError);
    const givenUp = new AbortController();
    const rejoining = this.#hooks.rejoin(port, givenUp.signal);
    if (!rejoining) throw this.#fail(refusal ?? failures.rejoinNeeded());
    const toMain = { toId: main?.id ?? '', toTitle: main?.title ?? null, toMain: true, requested: true };
    this.#send({ type: 'recovering', to: toMain, fresh: true });
    const ms = this.#limits.switchTimeout;
    try {
      const fresh = await within(rejoining, ms, () => failures.switchTimeout(ms));
      const active = this.#state.port === port ? this.#state.readingOf(port) : null;
      this.#send({ type: 'rejoined', newcomer: this.#state.readingOf(fresh), active }, fresh);
    } catch (cause) {
      givenUp.abort();
      if (this.#state.port !== port || this.#state.snapshot.status === 'ended') return;
      throw this.#fail(failures.rejoinFailed(cause), target);
    }
  }

  /**
   * Leaves for good. In the middle of a switch it waits, bounded, for the client that comes out of it: that one would stay
   * behind, live and unseen. Never rejects: whatever the server says, this participant is out.
   */
  async leave(): Promise<void> {
    const { port, snapshot } = this.#state;
    let last = Promise.resolve(port);
    if (snapshot.status === 'switching') {
      const ms = this.#limits.switchTimeout;
      const next = new Promise<MeetingPort<Client>>((resolve) => (this.#onLastClient = resolve));
      last = within(next, ms, () => failures.switchTimeout(ms)).catch(() => port);
      port.media.muteMicrophone();
      port.media.stopCamera();
    }
    this.#send({ type: 'leaving' });
    try {
      await within((await last).leave(), LEAVE_PATIENCE, () => failures.serverSilent('leave')).catch(noop);
    } finally {
      this.#onLastClient = undefined;
      this.#send({ type: 'left' });
    }
  }

  get #limits() {
    const { switchTimeout = DEFAULTS.switchTimeout, reconnectTimeout = DEFAULTS.reconnectTimeout } = this.#settings();
    return { switchTimeout, reconnectTimeout };
  }

  #listen(port: MeetingPort<Client>): void {
    this.#stopListening?.();
    this.#stopListening = port.listen((event) => this.#on(event));
  }

  #on(event: PortEvent<Client>): void {
    const { port, snapshot } = this.#state;
    const now = this.#state.readingOf(port);
    switch (event.type) {
      case 'dump':
        return this.#send({ type: 'list', now });
      case 'permissions':
      case 'media':
      case 'recording':
        return this.#state.update();
      case 'connection':
        return this.#send({ type: 'connection', state: event.state, now });
      case 'room':
        return this.#send({ type: 'room', now });
      case 'switching': {
        const { meetingId: toId, unseen } = event;
        const toMain = toId === snapshot.main?.id;
        const room = toMain ? snapshot.main : snapshot.rooms.find(({ id }) => id === toId);
        return this.#send({ type: 'switching', to: { toId, toTitle: room?.title ?? null, toMain }, unseen });
      }
      case 'switched':
        if (event.port.client === port.client) return;
        return this.#send({ type: 'switched', newcomer: this.#state.readingOf(event.port), active: now }, event.port);
      case 'unreached':
        return this.#send({ type: 'unreached', cause: event.cause });
      default:
        event satisfies never;
    }
  }

  /** `newcomer`: the client that the event is about, where it is not the active one. */
  #send(event: MachineEvent, newcomer?: MeetingPort<Client>): void {
    const { port } = this.#state;
    const { machine, effects } = transition(this.#state.machine, event);
    const adopted = effects.includes('adopt') ? newcomer : undefined;
    // Before anybody sees the new state. The SDK reads the devices right after this event (SDK facts 14).
    if (effects.includes('depart') && machine.place.status === 'switching') this.#depart(machine.place.to);
    if (adopted) {
      this.#hooks.onAdopt(adopted.client);
      if (this.attached) this.#listen(adopted);
    }
    this.#state.enter(machine, { listed: event.type === 'list' }, adopted);
    this.#runTimers();
    for (const effect of effects) this.#carryOut(effect, port, newcomer ?? port);
  }

  /** `client`: the newcomer, else the active one. */
  #carryOut(effect: Effect, former: MeetingPort<Client>, client: MeetingPort<Client>): void {
    switch (effect) {
      case 'depart':
      case 'adopt':
        return;
      case 'join':
        return void this.#join(client).then((refusal) => refusal && this.#fail(refusal));
      case 'arrive':
        return this.#arrive(client);
      case 'refetch':
        return this.#refresher.reconnected();
      case 'abandon':
        return void client.abandon().catch(noop);
      case 'abandon-former':
        return void former.abandon().catch(noop);
      case 'leave':
        return this.#onLastClient ? this.#onLastClient(client) : void client.leave().catch(noop);
      case 'confirm':
        return void this.#confirmRoom();
      default:
        effect satisfies never;
    }
  }

  #runTimers(): void {
    const waits = this.attached ? waitsOf(this.#state.machine, this.#limits) : [];
    for (const [kind, { of, timer }] of this.#timers) {
      if (waits.some((wait) => wait.kind === kind && wait.of === of)) continue;
      clearTimeout(timer);
      this.#timers.delete(kind);
    }
    for (const wait of waits) {
      if (this.#timers.has(wait.kind)) continue;
      const timer = setTimeout(() => {
        this.#timers.delete(wait.kind);
        this.#send({ type: 'waited', wait });
      }, wait.ms);
      this.#timers.set(wait.kind, { of: wait.of, timer });
    }
  }

  #depart({ toId, toMain }: SwitchState): void {
    const { port, snapshot, media, memory } = this.#state;
    const direction = directionOf(port.read().meetingId, toId, snapshot.main?.id);
    media.depart(port, this.#settings().mediaPolicy, direction, reportError);
    // Only now: while the snapshot says `room`, whatever brings it up to date (a muted microphone) remembers the room.
    if (toMain) memory.forget();
    else memory.head(toId);
  }

  /** The status is `failed` then, whatever it was, unless this participant has left. */
  #fail(error: BreakoutError, to?: SwitchState | null): BreakoutError {
    this.#send({ type: 'failed', error, ...(to !== undefined && { to }) });
    return error;
  }

  /** Resolves with why it did not join, or with null: it has joined, or is not what counts any more. */
  async #join(port: MeetingPort<Client>): Promise<BreakoutError | null> {
    let cause: unknown;
    for (let attempt = 0; attempt < JOIN_ATTEMPTS; attempt++) {
      try {
        await port.join();
      } catch (error) {
        cause = error;
      }
      // `join()` can reject although it has joined (SDK facts 7), and a joined client says so by its own event.
      if (port !== this.#state.port || port.read().room !== 'idle') return null;
    }
    return failures.switchFailed(cause);
  }

  #arrive(port: MeetingPort<Client>): void {
    this.#state.media.arrive(port).catch((error: unknown) => {
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

  async #confirmRoom(): Promise<void> {
    const { place } = this.#state.machine;
    if (place.status !== 'room') return;
    await this.#refresher.refresh().catch(noop);
    if (this.attached) this.#send({ type: 'confirmed', roomId: place.roomId });
  }
}

/** For what must not stop a switch and has nobody to be told: visible to the app's own error reporting. */
function reportError(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

/** For what shows in the snapshot anyway, and for letting go of clients that nobody uses. */
function noop(): void {}
