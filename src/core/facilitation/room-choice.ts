import type { BreakoutChannel } from '../channel/types';
import { isBound, shutBy } from '../plan/room-limit';
import { failures } from '../session/failures';
import type { BreakoutSnapshot } from '../session/types';
import type { LateJoinersStore } from './late-joiners';

/** How long a choice waits for what others know of the rooms, ms. */
const PATIENCE_MS = 3000;

/** What a choice needs beside the channel. */
export interface RoomChoiceContext {
  readonly snapshot: () => BreakoutSnapshot;
  readonly late: LateJoinersStore;
  readonly join: (roomId: string) => Promise<void>;
}

/**
 * Goes to a room that the user has chosen, once it is known whether it is free: rejects with `room-shut` where it is not, and as
 * `join` of the session.
 */
export async function joinByChoice(
  channel: BreakoutChannel,
  { snapshot, late, join }: RoomChoiceContext,
  roomId: string,
): Promise<void> {
  const stop = late.subscribe(() => undefined);
  try {
    if (!late.getSnapshot().limits.has(roomId)) await synced(channel);
    const { policy, limits } = late.getSnapshot();
    const { rooms, permissions } = snapshot();
    const room = rooms.find(({ id }) => id === roomId);
    const isShut = room && shutBy(limits.get(roomId), room.people.length) !== null;
    if (isShut && isBound(policy, permissions)) throw failures.roomShut(room.title);
  } finally {
    stop();
  }
  await join(roomId);
}

/** Waits until others have told this client what it lacks, but not for long: maybe there is nobody to tell it. */
async function synced(channel: BreakoutChannel): Promise<void> {
  if (channel.getSnapshot().isSynced) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(end, PATIENCE_MS);
    const stop = channel.subscribe(() => {
      if (channel.getSnapshot().isSynced) end();
    });
    function end() {
      clearTimeout(timer);
      stop();
      resolve();
    }
  });
}
