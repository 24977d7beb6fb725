import type { PersonKey } from '../types';
import { distributing } from './distribution/distributing';
import { toEnd } from './distribution/steps';
import type { DistributeOptions, Distribution } from './distribution/types';

/**
 * Splits people over rooms, at random but repeatable. What it keeps to, the more important first:
 *
 * 1. Everyone who is not excluded is in exactly one room.
 * 2. Locked people stay where they are.
 * 3. No room exceeds its capacity, unless all of them together are too small.
 * 4. With `noneAlone` as few rooms as possible have one person: the last ones stay empty.
 * 5. Sizes of the others are within one of each other, unless locks or capacities alone prevent it. The odd people go to the
 *    rooms that come first, or with locked people to those that started emptiest, unless a rule needs them elsewhere.
 * 6. Groups are kept together, then apart, then spread. When not all can be, the earlier ones are.
 * 7. As few pairs as possible meet who met in `history`.
 *
 * Rules are met exactly wherever a bounded search finds how (6 and 7 are NP-hard), and those that are not are named in
 * `unmet`. A group too large for a room is divided into as few parts as possible.
 *
 * The order of `personKeys` does not matter. Without rules and history the time is that of sorting the people; with
 * many of them use `distributeInSlices`, which leaves the page responsive.
 *
 * @throws BreakoutError `invalid-room-count` without rooms, `unknown-room` when somebody is locked into another room,
 * `invalid-capacity` for a capacity that is no whole number from 0 up, `invalid-seed` for a seed that is no whole number.
 */
export function distribute(
  personKeys: readonly PersonKey[],
  roomIds: readonly string[],
  options: DistributeOptions,
): Distribution {
  return toEnd(distributing(personKeys, roomIds, options));
}
