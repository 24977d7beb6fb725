import type { RealtimeKitClient } from '../realtimekit/types';

const keys = new WeakMap<RealtimeKitClient, number>();
let count = 0;

/** A React key for a client: the same for the same object. Its ids do not do, as the server may keep them over a switch. */
export function clientKey(client: RealtimeKitClient): number {
  const known = keys.get(client);
  if (known !== undefined) return known;
  count += 1;
  keys.set(client, count);
  return count;
}
