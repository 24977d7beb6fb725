import type { Locator } from 'playwright';
import type { BenchPage } from '../chromium';
import type { Driver } from './driver';

export type Figures<Name extends string> = Readonly<Record<Name, number>>;

export interface RoundOptions {
  readonly rooms: number;
  /** How long nothing must change until a step counts as done, ms. */
  readonly quiet: number;
}

/**
 * One way through assigning on one UI, done as a user does it. Times are in ms, from the user's event to the last frame
 * that shows its effect; elements are all those in the document, shadow trees included.
 */
export class Round {
  readonly #bench: BenchPage;
  readonly #driver: Driver;
  readonly #options: RoundOptions;

  constructor(bench: BenchPage, driver: Driver, options: RoundOptions) {
    this.#bench = bench;
    this.#driver = driver;
    this.#options = options;
  }

  async open(): Promise<Figures<'open' | 'search' | 'elements' | 'megabytes'>> {
    const { page, tools } = this.#bench;
    const before = await this.#bench.heap();
    await tools.evaluate(({ mount }, ui) => mount(ui), this.#driver.ui);
    await this.#driver.prepare(page, this.#options.rooms);
    await page.waitForTimeout(this.#options.quiet);
    const open = await this.#click(this.#driver.create(page));
    const megabytes = ((await this.#bench.heap()) - before) / 1e6;
    const elements = await tools.evaluate(({ countElements }) => countElements());

    await this.#driver.search(page).focus();
    const search = await this.#timed('keydown', () => page.keyboard.type('a'));
    return { open, search, elements, megabytes };
  }

  async clearSearch(): Promise<void> {
    await this.#timed('keydown', () => this.#bench.page.keyboard.press('Backspace'));
  }

  async assign(): Promise<Figures<'select' | 'assign' | 'shuffleAndShow' | 'elementsShown'>> {
    const { page, tools } = this.#bench;
    await this.clearSearch();
    const select = await this.#click(this.#driver.person(page));
    const assign = await this.#click(this.#driver.assign(page));
    await page.waitForTimeout(this.#driver.aftermath.assign);

    const shuffle = await this.#click(this.#driver.shuffle(page));
    await page.waitForTimeout(this.#driver.aftermath.shuffle);
    const show = await this.#scripted(this.#driver.showEveryone);
    const elementsShown = await tools.evaluate(({ countElements }) => countElements());
    return { select, assign, shuffleAndShow: shuffle + show, elementsShown };
  }

  /** Somebody of this name joins. Resolves with the number of rows in which something rendered. */
  async join(name: string, rows: string): Promise<number> {
    const { tools } = this.#bench;
    await tools.evaluate(({ start, startCounting }, selector) => {
      startCounting(selector);
      start('now');
    }, rows);
    this.#bench.server.meeting.addBots([name]);
    await this.#settled();
    return tools.evaluate(({ stopCounting }) => stopCounting());
  }

  /** One letter is typed in the search. Resolves with the number of regions in which something rendered. */
  async countLetter(regions: string): Promise<number> {
    const { page, tools } = this.#bench;
    await this.#driver.search(page).focus();
    await tools.evaluate(({ startCounting }, selector) => startCounting(selector), regions);
    await this.#timed('keydown', () => page.keyboard.type('a'));
    return tools.evaluate(({ stopCounting }) => stopCounting());
  }

  async close(): Promise<void> {
    await this.#bench.tools.evaluate(({ unmount }) => unmount());
    await this.#bench.page.waitForTimeout(this.#options.quiet);
  }

  /** Where to click is found out before, so that looking for it is no part of the time. */
  async #click(target: Locator): Promise<number> {
    const box = await target.boundingBox();
    if (!box) throw new Error(`Not to be seen: ${target.toString()}`);
    return this.#timed('click', () => this.#bench.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2));
  }

  async #timed(type: 'click' | 'keydown', act: () => Promise<void>): Promise<number> {
    await this.#bench.tools.evaluate(({ start }, event) => start(event), type);
    await act();
    return this.#settled();
  }

  /** No time where the script has nothing to do. */
  async #scripted(script: () => boolean): Promise<number> {
    await this.#bench.tools.evaluate(({ start }) => start('now'));
    return (await this.#bench.page.evaluate(script)) ? this.#settled() : 0;
  }

  #settled(): Promise<number> {
    return this.#bench.tools.evaluate(({ settled }, quiet) => settled(quiet), this.#options.quiet);
  }
}
