import { BreakoutError } from './errors';
import { Store } from './store';

interface LateState<Part> {
  /** Null until it has been loaded. */
  readonly part: Part | null;
  /** Why the last try failed (`load-failed`); null while one runs. */
  readonly error: BreakoutError | null;
}

/** A part of the package that is not in an app's first bundle: its `import()` is what bundlers cut a file at. */
export class Late<Part> {
  readonly #name: string;
  readonly #fetch: () => Promise<Part>;
  readonly #store = new Store<LateState<Part>>({ part: null, error: null });
  #loading: Promise<Part> | null = null;

  /** `name` is for developers: what cannot be used when loading fails. */
  constructor(name: string, fetch: () => Promise<Part>) {
    this.#name = name;
    this.#fetch = fetch;
  }

  readonly get = (): Part | null => this.#store.get().part;

  readonly error = (): BreakoutError | null => this.#store.get().error;

  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** Loads the part once, for all callers. A failure (`load-failed`) rejects for all callers that wait; the next call tries again. */
  readonly load = (): Promise<Part> => {
    this.#loading ??= this.#try();
    return this.#loading;
  };

  /** Loads it before it is needed. A failure shows when it is needed: `load` then tries again, and reports. */
  readonly prefetch = (): void => {
    void this.load().catch(() => undefined);
  };

  async #try(): Promise<Part> {
    if (this.error()) this.#store.set({ part: null, error: null });
    try {
      const part = await this.#fetch();
      this.#store.set({ part, error: null });
      return part;
    } catch (cause) {
      this.#loading = null;
      const error = new BreakoutError(
        'load-failed',
        {
          what: `${this.#name} could not be loaded.`,
          why: 'It is a file of its own, which the page fetches when it is first needed.',
          fix: 'Try again. If it is gone from the server, because a new version was published meanwhile, reload the page.',
        },
        { cause },
      );
      this.#store.set({ part: null, error });
      throw error;
    }
  }
}
