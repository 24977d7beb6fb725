import { useBreakoutSelector } from '../hooks/use-breakout-selector';
import { useTexts } from '../hooks/use-texts';
import { useTimerSlice } from '../hooks/use-timer-slice';
import { facilitationTexts } from '../locales/en/facilitation';
import { HelpLine } from './help/help-button';
import { useIsPlaced } from './placed-parts';
import { Clock } from './timer/timer-clock';

/** The time and the call for help in one line, without what the app shows elsewhere. */
export function FacilitationLine() {
  const isClockPlaced = useIsPlaced('TimerClock');
  const isHelpPlaced = useIsPlaced('HelpButton');
  const hasTimer = useTimerSlice((timer) => timer !== null) && !isClockPlaced;
  const mayAsk = useBreakoutSelector(
    ({ currentRoomId, permissions }) => currentRoomId !== null && !permissions.canAlter,
  );
  const hasHelp = mayAsk && !isHelpPlaced;
  const { t } = useTexts(facilitationTexts);
  if (!hasTimer && !hasHelp) return null;
  return (
    <div className="rbk-facilitation-line" role="group" aria-label={t('facilitation.label')}>
      {hasTimer && <Clock />}
      {hasHelp && <HelpLine />}
    </div>
  );
}
