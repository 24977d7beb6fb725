// `npm run bench`: runs every row (see row.ts), writes bench/RESULTS.md and prints one JSON line last.
// Arguments choose files: `npm run bench -- plan`.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { bootstrap } from '../scripts/bootstrap.mjs';

bootstrap({ chromium: true });
const filters = process.argv.slice(2);

// Only now: on a fresh clone there was no Vitest before.
const { startVitest } = await import('vitest/node');
const vitest = await startVitest('test', filters, { config: 'bench/vitest.config.ts', watch: false });

/** @typedef {{ name: string, ours: number, vendor?: number, ratio?: number }} Row */

/** @param {number} value */
const rounded = (value) => Number(value.toPrecision(3));

/** @returns {Row[]} */
function collectRows() {
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  return tests.flatMap((test) => {
    const { measurement } = test.meta();
    if (!measurement) return [];
    const { ours, vendor } = measurement;
    const comparison = vendor === undefined ? {} : { vendor: rounded(vendor), ratio: rounded(vendor / ours) };
    return [{ name: test.name, ours: rounded(ours), ...comparison }];
  });
}

/** @param {Row[]} rows */
function markdown(rows) {
  const cells = rows.map(
    ({ name, ours, vendor, ratio }) => `| ${name} | ${ours} | ${vendor ?? '–'} | ${ratio ?? '–'} |`,
  );
  return [
    '# Benchmark results',
    '',
    'Written by `npm run bench`. The unit stands in the name; lower is better. `ratio` is vendor ÷ ours.',
    '',
    `Node ${process.versions.node} on ${process.platform}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}).`,
    '',
    '| Row | Ours | Vendor | Ratio |',
    '| --- | ---: | ---: | ---: |',
    ...cells,
    '',
  ].join('\n');
}

const rows = collectRows();
const failed =
  vitest.state.getCountOfFailedTests() > 0 || vitest.state.getUnhandledErrors().length > 0 || rows.length === 0;
await vitest.close();

const table = markdown(rows);
console.log(`\n${table}`);
if (filters.length === 0 && !failed) await writeFile('bench/RESULTS.md', table);
console.log(JSON.stringify({ rows }));
// Not exit(): the last line must be out before the process ends.
process.exitCode = failed ? 1 : 0;
