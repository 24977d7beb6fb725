import { forwardRef, useState } from 'react';
import { useBreakoutBrief } from '../../hooks/use-breakout-brief';
import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useTexts } from '../../hooks/use-texts';
import { resultsTexts } from '../../locales/en/results';
import { Icon } from '../../primitives/icon';
import { Part, type PartProps } from '../../primitives/part';
import { usePlaced } from '../placed-parts';
import { ResultForm } from './result-form';

/** State of `ResultCard`. */
export interface ResultCardState {
  /** Only its title shows. Attribute: `data-folded`. */
  folded: boolean;
  /** `none`: nothing is written. `unsent`: the user has typed what is not sent. `sent`: the room has a result. Attribute: `data-result`. */
  result: 'none' | 'unsent' | 'sent';
  /** Another has sent a text since the user began to type. Attribute: `data-conflict`. */
  conflict: boolean;
}

export type ResultCardProps = Omit<PartProps<'div', ResultCardState>, 'children'>;

/**
 * The result of the user's room, to read and to write: folded until the user opens it. Renders a `div`, or nothing in the main
 * meeting and while no result is asked for. Put it where people write; notes and panel then leave it out.
 */
export const ResultCard = forwardRef<HTMLDivElement, ResultCardProps>(function ResultCard(props, ref) {
  usePlaced('ResultCard');
  return <RoomResult ref={ref} {...props} />;
});

/** As `ResultCard`, for a place that may be out of sight. */
export const RoomResult = forwardRef<HTMLDivElement, ResultCardProps>(function RoomResult(props, ref) {
  const { own } = useBreakoutResults();
  const task = useBreakoutBrief();
  const { t } = useTexts(resultsTexts);
  const [isOpen, setOpen] = useState(false);
  if (!own) return null;
  const { sent, draft, isConflict } = own;
  const result = draft !== null ? 'unsent' : sent ? 'sent' : 'none';
  // What has to be decided is not hidden.
  const isFolded = !isOpen && !isConflict;
  return (
    <Part
      tag="div"
      className="rbk-brief rbk-result"
      state={{ folded: isFolded, result, conflict: isConflict }}
      ref={ref}
      role="group"
      aria-label={t('results.own')}
      custom={props}
    >
      <button type="button" className="rbk-brief-title" aria-expanded={!isFolded} onClick={() => setOpen(isFolded)}>
        <Icon name="edit" />
        <span className="rbk-brief-label">{t('results.own')}</span>
        {result !== 'none' && <span className="rbk-tag">{t(`results.${result}`)}</span>}
        <Icon name="chevron" />
      </button>
      {!isFolded && <ResultForm isTitled own={own} task={task.isFolded ? task.brief : null} />}
    </Part>
  );
});
