// Runs a command with React 18 and its types installed in place of the locked ones, then puts those back:
//   node scripts/with-react.mjs 18 -- npm run typecheck
// The tests need no swap: `npm test` runs them on both (see vitest.config.ts). After an interruption `npm start` and
// `npm test` notice what is installed, and repair it.
import { run } from './bootstrap.mjs';

const [major, separator, command, ...args] = process.argv.slice(2);
if (!major || separator !== '--' || !command) {
  console.error('usage: node scripts/with-react.mjs <major> -- <command> [arguments]');
  process.exit(2);
}

const packages = ['react', 'react-dom', '@types/react', '@types/react-dom'].map((name) => `${name}@${major}`);
// `--legacy-peer-deps`: the types of testing-library and others name the locked React as their peer.
const swapped = run('npm', ['install', '--no-save', '--no-package-lock', '--legacy-peer-deps', ...packages]);
const succeeded = swapped && run(command, args);
const restored = run('npm', ['ci', '--include=dev']);
process.exitCode = succeeded && restored ? 0 : 1;
