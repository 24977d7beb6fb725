import type { Page } from 'playwright';
import { createSandbox, type MediaServer, type Sandbox, type SandboxMeeting } from '../src/sandbox';
import { createNodeRealm, routeToRealm } from '../tests/support/sandbox-in-node';
import type {} from './page/main';

/** The emulated backend in this process, as a server is in another one: the page's time is the client's alone. */
export interface BenchServer {
  readonly sandbox: Sandbox;
  readonly meeting: SandboxMeeting;
  /** What the page enters the meeting with, as the host. */
  readonly host: { readonly baseURI: string; readonly authToken: string };
}

/** Answers what a page asks the backend for. */
export async function serveMeeting(page: Page, people: number): Promise<BenchServer> {
  const realm = createNodeRealm();
  const sandbox = createSandbox({ media: mediaIn(page) });
  sandbox.install(realm);
  const meeting = sandbox.createMeeting({ title: 'Main' });
  meeting.addBots(people);
  const { authToken } = meeting
    .addParticipant({ name: 'Host', preset: 'host', customParticipantId: 'host' })
    .clientOptions();
  const { baseURI } = sandbox;
  await routeToRealm(page.context(), realm, baseURI);
  return { sandbox, meeting, host: { baseURI, authToken } };
}

/** WebRTC is the page's: the sandbox's media server works there, and is called from here. */
function mediaIn(page: Page): MediaServer {
  const call = <Name extends 'open' | 'renegotiate' | 'accept'>(name: Name, args: Parameters<MediaServer[Name]>) =>
    page.evaluate(
      ([method, values]) => {
        if (!window.benchMedia) throw new Error('The page has no media server yet.');
        return (window.benchMedia[method] as (...all: unknown[]) => unknown)(...values);
      },
      [name, args] as const,
    ) as ReturnType<MediaServer[Name]>;
  return {
    open: (...args) => call('open', args),
    renegotiate: (...args) => call('renegotiate', args),
    accept: (...args) => call('accept', args),
    // Nobody sends anything.
    consume: () => Promise.resolve({ offer: null, tracks: new Map() }),
    close: () => undefined,
  };
}
