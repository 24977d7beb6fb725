import { useMemo } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { useAssign } from './assign-context';

/** How even the rooms are, in a few words: the same number in each, or from the smallest to the largest. */
export function RoomsBalance() {
  const { plan, peopleIn } = useAssign();
  const { t } = useMessages();
  const sizes = useMemo(() => plan.rooms.map((room) => peopleIn(room).length), [plan, peopleIn]);
  const min = Math.min(...sizes);
  const max = Math.max(...sizes);
  if (sizes.length < 2 || max === 0) return null;
  return (
    <span className="rbk-balance rbk-muted">
      {min === max ? t('assign.balance.equal', { count: max }) : t('assign.balance.range', { min, count: max })}
    </span>
  );
}
