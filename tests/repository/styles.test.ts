import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
const sheet = filesIn('src/styles', /\.css$/).replace(/\/\*.*?\*\//gs, '');
const code = filesIn('src', /\.tsx?$/);
const words = new Set(code.match(/[\w-]+/g));
const foundIn = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

it('has a rule for no class that no part has', () => {
  const classes = foundIn(sheet, /\.(rbk-[\w-]+)/g);
  expect(classes.length).toBeGreaterThan(100);
  expect(classes.filter((name) => !words.has(name))).toEqual([]);
});

it('defines no property that nothing reads, and reads none that nothing defines', () => {
  const defined = foundIn(sheet + code, /['\s{;](--rbk-[\w-]+)['"]?\s*:/g);
  const read = foundIn(sheet + code, /(?:var\(|getPropertyValue\(')(--rbk-[\w-]+)/g);
  expect(read.length).toBeGreaterThan(30);
  expect(defined.filter((name) => !read.includes(name))).toEqual([]);
  // What code sets by a call stands in it by name, too.
  expect(read.filter((name) => !defined.includes(name) && !words.has(name))).toEqual([]);
});

it('follows `:has()` by classes of few elements alone: of others Chromium styles all again, at each change in a dialog', () => {
  const selectors = foundIn(sheet, /([^{}]+)\{/g).flatMap((list) => list.split(/,(?![^(]*\))/));
  const followers = selectors.flatMap((selector) => {
    const [, ...afterHas] = selector.split(/:has\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/);
    return afterHas.flatMap((rest) => rest.match(/(?<=[\s>~+])(?:[\w.*:[-].*)/s) ?? []);
  });
  expect(followers.length).toBeGreaterThan(10);
  expect(
    followers.filter((follower) => /(?:^|[\s>~+])(?:\*|[a-z])|::part|\.rbk-(?:native-)?button/.test(follower)),
  ).toEqual([]);
});
