import { forwardRef, useId } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { useShuffle } from './shuffle-context';

export type ShuffleRoundsProps = Omit<PartProps<'section'>, 'children'>;

/** Whether those who shared a room in earlier rounds are kept from meeting again. */
export const ShuffleRounds = forwardRef<HTMLElement, ShuffleRoundsProps>(function ShuffleRounds(props, ref) {
  const { roundCount, avoidEarlier, setAvoidEarlier } = useShuffle();
  const { t } = useMessages();
  const noteId = useId();
  return (
    <Part tag="section" className="rbk-shuffle-group" ref={ref} custom={props}>
      <h3 className="rbk-pane-title">{t('shuffle.rounds')}</h3>
      <label className="rbk-check">
        <input
          type="checkbox"
          checked={avoidEarlier}
          disabled={roundCount === 0}
          aria-describedby={noteId}
          onChange={(event) => setAvoidEarlier(event.target.checked)}
        />
        {t('shuffle.rounds.avoid')}
      </label>
      <p id={noteId} className="rbk-muted">
        {roundCount === 0 ? t('shuffle.rounds.none') : t('shuffle.rounds.some', { count: roundCount })}
      </p>
    </Part>
  );
});
