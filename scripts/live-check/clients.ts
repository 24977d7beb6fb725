import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { build, preview, type InlineConfig } from 'vite';
import type { Entry, Live } from './page/main';

/** The page of a client, built for production, on this machine alone. */
export async function servePage(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'breakout-live-check-'));
  const config: InlineConfig = {
    configFile: false,
    root: fileURLToPath(new URL('page', import.meta.url)),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 10_000 },
    preview: { host: '127.0.0.1', port: 0 },
  };
  await build(config);
  const server = await preview(config);
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

/** Longest wait for one thing to happen, unless told otherwise, ms. */
const PATIENCE = 60_000;

export interface LiveClientOptions {
  readonly browser: Browser;
  /** Where the page is. */
  readonly address: string;
  readonly signal: AbortSignal;
  /** Told of each room that is created. */
  readonly noteRoom: (id: string) => void;
}

/** One person in a browser of their own. */
export class LiveClient {
  readonly name: string;
  readonly #page: Page;
  readonly #context: BrowserContext;
  readonly #address: string;
  readonly #signal: AbortSignal;

  private constructor(name: string, context: BrowserContext, page: Page, address: string, signal: AbortSignal) {
    this.name = name;
    this.#context = context;
    this.#page = page;
    this.#address = address;
    this.#signal = signal;
  }

  static async open(name: string, { browser, address, signal, noteRoom }: LiveClientOptions): Promise<LiveClient> {
    // A context each: devices, storage and the SDK's limits are those of one person.
    const context = await browser.newContext({ permissions: ['camera', 'microphone'] });
    const page = await context.newPage();
    await page.exposeFunction('noteRoom', noteRoom);
    return new LiveClient(name, context, page, address, signal);
  }

  /** Enters in a fresh page: what was before is gone, as after a reload. */
  async enter(entry: Entry): Promise<void> {
    await this.#within(this.#page.goto(this.#address), 'load its page');
    await this.#within(
      this.#page.waitForFunction(() => window.live),
      'load its page',
    );
    await this.call('enter', entry);
  }

  /** Calls a function of the page. Rejects when it does, after a minute, and when the check is stopped. */
  call<Name extends keyof Live>(name: Name, ...args: Parameters<Live[Name]>): Promise<Awaited<ReturnType<Live[Name]>>> {
    const called = this.#page.evaluate(
      ([method, values]) => {
        if (!window.live) throw new Error('The page has not loaded.');
        return (window.live[method] as (...all: unknown[]) => unknown)(...values);
      },
      [name, args] as const,
    ) as Promise<Awaited<ReturnType<Live[Name]>>>;
    return this.#within(called, name);
  }

  look(): Promise<ReturnType<Live['look']>> {
    return this.call('look');
  }

  /** Looks until it is so; rejects with what was seen last. */
  async until(
    what: string,
    isSo: (look: ReturnType<Live['look']>) => boolean,
    ms = PATIENCE,
  ): Promise<ReturnType<Live['look']>> {
    const end = Date.now() + ms;
    for (;;) {
      const look = await this.look();
      if (isSo(look)) return look;
      if (Date.now() > end) throw new Error(`${this.name}: ${what}: not within ${ms / 1000} s. ${describe(look)}`);
      await pause(150, this.#signal);
    }
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  #within<Result>(work: Promise<Result>, what: string): Promise<Result> {
    return new Promise((resolve, reject) => {
      const stop = () => reject(this.#signal.reason as Error);
      const timer = setTimeout(
        () => reject(new Error(`${this.name}: "${what}" had not ended after ${PATIENCE / 1000} s.`)),
        PATIENCE,
      );
      if (this.#signal.aborted) stop();
      this.#signal.addEventListener('abort', stop, { once: true });
      work
        .catch((error: unknown) => {
          throw new Error(`${this.name}: ${what}: ${firstLine(error)}`, { cause: error });
        })
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
          this.#signal.removeEventListener('abort', stop);
        });
    });
  }
}

export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^page\.\w+: /, '').split('\n')[0] ?? '';
}

function describe({
  status,
  failure,
  meetingId,
  joined,
  camera,
  microphone,
  others,
  lists,
}: ReturnType<Live['look']>): string {
  const places = lists.map(({ title, people }) => `${title}: ${people.map(({ name }) => name).join(', ') || 'nobody'}`);
  const state = [status ?? (joined ? 'joined' : 'not joined'), failure].filter(Boolean).join(', ');
  const devices = `camera ${camera ? 'on' : 'off'}, microphone ${microphone ? 'on' : 'off'}`;
  return `Last seen: ${state}, in ${meetingId}, ${devices}, with ${others.join(', ') || 'nobody'}; lists: ${places.join('; ') || 'none'}.`;
}
