import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/plan/distribution/random';

it.each([1, 2, 3, 7, 100, 1000, 65_537, 3_000_000_000])(
  'draws below %i as the library does, so that seeds keep their results',
  (limit) => {
    const { below } = seededRandom(0);
    // 0 is scattered to itself.
    const generator = xoroshiro128plus(0);
    const pairs = Array.from({ length: 2000 }, () => [below(limit), uniformInt(generator, 0, limit - 1)]);
    expect(pairs.filter(([own, theirs]) => own !== theirs)).toEqual([]);
  },
);
