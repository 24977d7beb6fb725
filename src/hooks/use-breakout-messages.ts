import { en } from '../locales/en';
import type { Translator } from '../locales/types';
import { useTexts } from './use-texts';

/**
 * The texts of the nearest provider: `t(key, params)`, the `locale` and the direction `dir` of its script. In English
 * without a provider.
 *
 * @example
 * const { t, dir } = useBreakoutMessages();
 * return <p dir={dir}>{t('assign.selected', { count: 3 })}</p>;
 */
export function useBreakoutMessages(): Translator {
  return useTexts(en);
}
