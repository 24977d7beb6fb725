import type { BreakoutChannel } from '../channel/types';

/** How long after it could not be written it is tried again, ms. */
const AGAIN_MS = 5000;

/** What a plan says that this client carries out. */
export interface Planned<T> {
  /** By the id of its entry. */
  readonly values: ReadonlyMap<string, T>;
  /** How long ago the plan was carried out, ms: what somebody has said since stays. */
  readonly age: number;
}

interface Item<T> {
  readonly value: T;
  /** When the plan was carried out, on the channel's clock. */
  readonly at: number;
  isWritten: boolean;
  /** It is being written, or could not be written just now. */
  isResting: boolean;
}

/**
 * Writes what the plan says that this client carries out. It may not know by then what the channel holds from rooms before:
 * what comes to light later, and was written earlier, gives way.
 */
export class PlannedEntries<T> {
  readonly #channel: BreakoutChannel;
  readonly #take: () => Planned<T> | undefined;
  readonly #write: (id: string, value: T, age: number) => Promise<unknown> | null;
  readonly #items = new Map<string, Item<T>>();

  /** `take` gives what is new, once. `write` returns null while it cannot be written yet. */
  constructor(
    channel: BreakoutChannel,
    take: () => Planned<T> | undefined,
    write: (id: string, value: T, age: number) => Promise<unknown> | null,
  ) {
    this.#channel = channel;
    this.#take = take;
    this.#write = write;
  }

  /** Has to be called after each change of the channel, and of what `write` depends on. */
  readonly look = (): void => {
    const { values, age } = this.#take() ?? { values: new Map<string, T>(), age: 0 };
    const at = this.#channel.now() - age;
    for (const [id, value] of values) this.#items.set(id, { value, at, isWritten: false, isResting: false });
    for (const [id, item] of this.#items) {
      const entry = this.#channel.getSnapshot().entries.get(id);
      if (item.isResting || (entry ? entry.writtenAt >= item.at : item.isWritten)) continue;
      const writing = this.#write(id, item.value, this.#channel.now() - item.at);
      if (!writing) continue;
      item.isWritten = true;
      // To sign takes a while: an older one that is about to give way is looked at again when it has.
      item.isResting = true;
      void this.#settle(item, writing);
    }
  };

  async #settle(item: Item<T>, writing: Promise<unknown>): Promise<void> {
    try {
      await writing;
      item.isResting = false;
    } catch (error) {
      item.isWritten = false;
      setTimeout(() => {
        item.isResting = false;
        this.look();
      }, AGAIN_MS);
      throw error;
    }
  }
}
