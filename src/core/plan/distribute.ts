import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { BreakoutError } from '../errors';
import type { PersonKey } from '../types';
import { checkRoomCount } from './validate';

export interface DistributeOptions {
  /** A whole number of 32 bits. The same seed, people and rooms give the same rooms, on every machine. */
  readonly seed: number;
  /** People to leave out, such as hosts. */
  readonly exclude?: readonly PersonKey[];
  /** People who stay in a room: person key to room id. They count for the sizes, and stay even if excluded. */
  readonly locked?: Readonly<Record<PersonKey, string>>;
}

export interface Distribution {
  /** Each room id of the input with the people of that room. Pass it to `assignAll`. */
  readonly assignment: Readonly<Record<string, readonly PersonKey[]>>;
}

/**
 * Splits people evenly over rooms, at random but repeatable. Everyone who is not excluded is in exactly one room; sizes
 * are within one of each other, unless locked people alone make a room larger. The odd people go to the rooms that come
 * first, or with locked people to those that started emptiest.
 *
 * The order of `personKeys` does not matter: it is the order of joining, and people who came together would otherwise
 * stay together whenever a shuffle with a known seed is repeated.
 *
 * @throws BreakoutError `invalid-room-count` without rooms, `unknown-room` when somebody is locked into another room.
 */
export function distribute(
  personKeys: readonly PersonKey[],
  roomIds: readonly string[],
  { seed, exclude = [], locked = {} }: DistributeOptions,
): Distribution {
  checkRoomCount(roomIds.length);
  const rooms = new Map(roomIds.map((id): [string, PersonKey[]] => [id, []]));
  const roomOfLocked = new Map(Object.entries(locked));
  const excluded = new Set(exclude);

  const free: PersonKey[] = [];
  let previous: PersonKey | undefined;
  for (const key of [...personKeys].sort()) {
    if (key === previous) continue;
    previous = key;
    const roomId = roomOfLocked.get(key);
    if (roomId !== undefined) lockedRoom(rooms, roomId, key).push(key);
    else if (!excluded.has(key)) free.push(key);
  }
  shuffle(free, seed);
  deal(free, [...rooms.values()]);
  return { assignment: Object.fromEntries(rooms) };
}

function lockedRoom(rooms: ReadonlyMap<string, PersonKey[]>, roomId: string, personKey: PersonKey): PersonKey[] {
  const room = rooms.get(roomId);
  if (room) return room;
  throw new BreakoutError('unknown-room', {
    what: `"${personKey}" is locked into the room "${roomId}", which is not among the rooms to fill.`,
    why: 'The person would be in no room at all.',
    fix: 'Pass that room as well, or unlock the person.',
  });
}

/** Fisher and Yates, in place: every order is equally likely. */
function shuffle(keys: PersonKey[], seed: number): void {
  const generator = xoroshiro128plus(scatter(seed));
  for (let last = keys.length - 1; last > 0; last -= 1) {
    const chosen = uniformInt(generator, 0, last);
    // Both indexes are within the array.
    [keys[last], keys[chosen]] = [keys[chosen] as PersonKey, keys[last] as PersonKey];
  }
}

/**
 * Turns seeds that lie close together into ones that do not (the last step of MurmurHash3): the generator's first
 * numbers for the seeds 1, 2, 3 … run in sequence otherwise, so that "shuffle again" would hardly shuffle.
 */
function scatter(seed: number): number {
  let bits = seed | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** Fills the rooms level by level from the emptiest up, so that a room which starts fuller waits for the others. */
function deal(keys: readonly PersonKey[], rooms: readonly PersonKey[][]): void {
  const emptiestFirst = [...rooms].sort((a, b) => a.length - b.length);
  let dealt = 0;
  for (let level = emptiestFirst[0]?.length ?? 0; dealt < keys.length; level += 1) {
    for (const room of emptiestFirst) {
      const key = keys[dealt];
      if (room.length > level || key === undefined) break;
      room.push(key);
      dealt += 1;
    }
  }
}
