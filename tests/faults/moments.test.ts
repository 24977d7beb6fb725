import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSdk, type Sdk } from '../support/sdk';
import { describeMoments, expectDescribed, type Moment } from './moments-document';
import {
  courses,
  earlyMoves,
  moveEarly,
  playMoment,
  spanOf,
  strikes,
  TWOFOLD_STEP_MS,
  type EarlyMove,
} from './moments';

const page = resolve('docs/faults.md');
/** All of them take minutes: the quick run plays a sample, and compares it with what the page says of all. */
const isFull = process.env.FULL_TESTS === '1';
/** Apart, ms. No divisor of the latency, so that a sample meets other steps of the wire each time. */
const SAMPLE_STEP = 61;
const SAMPLED_EARLY_MOVES = 37;
const LIMIT_MS = 1_800_000;

const moments: Moment[] = [];
const early: EarlyMove[] = [];
let Sdk: Sdk;
beforeAll(async () => {
  Sdk = await loadSdk();
});

describe.each(courses.map((course) => [course.name, course] as const))('%s', (_, course) => {
  test.each(strikes.map((strike) => [strike.name, strike] as const))(
    '%s, at any moment: nobody is shown a place where they are not',
    async (__, strike) => {
      const { from, to } = await spanOf(Sdk, course);
      expect(to - from).toBeGreaterThan(200);
      const step = isFull ? (strike.isTwofold ? TWOFOLD_STEP_MS : course.step) : SAMPLE_STEP;
      for (let at = from + (strikes.indexOf(strike) % step); at <= to; at += step) {
        const outcome = await playMoment(Sdk, course, strike, at);
        if (outcome) moments.push({ course, strike, at, outcome });
      }
    },
    LIMIT_MS,
  );
});

test(
  'moved to a room and back before any list has come: microphone and camera are as the rules for main say',
  async () => {
    const played = earlyMoves.filter((_, index) => isFull || index % SAMPLED_EARLY_MOVES === 0);
    for (const move of played) early.push(await moveEarly(Sdk, move));
    expect(early.filter(({ inMain }) => inMain).length).toBeGreaterThan(played.length / 2);
    expect(early.filter(({ live }) => live.length > 0)).toEqual([]);
  },
  LIMIT_MS,
);

test('docs/faults.md says what happened', async () => {
  // Of what was played: each can be played alone.
  if (isFull) await expect(await describeMoments(moments, early, page)).toMatchFileSnapshot(page);
  else await expectDescribed(moments, page);
});
