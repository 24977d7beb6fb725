import { useTexts } from '../../hooks/use-texts';
import { useTimerSlice } from '../../hooks/use-timer-slice';
import { facilitationTexts } from '../../locales/en/facilitation';
import { AnnouncementNotes } from '../announcements/announcement-notes';
import { FacilitationVoice } from '../facilitation-voice';
import { HelpLine } from '../help/help-button';
import { useIsPlaced, usePlaced } from '../placed-parts';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { TimerClock } from '../timer/timer-clock';
import { TimeUpNotes } from '../timer/time-up-notes';

/** What rooms share, in the notes: the time and the call for help in one line, what hosts announce, and when the time is up. */
export function FacilitationNotes() {
  usePlaced('FacilitationNotes');
  return (
    <>
      <Line />
      <TimeUpNotes />
      <AnnouncementNotes />
      <FacilitationVoice />
    </>
  );
}

function Line() {
  const hasTimer = useTimerSlice((timer) => timer !== null);
  const isHelpPlaced = useIsPlaced('HelpButton');
  const mayAsk = useBreakoutSelector(
    ({ currentRoomId, permissions }) => currentRoomId !== null && !permissions.canAlter,
  );
  const { t } = useTexts(facilitationTexts);
  const hasHelp = mayAsk && !isHelpPlaced;
  if (!hasTimer && !hasHelp) return null;
  return (
    <div className="rbk-facilitation-line" role="group" aria-label={t('facilitation.label')}>
      <TimerClock />
      {hasHelp && <HelpLine />}
    </div>
  );
}
