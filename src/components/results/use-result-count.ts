import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { resultsTexts } from '../../locales/en/results';

/** How many rooms have sent their result, closed ones among them. */
export function useResultCount(): string {
  const { all } = useBreakoutResults();
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { t } = useTexts(resultsTexts);
  const ids = new Set([...rooms, ...all.map(({ roomId }) => ({ id: roomId }))].map(({ id }) => id));
  return t('results.count', { sent: all.length, rooms: ids.size });
}
