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
