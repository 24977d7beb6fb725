import { spawn } from 'node:child_process';
import { chromium, type Browser } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { chromiumArgs, chromiumPaths } from '../../scripts/chromium.mjs';
import { guesses } from '../../scripts/live-check/guesses';
import { runLiveCheck, type LiveCheckResult } from '../../scripts/live-check/run';
import { readSettings } from '../../scripts/live-check/settings.mjs';
import { type LiveOptions, type MediaServer } from '../../src/sandbox';
import { accountId, apiToken, ManagementServer } from '../support/management-server';
import { createMediaIn } from '../support/media-page';
import { createNodeRealm, routeToRealm } from '../support/sandbox-in-node';

const baseURI = 'live-check.realtimekit.test';

/** Everything about which the sandbox can be otherwise than by default. */
const otherwise: Partial<LiveOptions> = {
  listBy: 'assignment',
  pushDumps: false,
  participantIds: 'change',
  echoBroadcasts: false,
  onRoomDeleted: 'kick',
  stageAfterMove: 'on',
};
const refuted = ['lists', 'pushes', 'ids', 'echo', 'occupants', 'stage'];

/** Runs the check on an account whose sandbox is in this process, with the clients in Chromium. */
async function runOnSandbox(
  options: Partial<LiveOptions> = {},
  onLine: (line: string, account: Account) => void = () => {},
) {
  const [executablePath] = chromiumPaths();
  const args = [...chromiumArgs, '--disable-features=WebRtcHideLocalIpsWithMdns'];
  const launch = () => chromium.launch({ ...(executablePath && { executablePath }), args });
  const mediaBrowser = await launch();
  onTestFinished(() => mediaBrowser.close());
  const media: MediaServer = await createMediaIn(await mediaBrowser.newPage());
  const realm = createNodeRealm();
  const server = await ManagementServer.listen(realm, { ...options, baseURI, media });
  onTestFinished(() => server.close());

  /** A browser whose pages reach the sandbox. */
  const launchRouted = async (): Promise<Browser> => {
    const browser = await launch();
    const newContext = browser.newContext.bind(browser);
    browser.newContext = async (contextOptions) => {
      const context = await newContext(contextOptions);
      await routeToRealm(context, realm, baseURI);
      return context;
    };
    return browser;
  };
  const lines: string[] = [];
  const stopping = new AbortController();
  const account: Account = { server, stop: () => stopping.abort(new Error('it was stopped')) };
  const settings = readSettings(environmentFor(server));
  const print = (line: string) => {
    lines.push(line);
    onLine(line, account);
  };
  const result = await runLiveCheck(settings, { print, signal: stopping.signal, launch: launchRouted });
  return { server, result, report: lines.join('\n') };
}

const environmentFor = ({ address }: ManagementServer) => ({
  CI: 'true',
  CLOUDFLARE_ACCOUNT_ID: accountId,
  CLOUDFLARE_API_TOKEN: apiToken,
  LIVE_CHECK_API: address,
  LIVE_CHECK_BASE_URI: baseURI,
});

/** Runs the command itself: its clients find no server, as no page of it is routed to the sandbox. */
async function runCommand(env: Readonly<Record<string, string>>, stopAt?: string) {
  const child = spawn(process.execPath, ['scripts/live-check.mjs'], { env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      const isNew = stopAt !== undefined && !output.includes(stopAt);
      output += chunk.toString();
      if (isNew && output.includes(stopAt)) child.kill('SIGINT');
    });
  }
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  return { exitCode, output };
}

interface Account {
  readonly server: ManagementServer;
  readonly stop: () => void;
}

const verdictsOf = ({ findings }: LiveCheckResult) =>
  Object.fromEntries([...findings].map(([key, { verdict }]) => [key, verdict]));
const outcomesOf = ({ steps }: LiveCheckResult) => steps.map(({ outcome }) => outcome);
const keys = guesses.map(({ key }) => key);

test('passes on the sandbox as it is by default, where every guess holds, and leaves nothing behind', async () => {
  const { server, result, report } = await runOnSandbox();
  expect(new Set(outcomesOf(result)), report).toEqual(new Set(['passed']));
  expect(verdictsOf(result), report).toEqual(Object.fromEntries(keys.map((key) => [key, 'holds'])));
  expect(result.exitCode).toBe(0);
  expect(result.cleanUp.left).toEqual([]);
  expect(server.contents).toEqual([]);
  expect(report).not.toContain(apiToken);
  for (const key of keys) expect(report).toContain(`  ✓ ${key}: holds. `);
}, 600_000);

test('passes where the server is otherwise, and says which guesses do not hold', async () => {
  const { server, result, report } = await runOnSandbox(otherwise);
  expect(new Set(outcomesOf(result)), report).toEqual(new Set(['passed']));
  expect(verdictsOf(result), report).toEqual(
    Object.fromEntries(keys.map((key) => [key, refuted.includes(key) ? 'does not hold' : 'holds'])),
  );
  expect(result.exitCode).toBe(0);
  expect(server.contents).toEqual([]);
}, 600_000);

test('says which step fails, tries none after it, and names what it could not delete', async () => {
  const { server, result, report } = await runOnSandbox({}, (line, { server, stop }) => {
    if (line === 'Main flow') {
      server.sandbox.fault({ on: 'create', kind: 'refuse' });
      server.refused.push(/^DELETE \/presets\/preset-1$/);
    }
    if (line.startsWith('Guesses')) stop();
  });
  const [joined, started, ...after] = outcomesOf(result);
  expect([joined, started], report).toEqual(['passed', 'failed']);
  expect(new Set(after)).toEqual(new Set(['not tried']));
  expect(result.exitCode).toBe(1);
  expect(result.cleanUp.left.map(({ what }) => what)).toEqual([expect.stringMatching(/^preset .*-host$/)]);
  expect(server.contents).toEqual(result.cleanUp.left.map(({ what }) => what));
  expect(report).toContain('left behind: preset breakout-live-check-');
}, 300_000);

test('deletes everything when it is stopped while rooms are open', async () => {
  const open: string[] = [];
  const { server, result, report } = await runOnSandbox({}, (line, { server, stop }) => {
    if (!line.includes('both arrive')) return;
    open.push(...server.contents.filter((what) => what.startsWith('room ')));
    stop();
  });
  expect(open, report).toHaveLength(2);
  expect(outcomesOf(result).slice(0, 3)).toEqual(['passed', 'passed', 'passed']);
  expect(result.cleanUp.deleted.filter((what) => what === 'room')).toHaveLength(2);
  expect(server.contents).toEqual([]);
  expect(result.exitCode).toBe(1);
}, 300_000);

test('the command deletes what it has made after Ctrl+C, and ends with 130', async () => {
  const server = await ManagementServer.listen(createNodeRealm(), { baseURI });
  onTestFinished(() => server.close());
  const { exitCode, output } = await runCommand(environmentFor(server), 'Main flow');
  expect(
    server.requests.filter((request) => request.startsWith('POST /presets')),
    output,
  ).toHaveLength(4);
  expect(
    server.requests.some((request) => /^POST .*participants$/.test(request)),
    output,
  ).toBe(true);
  expect(server.contents, output).toEqual([]);
  expect(exitCode, output).toBe(130);
}, 120_000);

test('the command says what the API answers to a token that is refused', async () => {
  const server = await ManagementServer.listen(createNodeRealm(), { baseURI });
  onTestFinished(() => server.close());
  const { exitCode, output } = await runCommand({ ...environmentFor(server), CLOUDFLARE_API_TOKEN: 'wrong-token' });
  expect(output).toMatch(/Ended early: GET .*\/apps was answered 403: .*Authentication error/);
  expect(output).not.toContain('wrong-token');
  expect(exitCode).toBe(1);
}, 120_000);
