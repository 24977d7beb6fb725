import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createBreakoutSession } from '../../../src/core';
import { loadSdk, type Sdk } from '../../support/sdk';
import type { Session } from '../../support/session';
import { Stage } from '../../support/stage';

const SWITCH_TIMEOUT_MS = 3000;
/** Later than the watchdog, and sooner than the SDK gives up (8 s). */
const LATE_MS = 6000;

let Sdk: Sdk;
let stage: Stage;
let alice: Session;
let garden: string;
beforeAll(async () => {
  Sdk = await loadSdk();
});
beforeEach(async () => {
  stage = await Stage.set(Sdk, { Garden: [] });
  alice = stage.session('Alice');
  garden = stage.roomId('Garden');
  const { client } = alice.getSnapshot();
  if (client) createBreakoutSession(client, { switchTimeout: SWITCH_TIMEOUT_MS });
  stage.sandbox.fault({ on: 'init', person: 'Alice', kind: 'late', ms: LATE_MS, times: 1 });
  await expect(stage.clock.drive(alice.join(garden))).rejects.toMatchObject({ code: 'switch-timeout' });
});
afterEach(() => stage.takeDown());

test('a client that comes late, after the watchdog, is adopted', async () => {
  expect(alice.getSnapshot()).toMatchObject({ status: 'failed', switching: { toId: garden } });
  await stage.clock.pass(LATE_MS);
  expect(alice.getSnapshot()).toMatchObject({ status: 'room', currentRoomId: garden, error: null });
});

test('a client that comes late, after another one took its place, leaves', async () => {
  await stage.clock.drive(alice.returnToMain());
  const fresh = alice.getSnapshot().client;
  expect(stage.placesOf('Alice')).toEqual(['Main']);
  const entered = () =>
    stage.sandbox.trace.some(
      ({ event, type, person, summary }) =>
        event === 'join' && type === 'reply' && person === 'Alice' && summary === 'Garden',
    );
  expect(await stage.clock.until(entered, LATE_MS)).toBe(true);
  await stage.clock.pass(1000);
  expect(stage.placesOf('Alice')).toEqual(['Main']);
  expect(alice.getSnapshot()).toMatchObject({ status: 'main', client: fresh });
});

test('a client that comes late, after its person has left, leaves', async () => {
  await stage.clock.drive(alice.leave());
  await stage.clock.pass(LATE_MS);
  expect(stage.placesOf('Alice')).toEqual([]);
  expect(alice.getSnapshot()).toMatchObject({ status: 'ended', error: null });
});
