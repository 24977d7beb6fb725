import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  cacheDir: here('../../node_modules/.vite/demo'),
  server: {
    host: '127.0.0.1',
    // Vite's own, unless the environment names one; `--port` counts more.
    ...(process.env.PORT && { port: Number(process.env.PORT) }),
    // Only where somebody is watching: in a pipe or a container there is no browser to open.
    open: process.stdout.isTTY && !process.env.CI,
  },
  preview: { host: '127.0.0.1' },
  // Scanned before the first visit: a dependency that Vite finds later reloads four meetings.
  optimizeDeps: { entries: ['index.html', 'participant.html', '../../src/**/*.{ts,tsx}'] },
  build: {
    target: 'es2022',
    // The SDK alone is bigger than the limit.
    chunkSizeWarningLimit: 3000,
    rollupOptions: { input: [here('index.html'), here('participant.html')] },
  },
});
