import { BreakoutError } from '../../errors';
import type { PersonKey } from '../../types';
import { checkCapacity, checkRoomCount } from '../validate';
import { at, item } from './at';
import { shareSeats } from './seats';
import type { Seats } from './seats';
import type { Assignment, DistributeOptions } from './types';

/** Who is to be seated where, by numbers: a person is an index into `keys`, a room one into `roomIds`. */
export interface Party extends Seats {
  readonly roomIds: readonly string[];
  /** Everybody who will be in a room, sorted. */
  readonly keys: readonly PersonKey[];
  /** The room that each person is locked into, or -1. */
  readonly lockedTo: Int32Array;
  /** How many people are locked into each room. */
  readonly lockedCounts: readonly number[];
  /** Most people of each room; Infinity where it takes any number. */
  readonly capacities: readonly number[];
}

/** Sorts people: the order in which they joined must not matter, since people who came together would stay together. */
export function gather(
  personKeys: readonly PersonKey[],
  roomIds: readonly string[],
  { exclude = [], locked = {}, capacity = {} }: DistributeOptions,
): Party {
  const rooms = [...new Set(roomIds)];
  checkRoomCount(rooms.length);
  const indexOfRoom = new Map(rooms.map((id, index) => [id, index]));
  const roomOfLocked = new Map(Object.entries(locked));
  const excluded = new Set(exclude);

  const sorted = [...personKeys].sort();
  const keys = sorted.filter(
    (key, index) => key !== sorted[index - 1] && (roomOfLocked.has(key) || !excluded.has(key)),
  );
  const lockedTo = new Int32Array(keys.length).fill(-1);
  const lockedCounts = rooms.map(() => 0);
  let free = keys.length;
  if (roomOfLocked.size > 0) {
    for (const [index, key] of keys.entries()) {
      const roomId = roomOfLocked.get(key);
      if (roomId === undefined) continue;
      const room = indexOfRoom.get(roomId);
      if (room === undefined) throw lockedElsewhere(key, roomId);
      lockedTo[index] = room;
      lockedCounts[room] = item(lockedCounts, room) + 1;
      free -= 1;
    }
  }
  const capacities = limits(rooms, capacity);
  return { roomIds: rooms, keys, lockedTo, lockedCounts, capacities, ...shareSeats(lockedCounts, capacities, free) };
}

/** The people of each room, by their keys. */
export function assignmentOf({ roomIds, keys }: Party, roomOf: Int32Array): Assignment {
  const rooms = roomIds.map((): PersonKey[] => []);
  for (let person = 0; person < keys.length; person += 1) {
    item(rooms, at(roomOf, person)).push(item(keys, person));
  }
  return Object.fromEntries(roomIds.map((id, index) => [id, item(rooms, index)]));
}

function limits(roomIds: readonly string[], capacity: Readonly<Record<string, number>>): number[] {
  const capacityOfRoom = new Map(Object.entries(capacity));
  for (const limit of capacityOfRoom.values()) checkCapacity(limit);
  return roomIds.map((id) => capacityOfRoom.get(id) ?? Infinity);
}

function lockedElsewhere(personKey: PersonKey, roomId: string): BreakoutError {
  return new BreakoutError('unknown-room', {
    what: `"${personKey}" is locked into the room "${roomId}", which is not among the rooms to fill.`,
    why: 'The person would be in no room at all.',
    fix: 'Pass that room as well, or unlock the person.',
  });
}
