import { expect, test } from 'vitest';
import { shortcutLetter } from '../../src/primitives/shortcut-letter';

test.each([
  ['what an English keyboard types', { key: 'z', code: 'KeyZ' }, 'z'],
  ['with Shift', { key: 'Z', code: 'KeyZ' }, 'z'],
  ['a German Z, which stands elsewhere', { key: 'z', code: 'KeyY' }, 'z'],
  ['an Arabic keyboard', { key: 'ئ', code: 'KeyZ' }, 'z'],
  ['a Hindi keyboard', { key: 'ॉ', code: 'KeyA' }, 'a'],
])('the letter of a shortcut: %s', (_, press, letter) => {
  expect(shortcutLetter(press)).toBe(letter);
});

test('no letter: keys with a name of their own', () => {
  expect(shortcutLetter({ key: 'Enter', code: 'Enter' })).toBe('enter');
});
