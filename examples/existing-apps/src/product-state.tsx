import { useRealtimeKitSelector } from '@cloudflare/realtimekit-react';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  ActiveMeetingBoundary,
  AssignDialog,
  BreakoutLeaveButton,
  BreakoutNotes,
  BreakoutPanel,
  BreakoutProvider,
  BreakoutToggle,
  CreateRoomsDialog,
  SwitchingScreen,
  useBreakoutClient,
} from 'realtimekit-breakout';
import 'realtimekit-breakout/styles.css';
import { authToken } from './sandbox';
import './product-state.css';

function Auction() {
  // was: const [meeting, initMeeting] = useRealtimeKitClient();
  const [meeting, initMeeting] = useBreakoutClient();
  const [bid, setBid] = useState(100); // the product's state: outside the boundary, so that it outlives each switch
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    void initMeeting({ authToken }).then((ready) => ready?.join());
  }, [initMeeting]);

  useEffect(() => {
    // A switch emits it as well, with the state `connected-meeting`; then the auction goes on.
    const onLeft = ({ state }: { state: string }) => {
      if (['left', 'kicked', 'ended', 'rejected'].includes(state)) setOver(true);
    };
    meeting?.self.on('roomLeft', onLeft);
    return () => void meeting?.self.off('roomLeft', onLeft);
  }, [meeting]);

  if (isOver) return <h1>The auction has ended.</h1>;
  return (
    <BreakoutProvider client={meeting}>
      <header className="bar">
        <button onClick={() => setBid(bid + 10)}>Bid {bid + 10}</button>
        <output>Your bid: {bid}</output>
        <BreakoutToggle />
        <BreakoutLeaveButton />
      </header>
      <BreakoutNotes />
      <div className="floor">
        <main className="stage">
          {/* was: <RealtimeKitProvider value={meeting}> */}
          <ActiveMeetingBoundary fallback={<p>Joining…</p>}>
            <Stage />
          </ActiveMeetingBoundary>
          <SwitchingScreen />
        </main>
        <BreakoutPanel />
      </div>
      <CreateRoomsDialog />
      <AssignDialog />
    </BreakoutProvider>
  );
}

function Stage() {
  const title = useRealtimeKitSelector(({ meta }) => meta.meetingTitle);
  const name = useRealtimeKitSelector(({ self }) => self.name);
  return (
    <>
      <h1>{title}</h1>
      <p>You bid as {name}.</p>
    </>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Auction />
    </StrictMode>,
  );
}
