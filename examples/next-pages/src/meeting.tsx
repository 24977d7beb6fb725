import { useRealtimeKitMeeting, useRealtimeKitSelector } from '@cloudflare/realtimekit-react';
import { useEffect, useState } from 'react';
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
  useBreakoutMeeting,
} from 'realtimekit-breakout';
import 'realtimekit-breakout/ui-kit';
import { getClientOptions } from './backend';

export function Meeting() {
  const [client, initClient] = useBreakoutClient();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    enter().catch(() => setFailed(true));

    async function enter() {
      clientOptions ??= getClientOptions();
      // Undefined for the second of two calls, as StrictMode makes them.
      const ready = await initClient(await clientOptions);
      await ready?.join();
    }
  }, [initClient]);

  if (failed) return <p role="alert">The meeting could not be entered.</p>;
  return (
    <BreakoutProvider client={client}>
      <div className="app">
        <BreakoutNotes />
        <div className="floor">
          <main className="stage">
            <ActiveMeetingBoundary fallback={<p>Joining…</p>}>
              <Stage />
            </ActiveMeetingBoundary>
            <SwitchingScreen />
          </main>
          <BreakoutPanel />
        </div>
        <footer className="bar">
          <BreakoutToggle />
          <BreakoutLeaveButton />
        </footer>
      </div>
      <CreateRoomsDialog />
      <AssignDialog />
    </BreakoutProvider>
  );
}

let clientOptions: ReturnType<typeof getClientOptions> | undefined;

/** Your meeting: here the vendor's hooks are right from the first render in each room. */
function Stage() {
  const { meeting } = useRealtimeKitMeeting();
  const others = useRealtimeKitSelector(({ participants }) => participants.joined.size);
  const { status } = useBreakoutMeeting();
  if (status === 'ended') return <p>You have left.</p>;
  return (
    <div>
      <h1>{meeting.meta.meetingTitle}</h1>
      <p>{others} others</p>
    </div>
  );
}
