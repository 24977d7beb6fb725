import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { browser, keptModules, optimizeDeps } from './vitest.shared.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The major version of React that the test project runs on. */
    reactMajor: '18' | '19';
    /** Whether everything is to be tried (`npm test -- --full`), not only enough to prove each thing once. */
    full: boolean;
  }
  interface TestTags {
    /** What only `npm test -- --full` runs: one more case of something that another test proves. */
    tags: 'full';
  }
}

const browserTests = 'tests/**/*.browser.test.{ts,tsx}';
const serverTests = 'tests/**/*.ssr.test.{ts,tsx}';
const nodeTests = ['tests/e2e/**', 'tests/package/**'];
/** Tests of plain functions: they need no DOM, and leave nothing behind for the next file. */
const pureTests = [
  'tests/core/*.test.ts',
  'tests/core/session/machine.test.ts',
  'tests/core/{channel,debrief,facilitation,plan}/**/*.test.ts',
  'tests/{components,locales,primitives,repository}/*.test.ts',
];

/** Set by `npm test -- --full`. */
const full = process.env.FULL_TESTS === '1';

const onReact19 = { provide: { reactMajor: '19' as const, full } };

/** React 18 under React's names, for what Vite transforms; tests/setup-react-18.ts does the same for what Node loads. */
const react18 = {
  alias: [{ find: /^(react|react-dom)(?=\/|$)/, replacement: '$1-18' }],
  provide: { reactMajor: '18' as const, full },
  // ES modules that import React: transformed too, so that the alias reaches them.
  server: { deps: { inline: ['@cloudflare/realtimekit-react', '@tanstack/react-virtual'] } },
};
const setupReact18 = 'tests/setup-react-18.ts';

/** As many files at once as there are cores. */
const maxWorkers = 2;
/** Pages of a browser at once. They wait for messages and frames more than they work: two leave two cores idle for a third of the time. */
const maxPages = 3;

/**
 * Real clients, a real browser and random waits on a busy machine: what fails is tried once more. The end of the run names each
 * test that needed it, so that none stays so.
 */
const retry = process.env.CI ? 1 : 0;

const soak = process.env.SOAK_RUNS ? ['tests/setup-soak.ts'] : [];

const unit = {
  maxWorkers,
  retry,
  include: ['tests/**/*.test.{ts,tsx}'],
  exclude: [browserTests, serverTests, ...nodeTests, ...pureTests],
  environment: 'jsdom',
  setupFiles: ['tests/setup.ts', ...soak],
  // Real clients on a busy machine take their time; a hang is a hang after 20 s, too.
  testTimeout: 20_000,
};

const server = { maxWorkers, include: [serverTests], environment: 'node' };

const inBrowser = {
  maxWorkers: maxPages,
  retry,
  include: [browserTests],
  exclude: full ? [] : ['**/*.full.browser.test.{ts,tsx}'],
  setupFiles: ['tests/setup.ts', 'tests/setup-browser.ts'],
  testTimeout: 30_000,
  // On a busy machine a second, the default, may pass with nothing done.
  expect: { poll: { timeout: 10_000 } },
};

// `groupOrder`: one kind after the other, so that two cores never carry jsdom and Chromium at once.
const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'pure',
      ...onReact19,
      maxWorkers,
      retry,
      include: pureTests,
      environment: 'node',
      isolate: false,
      setupFiles: soak,
      testTimeout: 20_000,
      sequence: { groupOrder: 1 },
    },
  },
  { extends: true, test: { name: 'unit', ...unit, ...onReact19, sequence: { groupOrder: 1 } } },
  { extends: true, test: { name: 'ssr', ...server, ...onReact19, sequence: { groupOrder: 1 } } },
  {
    extends: true,
    optimizeDeps,
    test: { name: 'browser', ...inBrowser, ...onReact19, browser: browser(), sequence: { groupOrder: 2 } },
  },
  {
    extends: true,
    optimizeDeps,
    plugins: [storybookTest({ configDir: '.storybook', tags: { exclude: full ? [] : ['full'] } })],
    test: {
      name: 'storybook',
      maxWorkers: maxPages,
      retry,
      setupFiles: ['tests/setup-stories.ts'],
      ...onReact19,
      browser: browser(),
      testTimeout: 30_000,
      sequence: { groupOrder: 4 },
    },
  },
  {
    extends: true,
    test: {
      name: 'e2e',
      retry,
      ...onReact19,
      globalSetup: 'tests/setup-e2e.ts',
      include: ['tests/e2e/**/*.e2e.test.ts'],
      exclude: full ? [] : ['**/*.full.e2e.test.ts'],
      environment: 'node',
      fileParallelism: false,
      testTimeout: 180_000,
      hookTimeout: 120_000,
      sequence: { groupOrder: 5 },
    },
  },
  {
    extends: true,
    test: {
      name: 'package',
      maxWorkers,
      globalSetup: 'tests/setup-package.ts',
      include: ['tests/package/**/*.test.ts'],
      exclude: full ? [] : ['**/*.full.test.ts'],
      environment: 'node',
      testTimeout: 120_000,
      hookTimeout: 120_000,
      sequence: { groupOrder: 6 },
    },
  },
];

/** The same on React 18, what does not use React aside. */
const projectsOfReact18: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit-react-18',
      ...unit,
      ...react18,
      // Tests written in TSX are those that use React.
      include: ['tests/**/*.test.tsx'],
      setupFiles: [setupReact18, 'tests/setup.ts'],
      sequence: { groupOrder: 1 },
    },
  },
  {
    extends: true,
    test: { name: 'ssr-react-18', ...server, ...react18, setupFiles: [setupReact18], sequence: { groupOrder: 1 } },
  },
  {
    extends: true,
    optimizeDeps,
    cacheDir: 'node_modules/.vite/react-18',
    test: {
      name: 'browser-react-18',
      ...inBrowser,
      ...react18,
      // The sandbox knows no React.
      exclude: ['tests/sandbox/**'],
      browser: browser(),
      sequence: { groupOrder: 3 },
    },
  },
];

export default defineConfig({
  plugins: [react(), keptModules],
  test: {
    // The SDK leaves some of its own promises unhandled (SDK facts 19, and transports closed in the middle of a switch).
    // What it does is not ours to fix; everything else that is unhandled fails the run.
    // Its transport errors come without a stack; what it cannot decode fails in the protobuf runtime that it calls.
    onUnhandledError: ({ name, stack = '' }) => {
      const frames = stack.split('\n').filter((line) => /^\s+at /.test(line) && !line.includes('@protobuf-ts'));
      const isOfSdk = /@cloudflare[\\/]realtimekit[\\/]dist/.test(frames.slice(0, 2).join('\n'));
      return name !== 'TransportConnectionError' && !isOfSdk;
    },
    tags: [{ name: 'full', description: 'one more case of something that another test proves', skip: !full }],
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'], reporter: ['text', 'json-summary'] },
    projects: full ? [...projects, ...projectsOfReact18] : projects,
  },
});
