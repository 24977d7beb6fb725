import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each(readdirSync('api'))('every name of %s has a docstring', (report) => {
  // API Extractor marks what has none; `npm test` compares its reports with the source.
  const lines = readFileSync(`api/${report}`, 'utf8').split('\n');
  const undocumented = lines.flatMap((line, index) =>
    line.includes('(undocumented)') ? [lines[index + 1]?.trim()] : [],
  );
  expect(lines.length).toBeGreaterThan(5);
  expect(undocumented).toEqual([]);
});
