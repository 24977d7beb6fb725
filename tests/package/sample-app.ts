/** What apps write, and what must not compile. */
export const app = `
import 'realtimekit-breakout/styles.css';
import { ActiveMeetingBoundary, BreakoutProvider, isBreakoutError, useBreakoutClient, useBreakoutMeeting, type BreakoutProviderProps, type RealtimeKitClient } from 'realtimekit-breakout';
import { BreakoutMeeting } from 'realtimekit-breakout/meeting';
import { createPlan, distribute, type Plan } from 'realtimekit-breakout/core';
import { createSandbox } from 'realtimekit-breakout/sandbox';

const plan: Plan = createPlan({ titles: ['Red', 'Blue'] });
const { assignment } = distribute(['a', 'b'], plan.rooms.map((room) => room.id), { seed: 1 });
export const sizes: number[] = Object.values(assignment).map((people) => people.length);
export const token: string = createSandbox().createMeeting({ title: 'x' }).addParticipant({ name: 'x', preset: 'host' }).token;
// @ts-expect-error no client: its type is not any
export const wrong: BreakoutProviderProps = { client: 42 };
export const right = (client: RealtimeKitClient): string => client.meta.meetingTitle;
export const codeOf = (error: unknown): string | undefined => (isBreakoutError(error) ? error.code : undefined);

export function App() {
  const [client] = useBreakoutClient();
  return (
    <BreakoutProvider client={client}>
      <ActiveMeetingBoundary fallback="Joining"><Status /></ActiveMeetingBoundary>
      <BreakoutMeeting mode="fill" />
    </BreakoutProvider>
  );
}
function Status() {
  const { status, meeting } = useBreakoutMeeting();
  // @ts-expect-error not a status: the types are not any
  if (status === 'nowhere') return null;
  return <p>{status} {meeting?.self.name}</p>;
}
`;

/** For the file endings of Node, which have no JSX. */
export const appWithoutJsx = app.slice(0, app.indexOf('export function App'));
