import type { BreakoutChannel } from '../channel/types';
import type { BreakoutSnapshot } from '../session/types';

/** Somebody is in main on purpose, or by a host. */
export const STAYS = 'stays';
/** Longest time that a client waits before it says so, ms: many may come back at once. */
const SPREAD_MS = 1000;

interface StayingContext {
  readonly snapshot: () => BreakoutSnapshot;
  /** Whether somebody would be sent back by itself. */
  readonly isWanted: () => boolean;
}

/** Says that this client's user is in main on purpose, or by a host: no policy sends them back. */
export class Staying {
  readonly #channel: BreakoutChannel;
  readonly #context: StayingContext;
  #wasInRoom = false;
  #id = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(channel: BreakoutChannel, context: StayingContext) {
    this.#channel = channel;
    this.#context = context;
  }

  look(): void {
    const { status, rooms } = this.#context.snapshot();
    const isBack = this.#wasInRoom && status === 'main';
    if (status === 'room') this.#enter();
    if (status === 'main') this.#wasInRoom = false;
    if (isBack && rooms.length > 0 && this.#context.isWanted()) {
      this.#timer = setTimeout(() => this.#say(), Math.random() * SPREAD_MS);
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #enter(): void {
    this.#wasInRoom = true;
    clearTimeout(this.#timer);
    if (this.#id === '') return;
    void this.#channel.remove(this.#id);
    this.#id = '';
  }

  #say(): void {
    const { status, rooms, permissions } = this.#context.snapshot();
    if (status !== 'main' || rooms.length === 0 || permissions.canAlter) return;
    this.#id = `${STAYS}/${this.#channel.surroundings().personId}`;
    void this.#channel.put({ id: this.#id, kind: STAYS, value: true });
  }
}
