import { nameUnknown } from '../development';
import { abortable, sleep, throwIfAborted } from '../promises';
import type { Driver } from './driver';
import { failures } from './failures';
import { nextChange, type RunEnvironment } from './lookout';
import { isLastHost } from './last-host';
import { isJoined } from './status';
import { DEFAULTS, OPERATION_OPTIONS, REFUSAL_GRACE } from './options';
import type { BreakoutSnapshot, LeaveOptions, OperationOptions, OperationReport } from './types';

/** How long to wait for a list that says whether another host is there, ms. */
const LIST_PATIENCE = 1500;

interface TravelOptions {
  readonly signal?: AbortSignal;
}

const TRAVEL_OPTIONS = { signal: true } as const;
const LEAVE_OPTIONS = { ...OPERATION_OPTIONS, rooms: true } as const;

/** Where this participant goes by their own will, as far as the preset allows it. */
export class Travel<Client> {
  readonly #env: RunEnvironment<Client>;
  readonly #driver: Driver<Client>;
  readonly #close: (options: OperationOptions) => Promise<OperationReport>;

  constructor(
    env: RunEnvironment<Client>,
    driver: Driver<Client>,
    close: (options: OperationOptions) => Promise<OperationReport>,
  ) {
    this.#env = env;
    this.#driver = driver;
    this.#close = close;
  }

  async join(roomId: string, options: TravelOptions = {}): Promise<void> {
    nameUnknown('join', options, TRAVEL_OPTIONS);
    const { signal } = options;
    const { permissions } = this.#snapshot;
    throwIfAborted(signal);
    this.#checkJoined();
    if (!permissions.canSwitchRooms) throw failures.noPermission('switch rooms');
    if (this.#env.state.port.read().isLivestream) throw failures.livestream();
    if (!this.#isOpen(roomId)) throw failures.unknownRoom(roomId);
    await this.#switchTo(roomId, signal);
  }

  async returnToMain(options: TravelOptions = {}): Promise<void> {
    nameUnknown('returnToMain', options, TRAVEL_OPTIONS);
    const { signal } = options;
    const { status, permissions, main } = this.#snapshot;
    throwIfAborted(signal);
    if (status === 'failed') {
      const now = await this.#recover('main', signal);
      if (now.status !== 'main') throw failures.movedElsewhere();
      return;
    }
    this.#checkJoined();
    if (!permissions.canReturnToMain) throw failures.noPermission('return to the main meeting');
    if (!main) throw failures.notReady();
    await this.#switchTo(main.id, signal);
  }

  async retrySwitch(options: TravelOptions = {}): Promise<void> {
    nameUnknown('retrySwitch', options, TRAVEL_OPTIONS);
    const { signal } = options;
    const { status, switching: target } = this.#snapshot;
    throwIfAborted(signal);
    if (status !== 'failed') {
      this.#checkJoined();
      throw failures.nothingToRetry();
    }
    const now = await this.#recover('target', signal);
    if (!target || target.toMain || now.status !== 'main') return;
    // A fresh client is in main. Without the permission to go on, main is where it stays, and hosts see who is missing.
    if (!now.permissions.canSwitchRooms) return;
    await this.#listed(signal);
    // What the lost client knew of the rooms is old.
    if (!this.#isOpen(target.toId)) {
      this.#env.state.noteLostRoom();
      throw failures.roomGone(`The room "${target.toTitle ?? target.toId}"`);
    }
    await this.#switchTo(target.toId, signal);
  }

  async leave(given: LeaveOptions = {}): Promise<void> {
    nameUnknown('leave', given, LEAVE_OPTIONS);
    const { rooms, ...options } = given;
    if (this.#snapshot.status === 'ended') return;
    if (rooms !== undefined && rooms !== 'close' && rooms !== 'keep') throw failures.invalidOption('rooms', rooms);
    throwIfAborted(options.signal);
    if (rooms === undefined) await this.#checkHandover();
    if (rooms === 'close' && this.#snapshot.rooms.length > 0) {
      const { retry, failed, failedRooms } = await this.#close(options);
      if (retry) throw failures.closeIncomplete(failed.length, failedRooms.length);
    }
    await this.#driver.leave();
  }

  get #snapshot() {
    return this.#env.state.snapshot;
  }

  #isOpen(roomId: string): boolean {
    return this.#snapshot.rooms.some(({ id }) => id === roomId);
  }

  #checkJoined(): void {
    const { status } = this.#snapshot;
    if (status === 'switching' || this.#env.state.machine.wish !== null) throw failures.busy('switch');
    if (!isJoined(status)) throw failures.notJoined();
  }

  /** Refuses to leave rooms without a host. */
  async #checkHandover(): Promise<void> {
    const { state, refresher } = this.#env;
    if (!state.snapshot.permissions.canAlter || state.snapshot.rooms.length === 0) return;
    // A listed person may have left since.
    await Promise.race([refresher.refresh().catch(noop), sleep(LIST_PATIENCE)]);
    const { status, rooms } = state.snapshot;
    if (isJoined(status) && isLastHost(state.snapshot)) throw failures.lastHost(rooms.length);
  }

  async #recover(to: 'target' | 'main', signal: AbortSignal | undefined): Promise<BreakoutSnapshot> {
    await abortable(this.#driver.recover(to), signal);
    return this.#settled(signal);
  }

  async #switchTo(targetId: string, signal: AbortSignal | undefined): Promise<void> {
    const { state } = this.#env;
    if (state.port.read().meetingId === targetId) return;
    this.#driver.wish(targetId);
    try {
      // Before its first list the SDK takes every meeting for a room, and refuses the way to main by itself.
      await this.#listed(signal);
      if (state.snapshot.status !== 'switching' && state.port.read().meetingId !== targetId)
        await this.#setOut(targetId, signal);
      await this.#settled(signal);
    } finally {
      if (state.machine.wish === targetId) this.#driver.wish(null);
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
      await this.#changed(Math.min(left, REFUSAL_GRACE / 4), signal);
    }
  }

  /** Waits until no switch is under way, which the machine bounds. Rejects when it did not end in a meeting. */
  async #settled(signal: AbortSignal | undefined): Promise<BreakoutSnapshot> {
    while (this.#snapshot.status === 'switching') await this.#changed(REFUSAL_GRACE, signal);
    const snapshot = this.#snapshot;
    if (snapshot.status === 'ended') throw failures.notJoined();
    if (snapshot.status === 'failed') throw snapshot.error;
    return snapshot;
  }

  /** Waits, bounded, for the first list of this client itself. */
  async #listed(signal: AbortSignal | undefined): Promise<void> {
    const { state, settings } = this.#env;
    const ms = settings().readyTimeout ?? DEFAULTS.readyTimeout;
    const deadline = Date.now() + ms;
    while (state.port.read().dump === null) {
      const left = deadline - Date.now();
      if (left <= 0) throw failures.notReady(ms);
      await this.#changed(Math.min(left, REFUSAL_GRACE), signal);
    }
  }

  /** Resolves at the next change of the snapshot, at the latest after `ms`. */
  async #changed(ms: number, signal: AbortSignal | undefined): Promise<void> {
    await nextChange(this.#env.state, ms, signal);
    // After `dispose()` nobody follows the switch any more: its end would never be seen.
    if (!this.#driver.attached) throw failures.disposed();
  }
}

/** A list that cannot be had leaves the last one. */
function noop(): void {}
