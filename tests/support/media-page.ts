import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import type { ConsumedTrack, MediaServer } from '../../src/sandbox';

declare global {
  interface Window {
    loopback?: { createLoopbackMedia: () => MediaServer };
    mediaServer?: MediaServer;
  }
}

function unlessClosed(error: unknown): void {
  if (!(error instanceof Error && error.message.includes('has been closed'))) throw error;
}

/**
 * The sandbox's media server in a page of its own, for a sandbox in this process: Node has no WebRTC. The browser must not hide
 * addresses (`--disable-features=WebRtcHideLocalIpsWithMdns`), which other pages could not resolve.
 */
export async function createMediaIn(page: Page): Promise<MediaServer> {
  const entry = fileURLToPath(new URL('../../src/sandbox/media/loopback.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'loopback',
    write: false,
  });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  await page.evaluate(() => {
    if (window.loopback) window.mediaServer = window.loopback.createLoopbackMedia();
  });

  const call = <Name extends 'open' | 'renegotiate' | 'accept' | 'close'>(
    name: Name,
    args: Parameters<MediaServer[Name]>,
  ) =>
    page.evaluate(
      ([method, values]) => {
        if (!window.mediaServer) throw new Error('The page has no media server.');
        return (window.mediaServer[method] as (...all: unknown[]) => unknown)(...values);
      },
      [name, args] as const,
    ) as Promise<Awaited<ReturnType<MediaServer[Name]>>>;

  return {
    open: (...args) => call('open', args),
    renegotiate: (...args) => call('renegotiate', args),
    accept: (...args) => call('accept', args),
    close: (...args) => {
      // A page that is closed, also in the middle of the call, has closed its transports.
      if (!page.isClosed()) call('close', args).catch(unlessClosed);
    },
    consume: async (transportId, producerIds) => {
      const { offer, tracks } = await page.evaluate(
        async ([id, producers]) => {
          if (!window.mediaServer) throw new Error('The page has no media server.');
          const consumed = await window.mediaServer.consume(id, producers);
          return { offer: consumed.offer, tracks: [...consumed.tracks] };
        },
        [transportId, [...producerIds]] as const,
      );
      return { offer, tracks: new Map<string, ConsumedTrack>(tracks) };
    },
  };
}
