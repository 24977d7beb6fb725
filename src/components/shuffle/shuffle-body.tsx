import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { useShuffle, type ShufflePane } from './shuffle-context';
import { ShufflePeople } from './shuffle-people';
import { ShufflePreview } from './shuffle-preview';
import { ShuffleRounds } from './shuffle-rounds';
import { ShuffleRules } from './shuffle-rules';

export interface ShuffleBodyState {
  /** The pane that shows where there is room for one only. */
  pane: ShufflePane;
}

export type ShuffleBodyProps = PartProps<'div', ShuffleBodyState>;

/** The options on one side, what they come to on the other. */
export const ShuffleBody = forwardRef<HTMLDivElement, ShuffleBodyProps>(function ShuffleBody(props, ref) {
  const { pane } = useShuffle();
  const { t } = useMessages();
  return (
    <Part tag="div" className="rbk-dialog-body rbk-shuffle" state={{ pane }} ref={ref} custom={props}>
      <section className="rbk-shuffle-options" aria-label={t('shuffle.options')}>
        <ShufflePeople />
        <ShuffleRules />
        <ShuffleRounds />
      </section>
      <ShufflePreview />
    </Part>
  );
});
