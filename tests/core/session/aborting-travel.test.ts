import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BreakoutSnapshot } from '../../../src/core';
import { loadSdk, type Sdk } from '../../support/sdk';
import { Stage } from '../../support/stage';

let Sdk: Sdk;
let stage: Stage;
beforeAll(async () => {
  Sdk = await loadSdk();
});
afterEach(() => stage.takeDown());

const alice = () => stage.session('Alice');
const garden = () => stage.roomId('Garden');

/** A signal that fires after so long on the virtual clock, ms. */
function after(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return controller.signal;
}

/** A signal that fires as soon as Alice's snapshot is so. */
function once(isSo: (snapshot: BreakoutSnapshot) => boolean): AbortSignal {
  const controller = new AbortController();
  const stop = alice().subscribe(() => {
    if (!isSo(alice().getSnapshot())) return;
    stop();
    controller.abort();
  });
  return controller.signal;
}

/** The wait ends when the signal fires, and not when what goes on has ended. */
async function expectStopped(signal: AbortSignal, act: () => Promise<void>): Promise<void> {
  let firedAt = Infinity;
  signal.addEventListener('abort', () => (firedAt = Date.now()));
  const outcome = expect(act().finally(() => (firedAt -= Date.now()))).rejects.toMatchObject({ code: 'aborted' });
  await stage.clock.drive(outcome);
  expect(firedAt).toBe(0);
}

/** Whatever goes on has ended: Alice is in one place, which her client shows. */
async function expectAliceIn(title: string): Promise<void> {
  await stage.clock.pass(10_000);
  expect(stage.settled).toBe(true);
  expect(stage.placesOf('Alice')).toEqual([title]);
  expect(stage.shows('Alice')).toBe(title === 'Main' ? 'main' : title);
  expect(alice().getSnapshot()).toMatchObject({ switching: null, error: null });
}

/** Alice's switch into Garden has failed, and would work now. */
async function failed(): Promise<void> {
  stage = await Stage.set(Sdk, { Garden: [] });
  const restore = stage.sandbox.fault({ on: 'init', kind: { status: 401 }, person: 'Alice' });
  await expect(stage.clock.drive(alice().join(garden()))).rejects.toMatchObject({ code: 'switch-failed' });
  restore();
}

const isOnTheWay = (toMain: boolean) => (snapshot: BreakoutSnapshot) =>
  snapshot.status === 'switching' && snapshot.switching?.toMain === toMain;

describe('a switch that is stopped', () => {
  test.each([
    ['before it has begun', () => after(100)],
    ['in its middle', () => once(isOnTheWay(false))],
  ])('%s goes on where it was sent', async (_, signalOf) => {
    stage = await Stage.set(Sdk, { Garden: [] });
    stage.sandbox.fault({ on: 'transfer', kind: 'late', ms: 1000, person: 'Alice', times: 1 });
    const signal = signalOf();
    await expectStopped(signal, () => alice().join(garden(), { signal }));
    await expectAliceIn('Garden');
    const back = once(isOnTheWay(true));
    await expectStopped(back, () => alice().returnToMain({ signal: back }));
    await expectAliceIn('Main');
  });
});

describe('a way out of a failed switch', () => {
  test.each(['retrySwitch', 'returnToMain'] as const)(
    '%s with a signal that has fired already is refused before anything is sent',
    async (wayOut) => {
      await failed();
      stage.sandbox.clearTrace();
      await expect(alice()[wayOut]({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
      await stage.clock.pass(5000);
      expect(stage.sandbox.trace.filter(({ person, type }) => person === 'Alice' && type !== 'rest')).toEqual([]);
      expect(stage.shows('Alice')).toBe('failed (switch-failed)');
      await stage.clock.drive(alice().retrySwitch());
      await expectAliceIn('Garden');
    },
  );

  test.each(['retrySwitch', 'returnToMain'] as const)('%s that is stopped on the way ends in main', async (wayOut) => {
    await failed();
    const signal = once(isOnTheWay(true));
    await expectStopped(signal, () => alice()[wayOut]({ signal }));
    await expectAliceIn('Main');
  });

  test('retrySwitch that is stopped after main, on its way into the room, ends there', async () => {
    await failed();
    const signal = once(isOnTheWay(false));
    await expectStopped(signal, () => alice().retrySwitch({ signal }));
    await expectAliceIn('Garden');
  });

  test('retrySwitch that is stopped while it fails once more leaves the ways out', async () => {
    await failed();
    stage.sandbox.fault({ on: 'init', kind: { status: 500 }, person: 'Alice', times: 1 });
    const signal = once(isOnTheWay(true));
    await expectStopped(signal, () => alice().retrySwitch({ signal }));
    expect(await stage.clock.until(() => stage.shows('Alice') === 'failed (rejoin-failed)', 60_000)).toBe(true);
    await stage.clock.drive(alice().retrySwitch());
    await expectAliceIn('Garden');
  });
});
