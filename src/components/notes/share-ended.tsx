import { forwardRef, useId } from 'react';
import type { Notice } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Note, type NoteProps } from './note';

export interface ShareEndedProps extends Omit<NoteProps, 'tone' | 'children'> {
  /** Default: what there is to tell. Null renders nothing. */
  notice?: Notice | null | undefined;
}

/** Tells somebody whose screen share a switch has ended, until they dismiss it or share again. */
export const ShareEnded = forwardRef<HTMLDivElement, ShareEndedProps>(function ShareEnded(
  { notice: given, ...rest },
  ref,
) {
  const { notice, dismissNotice } = useBreakoutMeeting();
  const { t } = useMessages();
  const titleId = useId();
  if ((given === undefined ? notice : given) !== 'screen-share-ended') return null;
  return (
    <Note ref={ref} role="group" aria-labelledby={titleId} {...rest}>
      <p id={titleId} className="rbk-note-title">
        {t('share.ended')}
      </p>
      <p className="rbk-note-text">{t('share.ended.text')}</p>
      <div className="rbk-note-actions">
        <Button onClick={dismissNotice}>{t('common.dismiss')}</Button>
      </div>
    </Note>
  );
});
