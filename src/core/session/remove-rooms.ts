import type { PersonKey, Room } from '../types';
import { failures } from './failures';
import type { RoomFailure } from './types';

/** How often people are brought out of rooms that are to go, where others come in meanwhile. */
const ROUNDS = 3;

/** What removing rooms needs of the operation that it is a part of. */
interface Removal {
  /** Those of the rooms that are still open, as last listed. */
  readonly open: () => readonly Room[];
  readonly list: () => Promise<void>;
  /** Sends these people to where they belong, by default to main, and waits for them, bounded. */
  readonly bringOut: (people: readonly PersonKey[]) => Promise<void>;
  /** Whether it was tried and did not work: then it is for the report's reader to try again. */
  readonly hasFailed: (key: PersonKey) => boolean;
  readonly deleteRooms: (ids: readonly string[]) => Promise<void>;
}

/**
 * Deletes rooms once they are empty: never a room over somebody's head, nor from inside one, where the SDK's delete ends
 * only by time-out and may delete nothing (SDK facts 6). Whoever turns up in one of them, although the plan did not know
 * them there, is brought out as well. Returns what could not be deleted.
 */
export async function removeRooms(removal: Removal): Promise<RoomFailure[]> {
  const { open, list, hasFailed } = removal;
  let cause: unknown;
  await list();
  for (let round = 0; round < ROUNDS; round++) {
    const strays = open().flatMap(({ people }) => people.map(({ key }) => key).filter((key) => !hasFailed(key)));
    if (round > 0 && strays.length === 0) break;
    if (strays.length > 0) {
      await removal.bringOut(strays);
      await list();
    }
    const empty = open().filter(({ people }) => people.length === 0);
    if (empty.length === 0) continue;
    try {
      await removal.deleteRooms(empty.map(({ id }) => id));
    } catch (error) {
      cause = error;
    }
    // The rooms tell whether it worked, not the answer, which may be lost.
    await list();
  }
  return open().map(({ id, title, people }) => ({
    roomId: id,
    title,
    error: people.length > 0 ? failures.roomNotEmpty(title) : failures.roomNotDeleted(title, cause),
  }));
}
