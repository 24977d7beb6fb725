import type { BenchPage } from '../chromium';
import { host } from './host';
import { traced, type MainThread } from './main-thread';

export interface LiveRoundOptions {
  readonly rooms: number;
  /** How long nothing must change until a step counts as done, ms. */
  readonly quiet: number;
}

/** One breakout, worked as a host does it. */
export class LiveRound {
  readonly #bench: BenchPage;
  readonly #options: LiveRoundOptions;

  constructor(bench: BenchPage, options: LiveRoundOptions) {
    this.#bench = bench;
    this.#options = options;
  }

  /** From "Yes, start" until everybody is in their room and the UI shows it. */
  async start(): Promise<MainThread> {
    const { page, tools, server } = this.#bench;
    await tools.evaluate(({ mount }) => mount('ours'));
    await host.plan(page, this.#options.rooms);
    await page.waitForTimeout(this.#options.quiet);
    await host.askToStart(page);
    const figures = await this.#measured(async () => {
      await host.confirm(page).click();
      await host.showRooms(page);
    });
    const { main, rooms } = server.sandbox.rooms(server.meeting.id);
    if (rooms.length !== this.#options.rooms || main.people.length !== 1)
      throw new Error(`${rooms.length} rooms are open, and ${main.people.length} people are in none of them.`);
    return figures;
  }

  /** The panel, once the rooms are open and it was closed. */
  async openPanel(): Promise<MainThread> {
    const { page } = this.#bench;
    await host.hideRooms(page);
    await page.waitForTimeout(this.#options.quiet);
    return this.#measured(() => host.showRooms(page));
  }

  /** One character. */
  async search(): Promise<MainThread> {
    const { page } = this.#bench;
    await page.getByRole('searchbox').focus();
    const figures = await this.#measured(() => page.keyboard.type('a'));
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(this.#options.quiet);
    return figures;
  }

  /** From the choice of the room until the person is there. */
  async move(): Promise<MainThread> {
    const { page } = this.#bench;
    const person = page.locator('[data-person][aria-haspopup=menu]').first();
    // Many rooms are lines at first, the main meeting too, which has nobody who could be moved.
    if ((await person.count()) === 0) await page.locator('.rbk-room-toggle[aria-expanded=false]').last().click();
    await person.click();
    // A menu, or among many rooms a list with a filter.
    const target = page.locator('.rbk-menu [data-id]:not([aria-disabled=true])').last();
    return this.#measured(() => target.click());
  }

  /** From "Close rooms" until everybody is back. */
  async close(): Promise<MainThread> {
    const { page, server } = this.#bench;
    await host.askToClose(page);
    const figures = await this.#measured(async () => {
      await host.confirm(page).click();
      while (server.sandbox.rooms(server.meeting.id).rooms.length > 0) await page.waitForTimeout(50);
    });
    await this.#bench.tools.evaluate(({ unmount }) => unmount());
    return figures;
  }

  #measured(act: () => Promise<unknown>): Promise<MainThread> {
    const { page, tools } = this.#bench;
    return traced(page, async () => {
      await tools.evaluate(({ start }) => start('now'));
      await act();
      await tools.evaluate(({ settled }, quiet) => settled(quiet), this.#options.quiet);
    });
  }
}
