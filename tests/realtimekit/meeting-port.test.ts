import { expect, test, vi } from 'vitest';
import { createMeetingPort } from '../../src/realtimekit/meeting-port';
import { setUp } from '../support/sandbox';

// SDK facts 5
test('a move of somebody unknown leaves nothing behind on which the next call breaks', async () => {
  const world = await setUp();
  const [room = ''] = world.meeting.createRooms(['Garden']);
  const { connectedMeetings } = world.client('Host');
  const port = createMeetingPort(world.client('Host'));
  await port.fetchDump();
  // The server's answer has no error in it, so the SDK files an unknown person in its own list.
  world.sandbox.fault({ on: 'move', kind: 'malformed', times: 1 });
  await port.move(world.meeting.id, room, ['nobody']);
  const listed = [connectedMeetings.parentMeeting, ...connectedMeetings.meetings].flatMap(
    ({ participants }): readonly unknown[] => participants,
  );
  expect(listed).not.toContain(undefined);
  await port.deleteRooms([room]);
  expect(world.sandbox.rooms(world.meeting.id).rooms).toEqual([]);
});

// SDK facts 3: after a move the SDK edits its lists as if everybody had arrived.
test('lists say only what the server said', async () => {
  const world = await setUp({ sandbox: { pushDumps: false } });
  const [room = ''] = world.meeting.createRooms(['Garden']);
  const port = createMeetingPort(world.client('Host'));
  await port.fetchDump();
  world.sandbox.fault({ on: 'transfer', person: 'Alice', kind: 'silent' });
  await port.move(world.meeting.id, room, [world.person('Alice').id]);
  const sdkSays = world.client('Host').connectedMeetings.meetings.find(({ id }) => id === room)?.participants;
  expect(sdkSays).toHaveLength(1);
  expect(port.read().dump?.rooms.find(({ id }) => id === room)?.people).toEqual([]);
  world.meeting.createRooms(['Kitchen']);
  await vi.waitFor(() => expect(port.read().dump?.rooms.map(({ title }) => title)).toEqual(['Garden', 'Kitchen']));
  expect(port.read().dump?.rooms.flatMap(({ people }) => people)).toEqual([]);
});

test('blank ids of the app are no ids', async () => {
  const world = await setUp({
    people: [{ name: 'Host', preset: 'host', customParticipantId: '  ' }],
  });
  const port = createMeetingPort(world.client('Host'));
  await port.fetchDump();
  const me = port.read().dump?.main.people[0];
  expect(me).toMatchObject({ name: 'Host', id: world.person('Host').id });
  expect(me).not.toHaveProperty('customParticipantId');
});

test('an app that has switched off the stage module has no stage to go on', async () => {
  const world = await setUp({ joined: [] });
  const client = await world.Sdk.init({ ...world.person('Alice').clientOptions(), modules: { stage: false } });
  world.follow('Alice', client);
  await client.join();
  const port = createMeetingPort(client);
  expect(port.read()).toMatchObject({ room: 'joined', onStage: false, isLivestream: false });
  await expect(port.takeStage()).resolves.toBeUndefined();
});

test('what a new list says the same of is the same object as before', async () => {
  const world = await setUp({ sandbox: { pushDumps: false } });
  const [garden = '', kitchen = ''] = world.meeting.createRooms(['Garden', 'Kitchen']);
  const [ida] = world.meeting.addBots(['Ida', 'Juri']);
  const port = createMeetingPort(world.client('Host'));
  await port.fetchDump();
  const before = port.read().dump;
  await port.move(world.meeting.id, garden, [ida?.id ?? '']);
  await vi.waitFor(() => expect(ida?.meetingId).toBe(garden));
  await port.fetchDump();
  const after = port.read().dump;
  const roomOf = (dump: typeof before, id: string) => dump?.rooms.find((room) => room.id === id);
  const inMain = (dump: typeof before, name: string) => dump?.main.people.find((person) => person.name === name);
  expect(roomOf(after, kitchen)).toBe(roomOf(before, kitchen));
  expect(roomOf(after, garden)?.people[0]).toBe(inMain(before, 'Ida'));
  expect(inMain(after, 'Juri')).toBe(inMain(before, 'Juri'));
  await port.fetchDump();
  expect(port.read().dump?.main).toBe(after?.main);
});
