// `npm run soak`: the randomised tests of `npm test`, with more runs of each property (SOAK_RUNS, 20,000 by default) and a
// new seed each time; a failing property prints its seed. The last line says what ran.
import { readdirSync, readFileSync } from 'node:fs';
import { bootstrap } from './bootstrap.mjs';
import { runVitest } from './vitest.mjs';

bootstrap({ chromium: false });
const runs = (process.env.SOAK_RUNS ??= '20000');
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes(`from 'fast-check'`));

const start = Date.now();
const { passed, failed } = runVitest(['--project=unit', '--testTimeout=3600000', ...files]);
const seconds = Math.round((Date.now() - start) / 1000);
console.log(
  `soak: ${runs} runs a property, ${files.length} files (${files.join(', ')}), ${seconds} s: ${passed} passed, ${failed} failed`,
);
process.exitCode = failed > 0 ? 1 : 0;
