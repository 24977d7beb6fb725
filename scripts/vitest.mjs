// Runs Vitest with its output shown and counts from its report.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './bootstrap.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, files: string[] }} Counts `files`: those with a test that ran, relative
 * @typedef {{ name: string, status: string, assertionResults: { status: string }[] }} TestFile
 */

/**
 * @param {string[]} args what `vitest run` is given
 * @returns {Counts} `failed` is at least 1 if the run failed in any way
 */
export function runVitest(args) {
  const folder = mkdtempSync(path.join(tmpdir(), 'realtimekit-breakout-'));
  const report = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = run('npm', ['exec', '--', 'vitest', 'run', ...reporters, ...args]);
  const counts = readCounts(report);
  rmSync(folder, { recursive: true, force: true });
  // Unhandled errors, and a run that broke off, fail no single test.
  if (!passed && counts.failed === 0) counts.failed = 1;
  return counts;
}

/**
 * @param {string} report
 * @returns {Counts}
 */
function readCounts(report) {
  /** @type {Counts} */
  const counts = { passed: 0, failed: 0, skipped: 0, files: [] };
  /** @type {{ testResults: TestFile[] }} */
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch (error) {
    console.error(`Vitest left no report: ${String(error)}`);
    return counts;
  }
  for (const { name, status, assertionResults } of results.testResults) {
    if (assertionResults.length > 0) counts.files.push(path.relative('.', name).replaceAll('\\', '/'));
    const failedBefore = counts.failed;
    for (const result of assertionResults) {
      if (result.status === 'passed') counts.passed += 1;
      else if (result.status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    // A file that could not be loaded, or whose hooks failed, may have no failed test.
    if (status === 'failed' && counts.failed === failedBefore) counts.failed += 1;
  }
  return counts;
}
