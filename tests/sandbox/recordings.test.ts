import { expect, test } from 'vitest';
import { eventually, nextEvent, setUp } from '../support/sandbox';
import type { Client, World } from '../support/sandbox';

// All clients of a page send their requests as the one that was made last: hence the order of joining.

const stateOf = (client: Client) => client.recording.recordingState;

/** Opens a room and takes this person there; returns the client in it. */
async function inRoom(world: World, name: string, roomId: string): Promise<Client> {
  const switched = nextEvent<Client>(world.client(name).connectedMeetings, 'meetingChanged');
  world.person(name).moveTo(roomId);
  return switched;
}

test('a recording is started, paused, resumed and stopped for everybody in the meeting', async () => {
  const { client, sandbox, meeting } = await setUp({ joined: ['Alice', 'Host'] });
  const { recording } = client('Host');
  const starting = recording.start();
  await eventually(() => expect(stateOf(client('Host'))).toBe('STARTING'));
  await starting;
  await eventually(() =>
    expect([stateOf(client('Host')), stateOf(client('Alice'))]).toEqual(['RECORDING', 'RECORDING']),
  );
  expect(sandbox.rooms(meeting.id).main.recording).toBe(true);

  await recording.pause();
  await eventually(() => expect(stateOf(client('Alice'))).toBe('PAUSED'));
  await recording.resume();
  await eventually(() => expect(stateOf(client('Alice'))).toBe('RECORDING'));
  await recording.stop();
  await eventually(() => expect([stateOf(client('Host')), stateOf(client('Alice'))]).toEqual(['IDLE', 'IDLE']));
  expect(sandbox.rooms(meeting.id).main.recording).toBe(false);
});

test('each room is recorded on its own, and who comes later sees it', async () => {
  const world = await setUp();
  const [gardenId = '', kitchenId = ''] = world.meeting.createRooms(['Garden', 'Kitchen']);
  const host = await inRoom(world, 'Host', gardenId);
  await host.recording.start();
  await eventually(() => expect(stateOf(host)).toBe('RECORDING'));

  const alice = await inRoom(world, 'Alice', gardenId);
  await eventually(() => expect(stateOf(alice)).toBe('RECORDING'));
  const bob = await inRoom(world, 'Bob', kitchenId);
  await eventually(() => expect(bob.self.roomJoined).toBe(true));
  expect(stateOf(bob)).toBe('IDLE');
  const { main, rooms } = world.sandbox.rooms(world.meeting.id);
  expect([main, ...rooms].filter(({ recording }) => recording).map(({ title }) => title)).toEqual(['Garden']);
});

test('is refused without the permission, and where one is running already', async () => {
  const people = [
    { name: 'Host', preset: 'host' },
    { name: 'Second host', preset: 'host' },
    { name: 'Alice', preset: 'participant' },
  ];
  const { client } = await setUp({ people, joined: ['Alice', 'Second host', 'Host'] });
  await expect(client('Alice').recording.start()).rejects.toThrow(/permission/i);
  // The client refuses by itself what it knows of, the server what it does not know yet.
  const [first, second] = await Promise.allSettled([
    client('Host').recording.start(),
    client('Host').recording.start(),
  ]);
  expect(first).toMatchObject({ status: 'fulfilled' });
  expect(second).toMatchObject({ status: 'rejected', reason: { code: '1005' } });
  await eventually(() => expect(stateOf(client('Second host'))).toBe('RECORDING'));
  await expect(client('Second host').recording.start()).rejects.toMatchObject({ code: '1005' });

  await client('Host').recording.start({ allowMultiple: true });
  await eventually(() => expect(client('Second host').recording.recordings).toHaveLength(2));
});
