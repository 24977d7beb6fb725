import { item } from './at';
import type { Party } from './party';
import { shareSeats } from './seats';

interface RoomToFill {
  readonly id: string;
  /** How many people are locked into it. */
  readonly locked: number;
  readonly capacity: number;
}

/**
 * The ids of the rooms to spread people over so that the fewest are alone: all, or as many as possible. What stays empty are
 * the last ones, or those for the fewest where places are short; never one that somebody is locked into.
 */
export function roomsToFill({ roomIds, keys, lockedCounts, capacities }: Party): readonly string[] {
  const all = roomIds.map((id, room): RoomToFill => ({
    id,
    locked: item(lockedCounts, room),
    capacity: item(capacities, room),
  }));
  const bound = all.filter(({ locked }) => locked > 0);
  const empty = all.filter(({ locked }) => locked === 0);
  const largest = [...empty].sort((a, b) => (a.capacity === b.capacity ? 0 : b.capacity - a.capacity));
  const free = keys.length - bound.reduce((sum, { locked }) => sum + locked, 0);

  let best = all;
  let fewest = countAlone(all, free);
  for (let count = empty.length - 1; count >= 0 && fewest > 0; count -= 1) {
    for (const rooms of [empty, largest].map((order) => [...bound, ...order.slice(0, count)])) {
      const alone = placesIn(rooms) < free ? Infinity : countAlone(rooms, free);
      if (alone < fewest) [best, fewest] = [rooms, alone];
    }
  }
  const used = new Set(best.map(({ id }) => id));
  return roomIds.filter((id) => used.has(id));
}

function placesIn(rooms: readonly RoomToFill[]): number {
  return rooms.reduce((sum, { locked, capacity }) => sum + Math.max(0, capacity - locked), 0);
}

/** How many rooms have one person when so many more come. */
function countAlone(rooms: readonly RoomToFill[], free: number): number {
  const seats = shareSeats(
    rooms.map(({ locked }) => locked),
    rooms.map(({ capacity }) => capacity),
    free,
  );
  const short = new Set(seats.short);
  return seats.most.filter((most, room) => most - Number(short.has(room)) === 1).length;
}
