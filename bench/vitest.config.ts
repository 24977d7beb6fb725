import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['bench/**/*.bench.ts'],
    environment: 'jsdom',
    setupFiles: ['tests/setup.ts'],
    // One file at a time, so that no measurement disturbs another.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
