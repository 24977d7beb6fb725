import { expect, onTestFinished, test, vi } from 'vitest';
import { createSandbox } from '../../src/sandbox';
import { framesShown, openFrame } from '../support/frames';
import { nextEvent } from '../support/sandbox';
import type { Client } from '../support/sandbox';

async function meetInFrames() {
  const sandbox = createSandbox();
  onTestFinished(() => {
    sandbox.dispose();
  });
  const meeting = sandbox.createMeeting({ title: 'Main' });
  const enter = async (name: string, preset: string) => {
    const person = meeting.addParticipant({ name, preset });
    const frame = await openFrame(sandbox, name);
    const client = await frame.Sdk.init(person.clientOptions({ audio: true, video: true }));
    await client.join();
    return { person, frame, client };
  };
  return { sandbox, meeting, host: await enter('Host', 'host'), alice: await enter('Alice', 'participant') };
}

/** The video that a client receives from the person of this name, once it is there. */
async function videoOf(client: Client, name: string): Promise<MediaStreamTrack> {
  return vi.waitFor(
    () => {
      const track = client.participants.joined.toArray().find((peer) => peer.name === name)?.videoTrack;
      if (!track) throw new Error(`no video of ${name}`);
      return track;
    },
    { timeout: 8000 },
  );
}

/** Both see each other's video move. */
async function expectVideoBothWays(host: Client, alice: Client) {
  const tracks = await Promise.all([videoOf(host, 'Alice'), videoOf(alice, 'Host')]);
  const shown = await Promise.all(tracks.map((track) => framesShown(track)));
  for (const frames of shown) expect(frames).toBeGreaterThan(2);
}

test('video flows between two frames before, in and after a breakout room', async () => {
  const { sandbox, meeting, host, alice } = await meetInFrames();
  await expectVideoBothWays(host.client, alice.client);

  const [room] = await host.client.connectedMeetings.createMeetings([{ title: 'Garden' }]);
  if (!room?.id) throw new Error('no room');
  await host.client.connectedMeetings.getConnectedMeetings();
  const inRoom = [alice, host].map(({ client }) => nextEvent<Client>(client.connectedMeetings, 'meetingChanged'));
  await host.client.connectedMeetings.moveParticipants(meeting.id, room.id, [alice.person.id, host.person.id]);
  const [aliceInRoom, hostInRoom] = (await Promise.all(inRoom)) as [Client, Client];
  await expectVideoBothWays(hostInRoom, aliceInRoom);
  expect(sandbox.media(meeting.id)).toEqual([]);
  expect(
    sandbox
      .media(room.id)
      .map(({ participant, kind }) => `${participant} ${kind}`)
      .sort(),
  ).toEqual(['Alice audio', 'Alice video', 'Host audio', 'Host video']);

  await hostInRoom.connectedMeetings.getConnectedMeetings();
  const returned = [aliceInRoom, hostInRoom].map((client) =>
    nextEvent<Client>(client.connectedMeetings, 'meetingChanged'),
  );
  await hostInRoom.connectedMeetings.moveParticipants(room.id, meeting.id, [alice.person.id, host.person.id]);
  const [aliceBack, hostBack] = (await Promise.all(returned)) as [Client, Client];
  await expectVideoBothWays(hostBack, aliceBack);
});
