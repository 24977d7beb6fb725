import { afterEach, describe, expect, test, vi } from 'vitest';
import { createBreakoutSession, createPlan } from '../../../src/core';
import { setUp, type WorldOptions } from '../../support/sandbox';
import { keyOf, namesByRoom, sessionOf } from '../../support/session';

afterEach(() => {
  vi.useRealTimers();
});

const people = [
  { name: 'Host', preset: 'host', customParticipantId: 'host' },
  { name: 'Alice', preset: 'switcher', customParticipantId: 'alice' },
];

async function withRooms(options: WorldOptions = {}) {
  const world = await setUp({ people, ...options });
  const [garden = '', kitchen = ''] = world.meeting.createRooms(['Garden', 'Kitchen']);
  const alice = sessionOf(world, 'Alice');
  await alice.refresh();
  return { world, garden, kitchen, alice };
}

describe('microphone and camera on a switch (SDK facts 14)', () => {
  const media = { audio: true, video: true };

  test('are kept into a room and between rooms; back in main the microphone is muted before anything is sent', async () => {
    const { world, garden, kitchen, alice } = await withRooms({ media });
    const states = () => {
      const self = alice.getSnapshot().client?.self;
      return { audio: self?.audioEnabled, video: self?.videoEnabled };
    };
    expect(states()).toEqual({ audio: true, video: true });
    await alice.join(garden);
    expect(states()).toEqual({ audio: true, video: true });
    await alice.join(kitchen);
    expect(states()).toEqual({ audio: true, video: true });

    world.sandbox.clearTrace();
    await alice.returnToMain();
    expect(states()).toEqual({ audio: false, video: true });
    const sent = () => world.sandbox.media(world.meeting.id).filter(({ participant }) => participant === 'Alice');
    await vi.waitFor(() => expect(sent().map(({ kind }) => kind)).toContain('video'));
    const produced = world.sandbox.trace.filter(({ event, person }) => event === 'produce' && person === 'Alice');
    expect(produced.filter(({ summary }) => summary?.includes('audio'))).toEqual([]);
    await alice.getSnapshot().client?.self.enableAudio();
    expect(states().audio).toBe(true);
  });

  test('follow the policy of the app, by direction', async () => {
    const world = await setUp({ people, media });
    const [garden = ''] = world.meeting.createRooms(['Garden']);
    const alice = sessionOf(world, 'Alice', {
      mediaPolicy: { microphone: { toRoom: 'mute', toMain: 'keep' }, camera: { toRoom: 'mute' } },
    });
    await alice.refresh();
    await alice.join(garden);
    const inRoom = alice.getSnapshot().client?.self;
    expect([inRoom?.audioEnabled, inRoom?.videoEnabled]).toEqual([false, false]);
    await inRoom?.enableAudio();
    await alice.returnToMain();
    expect(alice.getSnapshot().client?.self.audioEnabled).toBe(true);
  });
});

describe('the active client', () => {
  test('changes in one update with status and room, and is never absent', async () => {
    const { world, garden, alice } = await withRooms();
    const seen: string[] = [];
    const stop = alice.subscribe(() => {
      const { client, status, currentRoomId } = alice.getSnapshot();
      const where = client === first ? 'first' : client ? 'second' : 'none';
      seen.push(`${status} ${where} ${currentRoomId === garden ? 'garden' : 'main'}`);
    });
    const first = world.client('Alice');
    await alice.join(garden);
    stop();
    // A list may come before the switch begins.
    const steps = [...new Set(seen)].filter((step) => step !== 'main first main');
    expect(steps).toEqual(['switching first main', 'room second garden']);
  });

  // SDK facts 9
  test('takes every subscription along: none stays on the old one', async () => {
    const { world, garden, alice } = await withRooms();
    const first = world.client('Alice');
    const count = () => {
      const { connectedMeetings, self, meta } = first;
      const listeners = (emitter: object) => Reflect.get(emitter, 'listenerCount') as (event: string) => number;
      const of = (emitter: object, event: string) => listeners(emitter).call(emitter, event);
      return {
        stateUpdate: of(connectedMeetings, 'stateUpdate'),
        changingMeeting: of(connectedMeetings, 'changingMeeting'),
        permissionsUpdate: of(self.permissions, 'permissionsUpdate'),
        roomLeft: of(self, 'roomLeft'),
        socket: of(meta, 'socketConnectionUpdate'),
      };
    };
    const attached = count();
    await alice.join(garden);
    const left = count();
    expect(left.stateUpdate).toBe(attached.stateUpdate - 1);
    expect(left.changingMeeting).toBe(attached.changingMeeting - 1);
    // The second one watches how a client is left, until it is.
    expect(left.roomLeft).toBe(attached.roomLeft - 2);
    expect(left.socket).toBe(attached.socket - 1);
  });

  test('finds the same session, as every client of its lineage does', async () => {
    const { world, garden, alice } = await withRooms();
    const first = world.client('Alice');
    await alice.join(garden);
    expect(createBreakoutSession(world.client('Alice'))).toBe(alice);
    expect(createBreakoutSession(first)).toBe(alice);
  });

  // SDK facts 10
  test('is followed also when it is moved before it has joined', async () => {
    const world = await setUp({ people, joined: ['Host'] });
    const [garden = ''] = world.meeting.createRooms(['Garden']);
    await world.init('Alice');
    const alice = sessionOf(world, 'Alice');
    expect(alice.getSnapshot().status).toBe('idle');
    world.person('Alice').moveTo(garden);
    await vi.waitFor(() => expect(alice.getSnapshot()).toMatchObject({ status: 'room', currentRoomId: garden }));
    expect(alice.getSnapshot().client?.self.roomJoined).toBe(true);
  });
});

// SDK facts 8
test('after a reconnect the list is fetched again', async () => {
  const { world, alice } = await withRooms({ sandbox: { pushDumps: false } });
  world.person('Alice').disconnect();
  await vi.waitFor(() => expect(alice.getSnapshot().connection).not.toBe('online'));
  expect(alice.getSnapshot().status).toBe('main');
  const [, , attic] = [...Object.keys(namesByRoom(alice)), ...world.meeting.createRooms(['Attic'])];
  expect(attic).toBeDefined();
  await vi.waitFor(() => expect(alice.getSnapshot().connection).toBe('online'), { timeout: 10_000 });
  await vi.waitFor(() => expect(Object.keys(namesByRoom(alice))).toContain('Attic'));
  expect(alice.getSnapshot().status).toBe('main');
}, 20_000);

// SDK facts 24
test('being removed is final', async () => {
  const { world, alice } = await withRooms();
  world.person('Alice').kick();
  await vi.waitFor(() => expect(alice.getSnapshot().status).toBe('ended'));
  await expect(alice.returnToMain()).rejects.toMatchObject({ code: 'not-joined' });
});

// SDK facts 19: the SDK asks once and does not mind when no answer comes.
test('a first list that was not answered is asked for again', async () => {
  const world = await setUp({ people, joined: [], sandbox: { pushDumps: false } });
  world.sandbox.fault({ on: 'dump', person: 'Alice', kind: 'silent', times: 1 });
  await world.join('Alice');
  const alice = sessionOf(world, 'Alice');
  expect(alice.getSnapshot().main).toBeNull();
  await vi.waitFor(() => expect(alice.getSnapshot().main).not.toBeNull(), { timeout: 5000 });
}, 10_000);

describe('the call budget (SDK facts 7)', () => {
  test('leaves room for joins, however often the list is asked for', async () => {
    const { world, garden, alice } = await withRooms();
    const host = sessionOf(world, 'Host');
    for (let i = 0; i < 100; i++) void (i % 2 ? host : alice).refresh().catch(() => undefined);
    for (let i = 0; i < 60; i++) await Promise.race([host.refresh(), new Promise((resolve) => setTimeout(resolve, 5))]);
    const asked = world.sandbox.trace.filter(({ event, type }) => event === 'dump' && type === 'request');
    expect(asked.length).toBeLessThan(55);
    await alice.join(garden);
    expect(alice.getSnapshot().status).toBe('room');
    await vi.waitFor(() => expect(world.client('Alice').connectedMeetings.parentMeeting).not.toBeNull());
  });

  test('calls at the same time share one request', async () => {
    const { world, alice } = await withRooms();
    world.sandbox.clearTrace();
    await Promise.all(Array.from({ length: 20 }, () => alice.refresh()));
    const asked = world.sandbox.trace.filter(({ event, type }) => event === 'dump' && type === 'request');
    expect(asked.length).toBe(2);
  });

  test('watching keeps the list fresh when the server pushes nothing', async () => {
    const { world, alice } = await withRooms({ sandbox: { pushDumps: false }, bots: 1 });
    const stop = alice.watch();
    world.bots[0]?.leave();
    await vi.waitFor(() => expect(alice.getSnapshot().main?.people).toHaveLength(2), { timeout: 5000 });
    stop();
  }, 10_000);
});

describe('people', () => {
  test('keep their key through moves, also when the server changes ids', async () => {
    const world = await setUp({ sandbox: { participantIds: 'change' } });
    const host = sessionOf(world, 'Host');
    await host.refresh();
    const before = ['Alice', 'Bob'].map((name) => keyOf(host, name));
    const plan = createPlan({ titles: ['A'] });
    const rooms = plan.rooms.map((room) => ({ ...room, personKeys: before }));
    await host.start({ ...plan, rooms });
    expect(['Alice', 'Bob'].map((name) => keyOf(host, name))).toEqual(before);
    await host.close();
    expect(['Alice', 'Bob'].map((name) => keyOf(host, name))).toEqual(before);
  });

  test('without an id of the app, whose id changes, end unverified and not failed', async () => {
    const world = await setUp({
      people: [
        { name: 'Host', preset: 'host', customParticipantId: 'host' },
        { name: 'Zoe', preset: 'participant' },
      ],
      sandbox: { participantIds: 'change' },
    });
    const host = sessionOf(world, 'Host');
    await host.refresh();
    const plan = createPlan({ titles: ['A'] });
    const report = await host.start({
      ...plan,
      rooms: plan.rooms.map((room) => ({ ...room, personKeys: [keyOf(host, 'Zoe')] })),
    });
    expect(report.unverified.map(({ name }) => name)).toEqual(['Zoe']);
    expect(report.failed).toEqual([]);
  });

  test('in two tabs are two people', async () => {
    const { world, alice } = await withRooms();
    await world.Sdk.init({ ...world.person('Alice').clientOptions() }).then((client) => client.join());
    await alice.refresh();
    const keys = alice
      .getSnapshot()
      .main?.people.filter(({ name }) => name === 'Alice')
      .map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});

test('a session lets go of the meeting 30 s after its last subscriber, and comes back', async () => {
  const world = await setUp({ people });
  const session = createBreakoutSession(world.client('Alice'));
  const listeners = () =>
    (Reflect.get(world.client('Alice').connectedMeetings, 'listenerCount') as (event: string) => number).call(
      world.client('Alice').connectedMeetings,
      'changingMeeting',
    );
  const none = listeners();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const stop = session.subscribe(() => undefined);
  expect(listeners()).toBe(none + 1);
  stop();
  vi.advanceTimersByTime(29_000);
  expect(listeners()).toBe(none + 1);
  vi.advanceTimersByTime(2000);
  expect(listeners()).toBe(none);
  const again = session.subscribe(() => undefined);
  expect(listeners()).toBe(none + 1);
  again();
  session.dispose();
  expect(listeners()).toBe(none);
});
