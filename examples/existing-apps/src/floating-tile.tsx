import { RtkParticipantTile, RtkParticipantsAudio } from '@cloudflare/realtimekit-react-ui';
import { useEffect, useState, type PointerEvent } from 'react';
import { createRoot } from 'react-dom/client';
import {
  AssignDialog,
  BreakoutLeaveButton,
  BreakoutNotes,
  BreakoutPanel,
  BreakoutProvider,
  BreakoutToggle,
  CreateRoomsDialog,
  SwitchingScreen,
  useBreakoutClient,
  useBreakoutMeeting,
  type RealtimeKitClient,
} from 'realtimekit-breakout';
import 'realtimekit-breakout/styles.css';
import { authToken } from './sandbox';
import './floating-tile.css';

function App() {
  // was: const [meeting, initMeeting] = useRealtimeKitClient();
  const [meeting, initMeeting] = useBreakoutClient();
  useEffect(() => {
    void initMeeting({ authToken }).then((ready) => ready?.join());
  }, [initMeeting]);

  return (
    <BreakoutProvider client={meeting}>
      <article className="page">
        <p>A page of the product, as high as the window. The meeting floats over it.</p>
      </article>
      {meeting && <FloatingTile meeting={meeting} />}
      {/* This page has no place beside something: the panel lies over it, see floating-tile.css. */}
      <BreakoutPanel />
      <CreateRoomsDialog />
      <AssignDialog />
    </BreakoutProvider>
  );
}

function FloatingTile({ meeting }: { meeting: RealtimeKitClient }) {
  const [{ x, y }, setPosition] = useState({ x: 24, y: 24 });
  const { status } = useBreakoutMeeting();

  const drag = ({ buttons, currentTarget, movementX, movementY, pointerId }: PointerEvent) => {
    if (buttons === 0) return;
    currentTarget.setPointerCapture(pointerId);
    setPosition({ x: x + movementX, y: y + movementY });
  };

  // In a switch the old client has left already: `switching` is not `ended`.
  if (status === 'ended') return <p className="tile">You are not in the meeting.</p>;
  return (
    <section className="tile" aria-label="Meeting" style={{ translate: `${x}px ${y}px` }}>
      <h1 onPointerMove={drag}>{meeting.meta.meetingTitle}</h1>
      <RtkParticipantTile meeting={meeting} participant={meeting.self} size="sm" />
      <RtkParticipantsAudio meeting={meeting} />
      <footer className="bar">
        <BreakoutToggle kind="icon" />
        <BreakoutLeaveButton kind="icon" />
      </footer>
      <BreakoutNotes />
      <SwitchingScreen />
    </section>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
