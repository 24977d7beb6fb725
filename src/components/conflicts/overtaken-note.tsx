import { forwardRef } from 'react';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Note, type NoteProps } from '../notes/note';

type OvertakenNoteProps = Omit<NoteProps, 'tone' | 'children'>;

/**
 * Another host has started rooms while a plan of new ones was being made: one decision, to use theirs or to keep the own
 * plan until those are closed. Nothing otherwise.
 */
export const OvertakenNote = forwardRef<HTMLDivElement, OvertakenNoteProps>(function OvertakenNote(props, ref) {
  const { isOvertaken, discard, shelve } = useBreakoutPlan();
  const count = useBreakoutSelector(({ rooms }) => rooms.length);
  // Lists do not say who has opened a room: with one other host it is them.
  const onlyHost = useBreakoutSelector(({ otherHosts }) => (otherHosts.length === 1 ? otherHosts[0]?.name : undefined));
  const [, setView] = useBreakoutView();
  const { t } = useMessages();
  if (!isOvertaken) return null;
  const decide = (choice: () => void) => () => {
    choice();
    setView('panel');
  };
  return (
    <Note ref={ref} tone="warning" role="alert" {...props}>
      <p className="rbk-note-title">{t('overtaken.title', { host: onlyHost ?? t('overtaken.anotherHost'), count })}</p>
      <p className="rbk-note-text">{t('overtaken.text')}</p>
      <div className="rbk-note-actions">
        <Button variant="primary" title={t('overtaken.use.text')} onClick={decide(discard)}>
          {t('overtaken.use')}
        </Button>
        <Button title={t('overtaken.shelve.text')} onClick={decide(shelve)}>
          {t('overtaken.shelve')}
        </Button>
      </div>
    </Note>
  );
});
