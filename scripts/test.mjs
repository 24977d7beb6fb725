// `npm test`: set-up, the static checks, the build, and every test project. Everything runs even when something has failed,
// and the last line counts it all: each static check as one, each test as one.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bootstrap, run } from './bootstrap.mjs';

process.env.CI = 'true';
bootstrap({ chromium: true });

const counts = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} script an npm script */
function check(script) {
  console.log(`\n[test] ${script}`);
  const passed = run('npm', ['run', '--silent', script]);
  counts[passed ? 'passed' : 'failed'] += 1;
}

function runTests() {
  console.log('\n[test] every Vitest project');
  const folder = mkdtempSync(path.join(tmpdir(), 'realtimekit-breakout-'));
  const report = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = run('npm', ['exec', '--', 'vitest', 'run', ...reporters]);
  const failedBefore = counts.failed;
  try {
    count(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    console.error(`[test] Vitest left no report: ${String(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // Unhandled errors and a run that broke off fail no single test.
  if (!passed && counts.failed === failedBefore) counts.failed += 1;
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @param {{ testResults: TestFile[] }} report Vitest's JSON report
 */
function count({ testResults }) {
  for (const { status, assertionResults } of testResults) {
    const failedBefore = counts.failed;
    for (const result of assertionResults) {
      if (result.status === 'passed') counts.passed += 1;
      else if (result.status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    // A file that could not be loaded, or whose hooks failed, may have no failed test.
    if (status === 'failed' && counts.failed === failedBefore) counts.failed += 1;
  }
}

for (const script of ['lint', 'typecheck', 'format:check', 'knip', 'build']) check(script);
runTests();

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
