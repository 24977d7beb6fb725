import type { Connection } from './meeting';

/** The SDK closes a socket that is silent for 30 s. */
const INTERVAL = 10_000;

/** One timer for all connections, which runs only while there are any and never keeps a Node process alive. */
export class Heartbeat {
  readonly #connections = new Set<Connection>();
  #timer: ReturnType<typeof setInterval> | undefined;

  add(connection: Connection): void {
    this.#connections.add(connection);
    if (this.#timer !== undefined) return;
    this.#timer = setInterval(() => {
      for (const each of this.#connections) each.beat();
    }, INTERVAL);
    // A number in browsers, an object in Node.
    if (typeof this.#timer === 'object') this.#timer.unref();
  }

  remove(connection: Connection): void {
    this.#connections.delete(connection);
    if (this.#connections.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
