// `npm run live-check`: the main flow with three clients on the real service, and which guesses of docs/sdk-facts.md hold
// there. For maintainers, by hand: CONTRIBUTING.md says what it needs, costs and deletes. Exit code 1 when a step of the main
// flow failed or something was left behind, 2 when nothing was begun, 130 after Ctrl+C.
import process from 'node:process';
import { bootstrap } from './bootstrap.mjs';
import { readSettings, Refusal } from './live-check/settings.mjs';

try {
  const settings = readSettings(process.env);
  bootstrap({ chromium: true });
  const stopping = new AbortController();
  // Once: a second one ends the process, with whatever is still there.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => {
      console.log('\nStopping: what was made is being deleted. Once more ends this at once and leaves it there.');
      stopping.abort(new Error('it was stopped'));
    });
  }
  // Only now: on a fresh clone there was no Vite before. It reads the TypeScript of the check.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/live-check/run.ts', { configFile: false, logLevel: 'error' });
  const { runLiveCheck } = /** @type {typeof import('./live-check/run.ts')} */ (module);
  const { exitCode } = await runLiveCheck(settings, { print: (line) => console.log(line), signal: stopping.signal });
  process.exitCode = stopping.signal.aborted ? 130 : exitCode;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
