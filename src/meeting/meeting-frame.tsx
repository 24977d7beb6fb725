import { useCallback, useState, type CSSProperties } from 'react';
import { AssignDialog } from '../components/late/late-assign-dialog';
import { CreateRoomsDialog } from '../components/late/late-create-rooms-dialog';
import { BreakoutNotes } from '../components/late/late-breakout-notes';
import { BreakoutPanel } from '../components/late/late-breakout-panel';
import { SwitchingScreen } from '../components/late/late-switching-screen';
import { BreakoutToggle } from '../components/toggle/breakout-toggle';
import { useBreakoutSelector } from '../hooks/use-breakout-selector';
import { useBreakoutView } from '../hooks/use-breakout-view';
import { slots } from './vendor-config';
import { MeetingFailure } from './meeting-failure';
import { MeetingLeaveDialog } from './meeting-leave-dialog';
import { MeetingLoading } from './meeting-loading';
import { useInBrowser } from './use-in-browser';
import { usePanelClosesOnArrival } from './use-panel-closes-on-arrival';
import { useVendorMeeting } from './use-vendor-meeting';
import { useVendorRequests } from './use-vendor-requests';
import type { VendorMeetingOptions } from './vendor-meeting';

export interface MeetingFrameProps extends VendorMeetingOptions {
  /** `fixed`, the default, fills the window; `fill` the element around, which needs a height. As the vendor's. */
  mode?: 'fixed' | 'fill' | undefined;
  /** A class on the frame around the meeting. */
  className?: string | undefined;
  /** Inline style of the frame around the meeting: its height, say. */
  style?: CSSProperties | undefined;
}

/** The vendor's meeting with the breakout views in and over it, for the nearest provider's active meeting. */
export function MeetingFrame({ mode = 'fixed', className, style, ...vendor }: MeetingFrameProps) {
  const client = useBreakoutSelector((snapshot) => snapshot.client);
  const ended = useBreakoutSelector((snapshot) => snapshot.status === 'ended');
  const [, setView] = useBreakoutView();
  const inBrowser = useInBrowser();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const [leaving, setLeaving] = useState(false);
  const meeting = inBrowser ? client : null;
  const { VendorMeeting, error, retry } = useVendorMeeting(meeting !== null);
  usePanelClosesOnArrival(frame);
  useVendorRequests(frame, {
    onLeave: useCallback(() => setLeaving(true), []),
    onBreakoutRooms: useCallback(() => setView('panel'), [setView]),
  });

  return (
    <div ref={setFrame} className={`rbk-meeting${className ? ` ${className}` : ''}`} style={style} data-mode={mode}>
      <BreakoutNotes />
      {meeting && VendorMeeting && (
        <VendorMeeting {...vendor} meeting={meeting} ended={ended} fullscreenElement={frame}>
          <BreakoutToggle slot={slots.toggle} kind="control-bar" />
          <BreakoutPanel slot={slots.panel} />
        </VendorMeeting>
      )}
      {meeting && !VendorMeeting && (error ? <MeetingFailure error={error} onRetry={retry} /> : <MeetingLoading />)}
      <CreateRoomsDialog />
      <AssignDialog />
      <MeetingLeaveDialog open={leaving} onOpenChange={setLeaving} />
      <SwitchingScreen />
    </div>
  );
}
