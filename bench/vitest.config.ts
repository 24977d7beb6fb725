import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { browser, optimizeDeps } from '../vitest.shared.ts';

// One file at a time, so that no measurement disturbs another.
const alone = { setupFiles: ['tests/setup.ts'], fileParallelism: false, testTimeout: 300_000, hookTimeout: 60_000 };

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['bench/**/*.bench.{ts,tsx}'],
          exclude: ['bench/**/*.browser.bench.tsx'],
          environment: 'jsdom',
          sequence: { groupOrder: 1 },
          ...alone,
        },
      },
      {
        extends: true,
        optimizeDeps,
        test: {
          name: 'bench-browser',
          include: ['bench/**/*.browser.bench.tsx'],
          browser: browser(),
          sequence: { groupOrder: 2 },
          ...alone,
        },
      },
    ],
  },
});
