import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useTexts } from '../../hooks/use-texts';
import { panelHostTexts } from '../../locales/en/panel-host';
import { Button } from '../../primitives/button';
import { DismissButton } from '../notes/dismiss-button';
import { AttentionRow } from './attention-row';
import { useBreakoutPanel } from './use-breakout-panel';

/** The room that somebody else has closed while others are open, whose people are back in the main meeting. */
export function ClosedRoom() {
  const { main } = useBreakoutMeeting();
  const { closedRooms, dismissClosedRoom } = useBreakoutPlan();
  const { ready, reopen } = useBreakoutPanel();
  const { t } = useTexts(panelHostTexts);
  // One at a time: the others follow.
  const [room] = closedRooms;
  if (!room) return null;
  const count = main?.people.filter(({ key }) => room.personKeys.includes(key)).length ?? 0;
  return (
    <AttentionRow
      icon="warning"
      role="alert"
      text={t('panel.roomGone', { room: room.title, count })}
      action={
        <>
          <Button plain size="sm" aria-disabled={!ready} onClick={() => reopen(room)}>
            {t('panel.reopen')}
          </Button>
          <DismissButton plain size="sm" onClick={() => dismissClosedRoom(room.id)} />
        </>
      }
    />
  );
}
