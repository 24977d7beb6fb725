import { describe, expect, test } from 'vitest';
import { eventually, nextEvent, roomsSeenBy, setUp } from '../support/sandbox';
import type { Client, World } from '../support/sandbox';

async function setUpRoom(options: Parameters<typeof setUp>[0] = {}) {
  const world = await setUp(options);
  const [roomId = ''] = world.meeting.createRooms(['Garden']);
  await eventually(() => {
    expect(world.client('Host').connectedMeetings.meetings.map(({ id }) => id)).toContain(roomId);
  });
  return { world, roomId };
}

async function moveAlice(world: World, fromId: string, toId: string): Promise<Client> {
  const switched = nextEvent<Client>(world.client('Alice').connectedMeetings, 'meetingChanged');
  await world.client('Host').connectedMeetings.moveParticipants(fromId, toId, [world.person('Alice').id]);
  return switched;
}

const names = (world: World, roomId: string) => {
  const { main, rooms } = world.sandbox.rooms(world.meeting.id);
  return [main, ...rooms].find(({ id }) => id === roomId)?.people.map(({ name }) => name);
};

/** Dumps that were sent to this person, as pushes. */
const pushedDumps = (world: World, person: string) =>
  world.sandbox.trace.filter((entry) => entry.event === 'dump' && entry.type === 'push' && entry.person === person);

describe('participant ids', () => {
  test('stay the same on a move', async () => {
    const { world, roomId } = await setUpRoom();
    const before = world.client('Alice').self.userId;
    const alice = await moveAlice(world, world.meeting.id, roomId);
    expect(alice.self.userId).toBe(before);
    expect(world.person('Alice').id).toBe(before);
  });

  test('change on a move when told so, and the new one moves the person on', async () => {
    const { world, roomId } = await setUpRoom({ sandbox: { participantIds: 'change' } });
    const before = world.client('Alice').self.userId;
    const alice = await moveAlice(world, world.meeting.id, roomId);
    expect(alice.self.userId).not.toBe(before);
    expect(alice.self.customParticipantId).toBe('alice');
    expect(world.person('Alice').id).toBe(alice.self.userId);
    const back = await moveAlice(world, roomId, world.meeting.id);
    expect(back.meta.meetingId).toBe(world.meeting.id);
  });
});

describe('dumps', () => {
  test('by presence list a person on the way where they still are, then nowhere, then there', async () => {
    const { world, roomId } = await setUpRoom({ sandbox: { pushDumps: false } });
    const removeFault = world.sandbox.fault({ on: 'transfer', kind: 'silent' });
    const host = world.client('Host').connectedMeetings;
    await host.moveParticipants(world.meeting.id, roomId, [world.person('Alice').id]);
    await host.getConnectedMeetings();
    expect(roomsSeenBy(world.client('Host'))).toEqual({ Main: ['Host', 'Alice', 'Bob'], Garden: [] });

    removeFault();
    world.sandbox.fault({ on: 'init', person: 'Alice', kind: 'silent' });
    await host.moveParticipants(world.meeting.id, roomId, [world.person('Bob').id]);
    const left = nextEvent(world.client('Alice').self, 'roomLeft');
    world.person('Alice').moveTo(roomId);
    await left;
    await eventually(async () => {
      await host.getConnectedMeetings();
      expect(roomsSeenBy(world.client('Host'))).toEqual({ Main: ['Host'], Garden: ['Bob'] });
    });
  });

  test('by assignment list a person in the destination as soon as the move is accepted', async () => {
    const { world, roomId } = await setUpRoom({ sandbox: { pushDumps: false, listBy: 'assignment' } });
    world.sandbox.fault({ on: 'transfer', kind: 'silent' });
    const host = world.client('Host').connectedMeetings;
    await host.moveParticipants(world.meeting.id, roomId, [world.person('Alice').id]);
    await host.getConnectedMeetings();
    expect(roomsSeenBy(world.client('Host'))).toEqual({ Main: ['Host', 'Bob'], Garden: ['Alice'] });
    expect(names(world, roomId)).toEqual([]);
  });

  test('by assignment a person who never set out is moved on from where they were assigned', async () => {
    const { world, roomId } = await setUpRoom({ sandbox: { listBy: 'assignment' } });
    world.sandbox.fault({ on: 'transfer', kind: 'silent', times: 1 });
    const host = world.client('Host').connectedMeetings;
    await host.moveParticipants(world.meeting.id, roomId, [world.person('Alice').id]);
    const [secondId = ''] = world.meeting.createRooms(['Kitchen']);
    const alice = await moveAlice(world, roomId, secondId);
    expect(alice.meta.meetingId).toBe(secondId);
    await host.getConnectedMeetings();
    expect(roomsSeenBy(world.client('Host'))).toEqual({ Main: ['Host', 'Bob'], Garden: [], Kitchen: ['Alice'] });
  });

  test('are pushed once for all changes of one moment', async () => {
    const { world } = await setUpRoom();
    await eventually(() => expect(pushedDumps(world, 'Bob').length).toBeGreaterThan(0));
    world.sandbox.clearTrace();
    world.meeting.createRooms(['A', 'B']);
    world.meeting.addBots(50);
    await eventually(() => expect(world.client('Bob').connectedMeetings.meetings).toHaveLength(3));
    expect(pushedDumps(world, 'Bob')).toHaveLength(1);
  });

  test('come at intervals while one change follows the other, the last with all of them', async () => {
    const { world } = await setUpRoom();
    const bots = world.meeting.addBots(200);
    const host = world.client('Host').connectedMeetings;
    await eventually(() => expect(roomsSeenBy(world.client('Bob')).Main).toHaveLength(203));
    world.sandbox.clearTrace();
    const start = Date.now();
    const titles = Array.from({ length: 40 }, (_, index) => `Room ${index + 1}`);
    const rooms = await host.createMeetings(titles.map((title) => ({ title })));
    await Promise.all(
      rooms.map(({ id }, index) =>
        host.moveParticipants(
          world.meeting.id,
          id,
          bots.slice(5 * index, 5 * index + 5).map((bot) => bot.id),
        ),
      ),
    );
    await eventually(() => {
      const seen = roomsSeenBy(world.client('Bob'));
      expect(titles.map((title) => seen[title]?.length)).toEqual(titles.map(() => 5));
      expect(seen.Main).toHaveLength(3);
    });
    // One list at once, then one in 50 ms; a list for each move and each arrival were 80.
    expect(pushedDumps(world, 'Bob').length).toBeLessThanOrEqual(2 + (Date.now() - start) / 50);
  });

  test('come only when asked for when pushing is off', async () => {
    const { world } = await setUpRoom({ sandbox: { pushDumps: false } });
    world.meeting.addBots(2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pushedDumps(world, 'Bob')).toEqual([]);
    world.sandbox.configure({ pushDumps: true });
    world.meeting.addBots(1);
    await eventually(() => expect(pushedDumps(world, 'Bob')).toHaveLength(1));
  });

  test('list one person twice who came in with the same token twice', async () => {
    const world = await setUp({ joined: ['Host', 'Bob', 'Bob'] });
    await world.client('Host').connectedMeetings.getConnectedMeetings();
    expect(roomsSeenBy(world.client('Host')).Main).toEqual(['Host', 'Bob', 'Bob']);
    const ids = world.client('Host').connectedMeetings.parentMeeting.participants?.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('moving', () => {
  test('answers before it transfers', async () => {
    const { world, roomId } = await setUpRoom();
    world.sandbox.clearTrace();
    await moveAlice(world, world.meeting.id, roomId);
    const sent = world.sandbox.trace
      .filter(({ direction }) => direction === 'out')
      .map(({ event, type }) => `${event} ${type}`);
    expect(sent.indexOf('move reply')).toBeGreaterThanOrEqual(0);
    expect(sent.indexOf('move reply')).toBeLessThan(sent.indexOf('transfer push'));
  });

  test('is refused for those who are not there and to rooms that are not there', async () => {
    const { world, roomId } = await setUpRoom();
    const host = world.client('Host').connectedMeetings;
    const alice = world.person('Alice').id;
    await expect(host.moveParticipants(roomId, world.meeting.id, [alice])).resolves.toMatchObject({ success: false });
    world.meeting.deleteRooms([roomId]);
    await expect(host.moveParticipants(world.meeting.id, roomId, [alice])).resolves.toMatchObject({ success: false });
    expect(names(world, world.meeting.id)).toEqual(['Host', 'Alice', 'Bob']);
  });

  test('needs a permission: to rooms, to the main meeting, of others', async () => {
    const people = [
      { name: 'Host', preset: 'host' },
      { name: 'Alice', preset: 'returner' },
    ];
    const { world, roomId } = await setUpRoom({ people });
    const alice = await moveAlice(world, world.meeting.id, roomId);
    // Before its first list the SDK knows of no main meeting, and refuses the way to it by itself.
    await eventually(() => expect(alice.connectedMeetings.parentMeeting?.id).toBe(world.meeting.id));
    const back = nextEvent<Client>(alice.connectedMeetings, 'meetingChanged');
    await alice.connectedMeetings.moveParticipants(roomId, world.meeting.id, [alice.self.userId]);
    const again = (await back).connectedMeetings;
    await expect(again.moveParticipants(world.meeting.id, roomId, [alice.self.userId])).rejects.toThrow('not allowed');
    await expect(again.createMeetings([{ title: 'Mine' }])).rejects.toThrow('not allowed');
  });

  test('with a preset of its own changes what the person may do there', async () => {
    const { world, roomId } = await setUpRoom();
    const switched = nextEvent<Client>(world.client('Alice').connectedMeetings, 'meetingChanged');
    await world
      .client('Host')
      .connectedMeetings.moveParticipantsWithCustomPreset(world.meeting.id, roomId, [
        { id: world.person('Alice').id, presetId: 'switcher' },
      ]);
    const { connectedMeetings } = (await switched).self.permissions;
    expect(connectedMeetings.canSwitchConnectedMeetings).toBe(true);
  });
});

describe('deleting a room', () => {
  test('sends everybody who is inside back to the main meeting', async () => {
    const { world, roomId } = await setUpRoom({ bots: 2 });
    const bots = world.bots.map(({ id }) => id);
    const inRoom = nextEvent<Client>(world.client('Alice').connectedMeetings, 'meetingChanged');
    await world
      .client('Host')
      .connectedMeetings.moveParticipants(world.meeting.id, roomId, [world.person('Alice').id, ...bots]);
    const alice = await inRoom;
    expect(names(world, roomId)).toHaveLength(3);
    const back = nextEvent<Client>(alice.connectedMeetings, 'meetingChanged');
    world.meeting.deleteRooms([roomId]);
    expect((await back).meta.meetingId).toBe(world.meeting.id);
    await eventually(() => expect(names(world, world.meeting.id)).toHaveLength(5));
  });

  test('tells a client that it sent back itself only once', async () => {
    const { world, roomId } = await setUpRoom();
    const alice = await moveAlice(world, world.meeting.id, roomId);
    await world.client('Host').connectedMeetings.getConnectedMeetings();
    world.sandbox.configure({ latency: 10 });
    world.sandbox.clearTrace();
    const back = nextEvent<Client>(alice.connectedMeetings, 'meetingChanged');
    // The SDK moves people out before it deletes.
    await world.client('Host').connectedMeetings.deleteMeetings([roomId]);
    await back;
    expect(world.sandbox.trace.filter(({ event }) => event === 'transfer')).toHaveLength(1);
  });

  test('says for each room whether it is gone', async () => {
    const { world, roomId } = await setUpRoom();
    const result = await world.client('Host').connectedMeetings.deleteMeetings([roomId, 'nonsense']);
    expect(result).toMatchObject([
      { id: roomId, status: 'INACTIVE' },
      { id: 'nonsense', error: { code: '404' } },
    ]);
  });
});
