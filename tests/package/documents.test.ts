import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { typecheck } from './typecheck';

const consumer = inject('consumer');

const documents = readdirSync(consumer.packageFolder, { encoding: 'utf8', recursive: true })
  .filter((file) => file === 'README.md' || /^docs\b.*\.md$/.test(file))
  .sort();

/** Each block of TypeScript, as a file. What another block of the documents imports, `App`, is found by its name. */
const examples = documents.flatMap((document) => {
  const text = readFileSync(path.join(consumer.packageFolder, document), 'utf8');
  return [...text.matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(([, language = '', code = ''], index) => {
    const name = /(?:export (?:async )?function) (\w+)/.exec(code)?.[1] ?? `block ${index + 1}`;
    const isApp = document === 'README.md' && name === 'App';
    const file = isApp ? 'App.tsx' : `${document.replace(/\W+/g, '-')}-${index + 1}.${language}`;
    return { document, name, file, code };
  });
});

it('has examples to check in README and in pages', () => {
  expect(examples.map(({ file }) => file)).toContain('App.tsx');
  expect(new Set(examples.map(({ document }) => document)).size).toBeGreaterThanOrEqual(10);
});

describe('compiles against the packed package', () => {
  let findingsIn: ReturnType<typeof typecheck>;
  beforeAll(() => {
    const files = Object.fromEntries(examples.map(({ file, code }) => [file, code]));
    findingsIn = typecheck(consumer, files, { module: 'esnext', moduleResolution: 'bundler' });
  });

  it.each(examples)('$document: $name', ({ file }) => {
    expect(findingsIn(file)).toEqual([]);
  });
});
