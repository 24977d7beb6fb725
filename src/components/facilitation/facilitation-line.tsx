import type { ReactNode } from 'react';
import { closesAll } from '../../core/facilitation/countdown-entry';
import { useBreakoutBrief } from '../../hooks/use-breakout-brief';
import { useBreakoutLeads } from '../../hooks/use-breakout-leads';
import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useCountdownSlice } from '../../hooks/use-countdown-slice';
import { useTexts } from '../../hooks/use-texts';
import { useTimerSlice } from '../../hooks/use-timer-slice';
import { facilitationTexts } from '../../locales/en/facilitation';
import { HelpLine } from '../help/help-button';
import { RoomLead } from '../lead/room-lead';
import { useIsPlaced } from '../placed-parts';
import { RoundLabel } from '../rounds/round-label';
import { Clock } from '../timer/timer-clock';

interface FacilitationLineProps {
  /** The task and the result of the room. */
  readonly children: ReactNode;
}

/** The time, the call for help, the lead, the task and the result of the room in one line, without what is shown elsewhere: by the app, or for hosts in the main meeting in the panel. */
export function FacilitationLine({ children }: FacilitationLineProps) {
  const isClockPlaced = useIsPlaced('TimerClock');
  const isHelpPlaced = useIsPlaced('HelpButton');
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const [view] = useBreakoutView();
  const isInRoom = useBreakoutSelector(({ currentRoomId }) => currentRoomId !== null);
  // In a room it stands where those in it have it, for whom the host is there.
  const isInPanel = canAlter && view === 'panel' && !isInRoom;
  // The note of the close has the clock that counts, and says what is up; it is no longer so where the close has left rooms open.
  const closing = useCountdownSlice(({ all }) => all.find(closesAll)?.state ?? null);
  // Who is back before word comes that the time is gone with the rooms sees it no more.
  const areOpen = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const isTimed = useTimerSlice(
    (timer) => timer !== null && (closing === null || (closing === 'lapsed' && !timer.isOver)),
  );
  const hasTimer = areOpen && isTimed && !isClockPlaced && !isInPanel;
  // The note of the next round has the same seconds.
  const isChanging = useBreakoutRounds().rounds?.state === 'changing';
  const hasHelp = isInRoom && !canAlter && !isHelpPlaced;
  const isBriefPlaced = useIsPlaced('BriefCard');
  const hasBrief = useBreakoutBrief().brief !== null && !isBriefPlaced;
  const hasLead = useBreakoutLeads().own !== null;
  const isResultPlaced = useIsPlaced('ResultCard');
  const hasResult = useBreakoutResults().own !== null && !isResultPlaced;
  const { t } = useTexts(facilitationTexts);
  if (!hasTimer && !hasHelp && !hasLead && !hasBrief && !hasResult) return null;
  return (
    <div className="rbk-facilitation-line" role="group" aria-label={t('facilitation.label')}>
      {/* What is always there first: what comes and goes stands behind it. */}
      {hasTimer && !isChanging && <Clock />}
      {hasTimer && <RoundLabel />}
      {hasHelp && <HelpLine />}
      {hasLead && <RoomLead />}
      {children}
    </div>
  );
}
