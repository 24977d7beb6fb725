// `npm test`: set-up, the static checks, the build, and every test project. Everything runs even when something has
// failed, and the last line counts it all: each npm script as one, each test as one.
import { bootstrap, run } from './bootstrap.mjs';
import { runVitest } from './vitest.mjs';

process.env.CI = 'true';
bootstrap({ chromium: true });

const checks = ['lint', 'typecheck', 'format:check', 'knip', 'build', 'size'].map((script) => {
  console.log(`\n[test] ${script}`);
  return { script, passed: run('npm', ['run', '--silent', script]) };
});
console.log('\n[test] every Vitest project');
const tests = runVitest([]);

const failedChecks = checks.filter((check) => !check.passed);
if (failedChecks.length > 0) console.log(`\nFailed checks: ${failedChecks.map((check) => check.script).join(', ')}`);
const passed = checks.length - failedChecks.length + tests.passed;
const failed = failedChecks.length + tests.failed;
console.log(`\n${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
