// What tsup leaves to do. After it, not in its onSuccess: its declaration step cleans *.d.* after onSuccess has run.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const reactEntries = ['index', 'parts', 'meeting', 'ui-kit'].flatMap((name) => [`${name}.js`, `${name}.cjs`]);

for (const file of await readdir('dist', { recursive: true })) {
  if (!/\.c?js$/.test(file)) continue;
  const code = await readFile(`dist/${file}`, 'utf8');
  // Of a module of types nothing is left but the name of its map.
  if (/^(?:\/\/.*\s*)*$/.test(code)) {
    await Promise.all([rm(`dist/${file}`), rm(`dist/${file}.map`)]);
    continue;
  }
  // esbuild keeps this directive, and Rollup drops it. Before the first line, not above it: the source map's lines stay right.
  if (reactEntries.includes(file)) {
    await writeFile(`dist/${file}`, `'use client';${code.replace(/^["']use client["'];/, '')}`);
  }
}

// One file each for consumers, as src/styles.css and without its layer: not everyone's bundler follows an @import.
const { outputFiles } = await build({
  entryPoints: ['src/styles/all.css'],
  bundle: true,
  minify: true,
  write: false,
  logLevel: 'warning',
});
const sheet = outputFiles.map(({ text }) => text.trim()).join('');
await writeFile('dist/styles.css', `@layer realtimekit-breakout{${sheet}}\n`);
await writeFile('dist/styles.unlayered.css', `${sheet}\n`);
// TypeScript 6 checks side-effect imports: without this, `import '…/styles.css'` is TS2882 for consumers.
await writeFile('dist/styles.d.cts', 'export {};\n');
