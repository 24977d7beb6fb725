import { execFile, spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { chromiumArgs, chromiumPaths } from '../../scripts/chromium.mjs';
import { repository } from './consumer';
import { complaintsOf, startBreakout } from './start-breakout';

const { tarball } = inject('consumer');
const run = promisify(execFile);
const [executablePath] = chromiumPaths();
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: undefined, FORCE_COLOR: '0' };

const vite = (port: number) => ['npx', 'vite', 'preview', '--host', '127.0.0.1', '--port', `${port}`, '--strictPort'];
const next = (port: number) => ['npx', 'next', 'start', '--hostname', '127.0.0.1', '--port', `${port}`];
const examples = [
  { name: 'vite', port: 4711, start: vite(4711) },
  { name: 'next-app', port: 4712, start: next(4712) },
  { name: 'vite-react-18', port: 4713, start: vite(4713) },
  { name: 'vite-ssr', port: 4714, start: ['node', 'server.mjs'] },
  { name: 'next-pages', port: 4715, start: next(4715) },
];

interface ExistingApp {
  readonly page: string;
  /** What shows the title of the meeting that the user is in. */
  readonly title: 'heading' | 'banner';
  readonly before?: (page: Page) => Promise<void>;
  readonly inRoom?: (page: Page) => Promise<void>;
}

/** What each page of existing-apps is there to show, beside a started breakout: before it, and with the host in a room. */
const existingApps: readonly ExistingApp[] = [
  {
    page: 'ui-kit',
    title: 'heading',
    before: async (page: Page) => {
      await page.getByRole('button', { name: 'Chat' }).click();
      await page.getByRole('complementary', { name: 'Chat' }).waitFor();
    },
    inRoom: (page: Page) => expect.poll(() => page.getByRole('complementary', { name: 'Chat' }).count()).toBe(0),
  },
  { page: 'whole-meeting', title: 'banner' },
  {
    page: 'product-state',
    title: 'heading',
    before: (page: Page) => page.getByRole('button', { name: 'Bid 110' }).click(),
    inRoom: (page: Page) => page.getByText('Your bid: 110').waitFor(),
  },
  {
    page: 'floating-tile',
    title: 'heading',
    inRoom: (page: Page) =>
      expect
        .poll(() => page.getByRole('region', { name: 'Breakout rooms' }).boundingBox())
        .toMatchObject({ y: 0, height: page.viewportSize()?.height }),
  },
];

/** The example as somebody who has copied it has it: outside of the repository, with the packed package. */
async function install(name: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), `example-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const isSource = (file: string) => !/node_modules|\.next|\/dist/.test(path.relative(repository, file));
  cpSync(path.join(repository, 'examples', name), folder, { recursive: true, filter: isSource });
  copyFileSync(tarball, path.join(folder, 'realtimekit-breakout.tgz'));
  await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, env });
  return folder;
}

async function serve(folder: string, [command = '', ...args]: readonly string[], port: number): Promise<string> {
  // A group of its own, because npx starts another process.
  const server = spawn(command, args, {
    cwd: folder,
    env: { ...env, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
  onTestFinished(() => void (server.pid !== undefined && process.kill(-server.pid)));
  const address = `http://127.0.0.1:${port}/`;
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
  return address;
}

describe('an app with the packed package', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs });
  });
  afterAll(() => browser.close());

  it.each(examples)(
    '$name: builds, and runs to a started breakout without a word on the console',
    async ({ name, start, port }) => {
      const folder = await install(name);
      await run('npm', ['run', 'build'], { cwd: folder, env });
      const address = await serve(folder, start, port);
      const page = await browser.newPage();
      const complaints = complaintsOf(page);
      await page.goto(address);

      await page.getByRole('heading', { name: 'All hands' }).waitFor();
      const panel = await startBreakout(page);

      // Made of the vendor's elements, which ./ui-kit brings.
      expect(await panel.locator('rtk-button.hydrated').count()).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    },
    600_000,
  );

  it('existing-apps: each page builds, and runs to a started breakout and into a room', async () => {
    const folder = await install('existing-apps');
    await run('npm', ['run', 'build'], { cwd: folder, env });
    const address = await serve(folder, vite(4716), 4716);
    for (const { page: name, title, before, inRoom } of existingApps) {
      const page = await browser.newPage();
      const complaints = complaintsOf(page);
      // The vendor's kit fetches fonts, sounds and pictures from there. No test needs a network.
      await page.route(/(googleapis|realtime\.cloudflare)\.com/, (route) => route.fulfill({ body: '' }));
      await page.goto(`${address}${name}.html`);
      await page.getByRole(title, { name: 'All hands' }).waitFor();
      await before?.(page);

      const panel = await startBreakout(page);
      await panel.getByRole('region', { name: 'Room 1' }).getByRole('button', { name: 'Join' }).click();
      await page.getByRole(title, { name: 'Room 1', ...(title === 'heading' && { level: 1 }) }).waitFor();

      await inRoom?.(page);
      expect(complaints, name).toEqual([]);
      await page.close();
    }
  }, 600_000);

  it('component-library: builds, and its own dialog and panel start a breakout and lead into a room and back', async () => {
    const folder = await install('component-library');
    await run('npm', ['run', 'build'], { cwd: folder, env });
    const address = await serve(folder, vite(4717), 4717);
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(address);

    await page.getByRole('heading', { name: 'All hands' }).waitFor();
    await page.getByRole('button', { name: 'Tables' }).click();
    await page.getByRole('button', { name: '3 tables' }).click();
    await page.getByRole('button', { name: 'Shuffle' }).click();
    await page.getByRole('button', { name: 'Seat everyone' }).click();
    const table = page.getByRole('region', { name: 'Red table' });
    await table.getByRole('button', { name: 'Sit down' }).click();
    await page.getByRole('heading', { name: 'Red table', level: 1 }).waitFor();

    // Ours, with buttons of the library.
    await page.getByRole('button', { name: 'Leave room' }).click();
    expect(await page.getByRole('dialog').locator('button:not(.mantine-Button-root)').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Call everyone back' }).click();
    await page.getByRole('heading', { name: 'All hands', level: 1 }).waitFor();
    expect(complaints).toEqual([]);
  }, 600_000);
});
