import { expect, test } from 'vitest';
import { runBusyPage } from '../../support/busy-page';

/** 300 moves at each start and close, and a page on which three components ask for the list three times a second each. */
const busy = { people: 300, minutes: 3, refreshEvery: 300 };

test.each([{ pushDumps: true }, { pushDumps: false }])(
  'with 10 switches a minute the list is at most 2 s old, and no limit is met ($pushDumps)',
  async ({ pushDumps }) => {
    const page = await runBusyPage({ ...busy, pushDumps, switchesPerMinute: 10 });
    expect(page.errors).toEqual([]);
    expect(page.switches).toBeGreaterThan(12);
    expect(page.dumpsInAMinute).toBeLessThanOrEqual(60);
    expect(page.broadcastsInASecond).toBeLessThanOrEqual(5);
    expect(page.ages.at(-1)).toBeLessThanOrEqual(2000);
    expect(page.firstList).toBeLessThanOrEqual(500);
  },
  120_000,
);

test('with 30 switches a minute joins go before the list, whose age stays bounded', async () => {
  const page = await runBusyPage({ ...busy, pushDumps: false, switchesPerMinute: 30 });
  expect(page.errors).toEqual([]);
  expect(page.switches).toBeGreaterThan(35);
  expect(page.dumpsInAMinute).toBeLessThanOrEqual(60);
  expect(page.ages.at(-1)).toBeLessThanOrEqual(5000);
}, 120_000);
