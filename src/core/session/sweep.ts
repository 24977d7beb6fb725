import { placesOf, type LiveRooms } from '../plan/diff';
import { sleep } from '../timing';
import type { Person } from '../types';

/** How long somebody may be in no list and still be on the way between two rooms, ms. */
const PATIENCE = 3000;
/** Between two looks at the list, ms. */
const PAUSE = 500;

/**
 * After rooms were closed: who was listed before and is in no list now? They left, or were on their way into a room that is
 * gone; in that case their own client offers them the way back.
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
