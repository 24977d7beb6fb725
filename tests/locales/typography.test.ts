import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../src/locales/create-translator';
import { es } from '../../src/locales/es';
import { fr } from '../../src/locales/fr';
import { pt } from '../../src/locales/pt';
import type { Messages } from '../../src/locales/types';

const textsOf = (table: Messages) =>
  Object.entries(table).flatMap(([key, message]) =>
    (typeof message === 'string' ? [message] : Object.values(message)).map((text) => [key, text] as const),
  );

describe('typography', () => {
  it.each([
    ['es', es],
    ['fr', fr],
    ['pt', pt],
  ])('%s has no straight quotes, no three dots and no doubled spaces', (_, table) => {
    for (const [key, text] of textsOf(table)) expect(text, key).not.toMatch(/['"]|\.\.\.|\s\s|^\s|\s$/);
  });

  it('French keeps its punctuation on the line of its word', () => {
    for (const [key, text] of textsOf(fr)) {
      expect(text.replace('https://', ''), key).not.toMatch(/[^\u202f][:;!?»]/);
      expect(text, key).not.toMatch(/«[^\u202f]/);
    }
  });

  it('Spanish opens each question', () => {
    for (const [key, text] of textsOf(es)) {
      expect(text.split('¿').length, key).toBe(text.split('?').length);
      expect(text.split('¡').length, key).toBe(text.split('!').length);
    }
  });
});

describe('the form of millions', () => {
  it.each([
    ['es', es, '1.000.000 de personas'],
    ['fr', fr, '1\u202f000\u202f000 de personnes'],
    ['pt', pt, '1.000.000 de pessoas'],
  ])('takes its preposition in %s', (locale, messages, text) => {
    expect(createTranslator({ locale, messages }).t('common.people', { count: 1_000_000 })).toBe(text);
  });
});
