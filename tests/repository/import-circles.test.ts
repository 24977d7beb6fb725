import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const files = readdirSync('src', { encoding: 'utf8', recursive: true })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => path.posix.join('src', file.split(path.sep).join('/')));

/** What each file imports of the source, also types alone, and by `import()`. */
function importsOf(known: readonly string[], read: (file: string) => string): ReadonlyMap<string, readonly string[]> {
  const set = new Set(known);
  const resolve = (from: string, name: string) => {
    const to = path.posix.join(path.posix.dirname(from), name);
    return [`${to}.ts`, `${to}.tsx`, `${to}/index.ts`].find((file) => set.has(file)) ?? [];
  };
  return new Map(
    known.map((file) => {
      const { importedFiles } = ts.preProcessFile(read(file), true, true);
      const own = importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
      return [file, own.flatMap(({ fileName }) => resolve(file, fileName))];
    }),
  );
}

/** The first circle that each walk runs into, as a path back to where it begins. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

it('no module imports itself by way of others, also not for a type', () => {
  const imports = importsOf(files, (file) => readFileSync(file, 'utf8'));
  expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
  expect(circlesIn(imports)).toEqual([]);
});

it('a circle would be found', () => {
  const source: Readonly<Record<string, string>> = {
    'src/a.ts': "import type { B } from './deep/b';",
    'src/deep/b.ts': "export * from './c';",
    'src/deep/c.ts': "const a = await import('../a');",
    'src/d.ts': "import { a } from './a';",
  };
  const imports = importsOf(Object.keys(source), (file) => source[file] ?? '');
  expect(circlesIn(imports)).toEqual(['src/a.ts → src/deep/b.ts → src/deep/c.ts → src/a.ts']);
});
