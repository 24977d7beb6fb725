// `npm start`: the demo's development server, on this machine only, on the port of the environment's PORT, if any. Arguments go to Vite:
// `npm start -- --port 8080`.
import { bootstrap } from './bootstrap.mjs';

bootstrap({ chromium: false });
process.argv.splice(2, 0, 'examples/demo', '--config', 'examples/demo/vite.config.ts', '--host', '127.0.0.1');
// Vite's command line in this process, so that ending this process ends the server. Only now: on a fresh clone there was
// none before.
await import(new URL('../node_modules/vite/bin/vite.js', import.meta.url).href);
