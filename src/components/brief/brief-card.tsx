import { forwardRef } from 'react';
import { useBreakoutBrief } from '../../hooks/use-breakout-brief';
import { useTexts } from '../../hooks/use-texts';
import { briefTexts } from '../../locales/en/brief';
import { Icon } from '../../primitives/icon';
import { Part, type PartProps } from '../../primitives/part';
import { usePlaced } from '../placed-parts';
import { BriefBody } from './brief-body';

/** State of `BriefCard`. */
export interface BriefCardState {
  /** Only its title shows. Attribute: `data-folded`. */
  folded: boolean;
  /** A host has changed it since the user has seen it. Attribute: `data-changed`. */
  changed: boolean;
}

export type BriefCardProps = Omit<PartProps<'div', BriefCardState>, 'children'>;

/**
 * The task of the user's room, with its link: unfolded on arrival unless they wrote it, then as they have left it. Renders a
 * `div`, or nothing in the main meeting and where no task is set. Put it where people look for their task: notes and panel then leave it out.
 */
export const BriefCard = forwardRef<HTMLDivElement, BriefCardProps>(function BriefCard(props, ref) {
  usePlaced('BriefCard');
  return <RoomBrief ref={ref} {...props} />;
});

/** As `BriefCard`, for a place that may be out of sight. */
export const RoomBrief = forwardRef<HTMLDivElement, BriefCardProps>(function RoomBrief(props, ref) {
  const { brief, isFolded, isChanged, fold } = useBreakoutBrief();
  const { t } = useTexts(briefTexts);
  if (!brief) return null;
  return (
    <Part
      tag="div"
      className="rbk-brief"
      state={{ folded: isFolded, changed: isChanged }}
      ref={ref}
      role="group"
      aria-label={t('brief.label')}
      custom={props}
    >
      <button type="button" className="rbk-brief-title" aria-expanded={!isFolded} onClick={() => fold(!isFolded)}>
        <Icon name="task" />
        <span className="rbk-brief-label">{t('brief.label')}</span>
        {isChanged && <span className="rbk-tag">{t('brief.changed')}</span>}
        <Icon name="chevron" />
      </button>
      {!isFolded && <BriefBody brief={brief} />}
    </Part>
  );
});
