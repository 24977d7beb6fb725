import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { BreakoutError } from '../../errors';

/** A repeatable source of chance. */
export interface Random {
  /** A whole number from 0 to `limit` - 1, each equally likely. */
  readonly below: (limit: number) => number;
  /** Fisher and Yates, in place: every order is equally likely. */
  readonly shuffle: <Item>(items: Item[]) => void;
}

/** Throws `invalid-seed` unless it is a whole number: whatever else is given, `scatter` would drop most of it unseen. */
export function checkSeed(seed: number): void {
  if (Number.isSafeInteger(seed)) return;
  throw new BreakoutError('invalid-seed', {
    what: `${seed} is not a seed.`,
    why: 'Only whole numbers are told apart: all others would give the same few results.',
    fix: 'Pass a whole number, such as `Date.now()`, and keep it to repeat the result.',
  });
}

/** Largest seed that is drawn: short enough to be read out and typed. */
export const MAX_SEED = 999_999;

export function randomSeed(): number {
  return Math.floor(Math.random() * (MAX_SEED + 1));
}

/** How many numbers the generator draws from, half of them below 0. */
const RANGE = 2 ** 32;

export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(scatter(seed));
  // As the library's own `uniformInt`, whose larger part is for ranges beyond 32 bits. What is drawn from the incomplete last
  // part of the range is drawn again: the smaller numbers would be likelier.
  const below = (limit: number) => {
    const end = RANGE - (RANGE % limit);
    let drawn = end;
    while (drawn >= end) drawn = generator.next() + RANGE / 2;
    return drawn % limit;
  };
  return {
    below,
    shuffle: <Item>(items: Item[]) => {
      for (let last = items.length - 1; last > 0; last -= 1) {
        const chosen = below(last + 1);
        // Both indices are within the array.
        const moved = items[last] as Item;
        items[last] = items[chosen] as Item;
        items[chosen] = moved;
      }
    },
  };
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
