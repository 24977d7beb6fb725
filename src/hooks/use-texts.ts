import { useContext } from 'react';
import { createTranslator, type TranslatorOptions } from '../locales/create-translator';
import { bringEnglish } from '../locales/english';
import type { KeyOf, Messages, Translator } from '../locales/types';
import { TextsContext } from './ui-context';

/** One for each provider, whoever asks. */
const translators = new WeakMap<TranslatorOptions, Translator>();

/**
 * The texts of a part: those of every view, and those of the English tables that it names, which so are in the bundle of
 * an app that uses the part, and of no other. Keys of other tables do not compile.
 */
export function useTexts<Tables extends readonly Partial<Messages>[]>(
  ...tables: Tables
): Translator<KeyOf<Tables[number]>> {
  const options = useContext(TextsContext);
  bringEnglish(tables);
  const known = translators.get(options);
  if (known) return known;
  const translator = createTranslator(options);
  translators.set(options, translator);
  return translator;
}
