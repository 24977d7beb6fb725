import { forwardRef, useId } from 'react';
import type { Room } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { useAction } from '../use-action';
import { ErrorNote } from './error-note';
import { Note, type NoteProps } from './note';

export interface WayBackProps extends Omit<NoteProps, 'tone' | 'children'> {
  /** Default: the room one was in before a reload or a lost connection. Null renders nothing. */
  room?: Room | null | undefined;
}

/** After a reload, which leads to the main meeting: the way back to one's room or, where that is not allowed, who can help. */
export const WayBack = forwardRef<HTMLDivElement, WayBackProps>(function WayBack({ room: given, ...rest }, ref) {
  const { previousRoom, permissions, join, forgetPreviousRoom } = useBreakoutMeeting();
  const { pending, error, run } = useAction();
  const { t } = useMessages();
  const titleId = useId();
  const room = given === undefined ? previousRoom : given;
  if (!room) return null;
  return (
    <Note ref={ref} role="group" aria-labelledby={titleId} {...rest}>
      <p id={titleId} className="rbk-note-title">
        {t('wayBack.title', { room: room.title })}
      </p>
      {!permissions.canSwitchRooms && <p className="rbk-note-text">{t('wayBack.hostOnly')}</p>}
      <ErrorNote error={error} />
      <div className="rbk-note-actions">
        {permissions.canSwitchRooms && (
          <Button variant="primary" aria-disabled={pending} onClick={() => void run(() => join(room.id))}>
            {t('wayBack.go', { room: room.title })}
          </Button>
        )}
        <Button aria-disabled={pending} onClick={forgetPreviousRoom}>
          {t(permissions.canSwitchRooms ? 'wayBack.stay' : 'common.dismiss')}
        </Button>
      </div>
    </Note>
  );
});
