import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { expect, inject, onTestFinished, test } from 'vitest';
import { chromiumArgs, chromiumPaths } from '../../scripts/chromium.mjs';
import { complaintsOf, startBreakout } from './start-breakout';

const { folder, packageFolder } = inject('consumer');

/** What the README says to paste, and nothing else. */
function writeApp(root: string): void {
  const readme = readFileSync(path.join(packageFolder, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```(tsx|css)\n(.*?)^```$/gms)].map(([, language, code = '']) => ({
    language,
    code,
  }));
  const [app, sandbox, ...others] = blocks.filter(({ language }) => language === 'tsx').map(({ code }) => code);
  const [sheet] = blocks.filter(({ language }) => language === 'css').map(({ code }) => code);
  expect(others).toEqual([]);
  const page = '<!doctype html><html lang="en"><head><title>App</title></head><body><div id="root"></div>';
  writeFileSync(path.join(root, 'App.tsx'), app ?? '');
  writeFileSync(path.join(root, 'main.tsx'), `import './index.css';\n${sandbox ?? ''}`);
  writeFileSync(path.join(root, 'index.css'), sheet ?? '');
  writeFileSync(path.join(root, 'index.html'), `${page}<script type="module" src="/main.tsx"></script></body></html>`);
}

test('what the README says to paste is an app that starts a breakout, without an account', async () => {
  const root = mkdtempSync(path.join(folder, 'first-hour-'));
  writeApp(root);
  await build({ root, configFile: false, logLevel: 'error', build: { target: 'es2022' } });
  const server = await preview({ root, configFile: false, logLevel: 'error', preview: { port: 0 } });
  onTestFinished(() => server.close());
  const [executablePath] = chromiumPaths();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(server.resolvedUrls?.local[0] ?? '');

  await page.getByRole('heading', { name: 'All hands' }).waitFor();
  await startBreakout(page);
  await page.getByRole('region', { name: 'Room 1' }).getByRole('button', { name: 'Join' }).click();
  await page.getByRole('heading', { name: 'Room 1', level: 1 }).waitFor();

  await page.getByRole('button', { name: 'Leave room' }).click();
  await page.getByRole('button', { name: 'Leave the meeting, keep the rooms open' }).click();
  await page.getByText('You have left the meeting.').waitFor();
  expect(complaints).toEqual([]);
});
