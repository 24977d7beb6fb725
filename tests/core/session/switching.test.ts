import { afterEach, describe, expect, test, vi } from 'vitest';
import { createBreakoutSession } from '../../../src/core';
import { rememberOptions } from '../../../src/realtimekit/init-client';
import { eventually, setUp, type World, type WorldOptions } from '../../support/sandbox';
import { keyOf, sessionOf } from '../../support/session';

afterEach(() => {
  vi.useRealTimers();
});

const people = [
  { name: 'Host', preset: 'host', customParticipantId: 'host' },
  { name: 'Alice', preset: 'switcher', customParticipantId: 'alice' },
];

/** A host and Alice in main, with the open rooms Garden and Kitchen. */
async function withRooms(options: WorldOptions = {}) {
  const world = await setUp({ people, ...options });
  const [garden, kitchen] = world.meeting.createRooms(['Garden', 'Kitchen']);
  if (!garden || !kitchen) throw new Error('no rooms');
  await world.client('Alice').connectedMeetings.getConnectedMeetings();
  return { world, garden, kitchen };
}

/** Alice's session after a switch to Garden whose new client was refused. */
async function afterFailedSwitch(options: Parameters<typeof sessionOf>[2], world: World, garden: string) {
  const alice = sessionOf(world, 'Alice', options);
  const restore = world.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 } });
  await expect(alice.join(garden)).rejects.toMatchObject({ code: 'switch-failed' });
  restore();
  return alice;
}

describe('trying a switch again that did not fail', () => {
  test('is refused for what it is, in main and in a room', async () => {
    const { world, garden } = await withRooms();
    const alice = sessionOf(world, 'Alice');
    await expect(alice.retrySwitch()).rejects.toMatchObject({ code: 'nothing-to-retry' });
    await alice.join(garden);
    await expect(alice.retrySwitch()).rejects.toMatchObject({ code: 'nothing-to-retry' });
    expect(alice.getSnapshot()).toMatchObject({ status: 'room', currentRoomId: garden, error: null });
  });

  test('has to wait while a switch is under way', async () => {
    const { world, garden } = await withRooms();
    const alice = sessionOf(world, 'Alice');
    const joined = alice.join(garden);
    await expect(alice.retrySwitch()).rejects.toMatchObject({ code: 'busy' });
    await joined;
  });

  test('needs a client that is in the meeting', async () => {
    const { world } = await withRooms();
    const alice = sessionOf(world, 'Alice');
    await alice.leave();
    await expect(alice.retrySwitch()).rejects.toMatchObject({ code: 'not-joined' });
  });
});

test('a session that is made for a client which was switched before says why it is nowhere', async () => {
  const { world, garden } = await withRooms();
  const former = world.client('Alice');
  world.person('Alice').moveTo(garden);
  await eventually(() => expect(former.self.roomState).toBe('connected-meeting'));
  const session = createBreakoutSession(former);
  expect(session.getSnapshot()).toMatchObject({
    status: 'failed',
    error: { code: 'client-replaced' },
    switching: null,
  });
});

test('the way back is open at once on arrival, also to a client that has no list of its own yet', async () => {
  const returner = { name: 'Alice', preset: 'returner', customParticipantId: 'alice' };
  const { world, garden } = await withRooms({ people: [{ name: 'Host', preset: 'host' }, returner] });
  const alice = sessionOf(world, 'Alice');
  world.sandbox.configure({ pushDumps: false });
  world.sandbox.fault({ on: 'dump', person: 'Alice', kind: 'late', ms: 300 });
  world.person('Alice').moveTo(garden);
  await eventually(() => expect(alice.getSnapshot().status).toBe('room'));
  await alice.returnToMain();
  expect(alice.getSnapshot()).toMatchObject({ status: 'main', error: null });
});

describe('a switch whose new client is refused (SDK facts 1 and 23)', () => {
  test('ends in `failed` at once, with the old client and what was wanted', async () => {
    const { world, garden } = await withRooms();
    const before = world.client('Alice');
    const alice = await afterFailedSwitch({}, world, garden);
    expect(alice.getSnapshot()).toMatchObject({
      status: 'failed',
      switching: { toId: garden, toTitle: 'Garden', toMain: false, requested: true },
      error: { code: 'switch-failed' },
      currentRoomId: null,
    });
    expect(alice.getSnapshot().client).toBe(before);
  });

  test('asks for a rejoin when there is no token', async () => {
    const { world, garden } = await withRooms();
    const alice = await afterFailedSwitch({}, world, garden);
    await expect(alice.returnToMain()).rejects.toMatchObject({ code: 'rejoin-needed' });
    await expect(alice.retrySwitch()).rejects.toMatchObject({ code: 'rejoin-needed' });
    expect(alice.getSnapshot()).toMatchObject({ status: 'failed', error: { code: 'rejoin-needed' } });
  });

  test('can be left for main with what the client was made with', async () => {
    const { world, garden } = await withRooms();
    rememberOptions(world.client('Alice'), world.person('Alice').clientOptions());
    const alice = await afterFailedSwitch({}, world, garden);
    await alice.returnToMain();
    expect(alice.getSnapshot()).toMatchObject({ status: 'main', error: null, switching: null });
    expect(alice.getSnapshot().client?.meta.meetingId).toBe(world.meeting.id);
    expect(world.sandbox.rooms(world.meeting.id).main.people.map(({ name }) => name)).toEqual(['Host', 'Alice']);
  });

  test('prefers the token of the app', async () => {
    const { world, garden } = await withRooms();
    const { authToken, ...options } = world.person('Alice').clientOptions();
    rememberOptions(world.client('Alice'), { ...options, authToken: 'outdated' });
    const getAuthToken = vi.fn(() => Promise.resolve(authToken));
    const alice = await afterFailedSwitch({ getAuthToken }, world, garden);
    await alice.returnToMain();
    expect(getAuthToken).toHaveBeenCalledOnce();
    expect(alice.getSnapshot().status).toBe('main');
  });

  test('can be tried again: back by main into the room, where the preset permits it', async () => {
    const { world, garden } = await withRooms();
    rememberOptions(world.client('Alice'), world.person('Alice').clientOptions());
    const alice = await afterFailedSwitch({}, world, garden);
    await alice.retrySwitch();
    expect(alice.getSnapshot()).toMatchObject({ status: 'room', currentRoomId: garden });
  });

  test('without the permission to go on, trying again ends in main', async () => {
    const { world, garden } = await withRooms();
    const host = sessionOf(world, 'Host');
    rememberOptions(world.client('Alice'), world.person('Alice').clientOptions());
    world.person('Alice').setPermissions({ canSwitchRooms: false });
    const alice = sessionOf(world, 'Alice');
    const restore = world.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 } });
    await host.refresh();
    void host.move([keyOf(host, 'Alice')], garden, {}).catch(() => undefined);
    await eventually(() => expect(alice.getSnapshot().status).toBe('failed'));
    restore();
    await alice.retrySwitch();
    expect(alice.getSnapshot().status).toBe('main');
  });

  test('says so when the way back fails as well, and can be tried once more', async () => {
    const { world, garden } = await withRooms();
    rememberOptions(world.client('Alice'), world.person('Alice').clientOptions());
    const alice = await afterFailedSwitch({}, world, garden);
    const restore = world.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 500 } });
    await expect(alice.returnToMain()).rejects.toMatchObject({ code: 'rejoin-failed' });
    expect(alice.getSnapshot()).toMatchObject({ status: 'failed', error: { code: 'rejoin-failed' } });
    restore();
    await alice.returnToMain();
    expect(alice.getSnapshot().status).toBe('main');
  });
});

describe('a second transfer while the first is under way', () => {
  const media = { audio: true, video: true };

  // SDK facts 22: the live client is born unseen, and the app is handed a dead one 20 s later.
  test('leads to the room of the later one, with no client left live and unseen', async () => {
    const { world, garden, kitchen } = await withRooms({ media });
    const alice = sessionOf(world, 'Alice');
    world.sandbox.fault({ on: 'media-complete', person: 'Alice', kind: 'late', ms: 300, times: 1 });
    world.person('Alice').moveTo(garden);
    await eventually(() => expect(world.person('Alice').meetingId).toBe(garden));
    world.person('Alice').moveTo(kitchen);
    await eventually(() => expect(alice.getSnapshot()).toMatchObject({ status: 'room', currentRoomId: kitchen }));
    const self = alice.getSnapshot().client?.self;
    expect([self?.roomJoined, self?.videoEnabled, self?.audioEnabled]).toEqual([true, true, true]);
    const sent = [garden, kitchen]
      .flatMap((id) => world.sandbox.media(id))
      .filter(({ participant }) => participant === 'Alice');
    expect(sent.map(({ kind }) => kind).sort()).toEqual(['audio', 'video']);
  });

  test('right after the first one leaves one live client, where the server has it', async () => {
    const { world, garden, kitchen } = await withRooms({ media });
    const alice = sessionOf(world, 'Alice');
    world.person('Alice').moveTo(garden);
    world.person('Alice').moveTo(kitchen);
    await eventually(() => expect(alice.getSnapshot().status).toBe('room'));
    await eventually(() => {
      const { rooms } = world.sandbox.rooms(world.meeting.id);
      const occupied = rooms.filter((room) => room.people.length > 0).map(({ id }) => id);
      expect(occupied).toEqual([alice.getSnapshot().client?.meta.meetingId]);
    });
  });
});

describe('a new client that has not joined (SDK facts 2)', () => {
  test('is joined again', async () => {
    const { world, garden } = await withRooms();
    const alice = sessionOf(world, 'Alice');
    world.sandbox.fault({ on: 'join', person: 'Alice', kind: 'refuse', times: 1 });
    await alice.join(garden);
    expect(alice.getSnapshot()).toMatchObject({ status: 'room', currentRoomId: garden });
    expect(alice.getSnapshot().client?.self.roomJoined).toBe(true);
  });

  test('is joined although its person has no name', async () => {
    const world = await setUp({ people: [{ name: '', preset: 'switcher' }] });
    const [garden = ''] = world.meeting.createRooms(['Garden']);
    const nobody = sessionOf(world, '');
    await nobody.refresh();
    await nobody.join(garden);
    expect(nobody.getSnapshot()).toMatchObject({ status: 'room', currentRoomId: garden });
  });

  test('that cannot be joined ends in `failed`; trying again joins that client', async () => {
    const { world, garden } = await withRooms();
    const alice = sessionOf(world, 'Alice');
    const restore = world.sandbox.fault({ on: 'join', person: 'Alice', kind: 'refuse' });
    await expect(alice.join(garden)).rejects.toMatchObject({ code: 'switch-failed' });
    expect(alice.getSnapshot()).toMatchObject({ status: 'failed', switching: { toId: garden } });
    restore();
    await alice.retrySwitch();
    expect(alice.getSnapshot()).toMatchObject({ status: 'room', currentRoomId: garden, error: null });
  });
});
