import { useContext } from 'react';
import { createTranslator, type TranslatorOptions } from '../locales/create-translator';
import type { Translator } from '../locales/types';
import { TextsContext } from './ui-context';

/** One for each provider, whoever asks. */
const translators = new WeakMap<TranslatorOptions, Translator>();

/**
 * The texts of the nearest provider: `t(key, params)`, the `locale` and the direction `dir` of its script. In English
 * without a provider.
 *
 * @example
 * const { t, dir } = useMessages();
 * return <p dir={dir}>{t('assign.selected', { count: 3 })}</p>;
 */
export function useMessages(): Translator {
  const options = useContext(TextsContext);
  const known = translators.get(options);
  if (known) return known;
  const translator = createTranslator(options);
  translators.set(options, translator);
  return translator;
}
