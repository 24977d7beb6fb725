import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { chromiumArgs, chromiumPaths } from './scripts/chromium.mjs';

const [executablePath] = chromiumPaths();
const viewport = { width: 1280, height: 800 };

/** Real Chromium. A function: Vitest names the instances in place, so two projects must not share one object. */
export const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport,
  provider: playwright({
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArgs },
    // Nothing to wait for before a press. Tests of motion ask for it themselves.
    contextOptions: { viewport, reducedMotion: 'reduce' },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** Scanned before the first test: a dependency that Vite finds later reloads the page in the middle of one. */
export const optimizeDeps = {
  entries: [
    'src/**/*.{ts,tsx}',
    'tests/setup.ts',
    'tests/support/**/*.{ts,tsx}',
    'tests/**/*.browser.test.{ts,tsx}',
    'stories/**/*.tsx',
  ],
  include: [
    '@cloudflare/realtimekit',
    '@cloudflare/realtimekit-react',
    '@cloudflare/realtimekit-ui/dist/esm/realtimekit-ui.js',
    '@dnd-kit/dom',
    'react/jsx-dev-runtime',
    'react/jsx-runtime',
  ],
};

/**
 * Each test file is a page of its own, which asks the server again for every module that the file before it had. In a single
 * run nothing changes, so the browser may keep them.
 */
export const keptModules: Plugin = {
  name: 'kept-modules',
  configureServer(server) {
    const isWatching = server.config.server.watch !== null;
    if (isWatching) return;
    server.middlewares.use(({ url = '' }, response, next) => {
      const isPageOfVitest = url.startsWith('/__vitest');
      const setHeader = response.setHeader.bind(response);
      response.setHeader = (name, value) =>
        setHeader(
          name,
          name === 'Cache-Control' && value === 'no-cache' && !isPageOfVitest ? 'max-age=31536000' : value,
        );
      next();
    });
  },
};
