import { expect, onTestFinished, test } from 'vitest';
import { createSandbox, installSyntheticMedia } from '../../src/sandbox';
import { framesShown, openFrame } from '../support/frames';
import { eventually, nextEvent } from '../support/sandbox';
import type { Client } from '../support/sandbox';

/** Counts the audio packets that all peer connections of a window receive from now on. */
function countAudio(window: Window): () => Promise<number> {
  const realm = window as unknown as typeof globalThis;
  const connections: RTCPeerConnection[] = [];
  realm.RTCPeerConnection = class extends realm.RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      connections.push(this);
    }
  };
  return async () => {
    const reports = await Promise.all(connections.map((connection) => connection.getStats()));
    return reports
      .flatMap((report) => [...report.values()] as { type: string; kind?: string; packetsReceived?: number }[])
      .filter(({ type, kind }) => type === 'inbound-rtp' && kind === 'audio')
      .reduce((sum, { packetsReceived = 0 }) => sum + packetsReceived, 0);
  };
}

async function meetInFrames() {
  const sandbox = createSandbox();
  onTestFinished(() => {
    sandbox.dispose();
  });
  const meeting = sandbox.createMeeting({ title: 'Main' });
  const enter = async (name: string, preset: string) => {
    const person = meeting.addParticipant({ name, preset });
    const frame = await openFrame(sandbox, name);
    const receivedAudio = countAudio(frame.window);
    const client = await frame.Sdk.init(person.clientOptions({ audio: true, video: true }));
    await client.join();
    return { person, frame, client, receivedAudio };
  };
  return { sandbox, meeting, host: await enter('Host', 'host'), alice: await enter('Alice', 'participant') };
}

/** The video that a client receives from the person of this name, once it is there. */
async function videoOf(client: Client, name: string): Promise<MediaStreamTrack> {
  return eventually(() => {
    const track = peer(client, name)?.videoTrack;
    if (!track) throw new Error(`no video of ${name}`);
    return track;
  }, 8000);
}

/** The peer of this name, as a client sees them. */
const peer = (client: Client, name: string) =>
  client.participants.joined.toArray().find((other) => other.name === name);

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

test('audio flows, and muting shows', async () => {
  const { sandbox, meeting, host, alice } = await meetInFrames();
  await eventually(() => expect(peer(host.client, 'Alice')?.audioTrack?.readyState).toBe('live'), 8000);
  const before = await host.receivedAudio();
  await eventually(async () => expect(await host.receivedAudio()).toBeGreaterThan(before + 10), 8000);

  await alice.client.self.disableAudio();
  await eventually(() => expect(peer(host.client, 'Alice')?.audioEnabled).toBe(false));
  const live = sandbox.media(meeting.id).filter(({ kind, paused }) => kind === 'audio' && !paused);
  expect(live.map(({ participant }) => participant)).toEqual(['Host']);
  await alice.client.self.enableAudio();
  await eventually(() => expect(peer(host.client, 'Alice')?.audioEnabled).toBe(true));
});

test('a shared screen is seen, and gone when it ends', async () => {
  const { sandbox, meeting, host, alice } = await meetInFrames();
  await alice.client.self.enableScreenShare();
  const screen = await eventually(() => {
    const track = peer(host.client, 'Alice')?.screenShareTracks?.video;
    if (!track) throw new Error('no screen');
    return track;
  }, 8000);
  expect(await framesShown(screen)).toBeGreaterThan(2);
  expect(sandbox.media(meeting.id).filter(({ screenShare }) => screenShare)).toHaveLength(1);
  await alice.client.self.disableScreenShare();
  await eventually(() => expect(peer(host.client, 'Alice')?.screenShareEnabled).toBe(false));
});

test('what a frame gets is of its own realm', async () => {
  const { sandbox, host } = await meetInFrames();
  const realm = host.frame.window as unknown as typeof globalThis;
  expect(realm.Response).not.toBe(Response);
  const url = `https://api.${sandbox.baseURI}/iceservers`;
  expect(await realm.fetch(url)).toBeInstanceOf(realm.Response);
  const aborted = realm.fetch(url, { signal: AbortSignal.abort() });
  await expect(aborted).rejects.toBeInstanceOf(realm.Error);

  const query = new URLSearchParams({ authToken: host.person.token, roomID: host.person.meetingId ?? '' });
  const socket = new realm.WebSocket(`wss://socket-edge.${sandbox.baseURI}/ws?${query.toString()}`);
  expect(socket).toBeInstanceOf(realm.EventTarget);
  expect(await nextSocketEvent(socket, 'open')).toBeInstanceOf(realm.Event);
  // Any request will do: it is answered by an error, which is a frame too.
  socket.send(new Uint8Array([8, 5, 18, 1, 120]));
  const message = await nextSocketEvent(socket, 'message');
  expect(message).toBeInstanceOf(realm.MessageEvent);
  expect((message as MessageEvent<unknown>).data).toBeInstanceOf(realm.ArrayBuffer);
  socket.close();
  expect(await nextSocketEvent(socket, 'close')).toBeInstanceOf(realm.CloseEvent);
});

test('who is in a frame that is removed has left', async () => {
  const { sandbox, meeting, host, alice } = await meetInFrames();
  alice.frame.element.remove();
  await eventually(() => expect(sandbox.rooms(meeting.id).main.people.map(({ name }) => name)).toEqual(['Host']));
  await eventually(() => expect(host.client.participants.joined.size).toBe(0));
});

test('synthetic devices go when they are restored, and their tracks end', async () => {
  const original = navigator.mediaDevices.getUserMedia;
  const restore = installSyntheticMedia(window, { name: 'Ada Lovelace', hue: 200 });
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
  const [video] = stream.getVideoTracks();
  if (!video) throw new Error('no video');
  expect(await framesShown(video)).toBeGreaterThan(4);
  expect((await navigator.mediaDevices.enumerateDevices()).map(({ kind }) => kind).sort()).toEqual([
    'audioinput',
    'audiooutput',
    'videoinput',
  ]);
  restore();
  expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended', 'ended']);
  expect(navigator.mediaDevices.getUserMedia).toBe(original);
});

function nextSocketEvent(socket: WebSocket, type: string): Promise<Event> {
  return new Promise((resolve) => {
    socket.addEventListener(type, resolve, { once: true });
  });
}

test('video and sound flow again, as before, after a connection that dropped', async () => {
  const { sandbox, meeting, host, alice } = await meetInFrames();
  await expectVideoBothWays(host.client, alice.client);
  const devices = () => sandbox.media(meeting.id).filter(({ participant }) => participant === 'Alice');
  const before = devices().map(({ kind }) => kind);

  alice.person.disconnect();
  await eventually(() => expect(alice.client.self.roomState).toBe('disconnected'), 8000);
  expect(devices()).toEqual([]);

  await eventually(() => expect(devices().map(({ kind }) => kind)).toEqual(before), 15_000);
  expect([alice.client.self.audioEnabled, alice.client.self.videoEnabled]).toEqual([true, true]);
  await expectVideoBothWays(host.client, alice.client);
}, 60_000);
