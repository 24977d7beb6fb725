import { useMemo } from 'react';
import { useTexts } from '../../hooks/use-texts';

/** With nothing between the last two that a cut list would not have. */
const SHORT = { type: 'unit', style: 'short' } as const;

/** Names in a row, each in its own direction. */
export function NameList({ names }: { names: readonly string[] }) {
  const { locale } = useTexts();
  const format = useMemo(() => new Intl.ListFormat(locale, SHORT), [locale]);
  return format
    .formatToParts(names)
    .map(({ type, value }, index) => (type === 'element' ? <bdi key={index}>{value}</bdi> : value));
}
