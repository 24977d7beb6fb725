import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium, type CDPSession, type JSHandle, type Page } from 'playwright';
import { build, preview, type InlineConfig } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArgs, chromiumPaths } from '../scripts/chromium.mjs';
import type { Bench } from './page/main';
import { serveMeeting, type BenchServer } from './server';

/** The benchmark's page in real Chromium: one joined client, on which both UIs are opened by turns. */
export interface BenchPage {
  readonly page: Page;
  /** The page's own tools. */
  readonly tools: JSHandle<Bench>;
  readonly server: BenchServer;
  /** Bytes in use once nothing more can be collected. */
  heap(): Promise<number>;
  /** Makes the processor so many times slower. */
  slowDown(times: number): Promise<void>;
  close(): Promise<void>;
}

export interface BenchPageOptions {
  /** Bots in the meeting. */
  readonly people: number;
}

const viewport = { width: 1280, height: 800 };

/** Builds the page for production and starts a browser, for all rows of the file that calls it. */
export function serveBenchPage(): (options: BenchPageOptions) => Promise<BenchPage> {
  const ends: (() => Promise<unknown>)[] = [];
  let open: ((options: BenchPageOptions) => Promise<BenchPage>) | undefined;

  beforeAll(async () => {
    const outDir = await mkdtemp(path.join(tmpdir(), 'breakout-bench-'));
    ends.unshift(() => rm(outDir, { recursive: true }));
    const config: InlineConfig = {
      configFile: false,
      root: fileURLToPath(new URL('page', import.meta.url)),
      mode: 'production',
      logLevel: 'error',
      plugins: [react()],
      build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 10_000 },
      preview: { host: '127.0.0.1', port: 0 },
    };
    // Vitest says `test`, with which React would be its slow development build.
    const environment = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    await build(config).finally(() => (process.env.NODE_ENV = environment));
    const server = await preview(config);
    ends.unshift(() => server.close());
    const address = server.resolvedUrls?.local[0] ?? '';
    const [executablePath] = chromiumPaths();
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
    ends.unshift(() => browser.close());

    open = async ({ people }) => {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      // On the slowed processor one step of the vendor's takes 40 s.
      page.setDefaultTimeout(120_000);
      // The vendor's UI asks for web fonts. Nothing outside of this machine takes part.
      await context.route(
        (url) => url.origin !== new URL(address).origin,
        (route) => route.abort(),
      );
      const server = await serveMeeting(page, people);
      await page.goto(`${address}?${new URLSearchParams(server.host).toString()}`);
      const tools = await page.waitForFunction(() => window.bench);
      const devtools = await context.newCDPSession(page);
      return {
        page,
        // The condition above gives nothing else.
        tools: tools as JSHandle<Bench>,
        server,
        heap: () => heapOf(devtools),
        slowDown: async (rate) => void (await devtools.send('Emulation.setCPUThrottlingRate', { rate })),
        close: async () => {
          await context.close();
          server.sandbox.dispose();
        },
      };
    };
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });

  return (options) => {
    if (!open) throw new Error('The browser has not started.');
    return open(options);
  };
}

async function heapOf(devtools: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}
