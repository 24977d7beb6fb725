import { forwardRef, useState } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useTexts } from '../../hooks/use-texts';
import { facilitationTexts } from '../../locales/en/facilitation';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { AnnounceDialog } from '../announcements/announce-dialog';
import { AnnouncementList } from '../announcements/announcement-list';
import { AnnouncementNotes } from '../announcements/announcement-notes';
import { FacilitationLine } from '../facilitation-line';
import { FacilitationVoice } from '../facilitation-voice';
import { HelpQueue } from '../help/help-queue';
import { useIsPlaced } from '../placed-parts';
import { TimerControls } from '../timer/timer-controls';
import { TimeUpNotes } from '../timer/time-up-notes';

export type PanelFacilitationProps = Omit<PartProps<'div'>, 'children'>;

/**
 * What rooms share: for hosts who asks for help, the timer and announcements; for others the time, a call for help and what
 * was announced, without what `BreakoutNotes` shows already. Renders a `div`, or nothing while no rooms are open.
 */
export const PanelFacilitation = forwardRef<HTMLDivElement, PanelFacilitationProps>(
  function PanelFacilitation(props, ref) {
    const { isOpen, permissions } = useBreakoutMeeting();
    const hasNotes = useIsPlaced('FacilitationNotes');
    const { canAlter } = permissions;
    if (!isOpen) return null;
    return (
      <Part tag="div" className="rbk-facilitation" ref={ref} custom={props}>
        {!hasNotes && (
          <>
            <TimeUpNotes />
            <AnnouncementNotes />
            <FacilitationVoice />
          </>
        )}
        {canAlter && (
          <>
            <HelpQueue />
            <HostTools />
          </>
        )}
        {!canAlter && !hasNotes && <FacilitationLine />}
        <AnnouncementList />
      </Part>
    );
  },
);

function HostTools() {
  const { t } = useTexts(facilitationTexts);
  const [isAnnouncing, setAnnouncing] = useState(false);
  return (
    <div className="rbk-facilitation-tools">
      <TimerControls />
      <Button icon="announce" aria-haspopup="dialog" onClick={() => setAnnouncing(true)}>
        {t('announcement.new')}
      </Button>
      <AnnounceDialog open={isAnnouncing} onOpenChange={setAnnouncing} />
    </div>
  );
}
