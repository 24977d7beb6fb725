import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createConsumer, repository, type Consumer } from './consumer';
import { typecheck } from './typecheck';

let consumer: Consumer;
beforeAll(() => {
  consumer = createConsumer();
});
afterAll(() => consumer.remove());

const readme = readFileSync(path.join(repository, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
  title: /(?:export (?:async )?function) (\w+)/.exec(code)?.[1] ?? code.slice(0, 40),
  file: `example.${language}`,
  code,
}));

it('has examples to check', () => {
  expect(examples.length).toBeGreaterThanOrEqual(5);
});

it.each(examples)('the example "$title" compiles against the built package', ({ file, code }) => {
  expect(typecheck(consumer, file, code, { module: 'esnext', moduleResolution: 'bundler' })).toBe('');
});
