import type { BenchPage } from '../chromium';
import { aimAt, host } from './host';
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
    const confirm = await aimAt(host.confirm(page));
    const figures = await this.#measured(async () => {
      await confirm();
      // The panel comes by itself.
      while (server.sandbox.rooms(server.meeting.id).main.people.length > 1) await page.waitForTimeout(50);
    });
    await host.waitForPanel(page);
    const { rooms } = server.sandbox.rooms(server.meeting.id);
    if (rooms.length !== this.#options.rooms) throw new Error(`${rooms.length} rooms are open.`);
    return figures;
  }

  /** The panel, once the rooms are open and it was closed. */
  async openPanel(): Promise<MainThread> {
    const { page } = this.#bench;
    await host.hideRooms(page);
    await page.waitForTimeout(this.#options.quiet);
    const figures = await this.#measured(await aimAt(host.toggle(page)));
    await host.waitForPanel(page);
    return figures;
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
    return this.#measured(await aimAt(target));
  }

  /** From "Close rooms" until everybody is back. */
  async close(): Promise<MainThread> {
    const { page, server } = this.#bench;
    await host.askToClose(page);
    const confirm = await aimAt(host.confirm(page));
    const figures = await this.#measured(async () => {
      await confirm();
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
