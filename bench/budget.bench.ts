import { describe } from 'vitest';
import { runBusyPage, type BusyPage } from '../tests/support/busy-page';
import { installJsdomStubs } from '../tests/support/jsdom-stubs';
import { atMost, row } from './row';

installJsdomStubs();

describe.each([
  { switchesPerMinute: 10, oldest: 2000 },
  { switchesPerMinute: 30, oldest: 5000 },
])('a busy page with $switchesPerMinute switches a minute', ({ switchesPerMinute, oldest }) => {
  // One run for all rows, in the first of them.
  let page: Promise<BusyPage> | undefined;
  const measured = () =>
    (page ??= runBusyPage({ people: 300, minutes: 3, refreshEvery: 300, pushDumps: false, switchesPerMinute }));
  const where = `300 moves and ${switchesPerMinute} switches a minute`;
  const declare = (name: string, unit: string, goal: number, figure: (page: BusyPage) => number) =>
    row(`${name}, ${where}`, { unit, goal: atMost(goal) }, async () => ({
      ours: figure(await measured()),
    }));

  declare('lists asked for in a minute', 'calls', 60, (busy) => busy.dumpsInAMinute);
  declare('joins failed', 'joins', 0, (busy) => busy.failedJoins);
  declare('age of the list, median', 'ms', oldest, ({ ages }) => ages[Math.floor(ages.length / 2)] ?? NaN);
  declare('age of the list, 95 of 100', 'ms', oldest, ({ ages }) => ages[Math.floor(ages.length * 0.95)] ?? NaN);
  declare('age of the list, oldest', 'ms', oldest, ({ ages }) => ages.at(-1) ?? NaN);
  declare('first list after a switch', 'ms', 500, (busy) => busy.firstList);
});
