import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

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

it('each link of the first page leads to a page of the book', () => {
  const pages = titlesOf().map((title) => `${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}--docs`);
  const links = [...readFileSync('stories/Welcome.mdx', 'utf8').matchAll(/\?path=\/docs\/([\w-]+)/g)].map(
    ([, id]) => id,
  );
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((id = '') => !pages.includes(id))).toEqual([]);
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
