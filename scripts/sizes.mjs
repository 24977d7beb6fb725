// What an app takes of the package: at its start, later by itself, and when a user opens what few open. Brotli, built by Vite
// from dist, with peers outside.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/** What README's first example imports. */
const wholeApp = [
  'ActiveMeetingBoundary',
  'AssignDialog',
  'BreakoutLeaveButton',
  'BreakoutNotes',
  'BreakoutPanel',
  'BreakoutProvider',
  'BreakoutToggle',
  'CreateRoomsDialog',
  'RecordingStatus',
  'SwitchingScreen',
  'useBreakoutClient',
];
const participant = [
  'BreakoutLeaveButton',
  'BreakoutNotes',
  'BreakoutProvider',
  'RoomSwitcherButton',
  'SwitchingScreen',
  'useBreakoutClient',
];

/**
 * Limits in kB (1000 bytes): today's size and a little. `later` is everything that the page of any user may load by itself,
 * `opened` what it loads when something is opened. `told` is how README's table of sizes begins the line of the row.
 * @type {readonly { name: string, entry: string, names?: readonly string[], start: number, later?: number, opened?: number, told?: string }[]}
 */
const rows = [
  {
    name: 'provider and one hook',
    entry: 'index',
    names: ['BreakoutProvider', 'useBreakoutMeeting'],
    start: 3.7,
    later: 33.3,
    told: 'the provider and',
  },
  {
    name: "a participant's parts",
    entry: 'index',
    names: participant,
    start: 18.2,
    later: 99.8,
    opened: 15,
    told: "a participant's parts",
  },
  {
    name: "README's whole app",
    entry: 'index',
    names: wholeApp,
    start: 18.4,
    later: 158.5,
    opened: 73.8,
    told: 'the [first example]',
  },
  { name: 'all of the React entry', entry: 'index', start: 76.6, later: 100.7, opened: 71.4 },
  { name: 'the whole meeting, without the vendor’s', entry: 'meeting', start: 19.4, later: 159.9, opened: 74 },
  { name: '`distribute` alone', entry: 'core', names: ['distribute'], start: 5.8, told: '`distribute`' },
  { name: 'the engine, all of it', entry: 'core', start: 80.5, opened: 6.5 },
  { name: 'the sandbox', entry: 'sandbox', start: 28 },
];

/**
 * What is fetched when it is first opened or used, or on the first sign of it, and not before: where each begins.
 * `assign-dialog`: with the dialog before it, while a host creates rooms, or once there is a plan. Drag and drop comes with it.
 * `host-dialogs`: an announcement, a timer, rounds, tasks. `papaparse`, `write-debrief-csv`: with the first CSV file.
 */
const opened =
  /\/(?:assign-dialog|host-dialogs|import-dialog|plan-sets-dialog|results-dialog|rooms-again|session-record|write-debrief-csv|dom\/index|papaparse(?:\.min)?)\.js$/;

const dist = path.resolve('dist');
const kB = (/** @type {number} */ bytes) => Math.ceil(bytes / 100) / 10;
const compressed = (/** @type {string | Uint8Array} */ code) => brotliCompressSync(code).length;

/**
 * @param {string} entry
 * @param {readonly string[] | undefined} names
 */
async function measure(entry, names) {
  const file = JSON.stringify(path.join(dist, `${entry}.js`));
  const imported = names ? `{ ${names.join(', ')} }` : '* as all';
  const app = `import ${imported} from ${file};\nconsole.log(${names?.join(', ') ?? 'all'});`;
  const modules = new Map([
    ['\0app', app],
    // Vite's own, which fetches the styles and imports of a file ahead: an app has it once, for all of its late parts.
    ['\0vite/preload-helper.js', 'export const __vitePreload = (load) => load();'],
  ]);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'app',
        enforce: 'pre',
        resolveId: (id) => (id === 'app' ? '\0app' : undefined),
        load: (id) => modules.get(id),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: 'app', external: [/^react(?:-dom)?(?:\/|$)/, /^@cloudflare\//] },
    },
  });
  const [output] = [result].flat();
  const chunks = output && 'output' in output ? output.output.filter((it) => it.type === 'chunk') : [];
  /** @type {(roots: readonly string[], goesOn: (chunk: (typeof chunks)[number]) => readonly string[]) => Set<string>} */
  const reached = (roots, goesOn) => {
    const names = new Set(roots);
    // A set that grows while it is gone through.
    for (const name of names) {
      const chunk = chunks.find(({ fileName }) => fileName === name);
      if (chunk) goesOn(chunk).forEach((next) => names.add(next));
    }
    return names;
  };
  const isOpened = (/** @type {string} */ name) =>
    opened.test(chunks.find(({ fileName }) => fileName === name)?.facadeModuleId ?? '');
  const roots = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const atStart = reached(roots, ({ imports }) => imports);
  const byItself = reached(roots, ({ imports, dynamicImports }) => [
    ...imports,
    ...dynamicImports.filter((name) => !isOpened(name)),
  ]);
  const sum = (/** @type {(name: string) => boolean} */ isPart) =>
    kB(chunks.reduce((all, { fileName, code }) => all + (isPart(fileName) ? compressed(code) : 0), 0));
  return {
    start: sum((name) => atStart.has(name)),
    later: sum((name) => byItself.has(name) && !atStart.has(name)),
    opened: sum((name) => !byItself.has(name)),
  };
}

const readme = await readFile('README.md', 'utf8');
/** By how much README's figures may differ from the measured ones, kB. */
const TOLERANCE = 0.3;
let isBad = false;

/**
 * @param {string} name
 * @param {number} size
 * @param {number} limit
 */
function report(name, size, limit) {
  const over = size > limit;
  isBad ||= over;
  console.log(`${over ? '✗' : '✓'} ${name}: ${size} kB (at most ${limit})`);
}

/**
 * @param {string} told
 * @param {readonly number[]} sizes
 */
function compareWithReadme(told, sizes) {
  const line = readme.split('\n').find((each) => each.startsWith(`| ${told}`)) ?? '';
  const figures = line
    .split('|')
    .slice(2, 2 + sizes.length)
    .map(Number);
  const isTrue = sizes.every((size, index) => Math.abs(size - (figures[index] ?? NaN)) <= TOLERANCE);
  isBad ||= !isTrue;
  if (!isTrue)
    console.log(`✗ README says ${figures.join(' and ')} kB of "${told}": ${sizes.join(' and ')} kB measured`);
}

for (const { name, entry, names, start, later = 0, opened: whenOpened = 0, told } of rows) {
  const size = await measure(entry, names);
  report(`${name}, at the start`, size.start, start);
  if (later > 0 || size.later > 0) report(`${name}, later`, size.later, later);
  if (whenOpened > 0 || size.opened > 0) report(`${name}, when opened`, size.opened, whenOpened);
  const sizes = [size.start, size.later, size.opened];
  if (told) compareWithReadme(told, sizes.slice(0, whenOpened > 0 ? 3 : later > 0 ? 2 : 1));
}
const sheet = kB(compressed(await readFile(path.join(dist, 'styles.css'))));
report('styles.css', sheet, 16.5);
compareWithReadme('`styles.css`', [sheet]);
if (isBad) process.exitCode = 1;
