import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../../src/locales';

const code = readdirSync('src', { encoding: 'utf8', recursive: true })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('locales'))
  .map((file) => readFileSync(`src/${file}`, 'utf8').replace(/\/\*.*?\*\/|(?<=^|\s)\/\/[^\n]*/gs, ''))
  .join('\n');

const words = new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, word]) => word));
/** Keys that are put together at run time: `error.${code}.title`. */
const composed = [...code.matchAll(/`([a-z]\w*\.[\w.-]*\$\{[^`]*)`/g)].map(
  ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '([\\w-]+)')}$`),
);

it('has a use for every text', () => {
  // What fills a template has to be a word of the code itself, or `panel.${where}` would stand for all of `panel.…`.
  const isComposed = (key: string) =>
    composed.some((pattern) =>
      pattern
        .exec(key)
        ?.slice(1)
        .every((word) => words.has(word)),
    );
  expect(Object.keys(en).filter((key) => !words.has(key) && !isComposed(key))).toEqual([]);
});
