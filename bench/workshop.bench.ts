// @vitest-environment node
import { beforeAll, describe } from 'vitest';
import { serveBenchPage } from './chromium';
import { traced } from './live/main-thread';
import { LiveRound } from './live/round';
import { atMost, medianOf, row, withinAFrame } from './row';

const openPage = serveBenchPage();

const size = { people: 1000, rooms: 100 };
const calls = 20;
const quiet = 1500;
/** Of these, whatever renders in it counts once: for the innermost. */
const regions = '.rbk-timer, .rbk-room, .rbk-virtual-list, .rbk-panel-section, .rbk-panel, .rbk-toggle';

describe('a timer that runs, 100 rooms with a pulse, 20 calls for help', () => {
  const figures = { rendered: 0, tick: 0, opened: 0 };
  beforeAll(async () => {
    const bench = await openPage(size);
    const { page, tools } = bench;
    await new LiveRound(bench, { rooms: size.rooms, quiet: 400 }).start();
    await tools.evaluate(({ share }, count) => share(count), calls);
    await page.locator('[data-mark=help]').nth(5).waitFor();
    await page.waitForTimeout(quiet);

    const clock = page.locator('.rbk-clock').first();
    const line = page.locator('.rbk-room-toggle').nth(2);
    const rendered: number[] = [];
    const ticks: number[] = [];
    const rooms: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await tools.evaluate(({ startCounting }, selector) => startCounting(selector), regions);
      const shown = await clock.textContent();
      while ((await clock.textContent()) === shown) await page.waitForTimeout(50);
      rendered.push(await tools.evaluate(({ stopCounting }) => stopCounting()));
      ticks.push((await traced(page, () => page.waitForTimeout(2500))).longest);
      const pressed = await traced(page, async () => {
        await line.press('Enter');
        await page.waitForTimeout(400);
      });
      rooms.push(pressed.longest);
      await line.press('Enter');
      await page.waitForTimeout(quiet);
    }
    figures.rendered = medianOf(rendered);
    figures.tick = medianOf(ticks);
    figures.opened = medianOf(rooms);
    await bench.close();
  }, 300_000);

  row('regions rendered by a tick of the timer', { unit: 'regions', goal: atMost(1) }, () => ({
    ours: figures.rendered,
  }));
  row('longest task, a tick of the timer', { unit: 'ms', goal: withinAFrame }, () => ({ ours: figures.tick }));
  row('longest task, a room opened', { unit: 'ms', goal: withinAFrame }, () => ({ ours: figures.opened }));
});
