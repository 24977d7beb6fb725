// `npm run bench`: runs every row (see row.ts), writes bench/RESULTS.md and prints one JSON line last.
// Arguments choose files: `npm run bench -- plan`.
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { bootstrap } from '../scripts/bootstrap.mjs';

bootstrap({ chromium: true });
const filters = process.argv.slice(2);

// Only now: on a fresh clone there was no Vitest before.
const { startVitest } = await import('vitest/node');
const vitest = await startVitest('test', filters, { config: 'bench/vitest.config.ts', watch: false });

/**
 * @typedef {{ name: string, unit?: string, ours: number, vendor?: number, ratio?: number, cold?: number, goal: string,
 *   met: boolean }} Row
 */

/** @param {number} value */
const rounded = (value) => Number(value.toPrecision(3));

/** @returns {Row[]} */
function collectRows() {
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  return tests.flatMap((test) => {
    const { row } = test.meta();
    if (!row) return [];
    const { ours, vendor, cold } = row;
    return {
      name: test.name,
      ...row,
      ours: rounded(ours),
      ...(vendor !== undefined && { vendor: rounded(vendor), ratio: rounded(vendor / ours) }),
      ...(cold !== undefined && { cold: rounded(cold) }),
    };
  });
}

const columns = ['Row', 'Unit', 'Ours', 'Vendor', 'Ratio', 'Goal', 'Met', 'Cold'];

/** @param {Row} row */
const cellsOf = ({ name, unit, ours, vendor, ratio, goal, met, cold }) => [
  name,
  unit,
  ours,
  vendor,
  ratio,
  goal,
  met ? 'yes' : '**no**',
  cold,
];

/** @param {Row[]} rows */
function markdown(rows) {
  return [
    '# Benchmark results',
    '',
    'Written by `npm run bench`. Lower is better in every row; the ratio is vendor ÷ ours.',
    '',
    'The rows of assigning compare `CreateRoomsDialog` and `AssignDialog` with the vendor’s `rtk-breakout-rooms-manager`',
    'inside its `RtkUiProvider`: production builds of both in one page of real Chromium, opened by turns on one joined SDK',
    'client, on the emulated backend, with the people as bots, and worked by mouse and keyboard. A time runs from the',
    'event to the frame that shows its last effect, and is the median of several rounds. `Cold` is our first round, in',
    'which code that is loaded on demand is still on its way. Elements are those of the whole document with its shadow',
    'trees; heap is what the open step adds after a forced collection.',
    '',
    'The rows of open rooms work the rooms themselves, with the backend in another process. Their times are those of all',
    'tasks of the page’s main thread, the SDK’s own work included, from the event until nothing has changed for a while.',
    'Steps that draw every room in view are compared with the size that first fills the panel, the others with the smallest.',
    '',
    `Node ${process.versions.node} on ${process.platform}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}).`,
    // Other work makes all times too long; the ratio of two that are taken by turns still says something.
    `Load of the machine in the quarter of an hour before: ${loadavg()[2]?.toFixed(1)}.`,
    '',
    `| ${columns.join(' | ')} |`,
    `| --- | --- | ${columns
      .slice(2)
      .map((column) => (column === 'Goal' || column === 'Met' ? '---' : '---:'))
      .join(' | ')} |`,
    ...rows.map(
      (row) =>
        `| ${cellsOf(row)
          .map((cell) => cell ?? '–')
          .join(' | ')} |`,
    ),
    '',
  ].join('\n');
}

const rows = collectRows();
const failed =
  vitest.state.getCountOfFailedTests() > 0 || vitest.state.getUnhandledErrors().length > 0 || rows.length === 0;
await vitest.close();

const table = markdown(rows);
console.log(`\n${table}`);
const missed = rows.filter(({ met }) => !met);
if (missed.length > 0) console.log(`Goals missed: ${missed.map(({ name }) => name).join('; ')}`);
if (filters.length === 0 && !failed) await writeFile('bench/RESULTS.md', table);
console.log(JSON.stringify({ rows }));
// Not exit(): the last line must be out before the process ends.
process.exitCode = failed ? 1 : 0;
