import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chosen, idOfStory } from '../../stories/support/chosen';

// Storybook writes the comment of a `meta` into its parameters, and takes those for its own that are no object literal:
// in a built Storybook all stories of the file would lose their meeting, and no test runs the built one.
it.each(readdirSync('stories').filter((file) => file.endsWith('.stories.tsx')))(
  '%s keeps its parameters beside its description',
  (file) => {
    const [, described = ''] =
      /\*\/\nconst meta = \{(.*?)\} satisfies/s.exec(readFileSync(`stories/${file}`, 'utf8')) ?? [];
    expect(/^ {2}parameters: (?!\{)/m.test(described)).toBe(false);
  },
);

/** Of each file of the book. */
function titlesOf(): string[] {
  const files = readdirSync('stories').filter((file) => /\.(stories\.tsx|mdx)$/.test(file));
  return files.map((file) => {
    const text = readFileSync(`stories/${file}`, 'utf8');
    return /title: '([^']+)'|<Meta title="([^"]+)"|<Meta of=/.exec(text)?.slice(1).find(Boolean) ?? 'States';
  });
}

/** As Storybook makes an id of a title. */
function idOf(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

const linksOf = (kind: string) =>
  [...readFileSync('stories/welcome.md', 'utf8').matchAll(/\?path=\/(\w+)\/([\w-]+)/g)].flatMap(([, found, id = '']) =>
    found === kind ? [id] : [],
  );

it('the first page leads to each page of the book, and to no other', () => {
  const pages = titlesOf()
    .filter((title) => title !== 'Welcome')
    .map((title) => `${idOf(title)}--docs`);
  expect([...new Set(linksOf('docs'))].sort()).toEqual([...new Set(pages)].sort());
});

/** Each file of stories: its title, and the names of its exports. */
function storiesOf(): { title: string; names: string[] }[] {
  return readdirSync('stories')
    .filter((file) => file.endsWith('.stories.tsx'))
    .map((file) => {
      const text = readFileSync(`stories/${file}`, 'utf8');
      const [, title = ''] = /title: '([^']+)'/.exec(text) ?? [];
      return { title, names: [...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name) };
    });
}

it('each story that the first page shows the way to is there', () => {
  const ids = storiesOf().flatMap(({ title, names }) => names.map((name) => `${idOf(title)}--${idOfStory(name)}`));
  const links = linksOf('story');
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
});

it('each page of documentation shows a few states, and those that it shows are there', () => {
  const pages = storiesOf().filter(({ title }) => title.includes('/'));
  expect(Object.keys(chosen).sort()).toEqual(pages.map(({ title }) => title).sort());
  const missing = pages.flatMap(({ title, names }) => chosen[title]?.filter((name) => !names.includes(name)) ?? []);
  expect(missing).toEqual([]);
  expect(Math.max(...Object.values(chosen).map(({ length }) => length))).toBeLessThanOrEqual(6);
});

it('each story stands in a place of the sidebar', () => {
  const preview = readFileSync('.storybook/preview.ts', 'utf8');
  const [, order = ''] = /order: \[(.*?)\n {8}\],/s.exec(preview) ?? [];
  const places = [...order.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
  expect(places).toContain('Set up');
  const titles = titlesOf();
  const parts = titles.flatMap((title) => title.split('/'));
  // What is under Parts is in the order of the alphabet.
  const listed = titles.filter((title) => !title.startsWith('Parts/')).flatMap((title) => title.split('/'));
  expect(listed.filter((part) => !places.includes(part))).toEqual([]);
  expect(places.filter((place) => !parts.includes(place))).toEqual([]);
});
