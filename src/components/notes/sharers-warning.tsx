import { forwardRef } from 'react';
import type { PersonKey } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { shareTexts } from '../../locales/en/share';
import { Note, type NoteProps } from './note';
import { personLabel } from '../people/person-label';

export interface SharersWarningProps extends Omit<NoteProps, 'tone' | 'children'> {
  /** Who is about to be moved, or to go. */
  personKeys: readonly PersonKey[];
}

/** Which of the people who are about to change rooms share their screen, which ends then. Nothing when nobody does. */
export const SharersWarning = forwardRef<HTMLDivElement, SharersWarningProps>(function SharersWarning(
  { personKeys, ...rest },
  ref,
) {
  const screenSharers = useBreakoutSelector((snapshot) => snapshot.screenSharers);
  const meKey = useBreakoutSelector((snapshot) => snapshot.me?.key);
  const { t } = useTexts(shareTexts);
  const moved = screenSharers.filter(({ key }) => personKeys.includes(key));
  const others = moved.filter(({ key }) => key !== meKey);
  if (moved.length === 0) return null;
  return (
    <Note ref={ref} tone="warning" {...rest}>
      {moved.length > others.length && <p className="rbk-note-title">{t('share.warning.own')}</p>}
      {others.length > 0 && (
        <p className="rbk-note-title">
          {t('share.warning.others', { count: others.length, people: others.map((person) => personLabel(t, person)) })}
        </p>
      )}
    </Note>
  );
});
