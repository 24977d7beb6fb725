/** How long a client whose socket broke may take to come back to its transports, ms. */
const PATIENCE = 30_000;

interface Kept {
  readonly ids: readonly string[];
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * What clients whose socket broke send over. Media does not go through the socket, and the SDK, once it is connected
 * again, goes on with the transport that it has, as long as that is well (SDK facts 29). Over the one on which it receives,
 * the SDK asks for nothing that it had before, and shows nothing of it: that one ends, which makes the SDK open another.
 */
export class KeptTransports {
  readonly #close: (transportId: string) => void;
  readonly #kept = new Map<string, Kept>();

  constructor(close: (transportId: string) => void) {
    this.#close = close;
  }

  keep(peerId: string, ids: readonly string[]): void {
    this.#end(peerId);
    if (ids.length === 0) return;
    const timer = setTimeout(() => this.#end(peerId), PATIENCE);
    // Node would wait for it.
    if (typeof timer === 'object') timer.unref();
    this.#kept.set(peerId, { ids, timer });
  }

  /** Those of a client that is back. */
  take(peerId: string): readonly string[] {
    const kept = this.#kept.get(peerId);
    this.#kept.delete(peerId);
    clearTimeout(kept?.timer);
    return kept?.ids ?? [];
  }

  closeAll(): void {
    for (const peerId of [...this.#kept.keys()]) this.#end(peerId);
  }

  #end(peerId: string): void {
    for (const id of this.take(peerId)) this.#close(id);
  }
}
