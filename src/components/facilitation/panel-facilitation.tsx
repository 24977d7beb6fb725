import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { Part, type PartProps } from '../../primitives/part';
import { AnnouncementList } from '../announcements/announcement-list';
import { AnnouncementNotes } from '../announcements/announcement-notes';
import { RoomBrief } from '../brief/brief-card';
import { CountdownNotes } from '../countdown/countdown-notes';
import { FacilitationLine } from './facilitation-line';
import { FacilitationVoice } from './facilitation-voice';
import { HostStrip } from './host-strip';
import { PulseTeller } from './pulse-teller';
import { useIsPlaced } from '../placed-parts';
import { RecordingWishNote } from '../recording/room-recordings';
import { RoomResult } from '../results/result-card';
import { ResultControls, ResultsNote } from '../results/result-controls';
import { TimeUpNotes } from '../timer/time-up-notes';

export type PanelFacilitationProps = Omit<PartProps<'div'>, 'children'>;

/**
 * What rooms share: for hosts the timers, the task, recordings, results and what was announced, in one line of which each opens what there is to do about it; for others the time, a call for
 * help, the task, the result and what was announced, without what `BreakoutNotes` shows already. Without height while there is nothing of it. The menu of
 * `PanelHeader` begins them. Renders a `div`, or nothing while no rooms are open; for hosts results stay.
 */
export const PanelFacilitation = forwardRef<HTMLDivElement, PanelFacilitationProps>(
  function PanelFacilitation(props, ref) {
    const { isOpen, permissions } = useBreakoutMeeting();
    const hasNotes = useIsPlaced('FacilitationNotes');
    const { canAlter } = permissions;
    if (!isOpen && !canAlter) return null;
    return (
      <Part tag="div" className="rbk-facilitation" ref={ref} custom={props}>
        {isOpen && !hasNotes && (
          <>
            <CountdownNotes />
            <TimeUpNotes />
            <RecordingWishNote />
            <ResultsNote />
            <AnnouncementNotes />
            <FacilitationVoice />
            <PulseTeller />
          </>
        )}
        {isOpen && canAlter && <HostStrip />}
        {!isOpen && <ResultControls />}
        {isOpen && !hasNotes && (
          <FacilitationLine>
            <PlacedOnce />
          </FacilitationLine>
        )}
        {isOpen && !canAlter && <AnnouncementList />}
      </Part>
    );
  },
);

/** The task and the result, unless the app shows them elsewhere. */
function PlacedOnce() {
  const isBriefPlaced = useIsPlaced('BriefCard');
  const isResultPlaced = useIsPlaced('ResultCard');
  return (
    <>
      {!isBriefPlaced && <RoomBrief />}
      {!isResultPlaced && <RoomResult />}
    </>
  );
}
