import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { rememberOptions } from '../../../src/realtimekit/init-client';
import { eventually, setUp, type World } from '../../support/sandbox';
import { sessionOf, type Session } from '../../support/session';

const people = [
  { name: 'Host', preset: 'host', customParticipantId: 'host' },
  { name: 'Alice', preset: 'switcher', customParticipantId: 'alice' },
];
const media = { audio: true, video: true };

async function withRooms(settings: Parameters<typeof sessionOf>[2] = {}) {
  const world = await setUp({ people, media });
  const [garden = '', kitchen = ''] = world.meeting.createRooms(['Garden', 'Kitchen']);
  const alice = sessionOf(world, 'Alice', settings);
  await alice.refresh();
  return { world, garden, kitchen, alice };
}

const devices = (session: Session) => {
  const self = session.getSnapshot().client?.self;
  return { microphone: self?.audioEnabled, camera: self?.videoEnabled };
};

/** What Alice has sent to a meeting since the trace was cleared. */
const produced = (world: World) =>
  world.sandbox.trace.filter(
    ({ event, type, person }) => event === 'produce' && type === 'request' && person === 'Alice',
  );

describe('what was on before a switch and is off after it', () => {
  test('is told on arrival after a rule muted it, until it is on again', async () => {
    const { garden, alice } = await withRooms();
    await alice.join(garden);
    expect(devices(alice)).toEqual({ microphone: true, camera: true });
    expect(alice.getSnapshot().turnedOff).toBeNull();
    await alice.returnToMain();
    expect(devices(alice)).toEqual({ microphone: false, camera: true });
    expect(alice.getSnapshot()).toMatchObject({
      turnedOff: { microphone: true, camera: false },
      stillOff: null,
      mediaQuestion: null,
    });
    await alice.answerMediaQuestion({ microphone: true });
    expect(devices(alice)).toEqual({ microphone: true, camera: true });
    expect(alice.getSnapshot().turnedOff).toBeNull();
    await alice.getSnapshot().client?.self.disableAudio();
    expect(alice.getSnapshot().turnedOff).toBeNull();
  });

  test('is told again in each next room while it is off, and no more once it was on', async () => {
    const { garden, kitchen, alice } = await withRooms();
    await alice.join(garden);
    await alice.returnToMain();
    await alice.answerMediaQuestion({ microphone: false, camera: false });
    expect(alice.getSnapshot().turnedOff).toBeNull();
    expect(alice.getSnapshot().stillOff).toBeNull();
    const off = { microphone: true, camera: false };
    // No switch of these turns it off.
    const isTold = { turnedOff: off, stillOff: off };
    await alice.join(garden);
    expect(devices(alice).microphone).toBe(false);
    expect(alice.getSnapshot()).toMatchObject(isTold);
    await alice.answerMediaQuestion({ microphone: false });
    await alice.join(kitchen);
    expect(alice.getSnapshot()).toMatchObject(isTold);
    await alice.answerMediaQuestion({ microphone: false });
    await alice.returnToMain();
    expect(alice.getSnapshot()).toMatchObject({ turnedOff: null, stillOff: null });
    await alice.getSnapshot().client?.self.enableAudio();
    await alice.getSnapshot().client?.self.disableAudio();
    await alice.join(garden);
    expect(alice.getSnapshot().turnedOff).toBeNull();
    await alice.getSnapshot().client?.self.enableAudio();
    await alice.returnToMain();
    expect(alice.getSnapshot()).toMatchObject({ turnedOff: off, stillOff: null });
  });

  test('is not told of what was off, nor again after "no" where they are', async () => {
    const { garden, alice } = await withRooms();
    await alice.getSnapshot().client?.self.disableAudio();
    await alice.join(garden);
    await alice.returnToMain();
    expect(alice.getSnapshot().turnedOff).toBeNull();

    await alice.getSnapshot().client?.self.enableAudio();
    await alice.join(garden);
    await alice.returnToMain();
    await alice.answerMediaQuestion({ microphone: false });
    expect(alice.getSnapshot().turnedOff).toBeNull();
  });

  test('is told in the room where the way there led over a fresh client in the main meeting', async () => {
    const { world, garden, alice } = await withRooms();
    rememberOptions(world.client('Alice'), world.person('Alice').clientOptions());
    const restore = world.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 } });
    await expect(alice.join(garden)).rejects.toMatchObject({ code: 'switch-failed' });
    restore();
    await alice.retrySwitch();
    expect(alice.getSnapshot().currentRoomId).toBe(garden);
    const { microphone } = devices(alice);
    expect(microphone).toBe(false);
    expect(alice.getSnapshot().turnedOff).toMatchObject({ microphone: true });
  });
});

describe('a rule to ask', () => {
  const ask = { toRoom: 'ask', betweenRooms: 'ask', toMain: 'ask' } as const;

  test('switches off before anything is sent, asks on arrival in each direction, and answers switch on', async () => {
    const { world, garden, kitchen, alice } = await withRooms({ mediaPolicy: { microphone: ask, camera: ask } });
    for (const go of [() => alice.join(garden), () => alice.join(kitchen), () => alice.returnToMain()]) {
      world.sandbox.clearTrace();
      await go();
      expect(devices(alice)).toEqual({ microphone: false, camera: false });
      expect(alice.getSnapshot().mediaQuestion).toEqual({ microphone: true, camera: true });
      expect(produced(world)).toEqual([]);
      await alice.answerMediaQuestion({ microphone: true });
      expect(devices(alice)).toEqual({ microphone: true, camera: false });
      expect(alice.getSnapshot().mediaQuestion).toEqual({ microphone: false, camera: true });
      await alice.answerMediaQuestion({ camera: true });
      expect(devices(alice)).toEqual({ microphone: true, camera: true });
      expect(alice.getSnapshot().mediaQuestion).toBeNull();
    }
  });

  test('is answered by switching on oneself, and does not come back', async () => {
    const { garden, alice } = await withRooms({ mediaPolicy: { microphone: ask } });
    await alice.join(garden);
    expect(alice.getSnapshot().mediaQuestion).toEqual({ microphone: true, camera: false });
    const self = alice.getSnapshot().client?.self;
    await self?.enableAudio();
    expect(alice.getSnapshot().mediaQuestion).toBeNull();
    await self?.disableAudio();
    expect(alice.getSnapshot().mediaQuestion).toBeNull();
  });

  test('does not ask about what was off, and after "no" in the next room only', async () => {
    const { garden, kitchen, alice } = await withRooms({ mediaPolicy: { microphone: ask, camera: ask } });
    await alice.getSnapshot().client?.self.disableVideo();
    await alice.join(garden);
    expect(alice.getSnapshot().mediaQuestion).toEqual({ microphone: true, camera: false });
    await alice.answerMediaQuestion({ microphone: false });
    expect(alice.getSnapshot().mediaQuestion).toBeNull();
    await alice.join(kitchen);
    const again = { microphone: true, camera: false };
    expect(alice.getSnapshot()).toMatchObject({ mediaQuestion: again, stillOff: again });
  });

  test('goes on asking after another move, and stops where the rule is to mute', async () => {
    const { garden, kitchen, alice } = await withRooms({ mediaPolicy: { microphone: { toRoom: 'ask' } } });
    await alice.join(garden);
    await alice.join(kitchen);
    expect(alice.getSnapshot().mediaQuestion).toEqual({ microphone: true, camera: false });
    await alice.returnToMain();
    expect(alice.getSnapshot().mediaQuestion).toBeNull();
  });

  test('keeps the question about a device that does not start', async () => {
    const { garden, alice } = await withRooms({ mediaPolicy: { camera: ask } });
    await alice.join(garden);
    const { getUserMedia } = navigator.mediaDevices;
    const refuse = vi.fn(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    Object.assign(navigator.mediaDevices, { getUserMedia: refuse });
    onTestFinished(() => void Object.assign(navigator.mediaDevices, { getUserMedia }));
    await expect(alice.answerMediaQuestion({ camera: true })).rejects.toMatchObject({ code: 'device-unavailable' });
    expect(alice.getSnapshot().mediaQuestion).toEqual({ microphone: false, camera: true });
    Object.assign(navigator.mediaDevices, { getUserMedia });
    await alice.answerMediaQuestion({ camera: true });
    expect(devices(alice).camera).toBe(true);
  });
});

describe('a running screen share', () => {
  test('is named before, ends with the switch, and is told about after', async () => {
    const { world, garden, alice } = await withRooms();
    const host = sessionOf(world, 'Host');
    await alice.getSnapshot().client?.self.enableScreenShare();
    const names = (session: Session) => session.getSnapshot().screenSharers.map(({ name }) => name);
    expect(names(alice)).toEqual(['Alice']);
    await eventually(() => expect(names(host)).toEqual(['Alice']));

    world.sandbox.clearTrace();
    await alice.join(garden);
    expect(alice.getSnapshot()).toMatchObject({ notice: 'screen-share-ended', screenSharers: [] });
    expect(alice.getSnapshot().client?.self.screenShareEnabled).toBe(false);
    await eventually(() => expect(produced(world)).toHaveLength(2));
    expect(produced(world).filter(({ summary }) => summary?.includes('screen'))).toEqual([]);
    await eventually(() => expect(names(host)).toEqual([]));
    alice.dismissNotice();
    expect(alice.getSnapshot().notice).toBeNull();
  });

  test('that is started again needs no note any more', async () => {
    const { garden, alice } = await withRooms();
    await alice.getSnapshot().client?.self.enableScreenShare();
    await alice.join(garden);
    await alice.getSnapshot().client?.self.enableScreenShare();
    expect(alice.getSnapshot().notice).toBeNull();
    expect(alice.getSnapshot().screenSharers.map(({ name }) => name)).toEqual(['Alice']);
  });
});

describe('what was chosen', () => {
  test('survives a switch: devices, and middlewares of both kinds', async () => {
    const { garden, alice } = await withRooms();
    const before = alice.getSnapshot().client?.self;
    const audio = vi.fn((context: AudioContext) => Promise.resolve(context.createScriptProcessor()));
    const video = vi.fn(() => Promise.resolve(() => undefined));
    await before?.addVideoMiddleware(video as never);
    await before?.addAudioMiddleware(audio);
    const chosen = before?.getCurrentDevices();
    await alice.join(garden);
    const after = alice.getSnapshot().client?.self;
    expect(after).not.toBe(before);
    expect(after?.getCurrentDevices()).toEqual(chosen);
    expect(after?.rawVideoTrack).toBe(before?.rawVideoTrack);
    // Whoever knows the middleware of before can take it away again.
    await expect(after?.removeVideoMiddleware(video as never)).resolves.toMatchObject({ success: true });
    await expect(after?.removeAudioMiddleware(audio as never)).resolves.toMatchObject({ success: true });
  });

  // A client that plays the sound by itself does so through an element of its own, which forgets the speaker.
  test('is heard on: the speaker is set for the new client as well', async () => {
    const setSinkId = vi.fn(() => Promise.resolve());
    Object.assign(HTMLAudioElement.prototype, { setSinkId });
    onTestFinished(() => void Reflect.deleteProperty(HTMLAudioElement.prototype, 'setSinkId'));
    const world = await setUp({ people, joined: [] });
    const client = await world.Sdk.init({
      ...world.person('Alice').clientOptions(),
      modules: { experimentalAudioPlayback: true },
    });
    world.follow('Alice', client);
    await client.join();
    const [garden = ''] = world.meeting.createRooms(['Garden']);
    const alice = sessionOf(world, 'Alice');
    await alice.refresh();
    const [speaker] = await client.self.getSpeakerDevices();
    if (!speaker) throw new Error('no speaker');
    await client.self.setDevice(speaker);
    expect(setSinkId).toHaveBeenCalledWith(speaker.deviceId);
    setSinkId.mockClear();
    await alice.join(garden);
    await eventually(() => expect(setSinkId).toHaveBeenCalledWith(speaker.deviceId));
  });
});

test('a fresh client after a failure obeys the rule for main as well', async () => {
  const { world, garden, kitchen, alice } = await withRooms();
  rememberOptions(world.client('Alice'), world.person('Alice').clientOptions());
  void garden;
  const restore = world.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 } });
  await expect(alice.join(kitchen)).rejects.toMatchObject({ code: 'switch-failed' });
  restore();
  expect(devices(alice)).toEqual({ microphone: true, camera: true });
  world.sandbox.clearTrace();
  await alice.returnToMain();
  expect(devices(alice)).toEqual({ microphone: false, camera: true });
  await eventually(() => expect(produced(world).map(({ summary }) => summary)).toEqual(['video']));
});
