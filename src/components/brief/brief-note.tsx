import { useRef, useState } from 'react';
import { useBreakoutBrief } from '../../hooks/use-breakout-brief';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { briefTexts } from '../../locales/en/brief';
import { Icon } from '../../primitives/icon';
import { useFocusWhenAsked, useStacked, useStackedElsewhere } from '../notes/note-stack';
import { useIsPlaced } from '../placed-parts';
import { BriefBody } from './brief-body';

const ID = 'brief';

/** In the line of the notes: opens and folds the task of the user's room, which stands under the line. */
export function BriefPill() {
  const { brief, isFolded, isChanged, fold } = useBreakoutBrief();
  const isPlaced = useIsPlaced('BriefCard');
  const { isFirst, open } = useStackedElsewhere(ID);
  const { t } = useTexts(briefTexts);
  if (!brief || isPlaced) return null;
  const isOpen = isFirst && !isFolded;
  return (
    <div className="rbk-brief" data-folded="" data-changed={isChanged ? '' : undefined}>
      <button
        type="button"
        className="rbk-brief-title"
        aria-expanded={isOpen}
        onClick={() => {
          fold(isOpen);
          if (!isOpen) open();
        }}
      >
        <Icon name="task" />
        <span className="rbk-brief-label">{t('brief.label')}</span>
        {isChanged && <span className="rbk-tag">{t('brief.changed')}</span>}
        <Icon name="chevron" />
      </button>
    </div>
  );
}

/** So long the user arrives, ms: a task may come a moment after them. */
const ARRIVAL_MS = 5000;

/** The task of the user's room: there on arrival unless they wrote it, until they fold it; its pill alone while something else is open. */
export function BriefNote() {
  const place = useBreakoutSelector(({ currentRoomId }) => currentRoomId);
  const round = useBreakoutRounds().rounds?.round;
  return <RoomBriefNote key={`${place ?? ''} ${round ?? ''}`} />;
}

/** Of one room, in one round: it is mounted as the user comes into these. */
function RoomBriefNote() {
  const { brief, isFolded } = useBreakoutBrief();
  const isPlaced = useIsPlaced('BriefCard');
  const isWanted = brief !== null && !isFolded && !isPlaced;
  const [isArriving] = useState(() => {
    const at = Date.now();
    return () => Date.now() - at < ARRIVAL_MS;
  });
  const stacked = useStacked(ID, isWanted, isArriving);
  const body = useRef<HTMLDivElement>(null);
  useFocusWhenAsked(stacked, () => body.current?.focus());
  if (!isWanted || stacked.isRow) return null;
  return (
    <div className="rbk-brief rbk-notes-open">
      <BriefBody ref={body} brief={brief} />
    </div>
  );
}
