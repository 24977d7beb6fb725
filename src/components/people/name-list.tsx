import { useTexts } from '../../hooks/use-texts';
import { perLocale } from '../../locales/per-locale';

/** With nothing between the last two that a cut list would not have. */
const shortList = /* @__PURE__ */ perLocale((locale) => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }));

/** Names in a row, each in its own direction. */
export function NameList({ names }: { names: readonly string[] }) {
  const { locale } = useTexts();
  return shortList(locale)
    .formatToParts(names)
    .map(({ type, value }, index) => (type === 'element' ? <bdi key={index}>{value}</bdi> : value));
}
