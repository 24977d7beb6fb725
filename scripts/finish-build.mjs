// What tsup leaves to do. After it, not in its onSuccess: its declaration step cleans *.d.* after onSuccess has run.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const reactEntries = ['index', 'parts', 'meeting', 'ui-kit'].flatMap((name) => [`${name}.js`, `${name}.cjs`]);

for (const file of await readdir('dist')) {
  // Browsers read the ES modules; a second copy of the whole source would be a third of the package.
  if (file.endsWith('.cjs.map')) await rm(`dist/${file}`);
  if (!/\.c?js$/.test(file)) continue;
  const code = await readFile(`dist/${file}`, 'utf8');
  // esbuild names the source map, Rollup keeps that comment, and tsup adds its own.
  const [kept, dropped] = file.endsWith('.cjs')
    ? ['', /(\n\/\/# sourceMappingURL=.+)+/]
    : ['$1', /(\n\/\/# sourceMappingURL=.+)\1/];
  const named = code.replace(dropped, kept);
  // Before the first line, not above it, so that the source map's lines stay right.
  await writeFile(`dist/${file}`, reactEntries.includes(file) ? `'use client';${named}` : named);
}

// One file for consumers: not everyone's bundler follows an @import.
await build({
  entryPoints: ['src/styles.css'],
  outfile: 'dist/styles.css',
  bundle: true,
  minify: true,
  logLevel: 'warning',
});
// TypeScript 6 checks side-effect imports: without this, `import '…/styles.css'` is TS2882 for consumers.
await writeFile('dist/styles.d.cts', 'export {};\n');
