import type { ChannelEntry } from '../channel/document';
import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import { entriesOf, roomOfEntry, versionOf } from './entries';

/** How long each next host waits for the one before, ms: its page may have gone just then. */
const TURN_MS = 4000;
const LOOK_MS = 1000;
/** For how long hosts see to it, ms. */
const PATIENCE_MS = 60_000;

export interface OpenRooms {
  /** Ids of the open rooms. */
  readonly rooms: () => readonly string[];
  /** Calls back when they may have changed. */
  readonly watch: (listener: () => void) => () => void;
}

/**
 * Takes away what was said of rooms once they are closed, and with the last one what was said of all rooms: the leader at once,
 * the next host a few seconds later where nobody has. What has been written since stays. Returns what stops it.
 */
export function forgetClosed(channel: BreakoutChannel, kind: string, { rooms, watch }: OpenRooms): () => void {
  let open = rooms();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const forget = (entries: readonly ChannelEntry[], closedAt: number) => {
    const now = channel.getSnapshot().entries;
    const left = entries.filter((entry) => versionOf(now.get(entry.id)) === versionOf(entry));
    const passed = channel.now() - closedAt;
    if (left.length === 0 || passed > PATIENCE_MS) return;
    const rank = hostRank(channel.surroundings());
    if (rank !== null && passed >= rank * TURN_MS) {
      for (const { id } of left) void channel.remove(id);
      return;
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      forget(left, closedAt);
    }, LOOK_MS);
    timers.add(timer);
  };
  const stop = watch(() => {
    const now = rooms();
    const closed = new Set<string | null>(open.filter((id) => !now.includes(id)));
    open = now;
    if (closed.size === 0) return;
    const gone = entriesOf(channel, kind).filter((entry) => now.length === 0 || closed.has(roomOfEntry(entry)));
    forget(gone, channel.now());
  });
  return () => {
    stop();
    for (const timer of timers) clearTimeout(timer);
  };
}
