import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useTexts } from '../../hooks/use-texts';
import { resultsTexts } from '../../locales/en/results';

/** How many of the rooms that were asked have sent their result, closed ones among them. */
export function useResultCount(): string {
  const { all, silent } = useBreakoutResults();
  const { t } = useTexts(resultsTexts);
  return t('results.count', { sent: all.length, rooms: all.length + silent.length });
}
