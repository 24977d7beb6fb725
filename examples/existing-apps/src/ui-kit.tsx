import { RealtimeKitProvider } from '@cloudflare/realtimekit-react';
import {
  RtkCameraToggle,
  RtkChat,
  RtkGrid,
  RtkMicToggle,
  RtkParticipantsAudio,
  RtkUiProvider,
} from '@cloudflare/realtimekit-react-ui';
import { useEffect, useState } from 'react';
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
  useBreakoutView,
  type RealtimeKitClient,
} from 'realtimekit-breakout';
import 'realtimekit-breakout/styles.css';
import { authToken } from './sandbox';
import './ui-kit.css';

function App() {
  // was: const [meeting, initMeeting] = useRealtimeKitClient();
  const [meeting, initMeeting] = useBreakoutClient();
  useEffect(() => {
    void initMeeting({ authToken }); // RtkUiProvider joins it
  }, [initMeeting]);

  return (
    <BreakoutProvider client={meeting}>
      <RealtimeKitProvider value={meeting} fallback={<p>Joining…</p>}>
        {meeting && <Meeting meeting={meeting} />}
      </RealtimeKitProvider>
      <CreateRoomsDialog />
      <AssignDialog />
    </BreakoutProvider>
  );
}

function Meeting({ meeting }: { meeting: RealtimeKitClient }) {
  const [isChatOpen, setChatOpen] = useState(false);
  // The panel and the app's own sidebar give way to each other.
  const [view, setView] = useBreakoutView();
  const isChatShown = isChatOpen && view !== 'panel';
  const toggleChat = () => {
    if (view === 'panel') setView(null);
    setChatOpen(!isChatShown);
  };
  const { status } = useBreakoutMeeting();
  if (status === 'ended') return <p>You have left the meeting.</p>;

  return (
    <RtkUiProvider meeting={meeting} className="app">
      <h1>{meeting.meta.meetingTitle}</h1>
      <BreakoutNotes />
      <div className="floor">
        <main className="stage">
          <RtkGrid />
          <SwitchingScreen />
        </main>
        {isChatShown && (
          <aside className="sidebar" aria-label="Chat">
            <RtkChat />
          </aside>
        )}
        <BreakoutPanel />
      </div>
      <footer className="bar">
        <RtkMicToggle />
        <RtkCameraToggle />
        <button aria-pressed={isChatShown} onClick={toggleChat}>
          Chat
        </button>
        {/* was: RtkBreakoutRoomsToggle and RtkLeaveButton */}
        <BreakoutToggle kind="control-bar" />
        <BreakoutLeaveButton kind="control-bar" />
      </footer>
      <RtkParticipantsAudio />
    </RtkUiProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
