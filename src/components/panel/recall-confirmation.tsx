import { forwardRef } from 'react';
import type { Room } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import type { DialogProps } from '../../primitives/dialog';
import { ConfirmDialog } from '../confirm/confirm-dialog';
import { SharersWarning } from '../notes/sharers-warning';
import { keysOf } from './panel-actions';
import { useBreakoutPanel } from './panel-context';
import { personLabel } from '../people/person-label';

export interface RecallConfirmationProps extends Omit<DialogProps, 'title' | 'children'> {
  /** The room whose people are to be brought back, or all rooms; null asks nothing. */
  room: Room | 'all' | null;
}

/** As many are called by their names; more are counted. */
const namesShown = 4;

/** Asks before the people of a room, or of all rooms, are brought back to the main meeting. The rooms stay open. */
export const RecallConfirmation = forwardRef<HTMLDialogElement, RecallConfirmationProps>(function RecallConfirmation(
  { room, ...rest },
  ref,
) {
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { meKey, recall, recallAll } = useBreakoutPanel();
  const { t } = useMessages();
  const one = room === 'all' ? null : room;
  const emptied = rooms.filter(({ id }) => !one || id === one.id);
  const people = emptied.flatMap((place) => place.people);
  const count = people.length;
  return (
    <ConfirmDialog
      ref={ref}
      danger
      open={room !== null}
      {...rest}
      title={one ? t('confirm.recallRoom.title', { room: one.title }) : t('confirm.recall.title')}
      confirmLabel={t('confirm.recall.confirm')}
      cancelLabel={t('confirm.close.cancel')}
      onConfirm={() => {
        if (one) recall(one.id);
        else recallAll();
      }}
    >
      <SharersWarning personKeys={keysOf(emptied)} />
      <p>
        {count > 0 && count <= namesShown
          ? t('confirm.recall.named', { count, people: people.map((person) => personLabel(t, person, meKey)) })
          : t('confirm.recall.description', { count })}
      </p>
    </ConfirmDialog>
  );
});
