// Pictures of the states that people look at in a review, from Storybook: one file each, and all of them on one page.
//   npm run contact-sheet            builds Storybook first
//   npm run contact-sheet -- WORD    only the pictures whose name has the word
// They are for people's eyes and are not compared: fonts are the project's own, but antialiasing is the machine's.
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';
import { bootstrap, run } from './bootstrap.mjs';
import { chromiumArgs, chromiumPaths } from './chromium.mjs';

const sizes = {
  desktop: { width: 1280, height: 800 },
  tablet: { width: 752, height: 691 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 568 },
  flat: { width: 490, height: 200 },
};

/** `story [size [globals]]`, in the order of a session. */
const pictures = `
set-up-createroomsdialog--number-of-rooms
set-up-createroomsdialog--they-choose phone theme:light
set-up-createroomsdialog--number-of-rooms flat
set-up-assigndialog--nobody-assigned
set-up-assigndialog--assigned
set-up-assigndialog--selecting desktop theme:light
set-up-assigndialog--conflicts
set-up-assigndialog--limits-and-locks tablet
set-up-assigndialog--phone phone
set-up-assigndialog--assigned desktop locale:ar
set-up-assigndialog--assigned flat
set-up-assigndialog--asking-before-the-start
set-up-shuffledialog--with-rules
set-up-planexchange--import-report desktop theme:light
set-up-planexchange--unknown-columns phone
live-breakoutpanel--host
live-breakoutpanel--host desktop theme:light
live-breakoutpanel--host phone
live-breakoutpanel--host desktop locale:ar
live-breakoutpanel--many-rooms tablet
live-progress--starting
live-breakoutpanel--asking-before-closing
live-breakoutpanel--participant phone theme:light
live-breakoutmeeting--in-a-room
live-breakoutmeeting--in-a-room tablet theme:light
live-breakoutmeeting--back-to-your-room phone
live-facilitation--host
live-facilitation--host phone
live-facilitation--participant flat
live-facilitation--announcing desktop theme:light
moving-roomswitcher--in-a-room
moving-roomswitcher--control-bar-menu phone
moving-switchingscreen--switching
moving-switchingscreen--being-moved phone theme:light
moving-switchingscreen--failed
moving-breakoutnotes--several
moving-breakoutnotes--several narrow theme:light
leaving-breakoutleavedialog--last-host
leaving-breakoutleavedialog--in-a-room phone locale:de
failures-of-hosts--not-arrived
failures-of-hosts--changed-meanwhile desktop theme:light
failures-of-everyone--words
states--buttons
states--people desktop theme:light
states--rooms-and-menus
states--notices-and-time
states--forced-colours
tokens--sizes
parts-primitives--icons
parts-primitives--native-and-vendor
`
  .trim()
  .split('\n')
  .map((line) => {
    const [story = '', size = 'desktop', globals = ''] = line.split(' ');
    const name = [story, size, globals.replace(':', '-')].filter(Boolean).join('.');
    return { story, size: /** @type {keyof typeof sizes} */ (size), globals, name };
  });

const words = process.argv.slice(2);
const wanted = pictures.filter(({ name }) => words.every((word) => name.includes(word)));

bootstrap({ chromium: true });
if (!run('npm', ['run', '--silent', 'build-storybook', '--', '--quiet'])) process.exit(1);

const folder = 'contact-sheet';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  try {
    const body = readFileSync(path.join('storybook-static', path.normalize(decodeURIComponent(pathname))));
    response.setHeader('Content-Type', typeOf(pathname)).end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;

const [executablePath] = chromiumPaths();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs });
let failed = 0;
for (const picture of wanted) {
  const page = await browser.newPage({ viewport: sizes[picture.size], reducedMotion: 'reduce' });
  try {
    await page.goto(
      `http://127.0.0.1:${port}/iframe.html?id=${picture.story}&globals=${picture.globals}&viewMode=story`,
    );
    const phase = await page.waitForFunction(endOfStory, undefined, { timeout: 60_000 });
    if ((await phase.jsonValue()) === 'errored') throw new Error('the story failed');
    await page.screenshot({ path: path.join(folder, `${picture.name}.png`), animations: 'disabled' });
    console.log(picture.name);
  } catch (error) {
    failed += 1;
    console.error(`${picture.name}: ${String(error)}`);
  } finally {
    await page.close();
  }
}
const figures = wanted.map(
  ({ name, size }) =>
    `<figure><img src="${name}.png" width="${sizes[size].width / 2}" alt=""><figcaption>${name}</figcaption></figure>`,
);
writeFileSync(
  path.join(folder, 'index.html'),
  `<!doctype html><title>Contact sheet</title><style>body{display:flex;flex-wrap:wrap;align-items:start;gap:16px;margin:16px;background:#888;font:12px sans-serif}figure{margin:0}img{display:block}</style>${figures.join('')}`,
);
const sheet = await browser.newPage({ viewport: { width: 2048, height: 1000 } });
await sheet.goto(`file://${path.resolve(folder, 'index.html')}`);
await sheet.screenshot({ path: path.join(folder, 'sheet.png'), fullPage: true });
await browser.close();
server.close();
console.log(`${wanted.length - failed} pictures in ${folder}/, all of them in ${folder}/index.html and sheet.png`);
process.exitCode = failed > 0 ? 1 : 0;

/** In the page: how the story and its own steps have ended; an empty text until then. */
function endOfStory() {
  const preview = /** @type {{ __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } } }} */ (globalThis)
    .__STORYBOOK_PREVIEW__;
  const phase = preview?.currentRender?.phase ?? '';
  return ['finished', 'completed', 'errored'].includes(phase) ? phase : '';
}

/** @param {string} name */
function typeOf(name) {
  /** @type {Record<string, string>} */
  const types = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
  };
  return types[path.extname(name)] ?? 'application/octet-stream';
}
