import { placesOf, type LiveRooms } from '../plan/diff';
import { sleep } from '../timing';
import type { Person } from '../types';

/** How long somebody may be in no list and still be on the way between two rooms, ms. */
const PATIENCE = 3000;
/** Between two looks at the list, ms. */
const PAUSE = 500;

/**
 * After rooms were closed: who was listed before and is in no list now? They left, or were on their way into a room that is
 * gone. They are named, not moved: a move says which meeting somebody is to be taken from, and they are in none that the
 * server knows; asked for all the same, the SDK takes the answer for a success and its own lists break (SDK facts 4 and 5).
 * Their own client offers them the way back to main. Whoever is found in a room that is still there has been brought out of
 * it before (`removeRooms`).
 */
export async function sweep(bystanders: readonly Person[], look: () => Promise<LiveRooms>): Promise<readonly Person[]> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const places = placesOf(await look());
    const missing = bystanders.filter(({ key }) => !places.has(key));
    if (missing.length === 0 || Date.now() >= deadline) return missing;
    await sleep(PAUSE);
  }
}
