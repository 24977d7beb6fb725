import { useEffect, useRef, useState } from 'react';
import { useBreakoutBrief } from '../../hooks/use-breakout-brief';
import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useLatest } from '../../hooks/use-latest';
import { useTexts } from '../../hooks/use-texts';
import { resultsTexts } from '../../locales/en/results';
import { Button } from '../../primitives/button';
import { Icon } from '../../primitives/icon';
import { DismissButton } from '../notes/dismiss-button';
import { Note } from '../notes/note';
import { OutsideStack, useFocusWhenAsked, useStackedElsewhere } from '../notes/note-stack';
import { useIsPlaced } from '../placed-parts';
import { ResultForm } from './result-form';

const ID = 'result';

/** The result of the user's room, unless the app shows it elsewhere; null while none is asked for. */
function useOwn() {
  const { own } = useBreakoutResults();
  const isPlaced = useIsPlaced('ResultCard');
  return isPlaced ? null : own;
}

/** In the line of the notes: opens and folds the result of the user's room, which stands under the line. */
export function ResultPill() {
  const own = useOwn();
  const { isFirst, open, close } = useStackedElsewhere(ID);
  const { t } = useTexts(resultsTexts);
  if (!own) return null;
  const tag = own.draft !== null ? 'unsent' : own.sent ? 'sent' : null;
  return (
    <div className="rbk-brief rbk-result" data-folded="" data-result={tag ?? 'none'}>
      <button
        type="button"
        className="rbk-brief-title"
        aria-expanded={isFirst}
        onClick={isFirst && !own.isConflict ? close : open}
      >
        <Icon name="edit" />
        <span className="rbk-brief-label">{t('results.own')}</span>
        {tag && <span className="rbk-tag">{t(`results.${tag}`)}</span>}
        <Icon name="chevron" />
      </button>
    </div>
  );
}

/** The result of the user's room, to read and to write, once they have opened it. */
export function ResultNote() {
  const own = useOwn();
  const stacked = useStackedElsewhere(ID);
  const { brief, isFolded } = useBreakoutBrief();
  // The note of the task gives way to this one.
  const isTaskBeside = useIsPlaced('BriefCard') && !isFolded;
  const node = useRef<HTMLDivElement>(null);
  const { isFirst, open, close } = stacked;
  const { t } = useTexts(resultsTexts);
  const isConflict = own?.isConflict ?? false;
  const isAskedFor = own !== null;
  const actions = useLatest({ open, close });
  useEffect(() => {
    // What has to be decided is not hidden.
    if (isConflict) actions.current.open();
  }, [isConflict, actions]);
  useEffect(() => {
    if (!isAskedFor) actions.current.close();
  }, [isAskedFor, actions]);
  useFocusWhenAsked(stacked, () => node.current?.querySelector('textarea')?.focus());
  if (!own || !isFirst) return null;
  return (
    <div ref={node} className="rbk-brief rbk-result rbk-notes-open" role="group" aria-label={t('results.own')}>
      <OutsideStack>
        <ResultForm own={own} task={isTaskBeside ? null : brief} />
      </OutsideStack>
    </div>
  );
}

/** Who asks for what, while the room has sent nothing and the user does not write: leads to the field. */
export function ResultAskedNote() {
  const own = useOwn();
  const { question } = useBreakoutResults();
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const { isFirst, open } = useStackedElsewhere(ID);
  const { t } = useTexts(resultsTexts);
  const roomId = own?.roomId;
  /** Where the user has put it away. */
  const [seenIn, setSeenIn] = useState<string>();
  // The next time it is news again.
  if (seenIn !== undefined && seenIn !== roomId) setSeenIn(undefined);
  if (!own || canAlter || own.sent || own.draft !== null || isFirst || seenIn === roomId) return null;
  return (
    <Note role="group" aria-label={t('results.asked')}>
      <p className="rbk-note-title">{t('results.asked')}</p>
      {question !== null && (
        <p dir="auto" className="rbk-note-text rbk-user-text">
          {question}
        </p>
      )}
      <div className="rbk-note-actions">
        <Button variant="primary" icon="edit" onClick={open}>
          {t('results.write')}
        </Button>
        <DismissButton onClick={() => setSeenIn(roomId)} />
      </div>
    </Note>
  );
}
