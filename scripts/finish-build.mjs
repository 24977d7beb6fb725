// What tsup leaves to do. After it, not in its onSuccess: its declaration step cleans *.d.* after onSuccess has run.
import { copyFile, readFile, writeFile } from 'node:fs/promises';

const reactEntries = ['dist/index.js', 'dist/index.cjs'];

for (const file of reactEntries) {
  // On the first line, so that the source map's lines stay right.
  await writeFile(file, `'use client';${await readFile(file, 'utf8')}`);
}

await copyFile('src/styles.css', 'dist/styles.css');
// TypeScript 6 checks side-effect imports: without this, `import '…/styles.css'` is TS2882 for consumers.
await writeFile('dist/styles.d.cts', 'export {};\n');
