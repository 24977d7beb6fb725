import type { en } from './en';
import type { commonTexts } from './en/common';

/** The name of a text. Which text has which is in `docs/texts.md` of the package, in English. */
export type MessageKey = keyof typeof en;

/**
 * A text by the plural category of its `count` (CLDR, as `Intl.PluralRules` names them). A category that a table leaves
 * out falls back to `other`.
 */
export type PluralMessage = { readonly other: string } & { readonly [C in Intl.LDMLPluralRule]?: string };

/**
 * Every text of the library. `{name}` stands for a parameter. A text with a number in it is a {@link PluralMessage};
 * a plain string is allowed instead, where a language or an app needs no forms.
 */
export type Messages = {
  readonly [K in MessageKey]: (typeof en)[K] extends string ? string : PluralMessage | string;
};

/**
 * A table of a language with exactly its plural categories, complete against the English one (or a part of it): a missing
 * key or form does not compile.
 */
export type Table<Category extends Intl.LDMLPluralRule, Source = typeof en> = {
  readonly [K in keyof Source]: Source[K] extends string ? string : { readonly [C in Category]: string };
};

/** Numbers are written in the locale's digits, lists with its "and"; texts stay as they are. */
export type MessageParams = Readonly<Record<string, string | number | readonly string[]>>;

/** The keys of some English tables (their types), and of the words that every view has. */
export type KeyOf<Tables = object> =
  keyof typeof commonTexts | (Tables extends unknown ? keyof Tables & MessageKey : never);

/** Looks a text up. */
export type Translate<Key extends MessageKey = MessageKey> = (key: Key, params?: MessageParams) => string;

/** The texts of a provider, in its language. */
export interface Translator<Key extends MessageKey = MessageKey> {
  /**
   * The text of a key. The number in `params.count` chooses the plural form.
   *
   * @example t('assign.selected', { count: 3 }) // "3 selected"
   */
  readonly t: Translate<Key>;
  /** BCP 47 tag that numbers, lists and plurals follow. */
  readonly locale: string;
  /** Direction of the locale's script, for `dir` attributes. */
  readonly dir: 'ltr' | 'rtl';
}

/** The vendor UI kit's translator (`useLanguage()` of `@cloudflare/realtimekit-ui`): returns the key for what it lacks. */
export type VendorTranslate = (key: string) => string;
