import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { chromiumArgs, chromiumPaths } from '../chromium.mjs';
import { Account, type CleanUp, type Invited } from './account';
import { firstLine, LiveClient, servePage } from './clients';
import { runFlow, type Trio } from './flow';
import { guesses } from './guesses';
import { Report, type Finding, type StepResult } from './report';
import type { Settings } from './settings.mjs';
import { World } from './world';

export interface LiveCheckOptions {
  readonly print: (line: string) => void;
  /** Ends the check early; what was made is deleted all the same. */
  readonly signal: AbortSignal;
  /** Default: the Chromium of the tests. */
  readonly launch?: () => Promise<Browser>;
}

export interface LiveCheckResult {
  readonly exitCode: 0 | 1;
  readonly steps: readonly StepResult[];
  readonly findings: ReadonlyMap<string, Finding>;
  readonly cleanUp: CleanUp;
}

/** With what the name of everything begins that the check makes in an account. */
const PREFIX = 'breakout-live-check';

const launchChromium = (): Promise<Browser> => {
  const [executablePath] = chromiumPaths();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: chromiumArgs,
    // Playwright would end the process at once, with everything left behind.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
};

/** Runs everything and prints the report. Rejects for nothing that the service or the network does. */
export async function runLiveCheck(
  settings: Settings,
  { print, signal, launch = launchChromium }: LiveCheckOptions,
): Promise<LiveCheckResult> {
  const run = randomBytes(3).toString('hex');
  const account = new Account(settings, `${PREFIX}-${run}`, signal);
  const report = new Report(print);
  const ends: (() => Promise<unknown>)[] = [];
  report.say(`Live check ${run}, ${new Date().toISOString()}, SDK ${sdkVersion()}, on ${settings.api}`);
  let isWhole = false;
  try {
    report.say(`App ${await account.open()}. What is made begins with "${PREFIX}-${run}".`);
    const page = await servePage();
    ends.push(() => page.close());
    const browser = await launch();
    ends.push(() => browser.close());
    const noteRoom = (id: string) => account.noteRoom(id);
    const open = (name: string) => LiveClient.open(name, { browser, address: page.address, signal, noteRoom });
    await check({ settings, account, report, signal, open });
    isWhole = true;
  } catch (error) {
    report.say(`Ended early: ${firstLine(error)}`);
  }
  for (const end of ends.reverse()) await end().catch((error: unknown) => report.say(`  ${firstLine(error)}`));
  const cleanUp = await account.cleanUp();
  sayCleanUp(report, cleanUp);
  const { steps, findings, flowPassed } = report;
  const isGood = isWhole && flowPassed && cleanUp.left.length === 0 && !signal.aborted;
  return { exitCode: isGood ? 0 : 1, steps, findings, cleanUp };
}

function sdkVersion(): string {
  const manifest = new URL('../../node_modules/@cloudflare/realtimekit/package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

interface Tools {
  readonly settings: Settings;
  readonly account: Account;
  readonly report: Report;
  readonly signal: AbortSignal;
  readonly open: (name: string) => Promise<LiveClient>;
}

async function check({ settings, account, report, signal, open }: Tools): Promise<void> {
  const { baseURI } = settings;
  const hosts = await account.createPreset('host', { isHost: true, viewType: 'GROUP_CALL' });
  const guests = await account.createPreset('guest', { isHost: false, viewType: 'GROUP_CALL' });
  // Only the guess about the stage needs these; an account may have no webinars.
  const webinar = await webinarPresets(account).catch(
    (error: unknown) => new Error(`The presets of a webinar were refused: ${firstLine(error)}`),
  );

  const gather = async (title: string) => {
    const meetingId = await account.createMeeting(title);
    const trio: Trio = { host: await open('Host'), ada: await open('Ada'), ben: await open('Ben') };
    const invited = new Map<LiveClient, Invited>();
    for (const client of Object.values(trio) as LiveClient[]) {
      const preset = client === trio.host ? hosts : guests;
      invited.set(client, await account.invite(meetingId, client.name, preset));
    }
    const invitationOf = (client: LiveClient): Invited => {
      const invitation = invited.get(client);
      if (!invitation) throw new Error(`${client.name} was not invited.`);
      return invitation;
    };
    const close = () => Promise.all(Object.values(trio).map((client: LiveClient) => client.close()));
    return { trio, invitationOf, close };
  };

  const flow = await gather('main flow');
  const devices = { audio: true, video: true, withSession: true };
  await runFlow(
    flow.trio,
    (client) => client.enter({ authToken: flow.invitationOf(client).token, baseURI, ...devices }),
    { report, signal },
  );
  signal.throwIfAborted();
  await flow.close();

  report.say('Guesses of docs/sdk-facts.md');
  const { trio, invitationOf } = await gather('guesses');
  const quiet = { baseURI, audio: false, video: false, withSession: false };
  const tokens = new Map<LiveClient, string>();
  const world = new World(trio, {
    signal,
    enter: async (client, token) => {
      const known = token === 'same' ? tokens.get(client) : undefined;
      const authToken = known ?? (await account.freshToken(invitationOf(client)));
      tokens.set(client, authToken);
      await client.enter({ ...quiet, authToken });
    },
    enterWebinar: async () => {
      if (webinar instanceof Error) throw webinar;
      const meetingId = await account.createMeeting('webinar');
      const [host, guest] = [await open('Host of the webinar'), await open('Guest of the webinar')];
      for (const [index, client] of [host, guest].entries()) {
        const { token } = await account.invite(meetingId, client.name, webinar[index] ?? '');
        await client.enter({ ...quiet, authToken: token });
      }
      return [host, guest];
    },
  });
  for (const { key, says, probe } of guesses) {
    const finding = await probe(world).catch((error: unknown): Finding => ({
      verdict: 'could not be tested',
      seen: firstLine(error),
    }));
    signal.throwIfAborted();
    report.finding(key, says, finding);
  }
}

async function webinarPresets(account: Account): Promise<readonly [host: string, guest: string]> {
  return [
    await account.createPreset('webinar-host', { isHost: true, viewType: 'WEBINAR' }),
    await account.createPreset('webinar-guest', { isHost: false, viewType: 'WEBINAR' }),
  ];
}

function sayCleanUp(report: Report, { deleted, left }: CleanUp): void {
  report.say('Clean-up');
  const kinds = new Map<string, number>();
  for (const [kind = ''] of deleted.map((what) => what.split(' '))) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].map(([kind, count]) => `${kind} ×${count}`);
  report.say(`  deleted (meetings and rooms: made inactive): ${counts.join(', ') || 'nothing'}`);
  for (const { what, path, why } of left) report.say(`  ✗ left behind: ${what}, ${path}: ${why}`);
}
