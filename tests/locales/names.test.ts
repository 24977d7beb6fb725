import { expect, it } from 'vitest';
import * as tables from '../../src/locales';
import type { MessageKey } from '../../src/locales';

/** What a button shows, and its name where that says more (WCAG 2.5.3). */
const pairs = [
  ['common.retry', 'panel.retryPerson'],
  ['panel.join', 'panel.joinRoom'],
  ['panel.return', 'common.returnToMain'],
  ['sets.use', 'sets.useNamed'],
  ['assign.assign', 'assign.assignTo'],
] as const satisfies readonly (readonly [MessageKey, MessageKey])[];

it.each(Object.entries(tables))('in %s, who says what a button shows presses it', (language, table) => {
  const short = pairs.flatMap(([shown, name]) => {
    const text = table[shown].toLocaleLowerCase(language);
    const names = typeof table[name] === 'string' ? [table[name]] : Object.values(table[name]);
    return names.filter((each) => !each.toLocaleLowerCase(language).includes(text)).map((each) => `${text}: ${each}`);
  });
  expect(short).toEqual([]);
});
