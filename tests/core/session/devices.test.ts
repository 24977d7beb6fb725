import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadSdk, type Sdk } from '../../support/sdk';
import { Stage } from '../../support/stage';

let Sdk: Sdk;
let stage: Stage;
beforeAll(async () => {
  Sdk = await loadSdk();
});
afterEach(() => stage.takeDown());

/** Alice in main, alone, with microphone and camera on. */
async function enter(): Promise<void> {
  stage = await Stage.set(Sdk, { Garden: [], Kitchen: [] }, []);
  await stage.clock.drive(stage.enter('Alice', { audio: true, video: true }));
  await stage.clock.pass(2000);
}

const snapshot = () => stage.session('Alice').getSnapshot();
const sent = () =>
  Object.values(stage.sandbox.rooms(stage.meeting.id).rooms)
    .map(({ id }) => id)
    .concat(stage.meeting.id)
    .flatMap((id) => stage.sandbox.media(id))
    .filter(({ paused }) => !paused)
    .map(({ kind }) => kind)
    .sort();

/** Nobody can reach Alice for so long. */
async function dropConnection(ms: number): Promise<void> {
  const restore = stage.sandbox.fault({ on: 'connect', kind: 'refuse', person: 'Alice' });
  stage.people.Alice.disconnect();
  await stage.clock.pass(ms);
  expect(snapshot()).toMatchObject({ connection: 'reconnecting', turnedOff: null });
  restore();
  expect(await stage.clock.until(() => snapshot().connection === 'online')).toBe(true);
  await stage.clock.pass(5000);
}

describe('a connection that drops', () => {
  test.each([300, 5000, 20_000])('and is back after %d ms leaves the devices on', async (ms) => {
    await enter();
    await dropConnection(ms);
    expect(snapshot()).toMatchObject({ media: { microphone: true, camera: true }, turnedOff: null });
    expect(sent()).toEqual(['audio', 'video']);
  });

  test('for so long that the server has let go of the devices: those that were on are told', async () => {
    await enter();
    await stage.clock.drive(Promise.resolve(snapshot().client?.self.enableScreenShare()));
    await dropConnection(40_000);
    expect(snapshot()).toMatchObject({
      media: { microphone: false, camera: false, screenShare: false },
      turnedOff: { microphone: true, camera: true },
      notice: 'screen-share-lost',
    });
  });

  test('tells nothing of what was off before', async () => {
    await enter();
    await stage.clock.drive(Promise.resolve(snapshot().client?.self.disableAudio()));
    await dropConnection(40_000);
    expect(snapshot().turnedOff).toEqual({ microphone: false, camera: true });
  });
});

/** Apart, ms; no divisor of the latency. */
const STEP_MS = 33;

test('moved on at any moment of a join, devices that are lost on the way are told', { timeout: 60_000 }, async () => {
  let lost = 0;
  await enter();
  for (let at = 0; at <= 500; at += STEP_MS) {
    for (const room of ['Garden', 'Kitchen']) {
      stage.people.Alice.moveTo(roomId(room));
      await stage.clock.pass(at);
      await stage.clock.until(() => stage.isConnected('Alice'));
    }
    await stage.clock.until(() => stage.shows('Alice') !== 'switching');
    await stage.clock.pass(45_000);
    const { status, media, turnedOff } = snapshot();
    const isOff = { microphone: !media.microphone, camera: !media.camera };
    const isLost = isOff.microphone || isOff.camera;
    expect([at, status, turnedOff]).toEqual([at, 'room', isLost ? isOff : null]);
    if (!isLost) continue;
    lost += 1;
    await stage.takeDown();
    await enter();
  }
  expect(lost).toBeGreaterThan(0);
});

function roomId(title: string): string {
  return stage.sandbox.rooms(stage.meeting.id).rooms.find((room) => room.title === title)?.id ?? '';
}
