import { describe, expect, it, vi } from 'vitest';
import { ar } from '../../src/locales/ar';
import { createTranslator } from '../../src/locales/create-translator';
import { de } from '../../src/locales/de';
import { en } from '../../src/locales/en';
import { bringEnglish } from '../../src/locales/english';
import type { MessageKey } from '../../src/locales/types';

const withoutIsolates = (text: string) => text.replace(/[\u2068\u2069]/g, '');

bringEnglish([en]);

describe('createTranslator', () => {
  it('is English by default', () => {
    const { t, locale, dir } = createTranslator();

    expect([t('create.title'), locale, dir]).toEqual(['Create Breakout', 'en', 'ltr']);
  });

  it.each(['de_DE', 'de_DE.UTF-8', 'de-DE'])('takes %s, as translation libraries and servers write it', (locale) => {
    const translator = createTranslator({ locale });
    expect(translator.t('common.people', { count: 1000 })).toBe('1.000 people');
    expect(translator.locale).toBe('de-DE');
  });

  it.each(['German!', ''])('names "%s", which is no locale, and is English', (locale) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const translator = createTranslator({ locale });
    expect(error).toHaveBeenCalledWith(expect.stringContaining(`"${locale}" is no locale`));
    expect([translator.locale, translator.t('common.people', { count: 1000 })]).toEqual(['en', '1,000 people']);
  });

  it.each(['no.such.key', 'constructor', 'toString'])('shows the unknown key %s as it is', (key) => {
    const { t } = createTranslator({ messages: de, t: (vendorKey) => vendorKey });
    expect(t(key as MessageKey, { count: 1 })).toBe(key);
  });

  it.each([
    [0, '0 people'],
    [1, '1 person'],
    [2, '2 people'],
    [1000, '1,000 people'],
  ])('chooses the English form for %d', (count, text) => {
    expect(createTranslator().t('common.people', { count })).toBe(text);
  });

  it.each([
    [0, ar['common.people'].zero],
    [1, ar['common.people'].one],
    [2, ar['common.people'].two],
    [3, ar['common.people'].few],
    [11, ar['common.people'].many],
    [100, ar['common.people'].other],
  ])('chooses the Arabic form for %d', (count, form) => {
    const { t } = createTranslator({ locale: 'ar', messages: ar });

    expect(t('common.people', { count })).toBe(form.replace('{count}', new Intl.NumberFormat('ar').format(count)));
  });

  it('writes numbers and lists as the locale does', () => {
    const { t } = createTranslator({ locale: 'de', messages: de });

    expect(t('common.people', { count: 1000 })).toBe('1.000 Personen');
    expect(t('create.sizes', { sizes: ['A', 'B', 'C'] })).toBe('Gleichmäßig aufgeteilt: A, B und C.');
  });

  it('says in German how many people are in how many rooms', () => {
    const { t } = createTranslator({ locale: 'de', messages: de });
    const text = (people: number, rooms: number) =>
      t('panel.summary', { count: people, rooms: t('panel.summary.rooms', { count: rooms }) });

    expect([text(16, 4), text(1, 1)]).toEqual(['16 Personen in 4 Räumen', '1 Person in 1 Raum']);
  });

  it.each(['ar', 'he', 'fa-IR', 'ur', 'pa-Arab'])('knows that %s runs from right to left', (locale) => {
    expect(createTranslator({ locale }).dir).toBe('rtl');
  });

  it.each(['en', 'de-CH', 'ja', 'pa'])('knows that %s runs from left to right', (locale) => {
    expect(createTranslator({ locale }).dir).toBe('ltr');
  });

  it('inserts what people wrote as it is, even when it looks like a placeholder or a pattern', () => {
    const { t } = createTranslator();

    expect(t('panel.movePerson', { name: '{count} $& <b>' })).toBe('Move {count} $& <b> to');
  });

  it('isolates names of the other direction, and leaves all others plain', () => {
    const { t } = createTranslator();

    expect(t('panel.movePerson', { name: 'Ann' })).toBe('Move Ann to');
    expect(t('panel.movePerson', { name: 'ليلى' })).toBe('Move \u2068ليلى\u2069 to');
    expect(createTranslator({ locale: 'ar', messages: ar }).t('panel.joinRoom', { room: 'Room 1' })).toContain(
      '\u2068Room 1\u2069',
    );
  });

  it('lets no sign in a name turn what stands around it', () => {
    const { t } = createTranslator();

    expect(t('panel.movePerson', { name: 'Ann\u202e' })).toBe('Move \u2068Ann\u202e\u2069 to');
    // One that would end the isolation.
    expect(t('panel.movePerson', { name: 'ليلى\u2069' })).toBe('Move \u2068ليلى\u2069 to');
    // A sentence about somebody, within another.
    const name = t('common.named', { name: 'ليلى', mark: '(2)' });
    expect(t('panel.movePerson', { name })).toBe('Move \u2068\u2068ليلى\u2069 (2)\u2069 to');
  });

  it('shows a placeholder without a value, so that the mistake is seen', () => {
    expect(createTranslator().t('panel.movePerson', {})).toBe('Move {name} to');
    expect(createTranslator().t('panel.movePerson', { constructor: 'x' })).toBe('Move {name} to');
  });

  it("prefers the app's texts, takes plain ones for plurals, and falls back to English", () => {
    const { t } = createTranslator({ messages: { 'create.title': 'Split up', 'common.people': '{count} heads' } });

    expect(t('create.title')).toBe('Split up');
    expect(t('common.people', { count: 1 })).toBe('1 heads');
    expect(t('create.submit')).toBe('Create');
  });

  it('falls back to English key by key, with the English form and the numbers of its own locale', () => {
    const messages = { 'create.title': 'ルームを作成' };
    const ja = createTranslator({ locale: 'ja', messages }).t;
    const hi = createTranslator({ locale: 'hi', messages: {} }).t;

    expect(ja('create.title')).toBe('ルームを作成');
    expect(ja('create.submit')).toBe('Create');
    // Japanese knows no singular, and Hindi says it of nothing, too.
    expect(ja('common.people', { count: 1 })).toBe('1 person');
    expect(hi('common.people', { count: 0 })).toBe('0 people');
    expect(hi('common.people', { count: 100_000 })).toBe('1,00,000 people');
  });

  it('falls back to "other" for a form that an app left out', () => {
    const { t } = createTranslator({ messages: { 'common.people': { other: '{count} heads' } } });

    expect(t('common.people', { count: 1 })).toBe('1 heads');
  });

  it("uses the vendor's t where it has the text, after the app's own", () => {
    const vendor = (key: string) => (key === 'create' || key === 'cancel' ? `vendor ${key}` : key);
    const { t } = createTranslator({ t: vendor, messages: { 'common.cancel': 'Mine' } });

    expect(t('create.submit')).toBe('vendor create');
    expect(t('common.cancel')).toBe('Mine');
    expect(t('create.title')).toBe('Create Breakout');
    expect(withoutIsolates(t('panel.joinRoom', { room: 'A' }))).toBe('Join A');
  });
});
