import type { BreakoutChannel } from '../channel/types';

export interface Reading<T> {
  readonly value: T;
  /** After how many ms it may be another by time alone. Default: never. */
  readonly changesIn?: number;
}

/**
 * What a feature shows, read from the channel: kept up to date while somebody subscribes. `read` gets the value before, and
 * returns it again where nothing has changed.
 */
export class Derived<T> {
  readonly #channel: BreakoutChannel;
  readonly #sources: readonly ((listener: () => void) => () => void)[];
  readonly #read: (previous: T | undefined) => Reading<T>;
  readonly #listeners = new Set<() => void>();
  #value: T;
  #stops: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    channel: BreakoutChannel,
    read: (previous: T | undefined) => Reading<T>,
    /** What else it is read from. */
    ...sources: readonly ((listener: () => void) => () => void)[]
  ) {
    this.#channel = channel;
    this.#sources = sources;
    this.#read = read;
    this.#value = read(undefined).value;
  }

  readonly get = (): T => {
    // Nobody keeps it up to date.
    if (this.#listeners.size === 0) this.#value = this.#read(this.#value).value;
    return this.#value;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) {
      this.#stops = [this.#channel.subscribe, ...this.#sources].map((subscribe) => subscribe(this.#update));
      this.#update();
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearTimeout(this.#timer);
      for (const stop of this.#stops) stop();
      this.#stops = [];
    };
  };

  readonly #update = (): void => {
    const { value, changesIn } = this.#read(this.#value);
    clearTimeout(this.#timer);
    if (changesIn !== undefined) this.#timer = setTimeout(this.#update, changesIn);
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener();
  };
}

/** Runs something once for all who want it to run, from the first until the last of them has stopped. */
export function shared(start: () => () => void): () => () => void {
  let users = 0;
  let stop: (() => void) | undefined;
  return () => {
    users += 1;
    if (users === 1) stop = start();
    let isUsing = true;
    return () => {
      if (!isUsing) return;
      isUsing = false;
      users -= 1;
      if (users === 0) stop?.();
    };
  };
}

/** One function that stops all of them, in their order. */
export function together(...stops: readonly (() => void)[]): () => void {
  return () => {
    for (const stop of stops) stop();
  };
}
