import { forwardRef, useRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { useMergedRef } from '../../primitives/use-merged-ref';
import { useAssign } from '../assign/assign-context';
import { Note, type NoteProps } from '../notes/note';
import { useKeptFocus } from '../use-kept-focus';
import { ConflictItem } from './conflict-item';

export type ConflictListProps = Omit<NoteProps, 'tone' | 'children'>;

/** Edits of the plan that contradict what another host did, each with the two choices. Nothing while there are none. */
export const ConflictList = forwardRef<HTMLDivElement, ConflictListProps>(function ConflictList(props, ref) {
  const { conflicts, resolve } = useAssign();
  const { t } = useMessages();
  const node = useRef<HTMLDivElement>(null);
  const mergedRef = useMergedRef(ref, node);
  useKeptFocus(node);
  if (conflicts.length === 0) return null;
  return (
    <Note ref={mergedRef} tone="warning" role="group" aria-label={t('conflicts.label')} tabIndex={-1} {...props}>
      <p className="rbk-note-title" role="alert">
        {t('conflicts.title', { count: conflicts.length })}
      </p>
      <ul className="rbk-note-list rbk-conflicts" tabIndex={0} aria-label={t('conflicts.label')}>
        {conflicts.map((conflict) => (
          <ConflictItem
            key={`${conflict.kind} ${conflict.kind === 'person-moved' ? conflict.personKey : conflict.roomId}`}
            conflict={conflict}
          />
        ))}
      </ul>
      {conflicts.length > 1 && (
        <div className="rbk-note-actions">
          <Button onClick={() => resolve(conflicts, 'mine')}>{t('conflicts.allMine')}</Button>
          <Button onClick={() => resolve(conflicts, 'theirs')}>{t('conflicts.allTheirs')}</Button>
        </div>
      )}
    </Note>
  );
});
