// The tests of the project, with all of their set-up:
//   npm test                 proves everything once
//   npm test -- --full       adds the breadth: React 18, all worlds of the main flow, each fault at each step, the example apps
//   npm test -- WORD...      the test files whose path contains one of the words
// Everything runs even when something has failed. The last line counts each check as one and each test as one.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { bootstrap } from './bootstrap.mjs';
import { runVitest } from './vitest.mjs';

/** @typedef {import('./vitest.mjs').FileRun} FileRun */
/** @typedef {import('./vitest.mjs').Results} Results */

const started = Date.now();
const words = process.argv.slice(2).filter((word) => word !== '--full');
const full = words.length < process.argv.length - 2;
process.env.CI = 'true';
if (full) process.env.FULL_TESTS = '1';

const quiet = ['--silent=passed-only', '--slowTestThreshold=60000'];

bootstrap({ chromium: true });
const checks = words.length > 0 ? [] : await runChecks();
/**
 * One step after the other, the runs of a step side by side: end-to-end tests wait more than they work. What opens a browser keeps
 * its last pages, with all that goes on in them, until its run ends: hence a run for each.
 */
const steps = [
  [['pure', 'unit*', 'ssr*']],
  [['browser']],
  ...(full ? [[['browser-react-18']]] : []),
  [['storybook']],
  [['e2e'], ['package']],
];
const tests = sum(await runTests());
reportTimes(tests.files);
reportTitles('Passed only at the second try', 'retried');
reportTitles('Failed', 'failures');

const failedChecks = checks.filter((check) => !check.passed);
if (failedChecks.length > 0) console.log(`\nFailed checks: ${failedChecks.map((check) => check.script).join(', ')}`);
const passed = checks.length - failedChecks.length + tests.passed;
const failed = failedChecks.length + tests.failed;
console.log(`\n${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

async function runTests() {
  if (words.length > 0) return [await runVitest([...quiet, ...words])];
  const runs = [];
  for (const step of steps) {
    const all = step.map((projects) => runVitest([...quiet, ...projects.map((name) => `--project=${name}`)]));
    runs.push(...(await Promise.all(all)));
  }
  return runs;
}

/** @typedef {{ script: string, passed: boolean }} Check */

/** Two at a time, for two cores. `api:check`, `size` and the tests of the package need the build. */
async function runChecks() {
  const lanes = [
    ['lint', 'typecheck', 'format:check', 'knip'],
    ['build', 'api:check', 'size'],
  ];
  const results = lanes.map(async (scripts) => {
    /** @type {Check[]} */
    const lane = [];
    for (const script of scripts) lane.push(await runCheck(script));
    return lane;
  });
  return (await Promise.all(results)).flat();
}

/**
 * Runs an npm script; shows its output only if it fails.
 * @param {string} script
 * @returns {Promise<Check>}
 */
function runCheck(script) {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a script, which only a shell starts.
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      const passed = code === 0;
      console.log(`[check] ${script}: ${passed ? 'passed' : 'FAILED'}, ${since(start)}`);
      if (!passed) console.log(output);
      resolve({ script, passed });
    });
  });
}

/**
 * @param {Results[]} runs
 * @returns {Results}
 */
function sum(runs) {
  const total = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => runs.reduce((all, run) => all + run[key], 0);
  const files = runs.flatMap((run) => run.files);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped'), files };
}

/** @param {number} start */
function since(start) {
  return `${Math.round((Date.now() - start) / 1000)} s`;
}

/**
 * @param {string} heading
 * @param {'failures' | 'retried'} key
 */
function reportTitles(heading, key) {
  const titles = tests.files.flatMap((run) => run[key].map((title) => `  ${run.project}  ${run.file}: ${title}`));
  if (titles.length > 0) console.log(`\n${heading}:\n${titles.join('\n')}`);
}

/** @param {FileRun[]} files */
function reportTimes(files) {
  console.log('\nSeconds of each project, and the sum of its files (some run side by side):');
  for (const project of new Set(files.map((file) => file.project))) {
    const runs = files.filter((file) => file.project === project);
    const wall = Math.max(...runs.map(({ end }) => end)) - Math.min(...runs.map(({ start }) => start));
    const sum = runs.reduce((total, { seconds }) => total + seconds, 0);
    console.log(`  ${wall.toFixed(0).padStart(5)} ${sum.toFixed(0).padStart(5)}  ${project}, ${runs.length} files`);
  }
  console.log('\nSlowest files, in seconds:');
  const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, 20);
  for (const { seconds, project, file } of slowest)
    console.log(`  ${seconds.toFixed(1).padStart(6)}  ${project}  ${file}`);
  console.log(`\nAll of it, with set-up: ${since(started)}`);
}
