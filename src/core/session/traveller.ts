import { abortable, sleep, throwIfAborted } from '../timing';
import { failures } from './failures';
import type { Follower } from './follower';
import { DEFAULTS, REFUSAL_GRACE } from './options';
import type { RunEnvironment } from './lookout';

interface TravelOptions {
  readonly signal?: AbortSignal;
}

/** Goes to another meeting oneself, as far as the preset allows it. */
export class Traveller<Client> {
  readonly #env: RunEnvironment<Client>;
  readonly #follower: Follower<Client>;

  constructor(env: RunEnvironment<Client>, follower: Follower<Client>) {
    this.#env = env;
    this.#follower = follower;
  }

  async join(roomId: string, options: TravelOptions = {}): Promise<void> {
    const { snapshot } = this.#env.state;
    throwIfAborted(options.signal);
    this.#checkHere();
    if (!snapshot.permissions.canSwitchRooms) throw failures.noPermission('switch rooms');
    if (this.#env.state.port.read().isLivestream) throw failures.livestream();
    if (!snapshot.rooms.some(({ id }) => id === roomId)) throw failures.unknownRoom(roomId);
    await this.#go(roomId, options);
  }

  async returnToMain(options: TravelOptions = {}): Promise<void> {
    const { snapshot } = this.#env.state;
    throwIfAborted(options.signal);
    if (snapshot.status === 'failed') {
      await abortable(this.#follower.recover('main'), options.signal);
      await this.#settle(options.signal);
      if (this.#env.state.snapshot.status !== 'main') throw failures.movedElsewhere();
      return;
    }
    this.#checkHere();
    if (!snapshot.permissions.canReturnToMain) throw failures.noPermission('return to the main meeting');
    if (!snapshot.main) throw failures.notReady();
    await this.#go(snapshot.main.id, options);
  }

  async retrySwitch(options: TravelOptions = {}): Promise<void> {
    const { snapshot } = this.#env.state;
    throwIfAborted(options.signal);
    if (snapshot.status !== 'failed') {
      this.#checkHere();
      throw failures.nothingToRetry();
    }
    const target = snapshot.switching;
    await abortable(this.#follower.recover('target'), options.signal);
    await this.#settle(options.signal);
    const { status, permissions } = this.#env.state.snapshot;
    if (!target || target.toMain || status !== 'main') return;
    // A fresh client is in main. Without the permission to go on, main is where it stays, and hosts see who is missing.
    if (!permissions.canSwitchRooms) return;
    await this.#listed(options.signal);
    // What the lost client knew of the rooms is old.
    if (!this.#env.state.snapshot.rooms.some(({ id }) => id === target.toId))
      throw failures.roomGone(`The room "${target.toTitle ?? target.toId}"`);
    await this.#go(target.toId, options);
  }

  #checkHere(): void {
    const { status } = this.#env.state.snapshot;
    if (status === 'switching' || this.#follower.switches.requestedTarget !== null) throw failures.busy('switch');
    if (status !== 'main' && status !== 'room') throw failures.notJoined();
  }

  async #go(targetId: string, { signal }: TravelOptions): Promise<void> {
    const { state } = this.#env;
    if (state.port.read().meetingId === targetId) return;
    this.#follower.switches.requestedTarget = targetId;
    try {
      // Before its first list the SDK takes every meeting for a room, and refuses the way to main by itself.
      await this.#listed(signal);
      if (state.snapshot.status !== 'switching' && state.port.read().meetingId !== targetId)
        await this.#setOut(targetId, signal);
      await this.#settle(signal);
    } finally {
      if (this.#follower.switches.requestedTarget === targetId) this.#follower.switches.requestedTarget = null;
    }
    if (state.port.read().meetingId !== targetId) throw failures.movedElsewhere();
  }

  /** Asks for the switch, and waits until it has begun. */
  async #setOut(targetId: string, signal: AbortSignal | undefined): Promise<void> {
    const { state, settings } = this.#env;
    const { port } = state;
    const from = port.read();
    let deadline = Date.now() + (settings().arrivalTimeout ?? DEFAULTS.arrivalTimeout);
    let failure = failures.switchNotBegun();
    // Not awaited: the answer may be lost with the client that it was sent from.
    void port.move(from.meetingId, targetId, [from.selfId]).then((error) => {
      if (!error) return;
      failure = error;
      deadline = Math.min(deadline, Date.now() + REFUSAL_GRACE);
    });
    while (state.port === port && state.snapshot.status !== 'switching') {
      const left = deadline - Date.now();
      if (left <= 0) throw failure;
      if (state.snapshot.status === 'ended') throw failures.notJoined();
      await this.#change(Math.min(left, REFUSAL_GRACE / 4), signal);
    }
  }

  /** Waits until no switch is under way, which the follower's watchdog bounds. Rejects when it did not end in a meeting. */
  async #settle(signal: AbortSignal | undefined): Promise<void> {
    const { state } = this.#env;
    while (state.snapshot.status === 'switching') await this.#change(REFUSAL_GRACE, signal);
    const { status, error } = state.snapshot;
    if (status === 'ended') throw failures.notJoined();
    if (status === 'failed' && error) throw error;
  }

  /** Waits, bounded, for the first list of this client itself. */
  async #listed(signal: AbortSignal | undefined): Promise<void> {
    const { state, settings } = this.#env;
    const ms = settings().readyTimeout ?? DEFAULTS.readyTimeout;
    const deadline = Date.now() + ms;
    while (state.port.read().dump === null) {
      const left = deadline - Date.now();
      if (left <= 0) throw failures.notReady(ms);
      await this.#change(Math.min(left, REFUSAL_GRACE), signal);
    }
  }

  /** Resolves at the next change of the snapshot, at the latest after `ms`. */
  async #change(ms: number, signal: AbortSignal | undefined): Promise<void> {
    let unsubscribe: (() => void) | undefined;
    try {
      await sleep(ms, { signal, wake: (wake) => (unsubscribe = this.#env.state.store.subscribe(wake)) });
    } finally {
      unsubscribe?.();
    }
    // After `dispose()` nobody follows the switch any more: its end would never be seen.
    if (!this.#follower.attached) throw failures.disposed();
  }
}
