import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useBreakoutClient } from 'realtimekit-breakout';
import { BreakoutMeeting } from 'realtimekit-breakout/meeting';
import 'realtimekit-breakout/styles.css';
import { authToken } from './sandbox';

function App() {
  // was: const [meeting, initMeeting] = useRealtimeKitClient();
  const [meeting, initMeeting] = useBreakoutClient();
  useEffect(() => {
    void initMeeting({ authToken });
  }, [initMeeting]);

  // was: <RtkMeeting meeting={meeting} mode="fixed" showSetupScreen={false} />, which joins it
  return <BreakoutMeeting meeting={meeting} mode="fixed" showSetupScreen={false} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
