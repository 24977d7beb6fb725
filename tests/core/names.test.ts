import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameForms, nameKey, shorten, sortByName, tidy, titleKey } from '../../src/core/names';

const mayBeOne = (a: string, b: string) => nameForms(a).some((form) => nameForms(b).includes(form));

describe('nameKey', () => {
  it.each([
    ['case and spaces', 'Nora Lindqvist', '  NORA\u00A0 lindqvist '],
    ['how Unicode writes an accent', 'Jürgen', 'Ju\u0308rgen'],
    ['wide letters', 'Aiko', 'Ａｉｋｏ'],
    ['apostrophes', 'Sinéad O’Brien', "Sinéad O'Brien"],
    ['apostrophes that are accents', 'Sinéad O´Brien', 'Sinéad Oʼbrien'],
    ['hyphens', 'Anne-Marie', 'Anne‑Marie'],
    ['invisible signs', 'Nora\u200B\u2060 Lind\u00ADqvist\uFEFF', 'Nora Lindqvist'],
    ['the Turkish i, whichever capital it has', 'İpek Yıldız', 'IPEK YILDIZ'],
    ['last name first', 'Lindqvist, Nora', 'Nora Lindqvist'],
    ['last name first, in Arabic', 'حداد، ليلى', 'ليلى حداد'],
    ['pronouns', 'Nora Lindqvist (she/her)', 'Nora Lindqvist'],
    ['pronouns in another language, before the name', '[sie] Nora Lindqvist', 'Nora Lindqvist'],
  ])('is the same whatever the %s', (_, a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['accents', 'Tomás', 'Tomas'],
    ['what is in brackets', 'Ann (Sales)', 'Ann (IT)'],
    ['what looks like pronouns', 'Ann (Sheffield)', 'Ann'],
    ['the order of the words', 'Ann Lee', 'Lee Ann'],
  ])('tells apart %s', (_, a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

describe('nameForms', () => {
  it.each([
    ['no accents', 'Tomás Ferreira', 'Tomas Ferreira'],
    ['no umlauts', 'Jürgen Weiß', 'Jurgen Weiss'],
    ['spelled umlauts', 'Jürgen Weiß', 'Juergen Weiss'],
    ['another order', 'Ann Lee', 'Lee Ann'],
    ['no apostrophe', 'Sinéad O’Brien', 'sinead obrien'],
    ['no hyphen', 'Anne-Marie', 'Anne Marie'],
    ['something in brackets', 'Ann (Sales)', 'Ann'],
  ])('has a form in common with the name with %s', (_, a, b) => {
    expect(mayBeOne(a, b)).toBe(true);
  });

  it('has none in common with another name, or a blank one', () => {
    expect(mayBeOne('Ann Lee', 'Ann Leo')).toBe(false);
    expect(nameForms(' \u200B')).toEqual([]);
  });
});

describe('titleKey', () => {
  it('makes no difference of what one cannot see, and of case', () => {
    expect(titleKey(' Re\u200Bd  team ')).toBe(titleKey('red team'));
    expect(titleKey('Red')).not.toBe(titleKey('Rëd'));
  });

  it('is that of the title as a server gives it back, which cannot encode half a sign', () => {
    expect(titleKey('A\uD83D')).toBe(titleKey('A\uFFFD'));
  });
});

describe('tidy', () => {
  it.each(['\u200B', '\u2060', '\u202E', '\u3164', '\u00AD', '\u2800', ' \t\n', '\u0007', '\uFEFF', '\u{E0041}'])(
    'leaves nothing of %j',
    (text) => {
      expect(tidy(`${text} ${text}`)).toBe('');
    },
  );
});

describe('sortByName', () => {
  it('goes by what one sees', () => {
    expect(sortByName(['Zoe', '\u200B Room 10', ' Room 2', 'ann'], (name) => name)).toEqual([
      'ann',
      ' Room 2',
      '\u200B Room 10',
      'Zoe',
    ]);
  });
});

describe('shorten', () => {
  it('cuts no sign in two', () => {
    expect(shorten('👩‍🚀👩‍🚀', 6)).toBe('👩‍🚀');
    expect(shorten('ab', 2)).toBe('ab');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, length) => {
        const short = shorten(text, length);

        expect(text.startsWith(short) && short.length <= length && !/\p{Surrogate}/u.test(short)).toBe(true);
      }),
    );
  });
});
