import { createSandbox } from 'realtimekit-breakout/sandbox';

// In place of the real service, and of your server that adds you to a meeting. In your app this file is not there.
const sandbox = createSandbox({ baseURI: 'realtime.cloudflare.com' });
sandbox.install();
const meeting = sandbox.createMeeting({ title: 'All hands' });
meeting.addBots(8);

/** Of a host. In your app it comes from your server. */
export const authToken = meeting.addParticipant({ name: 'Maya', preset: 'host' }).token;
