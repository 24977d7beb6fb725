import { BreakoutError } from '../errors';
import type { DistributeOptions } from './distribution/types';
import { shareSeats } from './distribution/seats';
import { checkRoomCount } from './validate';

/**
 * How many people each room gets when they are split evenly: sizes within one of each other, larger ones first.
 * `roomSizes(9, 4)` is `[3, 2, 2, 2]`. With `noneAlone` the last rooms stay empty rather than that somebody is alone.
 *
 * @throws BreakoutError `invalid-room-count` unless `roomCount` is a whole number from 1 to 500.
 */
export function roomSizes(
  peopleCount: number,
  roomCount: number,
  { noneAlone = false }: Pick<DistributeOptions, 'noneAlone'> = {},
): number[] {
  checkRoomCount(roomCount);
  if (noneAlone && peopleCount > 1 && peopleCount < 2 * roomCount) {
    const filled = Math.floor(peopleCount / 2);
    return [...roomSizes(peopleCount, filled), ...Array.from({ length: roomCount - filled }, () => 0)];
  }
  const empty = Array.from({ length: roomCount }, () => 0);
  const unlimited = empty.map(() => Infinity);
  // By the policy of the distribution itself, so that what is announced is what comes.
  const { most, short } = shareSeats(empty, unlimited, peopleCount);
  const shorter = new Set(short);
  return most.map((size, room) => (shorter.has(room) ? size - 1 : size));
}

/**
 * How many rooms it takes so that none holds more than `peoplePerRoom`; at least one. May exceed the limit of 500,
 * which `createPlan` then refuses.
 *
 * @throws BreakoutError `invalid-room-count` unless `peoplePerRoom` is a whole number of at least 1.
 */
export function roomCountFor(peopleCount: number, peoplePerRoom: number): number {
  if (!Number.isInteger(peoplePerRoom) || peoplePerRoom < 1) {
    throw new BreakoutError('invalid-room-count', {
      what: `${peoplePerRoom} is not a possible number of people in a room.`,
      why: 'The number of rooms is worked out from it.',
      fix: 'Choose a whole number of at least 1.',
    });
  }
  return Math.max(1, Math.ceil(peopleCount / peoplePerRoom));
}
