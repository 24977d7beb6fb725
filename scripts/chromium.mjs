// Where the Chromium for tests is. Plain Node without dependencies: bootstrap.mjs needs it before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Usual places by platform. The one without windows comes first: it takes a quarter less of the processor. */
const usualPaths = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [path.join(folder, 'Google/Chrome/Application/chrome.exe')] : [],
  ),
};

/** Playwright's own downloads: `chromium-1234/chrome-linux/chrome` and the like. */
function playwrightPaths() {
  const caches = {
    linux: path.join(homedir(), '.cache/ms-playwright'),
    darwin: path.join(homedir(), 'Library/Caches/ms-playwright'),
    win32: path.join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const executables = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? of(caches);
  if (!cache || !existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => executables.map((executable) => path.join(cache, name, executable)));
}

/**
 * The entry of a table for this platform.
 * @template T
 * @param {Record<string, T>} table
 * @returns {T | undefined}
 */
function of(table) {
  return table[process.platform];
}

/**
 * The Chromiums and Chromes of this machine, preferred ones first; only `CHROMIUM_PATH` if it is set.
 * @returns {string[]}
 */
export function chromiumPaths() {
  const chosen = process.env.CHROMIUM_PATH;
  return (chosen ? [chosen] : [...(of(usualPaths) ?? []), ...playwrightPaths()]).filter((file) => existsSync(file));
}

/** Synthetic devices at the lowest frame rate, which costs the least; no permission prompts; no sandbox, because containers usually run as root. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-audio-output',
  '--disable-dev-shm-usage',
  '--use-fake-device-for-media-stream=fps=5',
  '--use-fake-ui-for-media-stream',
  '--autoplay-policy=no-user-gesture-required',
];
