import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built demo: where it is served, and its folder with the source maps. */
    demo: { readonly address: string; readonly folder: string };
  }
}

/** Builds the demo once and serves it to all end-to-end tests. */
export default async function serveDemo(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'breakout-demo-'));
  const configFile = fileURLToPath(new URL('../examples/demo/vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true, sourcemap: true } });
  const server = await preview({ configFile, logLevel: 'error', build: { outDir: folder }, preview: { port: 0 } });
  project.provide('demo', { address: server.resolvedUrls?.local[0] ?? '', folder });
  return async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
}
