import { afterEach, beforeAll, expect, test } from 'vitest';
import { FakePeerConnection, type IceMode } from '../../support/fake-rtc';
import { loadSdk, type Sdk } from '../../support/sdk';
import { Stage } from '../../support/stage';

let Sdk: Sdk;
let stage: Stage;
beforeAll(async () => {
  Sdk = await loadSdk();
});
afterEach(() => stage.takeDown());

/** How a fresh client can come to nothing after the server has counted it as present. */
const obstacles: readonly (readonly [string, () => void])[] = [
  ['is refused at join', () => strike('refuse')],
  ['gets no answer to its join', () => strike('silent')],
  ['is present, but its media never complete', () => strikeMedia()],
  ['has no ICE', () => setIce('failed')],
  ['waits for ICE for ever', () => setIce('never')],
];

test.each(obstacles)('a way back whose client %s leaves nobody behind in main', async (_, obstruct) => {
  stage = await Stage.set(Sdk, { Garden: [], Kitchen: ['Alice'] });
  const alice = stage.session('Alice');
  stage.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 }, times: 1 });
  await expect(stage.clock.drive(alice.join(stage.roomId('Garden')))).rejects.toMatchObject({ code: 'switch-failed' });

  obstruct();
  await expect(stage.clock.drive(alice.returnToMain())).rejects.toMatchObject({ code: 'rejoin-failed' });
  expect(alice.getSnapshot()).toMatchObject({ status: 'failed', error: { code: 'rejoin-failed' } });
  await stage.clock.pass(1000);
  expect(stage.placesOf('Alice')).toEqual([]);

  stage.sandbox.clearFaults();
  FakePeerConnection.ice = 'ok';
  await stage.clock.drive(alice.returnToMain());
  await stage.clock.pass(1000);
  expect(stage.placesOf('Alice')).toEqual(['Main']);
  await stage.refresh();
  for (const name of ['Host', 'Alice'] as const)
    expect(stage.viewOf(name)).toEqual({ Main: ['Alice', 'Bob', 'Host'], Garden: [], Kitchen: [] });
  // Long after everything that the SDK goes on trying by itself.
  await stage.clock.pass(330_000);
  expect(stage.placesOf('Alice')).toEqual(['Main']);
});

function strike(kind: 'refuse' | 'silent'): void {
  stage.sandbox.fault({ on: 'join', person: 'Alice', kind });
}

function strikeMedia(): void {
  stage.sandbox.fault({ on: 'media-complete', person: 'Alice', kind: 'refuse' });
}

function setIce(mode: IceMode): void {
  FakePeerConnection.ice = mode;
}

test('the way into a room that was deleted before its client had joined: trying again leads to main, and says so', async () => {
  stage = await Stage.set(Sdk, { Garden: [] });
  const alice = stage.session('Alice');
  const garden = stage.roomId('Garden');
  const joined = alice.join(garden).catch((error: unknown) => error);
  await stage.clock.until(() => isConnectedTo('Garden'));
  stage.meeting.deleteRooms([garden]);
  expect(await stage.clock.drive(joined)).toMatchObject({ code: 'switch-failed' });
  await expect(stage.clock.drive(alice.retrySwitch())).rejects.toMatchObject({ code: 'room-gone' });
  expect(alice.getSnapshot()).toMatchObject({ status: 'main', notice: 'room-gone' });
  await stage.clock.pass(1000);
  expect(stage.placesOf('Alice')).toEqual(['Main']);
});

function isConnectedTo(title: string): boolean {
  return stage.sandbox.trace.some(
    ({ type, event, person, summary }) =>
      type === 'connection' && event === 'connect' && person === 'Alice' && summary === title,
  );
}
