/**
 * What the SDK's `init` takes. In your app: `{ authToken }`, of a participant that your server has added to a meeting. Here
 * the emulated backend of the package stands in for both, with a host, 8 others, and no account.
 */
export async function getClientOptions() {
  const { createSandbox } = await import('realtimekit-breakout/sandbox');
  const sandbox = createSandbox();
  sandbox.install();
  const meeting = sandbox.createMeeting({ title: 'All hands' });
  meeting.addBots(8);
  return meeting.addParticipant({ name: 'Maya', preset: 'host' }).clientOptions();
}
