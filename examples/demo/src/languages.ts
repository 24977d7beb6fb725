import * as tables from '../../../src/locales';

export { tables };

export type Language = keyof typeof tables;

/** Every language that the library has. */
export const languages = Object.keys(tables) as Language[];

/** A language in its own words. */
export function nameOf(language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
