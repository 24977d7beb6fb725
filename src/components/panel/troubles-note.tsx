import { forwardRef, useState } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Note, type NoteProps } from '../notes/note';
import { useBreakoutPanel } from './panel-context';
import { TroubleText } from './trouble-text';
import { PersonName } from '../people/person-name';

export type TroublesNoteProps = Omit<NoteProps, 'tone' | 'children'>;

/** People who are listed before "show all". */
const listed = 4;

/** Who is not where they should be, why, and another try for each. That there are some is announced by the panel, once. */
export const TroublesNote = forwardRef<HTMLDivElement, TroublesNoteProps>(function TroublesNote(props, ref) {
  const { operation, ready, retryAll } = useBreakoutPanel();
  const [expanded, setExpanded] = useState(false);
  const { t } = useMessages();
  const all = [...operation.troubles.values()];
  if (all.length === 0) return null;
  return (
    <Note ref={ref} tone="warning" {...props}>
      <p className="rbk-note-title">{t('report.failed', { count: all.length })}</p>
      <ul role="list" className="rbk-note-list">
        {(expanded ? all : all.slice(0, listed)).map((trouble) => (
          <li key={trouble.person.key} className="rbk-trouble">
            <PersonName person={trouble.person} />
            <TroubleText trouble={trouble} />
          </li>
        ))}
      </ul>
      {all.length > listed && (
        <button
          type="button"
          className="rbk-disclosure"
          aria-expanded={expanded}
          onClick={() => setExpanded(!expanded)}
        >
          {expanded ? t('people.showFewer') : t('people.showAll', { count: all.length })}
        </button>
      )}
      <div className="rbk-note-actions">
        {all.length > 1 && (
          <Button aria-disabled={!ready} onClick={() => retryAll(all)}>
            {t('panel.retryAll')}
          </Button>
        )}
        <Button variant="ghost" onClick={operation.dismiss}>
          {t('common.dismiss')}
        </Button>
      </div>
    </Note>
  );
});
