import { describe, expect, test } from 'vitest';
import { eventually, nextEvent, roomsSeenBy, setUp } from '../support/sandbox';
import type { Client, World } from '../support/sandbox';

const here = (world: World) => world.sandbox.rooms(world.meeting.id).main.people.map(({ name }) => name);

describe('presets', () => {
  test.each([
    ['host', { canAlterConnectedMeetings: true, canSwitchConnectedMeetings: true, canSwitchToParentMeeting: true }],
    [
      'participant',
      { canAlterConnectedMeetings: false, canSwitchConnectedMeetings: false, canSwitchToParentMeeting: false },
    ],
    [
      'switcher',
      { canAlterConnectedMeetings: false, canSwitchConnectedMeetings: true, canSwitchToParentMeeting: true },
    ],
    [
      'returner',
      { canAlterConnectedMeetings: false, canSwitchConnectedMeetings: false, canSwitchToParentMeeting: true },
    ],
  ])('%s gives the SDK its permissions', async (preset, permissions) => {
    const world = await setUp({ people: [{ name: 'Ada', preset }], joined: [] });
    const client = await world.init('Ada');
    expect(client.self.permissions.connectedMeetings).toEqual(permissions);
    expect(client.self.presetName).toBe(preset);
  });

  test('of your own are known by their name', async () => {
    const world = await setUp({
      people: [{ name: 'Ada', preset: 'silent host' }],
      sandbox: { presets: { 'silent host': { canAlter: true, canProduce: false } } },
      joined: [],
    });
    const { permissions } = (await world.init('Ada')).self;
    expect(permissions.connectedMeetings.canAlterConnectedMeetings).toBe(true);
    expect(permissions.canProduceAudio).toBe('NOT_ALLOWED');
  });

  test('permissions change while one is in the meeting, and stay changed after a switch', async () => {
    const world = await setUp();
    const { permissions } = world.client('Alice').self;
    const updated = nextEvent(permissions, 'permissionsUpdate');
    world.person('Alice').setPermissions({ canAlter: true });
    await updated;
    expect(permissions.connectedMeetings).toEqual({
      canAlterConnectedMeetings: true,
      canSwitchConnectedMeetings: false,
      canSwitchToParentMeeting: false,
    });
    expect(world.client('Bob').self.permissions.connectedMeetings.canAlterConnectedMeetings).toBe(false);

    const [roomId = ''] = world.meeting.createRooms(['Garden']);
    const switched = nextEvent<Client>(world.client('Alice').connectedMeetings, 'meetingChanged');
    world.person('Alice').moveTo(roomId);
    const alice = await switched;
    expect(alice.self.permissions.connectedMeetings.canAlterConnectedMeetings).toBe(true);
  });

  test('the server refuses what the permissions do not allow, whatever the client believes', async () => {
    const world = await setUp();
    // The push that takes the permission away never arrives.
    world.sandbox.fault({ on: 'permissions', kind: 'silent' });
    world.person('Host').setPermissions({ canAlter: false });
    const { connectedMeetings } = world.client('Host');
    await expect(connectedMeetings.createMeetings([{ title: 'A' }])).rejects.toThrow('does not allow');
    await expect(connectedMeetings.deleteMeetings(['x'])).rejects.toThrow('does not allow');
    const [roomId = ''] = world.meeting.createRooms(['Garden']);
    const moved = await connectedMeetings.moveParticipants(world.meeting.id, roomId, [world.person('Bob').id]);
    expect(moved.success).toBe(false);
  });
});

describe('waiting room', () => {
  const people = [
    { name: 'Host', preset: 'host' },
    { name: 'Guest', preset: 'guest' },
  ];
  const sandbox = { presets: { guest: { waitingRoom: true } } };

  test('keeps a person out until the host lets them in', async () => {
    const world = await setUp({ people, sandbox, joined: ['Host'] });
    const guest = await world.init('Guest');
    void guest.join();
    await eventually(() => expect(guest.self.roomState).toBe('waitlisted'));
    expect(here(world)).toEqual(['Host']);
    const { participants } = world.client('Host');
    await eventually(() => expect(participants.waitlisted.toArray().map(({ name }) => name)).toEqual(['Guest']));
    participants.acceptWaitingRoomRequest(participants.waitlisted.toArray()[0]?.userId ?? '');
    await eventually(() => expect(guest.self.roomState).toBe('joined'));
    expect(here(world)).toEqual(['Host', 'Guest']);
    await eventually(() => expect(participants.waitlisted.size).toBe(0));
  });

  test('lets in by the handle, and turns away by the host', async () => {
    const world = await setUp({ people: [...people, { name: 'Other', preset: 'guest' }], sandbox, joined: ['Host'] });
    const guest = await world.init('Guest');
    const other = await world.init('Other');
    void guest.join();
    void other.join();
    await eventually(() => expect(other.self.roomState).toBe('waitlisted'));
    world.person('Guest').admit();
    await eventually(() => expect(guest.self.roomState).toBe('joined'));
    void world.client('Host').participants.rejectWaitingRoomRequest(world.person('Other').id);
    await eventually(() => expect(other.self.roomState).toBe('rejected'));
  });
});

describe('leaving', () => {
  test('takes a person out of dumps and out of the peers', async () => {
    const world = await setUp();
    await eventually(() => expect(world.client('Host').participants.joined.size).toBe(2));
    await world.client('Alice').leave();
    await eventually(() => expect(world.client('Host').participants.joined.size).toBe(1));
    await eventually(() => expect(roomsSeenBy(world.client('Host'))).toEqual({ Main: ['Host', 'Bob'] }));
  });

  test('a kicked person is told so', async () => {
    const world = await setUp();
    const left = nextEvent<{ state: string }>(world.client('Alice').self, 'roomLeft');
    world.person('Alice').kick();
    expect((await left).state).toBe('kicked');
    await eventually(() => expect(here(world)).toEqual(['Host', 'Bob']));
  });

  test('a deleted meeting has ended for everybody, and its tokens open nothing', async () => {
    const world = await setUp();
    const left = nextEvent<{ state: string }>(world.client('Bob').self, 'roomLeft');
    world.meeting.delete();
    expect((await left).state).toBe('ended');
    await eventually(() => expect(here(world)).toEqual([]));
    await expect(world.init('Alice')).rejects.toMatchObject({ code: '0004' });
  });
});

describe('bots', () => {
  test('are listed, are moved, come back when their room goes, and leave', async () => {
    const world = await setUp({ joined: ['Host'], bots: 3 });
    const [first, second, third] = world.bots;
    if (!first || !second || !third) throw new Error('no bots');
    const [roomId = ''] = world.meeting.createRooms(['Garden']);
    const host = world.client('Host').connectedMeetings;
    await host.getConnectedMeetings();
    await host.moveParticipants(world.meeting.id, roomId, [first.id, second.id]);
    await eventually(() => {
      expect(roomsSeenBy(world.client('Host'))).toEqual({
        Main: ['Host', third.name],
        Garden: [first.name, second.name],
      });
    });
    second.leave();
    world.meeting.deleteRooms([roomId]);
    await eventually(() => {
      expect(roomsSeenBy(world.client('Host'))).toEqual({ Main: ['Host', third.name, first.name] });
    });
    expect(second.meetingId).toBe(null);
  });

  test('take a round trip to arrive, and change their ids where ids change', async () => {
    const world = await setUp({ joined: ['Host'], bots: 1, sandbox: { participantIds: 'change', pushDumps: false } });
    const [bot] = world.bots;
    const before = bot?.id;
    const [roomId = ''] = world.meeting.createRooms(['Garden']);
    const host = world.client('Host').connectedMeetings;
    await host.getConnectedMeetings();
    world.sandbox.configure({ latency: 30 });
    await host.moveParticipants(world.meeting.id, roomId, [before ?? '']);
    expect(bot?.meetingId).toBe(null);
    await eventually(() => expect(bot?.meetingId).toBe(roomId));
    expect(bot?.id).not.toBe(before);
  });

  test('are no peers of anybody, and no two of a thousand share a name', async () => {
    const world = await setUp({ bots: 1000 });
    expect(new Set(world.bots.map(({ name }) => name)).size).toBe(1000);
    await eventually(() => expect(world.client('Host').participants.joined.size).toBe(2));
    await world.client('Host').connectedMeetings.getConnectedMeetings();
    expect(roomsSeenBy(world.client('Host')).Main).toHaveLength(1003);
  });
});
