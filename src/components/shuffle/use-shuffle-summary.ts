import { useMessages } from '../../hooks/use-messages';
import { useShuffle } from './shuffle-context';

/** What the shuffle comes to, in a line. */
export function useShuffleSummary(): { text: string; pending: boolean } {
  const { participants, outcome, unmet, repeated, roundCount, preview, isSeedValid } = useShuffle();
  const { t } = useMessages();
  if (participants.length === 0) return { text: t('shuffle.nobody'), pending: false };
  if (preview.pending) return { text: t('shuffle.working'), pending: true };
  if (!outcome || preview.error !== null || !isSeedValid) return { text: t('shuffle.noResult'), pending: false };
  const sizes = outcome.rooms.map((room) => room.personKeys.length);
  const [min, max] = [Math.min(...sizes), Math.max(...sizes)];
  const parts = [
    t('common.people', { count: participants.length }),
    t('common.rooms', { count: outcome.rooms.length }),
    min === max ? t('assign.balance.equal', { count: max }) : t('assign.balance.range', { min, count: max }),
  ];
  if (unmet.length > 0) parts.push(t('rule.unmet', { count: unmet.length }));
  const again = [...repeated.values()].reduce((sum, pairs) => sum + pairs.length, 0);
  if (roundCount > 0) parts.push(again > 0 ? t('shuffle.again', { count: again }) : t('shuffle.again.none'));
  return { text: parts.join(' · '), pending: false };
}
