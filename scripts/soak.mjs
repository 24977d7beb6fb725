// `npm run soak`: the randomised tests of `npm test` with more runs of each property (SOAK_RUNS, 20,000 by default), more
// sequences of a meeting under faults (SOAK_SEQUENCES, 2,000) and a new seed each time; a failing property prints its seed.
// And more switches of one client (SOAK_SWITCHES, 1,000). The last line says what ran. Arguments choose among the files.
import { readdirSync, readFileSync } from 'node:fs';
import { bootstrap } from './bootstrap.mjs';
import { runVitest } from './vitest.mjs';

bootstrap({ chromium: false });
const runs = (process.env.SOAK_RUNS ??= '20000');
const sequences = (process.env.SOAK_SEQUENCES ??= '2000');
const switches = (process.env.SOAK_SWITCHES ??= '1000');
const filters = process.argv.slice(2);
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter(
    (file) => /\.test\.tsx?$/.test(file) && /from 'fast-check'|process\.env\.SOAK_/.test(readFileSync(file, 'utf8')),
  )
  .filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter)));

const start = Date.now();
const report = await runVitest(['--project=unit', '--project=pure', '--testTimeout=3600000', ...files]);
const seconds = Math.round((Date.now() - start) / 1000);
// A busy machine may start no worker for a file: what it would have played was not played.
const ran = report.files.filter(({ passed, failed }) => passed + failed > 0).map(({ file }) => file);
const unplayed = files.filter((file) => !ran.includes(file));
const failed = report.failed + unplayed.length;
const played = [
  `${runs} runs a property`,
  ran.includes('tests/faults/sequences.test.ts') && `${sequences} sequences`,
  ran.includes('tests/core/session/many-switches.test.ts') && `${switches} switches`,
].filter(Boolean);
if (unplayed.length > 0) console.log(`soak: did not run: ${unplayed.join(', ')}`);
console.log(
  `soak: ${played.join(', ')}; ${ran.length} files (${ran.join(', ')}), ${seconds} s: ${report.passed} passed, ${failed} failed`,
);
process.exitCode = failed > 0 ? 1 : 0;
