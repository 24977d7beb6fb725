import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, chromiumPaths } from './scripts/chromium.mjs';

const browserTests = 'tests/**/*.browser.test.{ts,tsx}';
const serverTests = 'tests/**/*.ssr.test.{ts,tsx}';

const [executablePath] = chromiumPaths();

// A function: Vitest names the instances in place, so two projects must not share one object.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArgs },
    contextOptions: { viewport: { width: 1280, height: 800 } },
  }),
  viewport: { width: 1280, height: 800 },
  instances: [{ browser: 'chromium' as const }],
});

// Scanned before the first test: a dependency that Vite finds later reloads the page in the middle of one.
const optimizeDeps = {
  entries: ['src/**/*.{ts,tsx}', 'tests/setup.ts', 'tests/support/**/*.{ts,tsx}', browserTests, 'stories/**/*.tsx'],
  include: ['react/jsx-dev-runtime', 'react/jsx-runtime'],
};

const setupFiles = ['tests/setup.ts'];

export default defineConfig({
  plugins: [react()],
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'], reporter: ['text', 'json-summary'] },
    // `groupOrder`: one kind after the other, so that two cores never carry jsdom and Chromium at once.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [browserTests, serverTests, 'tests/e2e/**', 'tests/package/**'],
          environment: 'jsdom',
          setupFiles,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'ssr', include: [serverTests], environment: 'node', sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        optimizeDeps,
        test: {
          name: 'browser',
          include: [browserTests],
          browser: browser(),
          setupFiles,
          testTimeout: 30_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        optimizeDeps,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', browser: browser(), testTimeout: 30_000, sequence: { groupOrder: 3 } },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
});
