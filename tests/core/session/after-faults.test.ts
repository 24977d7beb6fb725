import { afterEach, beforeAll, expect, test } from 'vitest';
import { failures, planOf } from '../../support/host';
import { loadSdk, type Sdk } from '../../support/sdk';
import { Stage } from '../../support/stage';

// What the fault matrix (tests/faults) and the random sequences have found, each by its name.

let Sdk: Sdk;
let stage: Stage;
beforeAll(async () => {
  Sdk = await loadSdk(true);
});
afterEach(() => stage.takeDown());

// The SDK hands over a client whose socket is down, and gives up reconnecting it or goes on for minutes.
test.each([
  ['while it joined', 'media-complete', 'cut'],
  ['before it was ever open', 'connect', 'refuse'],
] as const)('a new client that lost its connection %s has not arrived: the switch is bounded', async (_, on, kind) => {
  stage = await Stage.set(Sdk, { Garden: [] });
  const alice = stage.session('Alice');
  stage.sandbox.fault({ on, kind, person: 'Alice' });
  const start = Date.now();
  await expect(stage.clock.drive(alice.join(stage.roomId('Garden')))).rejects.toMatchObject({ code: 'switch-timeout' });
  expect(Date.now() - start).toBeLessThan(50_000);
  stage.sandbox.clearFaults();
  await stage.clock.drive(alice.retrySwitch());
  expect(alice.getSnapshot()).toMatchObject({ status: 'room', currentRoomId: stage.roomId('Garden'), error: null });
});

test('a client that could not join is not left behind when a fresh one takes its place', async () => {
  stage = await Stage.set(Sdk, { Garden: ['Alice'] });
  const alice = stage.session('Alice');
  // Present on the server, but never joined on this side.
  stage.sandbox.fault({ on: 'media-complete', kind: 'refuse', person: 'Alice' });
  await expect(stage.clock.drive(alice.returnToMain())).rejects.toMatchObject({ code: 'switch-failed' });
  expect(stage.placesOf('Alice')).toEqual(['Main']);
  stage.sandbox.clearFaults();
  await stage.clock.drive(alice.returnToMain());
  await stage.clock.pass(1000);
  expect(stage.placesOf('Alice')).toEqual(['Main']);
});

test('where no list tells who arrived, nobody is said to be missing', async () => {
  stage = await Stage.set(Sdk, {});
  const host = stage.session('Host');
  stage.sandbox.configure({ pushDumps: false });
  stage.sandbox.fault({ on: 'dump', kind: 'silent', person: 'Host' });
  const report = await stage.clock.drive(host.start(planOf(host, { Garden: ['Alice'] })));
  expect(stage.placesOf('Alice')).toEqual(['Garden']);
  expect(failures(report)).toEqual({ Alice: 'server-silent' });
});
