import { forwardRef } from 'react';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useTexts } from '../../hooks/use-texts';
import { roundsTexts } from '../../locales/en/rounds';
import { Part, type PartProps } from '../../primitives/part';

/** State of `RoundLabel`. */
export interface RoundLabelState {
  /** What becomes of the round, as `useBreakoutRounds` tells it. Attribute: `data-round` with its value. */
  round: 'running' | 'paused' | 'changing' | 'waiting' | 'ended';
}

export type RoundLabelProps = Omit<PartProps<'span', RoundLabelState>, 'children'>;

/** Which round it is, as "Round 2 of 4". Renders a `span`, or nothing while no rounds run. */
export const RoundLabel = forwardRef<HTMLSpanElement, RoundLabelProps>(function RoundLabel(props, ref) {
  const { rounds } = useBreakoutRounds();
  const { t } = useTexts(roundsTexts);
  if (!rounds) return null;
  const { round, schedule, state } = rounds;
  return (
    <Part tag="span" className="rbk-round-label" state={{ round: state }} ref={ref} custom={props}>
      {t('rounds.of', { round, count: schedule.count })}
    </Part>
  );
});
