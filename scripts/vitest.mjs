// Runs Vitest with its output shown, and returns what ran from the report of times-reporter.mjs.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/**
 * @typedef {import('./times-reporter.mjs').FileRun} FileRun
 * @typedef {{ passed: number, failed: number, skipped: number, files: FileRun[] }} Results
 */

/**
 * @param {string[]} args what `vitest run` is given
 * @returns {Promise<Results>} `failed` is at least 1 if the run failed in any way
 */
export async function runVitest(args) {
  const folder = mkdtempSync(path.join(tmpdir(), 'realtimekit-breakout-'));
  const report = path.join(folder, 'run.json');
  const reporters = ['--reporter=default', '--reporter=./scripts/times-reporter.mjs'];
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
    stdio: 'inherit',
    env: { ...process.env, TEST_RUN: report },
  });
  const succeeded = await new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
  const results = readResults(report);
  rmSync(folder, { recursive: true, force: true });
  // Unhandled errors, and a run that broke off, fail no single test.
  if (!succeeded && results.failed === 0) results.failed = 1;
  return results;
}

/**
 * @param {string} report
 * @returns {Results}
 */
function readResults(report) {
  /** @type {FileRun[]} */
  let files = [];
  try {
    ({ files } = JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    console.error(`Vitest left no report: ${String(error)}`);
  }
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    files.reduce((total, file) => total + file[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), files };
}
