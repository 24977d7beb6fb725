// `npm start`: the demo's development server on this machine only. Further arguments go to Vite (`npm start -- --port 8080`).
import { bootstrap, run } from './bootstrap.mjs';

bootstrap({ chromium: false });
const vite = 'node_modules/vite/bin/vite.js';
const demo = ['examples/demo', '--config', 'examples/demo/vite.config.ts', '--host', '127.0.0.1'];
if (!run(process.execPath, [vite, ...demo, ...process.argv.slice(2)])) process.exitCode = 1;
