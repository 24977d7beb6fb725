// What an app takes of the package: at its start, and later by itself. Brotli, built by Vite from dist, with peers outside.
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
 * Limits in kB (1000 bytes): today's size and a little. `later` is everything that any user of the app may load later. `told` is
 * how README's table of sizes begins the line of the row.
 * @type {readonly { name: string, entry: string, names?: readonly string[], start: number, later?: number, told?: string }[]}
 */
const rows = [
  {
    name: 'provider and one hook',
    entry: 'index',
    names: ['BreakoutProvider', 'useBreakoutMeeting'],
    start: 4,
    later: 32.6,
    told: 'the provider and',
  },
  {
    name: "a participant's parts",
    entry: 'index',
    names: participant,
    start: 18.2,
    later: 94.2,
    told: "a participant's parts",
  },
  {
    name: "README's whole app",
    entry: 'index',
    names: wholeApp,
    start: 19,
    later: 204,
    told: 'the [first example]',
  },
  { name: 'all of the React entry', entry: 'index', start: 73.9, later: 146.4 },
  { name: 'the whole meeting, without the vendor’s', entry: 'meeting', start: 20, later: 204 },
  { name: '`distribute` alone', entry: 'core', names: ['distribute'], start: 6.1, told: '`distribute`' },
  { name: 'the engine, all of it', entry: 'core', start: 72, later: 7 },
  { name: 'the sandbox', entry: 'sandbox', start: 28 },
];

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
  /** @type {Set<string>} */
  const atStart = new Set();
  const visit = (/** @type {string} */ name) => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (!chunk || atStart.has(name)) return;
    atStart.add(name);
    chunk.imports.forEach(visit);
  };
  chunks.filter(({ isEntry }) => isEntry).forEach(({ fileName }) => visit(fileName));
  const sum = (/** @type {boolean} */ start) =>
    chunks
      .filter(({ fileName }) => atStart.has(fileName) === start)
      .reduce((all, { code }) => all + compressed(code), 0);
  return { start: kB(sum(true)), later: kB(sum(false)) };
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

for (const { name, entry, names, start, later = 0, told } of rows) {
  const size = await measure(entry, names);
  report(`${name}, at the start`, size.start, start);
  if (later > 0 || size.later > 0) report(`${name}, later`, size.later, later);
  if (told) compareWithReadme(told, later > 0 ? [size.start, size.later] : [size.start]);
}
const sheet = kB(compressed(await readFile(path.join(dist, 'styles.css'))));
report('styles.css', sheet, 10.7);
compareWithReadme('`styles.css`', [sheet]);
if (isBad) process.exitCode = 1;
