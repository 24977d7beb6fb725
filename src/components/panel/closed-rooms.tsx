import { forwardRef } from 'react';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Note, type NoteProps } from '../notes/note';
import { useBreakoutPanel } from './panel-context';

export type ClosedRoomsProps = Omit<NoteProps, 'tone' | 'children'>;

/** For hosts: the room that somebody else has closed while others are open, whose people are back in the main meeting. */
export const ClosedRooms = forwardRef<HTMLDivElement, ClosedRoomsProps>(function ClosedRooms(props, ref) {
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const main = useBreakoutSelector((snapshot) => snapshot.main);
  const { closedRooms, dismissClosedRoom } = useBreakoutPlan();
  const { ready, reopen } = useBreakoutPanel();
  const { t } = useMessages();
  // One at a time: the others follow.
  const [room] = closedRooms;
  if (!canAlter || !room) return null;
  const count = main?.people.filter(({ key }) => room.personKeys.includes(key)).length ?? 0;
  return (
    <Note ref={ref} tone="warning" role="alert" {...props}>
      <p className="rbk-note-title">{t('panel.roomGone', { room: room.title, count })}</p>
      <div className="rbk-note-actions">
        <Button variant="primary" aria-disabled={!ready} onClick={() => reopen(room)}>
          {t('panel.reopen')}
        </Button>
        <Button onClick={() => dismissClosedRoom(room.id)}>{t('common.dismiss')}</Button>
      </div>
    </Note>
  );
});
