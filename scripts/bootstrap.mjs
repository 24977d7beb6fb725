// Makes a fresh clone ready: Node's version, the packages as locked, and (for tests) a Chromium.
// Plain Node without dependencies, because nothing is installed yet. Each step says in one line what it does.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromiumPaths } from './chromium.mjs';

/** @param {string} text */
const say = (text) => console.log(`[setup] ${text}`);

/**
 * @param {string} text
 * @returns {never}
 */
function giveUp(text) {
  console.error(`[setup] ${text}`);
  process.exit(1);
}

/**
 * Runs a command with its output shown. Nothing can be typed into it.
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it succeeded
 */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows npm and npx are scripts, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  if (!supported) {
    giveUp(`Node ${process.versions.node} is too old for the tools used here. Install Node 20.19, 22.13, 24 or newer.`);
  }
}

/**
 * What npm recorded as installed against what the lock file asks for. Optional packages may be absent: most of them
 * are another platform's binaries.
 */
function packagesAreAsLocked() {
  const installedPath = 'node_modules/.package-lock.json';
  if (!existsSync(installedPath)) return false;
  /** @typedef {Record<string, {version: string, optional?: boolean}>} Packages */
  /** @type {(path: string) => Packages} */
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = packagesOf(installedPath);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function installPackages() {
  if (packagesAreAsLocked()) return say('packages: as locked');
  say('packages: installing with npm ci');
  if (!run('npm', ['ci', '--include=dev'])) giveUp('npm ci failed; its output above says why.');
}

/**
 * Whether the file is a browser that starts: Ubuntu's `chromium-browser` may be a stub that only names a snap.
 * @param {string} path
 */
function starts(path) {
  // Windows' chrome.exe knows no --version; it would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0;
}

const findChromium = () => chromiumPaths().find(starts);

function installChromium() {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    say('Chromium: none found, installing Debian’s package with apt-get');
    const install = ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'];
    if (run('apt-get', ['update']) && run('apt-get', install)) {
      const path = findChromium();
      if (path) return path;
    }
  }
  say('Chromium: none found, downloading Playwright’s with npx playwright install chromium');
  run('npx', ['playwright', 'install', 'chromium', ...(isRoot ? ['--with-deps'] : [])]);
  return findChromium();
}

function provideChromium() {
  const path = findChromium() ?? (process.env.CHROMIUM_PATH ? undefined : installChromium());
  if (!path) {
    giveUp(
      process.env.CHROMIUM_PATH
        ? `Chromium: CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which does not start. Correct or unset it.`
        : 'Chromium: none found and none could be installed. Install Chromium or Chrome and set CHROMIUM_PATH to its executable, then run this again.',
    );
  }
  say(`Chromium: ${path}`);
  // For every child process: one that does not start may stand before it in the list.
  process.env.CHROMIUM_PATH = path;
}

/**
 * Makes the clone ready, or ends the process with a message that says what to do.
 * @param {{ chromium: boolean }} needs
 */
export function bootstrap({ chromium }) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  checkNode();
  installPackages();
  if (chromium) provideChromium();
}
