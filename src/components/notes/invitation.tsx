import { useState } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Note } from './note';

/** Whether to invite a participant into the open rooms: they may choose one, and have neither been in one nor declined. */
export function useInvitation(): { isDue: boolean; answer: () => void } {
  const { status, isOpen, permissions, previousRoom } = useBreakoutMeeting();
  const [isAnswered, setAnswered] = useState(false);
  if (isAnswered ? !isOpen : isOpen && status === 'room') setAnswered(isOpen);
  const isMine = permissions.canSwitchRooms && !permissions.canAlter;
  return {
    isDue: isMine && isOpen && status === 'main' && previousRoom === null && !isAnswered,
    answer: () => setAnswered(true),
  };
}

/** Invites the user to choose one of the open rooms: leads to the panel, which lists them. */
export function Invitation({ onAnswer }: { onAnswer: () => void }) {
  const [, setView] = useBreakoutView();
  const { t } = useMessages();
  return (
    <Note role="group" aria-label={t('invitation.title')}>
      <p className="rbk-note-title">{t('invitation.title')}</p>
      <div className="rbk-note-actions">
        <Button
          variant="primary"
          onClick={() => {
            onAnswer();
            setView('panel');
          }}
        >
          {t('invitation.choose')}
        </Button>
        <Button onClick={onAnswer}>{t('invitation.stay')}</Button>
      </div>
    </Note>
  );
}
