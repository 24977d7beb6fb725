import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as tables from '../../src/locales';

/** What a file holds that has more than the keys which begin as its name does. */
const groups: Readonly<Record<string, readonly string[]>> = {
  // That something cannot be loaded is said before all other errors are.
  common: ['common', 'error', 'people', 'room', 'toggle'],
  conflicts: ['conflicts', 'overtaken'],
  facilitation: ['ago', 'facilitation'],
  notes: ['devices', 'invitation', 'notes', 'notice', 'wayBack'],
  plan: ['export', 'plan', 'warning'],
  rules: ['rule', 'rules'],
  sets: ['save', 'sets'],
};

/** `panel.ts` and `panel-host.ts` hold `panel.…`: each is loaded by views of its own. */
const prefixesOf = (file: string) => groups[file] ?? [file.replace(/-.*/, '')];

const filesOf = (language: string) => readdirSync(`src/locales/${language}`).map((file) => file.replace(/\.ts$/, ''));

describe.each(Object.keys(tables))('the files of the language %s', (language) => {
  it('are those of English', () => {
    expect(filesOf(language)).toEqual(filesOf('en'));
  });

  it.each(filesOf(language))('%s holds the keys of its name', (file) => {
    const keys = [...readFileSync(`src/locales/${language}/${file}.ts`, 'utf8').matchAll(/^ {2}'([\w-]+)\./gm)];
    expect([...new Set(keys.map(([, prefix]) => prefix))].sort()).toEqual(prefixesOf(file));
  });
});
