import { afterEach, beforeAll, expect, test } from 'vitest';
import { createPlan, type OperationOptions } from '../../../src/core';
import { failures, planOf } from '../../support/host';
import { loadSdk, type Sdk } from '../../support/sdk';
import { Stage } from '../../support/stage';

// What the fault matrix (tests/faults) and the random sequences have found, each by its name.

let Sdk: Sdk;
let stage: Stage;
beforeAll(async () => {
  Sdk = await loadSdk();
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
  const onProgress: OperationOptions['onProgress'] = ({ phase }) => {
    if (phase === 'creating') stage.sandbox.fault({ on: 'dump', kind: 'silent', person: 'Host' });
  };
  const report = await stage.clock.drive(host.start(planOf(host, { Garden: ['Alice'] }), { onProgress }));
  expect(stage.placesOf('Alice')).toEqual(['Garden']);
  expect(failures(report)).toEqual({ Alice: 'server-silent' });
});

// The SDK reports both in the same way, as a move that failed.
test.each([
  ['does not answer', 'silent', 'server-silent', 'The server did not answer'],
  ['cannot be asked', 'cut', 'server-silent', 'The server did not answer'],
  ['refuses', 'refuse', 'move-refused', 'The server refused'],
] as const)('a server that %s is told of as such', async (_, kind, code, what) => {
  stage = await Stage.set(Sdk, { Garden: ['Alice'], Kitchen: [] });
  stage.sandbox.fault({ on: 'move', kind });
  const report = await stage.clock.drive(stage.session('Host').recall(stage.roomId('Garden')));
  expect(failures(report)).toEqual({ Alice: code });
  expect(report.failed[0]?.error.text.what).toContain(what);
  const alone = stage.session('Alice').join(stage.roomId('Kitchen'));
  const refusal = expect.objectContaining({ code, message: expect.stringContaining(what) as string }) as Error;
  await expect(stage.clock.drive(alone)).rejects.toEqual(refusal);
});

// The SDK says that its socket is connected, and nothing more.
test.each(['refuse', 'silent', 'malformed', 'cut'] as const)(
  'a reconnect after which the meeting is not joined again (%s) ends in `failed`, with a way back',
  async (kind) => {
    stage = await Stage.set(Sdk, { Garden: ['Alice'] });
    const alice = stage.session('Alice');
    stage.sandbox.fault({ on: 'join', kind, person: 'Alice' });
    stage.people.Alice.disconnect();
    await stage.clock.pass(20_000);
    expect(alice.getSnapshot()).toMatchObject({ status: 'room', connection: 'reconnecting' });
    await stage.clock.pass(45_000);
    expect(alice.getSnapshot()).toMatchObject({
      status: 'failed',
      connection: 'offline',
      error: { code: 'connection-lost' },
    });
    stage.sandbox.clearFaults();
    await stage.clock.drive(alice.returnToMain());
    expect(alice.getSnapshot()).toMatchObject({ status: 'main', connection: 'online', error: null });
    await stage.clock.pass(1000);
    expect(stage.placesOf('Alice')).toEqual(['Main']);
  },
);

test('a network that is away for minutes: the way back is offered, and when it is there again, all is as before', async () => {
  stage = await Stage.set(Sdk, { Garden: ['Alice'] });
  const alice = stage.session('Alice');
  const restore = stage.sandbox.fault({ on: 'connect', kind: 'refuse', person: 'Alice' });
  stage.people.Alice.disconnect();
  await stage.clock.pass(50_000);
  expect(alice.getSnapshot()).toMatchObject({ status: 'room', connection: 'reconnecting' });
  await stage.clock.pass(60_000);
  expect(alice.getSnapshot()).toMatchObject({ status: 'failed', error: { code: 'connection-lost' } });
  restore();
  await stage.clock.until(() => alice.getSnapshot().status === 'room', 30_000);
  expect(alice.getSnapshot()).toMatchObject({ status: 'room', connection: 'online', error: null });
  expect(stage.placesOf('Alice')).toEqual(['Garden']);
});

test('somebody who is offline while their room is closed is told, and comes back to main', async () => {
  stage = await Stage.set(Sdk, { Garden: ['Bob'] });
  stage.people.Bob.disconnect();
  await stage.clock.pass(300);
  await stage.clock.drive(stage.session('Host').close());
  // The SDK tries to reach the room for minutes.
  expect(await stage.clock.until(() => stage.shows('Bob') === 'failed (connection-lost)', 70_000)).toBe(true);
  await stage.clock.drive(stage.session('Bob').returnToMain());
  await stage.clock.pass(1000);
  expect(stage.truth).toEqual({ Main: ['Alice', 'Bob', 'Host'] });
});

test('somebody whose room is gone from the list, and whom nobody brings out of it, is told, with a way back', async () => {
  stage = await Stage.set(Sdk, { Garden: ['Alice'], Kitchen: [] });
  const alice = stage.session('Alice');
  stage.sandbox.configure({ listBy: 'assignment' });
  // Sent on by a transfer that is lost; to the server she is on her way, and is not told again.
  const restore = stage.sandbox.fault({ on: 'transfer', kind: 'silent', person: 'Alice' });
  stage.people.Alice.moveTo(stage.roomId('Kitchen'));
  stage.meeting.deleteRooms([stage.roomId('Garden')]);
  expect(await stage.clock.until(() => alice.getSnapshot().status === 'failed', 15_000)).toBe(true);
  expect(alice.getSnapshot()).toMatchObject({ error: { code: 'room-gone' }, currentRoomId: null });
  restore();
  await stage.clock.drive(alice.returnToMain());
  await stage.clock.pass(1000);
  expect(stage.placesOf('Alice')).toEqual(['Main']);
  expect(stage.shows('Alice')).toBe('main');
});

test('trying again after the room was closed ends in main, and the snapshot says why until it is dismissed', async () => {
  stage = await Stage.set(Sdk, { Garden: [], Kitchen: [] });
  const alice = stage.session('Alice');
  const [garden, kitchen] = [stage.roomId('Garden'), stage.roomId('Kitchen')];
  stage.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 }, times: 1 });
  await expect(stage.clock.drive(alice.join(garden))).rejects.toMatchObject({ code: 'switch-failed' });
  stage.meeting.deleteRooms([garden]);
  await expect(stage.clock.drive(alice.retrySwitch())).rejects.toMatchObject({ code: 'room-gone' });
  expect(alice.getSnapshot()).toMatchObject({ status: 'main', error: null, notice: 'room-gone' });
  alice.dismissNotice();
  expect(alice.getSnapshot().notice).toBeNull();
  await stage.clock.drive(alice.join(kitchen));
  expect(alice.getSnapshot()).toMatchObject({ status: 'room', currentRoomId: kitchen, notice: null });
});

// A round trip of 3 s is what the SDK waits for the answers of its stores (SDK facts 31).
test.each([
  [1400, 'lets people in', undefined],
  [1600, 'lets nobody in: the SDK gives up', { code: '0001' }],
])('a server that is %d ms away %s', async (latency, _, refusal) => {
  stage = await Stage.set(Sdk, {}, []);
  stage.sandbox.configure({ latency });
  const outcome = await stage.clock.drive(stage.enter('Alice')).catch((error: unknown) => error);
  if (refusal) expect(outcome).toMatchObject(refusal);
  else expect(stage.shows('Alice')).toBe('main');
});

test('somebody whose room is deleted is brought back to main, and nothing fails on the way', async () => {
  stage = await Stage.set(Sdk, { Garden: ['Alice'] });
  const alice = stage.session('Alice');
  const seen = new Set<string>();
  alice.subscribe(() => void seen.add(alice.getSnapshot().status));
  stage.meeting.deleteRooms([stage.roomId('Garden')]);
  await stage.clock.pass(30_000);
  expect([...seen]).toEqual(['room', 'switching', 'main']);
});

// Where the server refuses the new client, the SDK's own attempt tells; where it lets it in, the list does. A socket that
// is refused is tried again by the SDK for minutes: there only the watchdog ends it.
test.each([
  ['before the server gives its details', 'init', 1],
  ['before its socket opens', 'connect', 46],
  ['before its store is read', 'store-get', 15],
  ['before its media is connected', 'media-transport', 1],
  ['while joining', 'join', 15],
  ['while media connects', 'media-complete', 1],
] as const)(
  'somebody who enters a room that is deleted %s knows soon, and comes back to main',
  async (_, on, seconds) => {
    stage = await Stage.set(Sdk, { Garden: [] });
    const alice = stage.session('Alice');
    const garden = stage.roomId('Garden');
    stage.sandbox.fault({ on, kind: 'late', ms: 300, person: 'Alice', times: 1 });
    // Refused or not, the snapshot tells.
    alice.join(garden).catch(() => undefined);
    expect(await stage.clock.until(() => stage.sandbox.trace.some(({ type }) => type === 'fault'), 3000)).toBe(true);
    stage.meeting.deleteRooms([garden]);
    const isOver = () => stage.settled && ['main', 'failed'].includes(alice.getSnapshot().status);
    expect(await stage.clock.until(isOver, seconds * 1000)).toBe(true);
    if (alice.getSnapshot().status === 'failed') await stage.clock.drive(alice.returnToMain());
    await stage.clock.pass(1000);
    expect(stage.placesOf('Alice')).toEqual(['Main']);
    expect(stage.shows('Alice')).toBe('main');
  },
);

test('whoever is on the way into a room that is closed meanwhile is named, and comes back to main', async () => {
  stage = await Stage.set(Sdk, { Garden: ['Alice'] });
  const host = stage.session('Host');
  const garden = stage.roomId('Garden');
  stage.sandbox.fault({ on: 'init', kind: 'late', ms: 5000, person: 'Bob', times: 1 });
  let isMoved = false;
  const onProgress: OperationOptions['onProgress'] = ({ phase }) => {
    // By another host, after the list that this one closes by.
    if (phase === 'moving' && !isMoved) stage.people.Bob.moveTo(garden);
    isMoved ||= phase === 'moving';
  };
  const report = await stage.clock.drive(host.close({ onProgress }));
  expect(report.moved.map(({ name }) => name)).toEqual(['Alice']);
  expect(report.left.map(({ name }) => name)).toEqual(['Bob']);
  expect(await stage.clock.until(() => stage.shows('Bob') === 'failed (switch-failed)', 10_000)).toBe(true);
  await stage.clock.drive(stage.session('Bob').returnToMain());
  await stage.clock.pass(1000);
  expect(stage.truth).toEqual({ Main: ['Alice', 'Bob', 'Host'] });
});

test('whoever only changes rooms while another one is closed is not named', async () => {
  stage = await Stage.set(Sdk, { Garden: ['Alice'], Kitchen: [] });
  const host = stage.session('Host');
  stage.sandbox.fault({ on: 'init', kind: 'late', ms: 1000, person: 'Bob', times: 1 });
  const live = createPlan({ rooms: host.getSnapshot().rooms });
  const plan = { ...live, rooms: live.rooms.filter(({ title }) => title === 'Kitchen') };
  let isMoved = false;
  const onProgress: OperationOptions['onProgress'] = ({ phase }) => {
    if (phase === 'moving' && !isMoved) stage.people.Bob.moveTo(stage.roomId('Kitchen'));
    isMoved ||= phase === 'moving';
  };
  const report = await stage.clock.drive(host.apply(plan, { onProgress }));
  expect(report).toMatchObject({ failed: [], left: [] });
  expect(stage.truth).toEqual({ Main: ['Alice', 'Host'], Kitchen: ['Bob'] });
});

test('whoever comes into a room that is being closed, also while others are brought out of it, is brought to main', async () => {
  const cast = ['Host', 'Hanna', 'Alice', 'Bob'] as const;
  stage = await Stage.set(Sdk, { Garden: ['Hanna'] }, cast);
  const host = stage.session('Host');
  const garden = stage.roomId('Garden');
  const late = (on: 'transfer' | 'init', person: string, ms: number) =>
    stage.sandbox.fault({ on, kind: 'late', ms, person, times: 1 });
  // Hanna goes late, Alice comes before she has gone and goes late as well, and Bob comes before Alice has gone.
  late('transfer', 'Hanna', 2000);
  late('init', 'Alice', 1000);
  late('init', 'Bob', 3500);
  let isMoved = false;
  const onProgress: OperationOptions['onProgress'] = ({ phase }) => {
    if (phase !== 'moving' || isMoved) return;
    isMoved = true;
    // By another host, after the list that this one closes by.
    stage.people.Alice.moveTo(garden);
    stage.people.Bob.moveTo(garden);
    late('transfer', 'Alice', 3000);
  };
  const report = await stage.clock.drive(host.close({ onProgress }));
  expect(report.moved.map(({ name }) => name).sort()).toEqual(['Alice', 'Bob', 'Hanna']);
  expect(report).toMatchObject({ failed: [], left: [], failedRooms: [], rooms: [] });
  expect(stage.truth).toEqual({ Main: ['Alice', 'Bob', 'Hanna', 'Host'] });
});

test('a list that breaks the connection is asked for ever less often while somebody watches, and then again', async () => {
  stage = await Stage.set(Sdk, { Garden: [] });
  const host = stage.session('Host');
  const stop = host.watch();
  stage.sandbox.configure({ pushDumps: false });
  stage.sandbox.fault({ on: 'dump', kind: 'cut', person: 'Host' });
  stage.sandbox.clearTrace();
  await stage.clock.pass(60_000);
  const asked = stage.sandbox.trace.filter(({ event, type }) => event === 'dump' && type === 'request');
  expect(asked.length).toBeLessThan(8);
  stage.sandbox.clearFaults();
  await stage.clock.pass(40_000);
  const { connection, updatedAt } = host.getSnapshot();
  expect(connection).toBe('online');
  expect(Date.now() - (updatedAt ?? 0)).toBeLessThanOrEqual(2000);
  stop();
});
