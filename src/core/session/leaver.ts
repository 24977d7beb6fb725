import { sleep, throwIfAborted } from '../timing';
import { failures } from './failures';
import type { Follower } from './follower';
import type { RunEnvironment } from './lookout';
import type { Operations } from './operations';
import type { LeaveOptions } from './types';

/** How long to wait for a list that says whether another host is there, ms. */
const LIST_PATIENCE = 1500;

/** Leaves the whole meeting, once it is settled what becomes of the open rooms. */
export class Leaver<Client> {
  readonly #env: RunEnvironment<Client>;
  readonly #follower: Follower<Client>;
  readonly #operations: Operations<Client>;

  constructor(env: RunEnvironment<Client>, follower: Follower<Client>, operations: Operations<Client>) {
    this.#env = env;
    this.#follower = follower;
    this.#operations = operations;
  }

  async leave({ rooms, ...options }: LeaveOptions = {}): Promise<void> {
    if (this.#env.state.snapshot.status === 'ended') return;
    if (rooms !== undefined && rooms !== 'close' && rooms !== 'keep') throw failures.invalidOption('rooms', rooms);
    throwIfAborted(options.signal);
    if (rooms === 'close') await this.#close(options);
    else if (rooms === undefined) await this.#handOver();
    await this.#follower.leave();
  }

  async #close(options: Omit<LeaveOptions, 'rooms'>): Promise<void> {
    if (this.#env.state.snapshot.rooms.length === 0) return;
    const { retry, failed, failedRooms } = await this.#operations.close(options);
    if (retry) throw failures.closeIncomplete(failed.length, failedRooms.length);
  }

  /** Refuses to leave rooms without a host. */
  async #handOver(): Promise<void> {
    const { state, refresher } = this.#env;
    const isLast = () => {
      const { status, permissions, rooms, otherHosts } = state.snapshot;
      const isHere = status === 'main' || status === 'room';
      return isHere && permissions.canAlter && rooms.length > 0 && otherHosts.length === 0;
    };
    const { permissions, rooms } = state.snapshot;
    // Whoever was listed may have gone since.
    if (permissions.canAlter && rooms.length > 0)
      await Promise.race([refresher.refresh().catch(() => undefined), sleep(LIST_PATIENCE)]);
    if (isLast()) throw failures.lastHost(state.snapshot.rooms.length);
  }
}
