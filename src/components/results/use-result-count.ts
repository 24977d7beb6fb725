import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { resultsTexts } from '../../locales/en/results';

/**
 * How many of the rooms that were asked have sent their result: while rooms are open, without those that closed before they
 * had sent one, of which none can come any more. Empty while no room is known that was asked: they are being opened.
 */
export function useResultCount(): string {
  const { all, silent } = useBreakoutResults();
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { t } = useTexts(resultsTexts);
  const missing = rooms.length === 0 ? silent : silent.filter(({ roomId }) => rooms.some(({ id }) => id === roomId));
  const asked = all.length + missing.length;
  return asked === 0 ? '' : t('results.count', { sent: all.length, rooms: asked });
}
