import { chromium, type Browser, type FrameLocator, type JSHandle, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import type { Demo } from '../../examples/demo/src/demo';
import { chromiumArgs, chromiumPaths } from '../../scripts/chromium.mjs';
import { PageErrors } from './page-errors';
import { quietAudio, slowPictures } from './quiet-media';

/** The people of the demo, by what their presets let them do. */
export const host = 'Amara Okafor';
export const switcher = 'Jonas Weber';
export const returner = 'Mina Sato';
export const moved = 'Tariq Haddad';
export const guests = [switcher, returner, moved];
export const everybody = [host, ...guests];

export const main = 'Main meeting';

/**
 * For what takes media or many moves: seconds on two idle cores. All frames share one thread, which on busy cores answers
 * several times more slowly.
 */
export const patience = { timeout: 90_000, interval: 100 };

/** For the whole way through the product: under a minute on two idle cores, minutes on busy ones. */
export const longWay = { timeout: 600_000 };

/** The demo's address for a test. */
export type DemoQuery = Readonly<Record<string, string>>;

export interface DemoView {
  /** Of the page around the frames, in pixels. Default 1440. */
  readonly width?: number;
}

/** The demo in a browser: its frames as a person sees them, and the truth behind them. */
export interface DemoPage {
  readonly page: Page;
  readonly demo: JSHandle<Demo>;
  /** The screen of one participant. */
  screen(name: string): FrameLocator;
}

/** Opens the demo that tests/setup-e2e.ts serves, in one browser for all tests of the file that calls it. */
export function serveDemo(): (query?: DemoQuery, view?: DemoView) => Promise<DemoPage> {
  const { address, folder } = inject('demo');
  const pageErrors = new PageErrors(folder);
  let browser: Browser | undefined;

  beforeAll(async () => {
    const [executablePath] = chromiumPaths();
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
  });
  afterAll(() => browser?.close());

  return async (query = {}, { width = 1440 } = {}) => {
    if (!browser) throw new Error('The browser has not started.');
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    onTestFinished(() => context.close());
    for (const script of [quietAudio, slowPictures]) await context.addInitScript(script);
    const page = await context.newPage();
    page.setDefaultTimeout(patience.timeout);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    onTestFinished(async () => expect(await pageErrors.unknown(errors)).toEqual([]));

    await page.goto(`${address}?${new URLSearchParams({ latency: '10', grace: '0', ...query }).toString()}`);
    // Who is moved while they begin to send makes the SDK leave a rejected promise behind: hence not before.
    const demo = await page.waitForFunction(() => {
      const { demo } = window;
      const everybodySends = demo && demo.sandbox.media(demo.meeting.id).length === 2 * demo.people.length;
      return everybodySends && demo;
    });
    return {
      page,
      // The condition above gives nothing else.
      demo: demo as JSHandle<Demo>,
      screen: (name) => page.getByTitle(`Screen of ${name}`).contentFrame(),
    };
  };
}

/** Who is really where, by the titles of the rooms; names in order. */
export async function placesOf({ demo }: DemoPage): Promise<Record<string, string[]>> {
  return demo.evaluate(({ sandbox, meeting }) => {
    const truth = sandbox.rooms(meeting.id);
    return Object.fromEntries(
      [truth.main, ...truth.rooms].map(({ title, people }) => [title, people.map(({ name }) => name).sort()]),
    );
  });
}

/** What somebody's active client says of itself, and the title of the meeting it is in, by the server's truth. */
export async function clientOf({ demo }: DemoPage, name: string) {
  return demo.evaluate(({ people, sandbox, meeting }, wanted) => {
    const client = people.find((person) => person.name === wanted)?.client.get();
    const truth = sandbox.rooms(meeting.id);
    const place = [truth.main, ...truth.rooms].find(({ id }) => id === client?.meta.meetingId);
    return {
      joined: client?.self.roomJoined ?? false,
      place: place?.title ?? null,
      microphone: client?.self.audioEnabled ?? false,
      camera: client?.self.videoEnabled ?? false,
    };
  }, name);
}

/** Waits until somebody's active client is joined to the place of this title, and the server has them there. */
export async function expectIn(demo: DemoPage, name: string, title: string): Promise<void> {
  await expect
    .poll(() => clientOf(demo, name), { ...patience, message: `${name}'s client is in ${title}` })
    .toMatchObject({ joined: true, place: title });
  await expect
    .poll(async () => (await placesOf(demo))[title], { ...patience, message: `the server has ${name} in ${title}` })
    .toContain(name);
}

/** Both see the other's video move. */
export async function expectVideoBetween(demo: DemoPage, one: string, other: string): Promise<void> {
  await expectMoving(demo.screen(one).getByLabel(`Video of ${other}`));
  await expectMoving(demo.screen(other).getByLabel(`Video of ${one}`));
}

/** Waits for three more frames of a video. */
export async function expectMoving(video: Locator): Promise<void> {
  await video.waitFor();
  const count = () => video.evaluate((element: HTMLVideoElement) => element.getVideoPlaybackQuality().totalVideoFrames);
  const before = await count();
  await expect.poll(count, { ...patience, message: 'frames shown' }).toBeGreaterThan(before + 2);
}

/** The plan as the assign dialog shows it: names by room title. */
export async function planShown(assign: Locator, titles: readonly string[]): Promise<Record<string, string[]>> {
  const rooms = titles.map(async (title): Promise<[string, string[]]> => {
    const people = assign.getByRole('region', { name: title, exact: true }).getByRole('option');
    const names = await people.evaluateAll((chips) => chips.map((chip) => (chip as HTMLElement).title));
    return [title, names.sort()];
  });
  return Object.fromEntries(await Promise.all(rooms));
}

/** A room that these people can be assigned to, and the other one: a shuffle may have put all of them into one already. */
export function roomToAssign(
  plan: Readonly<Record<string, readonly string[]>>,
  [first, second]: readonly [string, string],
  names: readonly string[],
): [string, string] {
  return names.every((name) => plan[first]?.includes(name)) ? [second, first] : [first, second];
}

/** Numbers of people, largest first. */
export function sizesOf(rooms: Readonly<Record<string, readonly string[]>>): number[] {
  return Object.values(rooms)
    .map(({ length }) => length)
    .sort((a, b) => b - a);
}

/**
 * Microphones that were live since the trace was cleared: whoever began to send sound, or went on sending it. The trace
 * names a producer that is paused as such.
 */
export async function microphonesHeard({ demo }: DemoPage): Promise<string[]> {
  return demo.evaluate(({ sandbox, meeting }) => [
    ...sandbox.trace
      .filter(({ event, summary }) => /^(produce|producer-toggle)$/.test(event) && summary === 'audio')
      .map(({ person }) => person),
    ...sandbox
      .media(meeting.id)
      .filter(({ kind, paused }) => kind === 'audio' && !paused)
      .map(({ participant }) => participant),
  ]);
}

/** Who sends video in the main meeting. */
export async function camerasInMain({ demo }: DemoPage): Promise<string[]> {
  return demo.evaluate(({ sandbox, meeting }) =>
    sandbox
      .media(meeting.id)
      .filter(({ kind, paused }) => kind === 'video' && !paused)
      .map(({ participant }) => participant)
      .sort(),
  );
}

/** Joins a room by its button in the host's panel, whose long list carries only what is in view. */
export async function joinFromPanel(demo: DemoPage, panel: Locator, title: string): Promise<void> {
  const button = panel.getByRole('button', { name: `Join ${title}`, exact: true });
  const list = panel.locator('.rbk-virtual-list');
  await list.evaluate((node) => node.scrollTo({ top: 0 }));
  await expect
    .poll(
      async () => {
        if ((await placesOf(demo))[title]?.includes(host)) return true;
        // What the press did is seen in the places: the button goes with the switch that it starts.
        if ((await button.count()) > 0) await button.click({ timeout: 2000 }).catch(() => undefined);
        // On, and from the end to the top again.
        else
          await list.evaluate((node) => {
            const isAtEnd = node.scrollTop + node.clientHeight >= node.scrollHeight - 1;
            node.scrollTop = isAtEnd ? 0 : node.scrollTop + 150;
          });
        return false;
      },
      { ...patience, message: `Join ${title}` },
    )
    .toBe(true);
}
