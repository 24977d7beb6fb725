// A Vitest reporter that writes what ran, how it ended and how long each file took to the JSON file that TEST_RUN names.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * @typedef {import('vitest/node').TestModule} TestModule
 * @typedef {{ project: string, file: string, seconds: number, start: number, end: number, passed: number, failed: number, skipped: number, failures: string[], retried: string[] }} FileRun
 *   `seconds`: work on the file; `start` and `end`: clock times in seconds; `failures` and `retried`: titles, of these that passed at the second try
 */

export default class TimesReporter {
  /** @type {Map<string, number>} */
  #starts = new Map();
  /** @type {Map<string, number>} */
  #ends = new Map();

  /** @param {TestModule} module */
  onTestModuleStart(module) {
    this.#starts.set(module.id, Date.now() / 1000);
  }

  /** @param {TestModule} module */
  onTestModuleEnd(module) {
    this.#ends.set(module.id, Date.now() / 1000);
  }

  /** @param {readonly TestModule[]} modules */
  onTestRunEnd(modules) {
    const files = modules.map((module) => {
      const end = this.#ends.get(module.id) ?? Date.now() / 1000;
      return { ...fileRun(module), start: this.#starts.get(module.id) ?? end, end };
    });
    writeFileSync(/** @type {string} */ (process.env.TEST_RUN), JSON.stringify({ files }));
  }
}

/** @param {TestModule} module */
function fileRun(module) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const retried = [];
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    // Left to the run of everything, as the files that it alone has.
    if (state === 'skipped' && test.tags.includes('full')) continue;
    // A test that never ran, because the run broke off, has not passed.
    const outcome = state === 'pending' ? 'failed' : state;
    counts[outcome] += 1;
    if (outcome === 'failed') failures.push(test.fullName);
    if (test.diagnostic()?.flaky) retried.push(test.fullName);
  }
  // A file that could not be loaded, or whose hooks failed, may have no failed test.
  if (module.state() === 'failed' && counts.failed === 0) {
    counts.failed = 1;
    failures.push('the file itself');
  }
  // Without `prepareDuration`, which in a browser is the time of all files so far.
  const { environmentSetupDuration, collectDuration, setupDuration, duration } = module.diagnostic();
  const ms = environmentSetupDuration + collectDuration + setupDuration + duration;
  return {
    project: module.project.name,
    file: path.relative('.', module.moduleId).replaceAll('\\', '/'),
    seconds: ms / 1000,
    ...counts,
    failures,
    retried,
  };
}
