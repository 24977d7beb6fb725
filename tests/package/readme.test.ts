import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { repository } from './consumer';
import { typecheck } from './typecheck';

const consumer = inject('consumer');

const readme = readFileSync(path.join(repository, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(([, language = '', code = ''], index) => ({
  title: /(?:export (?:async )?function) (\w+)/.exec(code)?.[1] ?? code.slice(0, 40),
  file: `example-${index + 1}.${language}`,
  code,
}));

it('has examples to check', () => {
  expect(examples.length).toBeGreaterThanOrEqual(5);
});

describe('compiles against the built package', () => {
  let findingsIn: ReturnType<typeof typecheck>;
  beforeAll(() => {
    const files = Object.fromEntries(examples.map(({ file, code }) => [file, code]));
    findingsIn = typecheck(consumer, files, { module: 'esnext', moduleResolution: 'bundler' });
  });

  it.each(examples)('the example "$title"', ({ file }) => {
    expect(findingsIn(file)).toEqual([]);
  });
});
