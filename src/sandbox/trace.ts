/** One frame or request that passed, as `sandbox.trace` lists it. */
export interface TraceEntry {
  /** Milliseconds since the sandbox was made. */
  readonly at: number;
  /** Seen from the server: `in` came from a client, `out` went to one. */
  readonly direction: 'in' | 'out';
  /** What it was. `connection`: a socket opened or closed. `fault`: a fault struck. */
  readonly type: 'request' | 'reply' | 'push' | 'refusal' | 'rest' | 'connection' | 'fault';
  /** Name of the person at the other end. */
  readonly person: string;
  /** What it is about: a name of a socket message, `connect`, `close`, or a REST path. */
  readonly event: string;
  /** What it says, where that is short: titles, counts, status. */
  readonly summary?: string;
}

export type MutableTraceEntry = { -readonly [Key in keyof TraceEntry]: TraceEntry[Key] };

/** Old entries go when there are more than this. */
const CAPACITY = 20_000;

export class Trace {
  readonly #startedAt = Date.now();
  #entries: TraceEntry[] = [];

  /** Milliseconds since the sandbox was made. */
  get now(): number {
    return Date.now() - this.#startedAt;
  }

  /** Adds an entry and returns it, so that its summary can follow when more is known. */
  add(entry: Omit<TraceEntry, 'at'>): MutableTraceEntry {
    if (this.#entries.length >= CAPACITY) this.#entries = this.#entries.slice(CAPACITY / 2);
    const added = { at: this.now, ...entry };
    this.#entries.push(added);
    return added;
  }

  get entries(): readonly TraceEntry[] {
    return this.#entries;
  }

  /** Later additions go to a new list: one that was read before stays as it was. */
  clear(): void {
    this.#entries = [];
  }
}
