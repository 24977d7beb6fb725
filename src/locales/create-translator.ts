import { englishText } from './english';
import type { MessageKey, MessageParams, Messages, Translator, VendorTranslate } from './types';
import { vendorKeys } from './vendor-keys';

export interface TranslatorOptions {
  /** BCP 47 tag, or the same with `_`. Default `en`. */
  readonly locale?: string | undefined;
  /** A table of this package, own texts, or both spread into one. What it lacks is taken from `t`, then from English. */
  readonly messages?: Partial<Messages> | undefined;
  /** The vendor UI kit's `t`, for an app that has worded the kit's texts already. Only keys that the kit has. */
  readonly t?: VendorTranslate | undefined;
}

const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** Binds the message tables, and the English that was brought, to a locale. What is no language tag is named on the console, and English takes its place. */
export function createTranslator({ locale: given = 'en', messages, t: vendor }: TranslatorOptions = {}): Translator {
  const locale = tagOf(given);
  const plural = new Intl.PluralRules(locale);
  // For what falls back to English: "1 people", if Japanese with its one form chose.
  const englishPlural = new Intl.PluralRules('en');
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale);
  const dir = rightToLeftScripts.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';

  const write = (value: string | number | readonly string[]): string => {
    if (typeof value === 'number') return number.format(value);
    if (typeof value === 'string') return isolate(value, dir);
    return list.format(value.map((item) => isolate(item, dir)));
  };

  const t = (key: MessageKey, params: MessageParams = {}): string => {
    const own = ownText(messages ?? {}, key) ?? vendorText(vendor, key);
    // A key that no table has is shown as it is, so that the mistake is seen.
    const message = own ?? englishText(key) ?? key;
    const rules = own === undefined ? englishPlural : plural;
    const text = typeof message === 'string' ? message : formOf(message, rules.select(Number(params.count)));
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return value === undefined ? placeholder : write(value);
    });
  };
  return { t, locale, dir };
}

/** As the platform knows it: many translation libraries write `de_DE`, servers `de_DE.UTF-8`. */
function tagOf(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/[.@].*$/, '').replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    // No reason to take an app down: its texts are right, and only numbers and lists are English.
    // oxlint-disable-next-line no-console -- for the developer, who has no other place to see it
    console.error(`"${locale}" is no locale: pass a BCP 47 tag, such as "de" or "pt-BR". English takes its place.`);
    return 'en';
  }
}

function ownText<Key extends string, Value>(table: { readonly [K in Key]?: Value }, key: Key): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function formOf(forms: Exclude<Messages[MessageKey], string>, category: Intl.LDMLPluralRule): string {
  return forms[category] ?? forms.other;
}

function vendorText(vendor: VendorTranslate | undefined, key: MessageKey): string | undefined {
  const vendorKey = vendorKeys[key];
  if (!vendor || vendorKey === undefined) return undefined;
  const text = vendor(vendorKey);
  return text === vendorKey ? undefined : text;
}

/** Letters of scripts that are written from right to left, and signs that turn the direction. */
const turning =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Names and titles of the other direction would pull the punctuation around them along; the isolate marks (U+2068,
 * U+2069) stop that. Left out where nothing can go wrong, so that plain texts stay plain. Marks of a name's own that are
 * not in pairs would end the isolation.
 */
function isolate(text: string, dir: 'ltr' | 'rtl'): string {
  if (dir === 'ltr' && !turning.test(text)) return text;
  return `\u2068${isPaired(text) ? text : text.replace(/[\u2066-\u2069]/g, '')}\u2069`;
}

function isPaired(text: string): boolean {
  let depth = 0;
  for (const mark of text.match(/[\u2066-\u2069]/g) ?? []) {
    depth += mark === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
