import type { PersonKey } from '../types';
import { addRoom } from './edit-rooms';
import { shuffle, type ShuffleOptions } from './shuffle';
import { roomCountFor } from './sizes';
import type { Plan } from './types';

/**
 * The plan with new rooms in place of its own, and these people split evenly over them, by its rules: `size` in each, or one
 * fewer where that does not come out even. Nobody is alone.
 *
 * @throws BreakoutError `invalid-room-count` for more than 500 rooms, or a size that is no whole number of at least 1.
 */
export function roomsOfSize(
  plan: Plan,
  size: number,
  personKeys: readonly PersonKey[],
  titleOf: (number: number) => string,
  options: ShuffleOptions,
): Plan {
  const pairs = Math.max(1, Math.floor(personKeys.length / 2));
  const count = Math.min(roomCountFor(personKeys.length, size), pairs);
  let next: Plan = { ...plan, rooms: [] };
  for (let number = 1; number <= count; number++) next = addRoom(next, titleOf(number));
  return shuffle(next, personKeys, 'unlocked', options).plan;
}
