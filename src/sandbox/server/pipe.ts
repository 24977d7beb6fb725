/**
 * One direction of a connection: what goes in comes out later, always in the same order, also when the latency changes
 * meanwhile. Even without latency it comes out in a later task, as from a real socket.
 */
export interface Pipe<Item> {
  push(item: Item): void;
  /** Drops what is still on the way, and everything from now on. */
  close(): void;
}

export function createPipe<Item>(latency: () => number, deliver: (item: Item) => void): Pipe<Item> {
  const onTheWay: Item[] = [];
  let lastDueAt = 0;
  let closed = false;

  // Each timer takes the oldest item, so timers that fire in a different order cannot reorder the items.
  const deliverOldest = () => {
    const item = onTheWay.shift();
    if (item !== undefined && !closed) deliver(item);
  };

  return {
    push(item) {
      if (closed) return;
      const now = Date.now();
      lastDueAt = Math.max(lastDueAt, now + latency());
      onTheWay.push(item);
      setTimeout(deliverOldest, lastDueAt - now);
    },
    close() {
      closed = true;
      onTheWay.length = 0;
    },
  };
}
