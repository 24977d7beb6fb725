import { expect, test } from 'vitest';
import { eventually, nextEvent, setUp } from '../support/sandbox';
import type { Client } from '../support/sandbox';

test('the unmodified SDK creates rooms, moves people, switches and deletes', async () => {
  const { client, person, meeting, sandbox } = await setUp();
  const host = client('Host');
  expect(host.self.roomJoined).toBe(true);
  await eventually(() => expect(host.participants.joined.size).toBe(2));

  const [garden, kitchen] = await host.connectedMeetings.createMeetings([{ title: 'Garden' }, { title: 'Kitchen' }]);
  if (!garden || !kitchen) throw new Error('no rooms');
  await eventually(() => {
    expect(client('Alice').connectedMeetings.meetings.map(({ title }) => title)).toEqual(['Garden', 'Kitchen']);
  });

  const switched = nextEvent<Client>(client('Alice').connectedMeetings, 'meetingChanged');
  const result = await host.connectedMeetings.moveParticipants(meeting.id, garden.id, [person('Alice').id]);
  expect(result).toEqual({ success: true });
  const alice = await switched;
  expect(alice.self.roomJoined).toBe(true);
  expect(alice.meta.meetingId).toBe(garden.id);
  expect(sandbox.rooms(meeting.id).rooms[0]?.people.map(({ name }) => name)).toEqual(['Alice']);

  await host.connectedMeetings.getConnectedMeetings();
  const back = nextEvent<Client>(alice.connectedMeetings, 'meetingChanged');
  await host.connectedMeetings.deleteMeetings([garden.id, kitchen.id]);
  expect((await back).meta.meetingId).toBe(meeting.id);
  expect(sandbox.rooms(meeting.id).rooms).toEqual([]);
});
