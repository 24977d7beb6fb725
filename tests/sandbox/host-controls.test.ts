import { describe, expect, test } from 'vitest';
import type { ParticipantOptions } from '../../src/sandbox';
import { eventually, nextEvent, setUp } from '../support/sandbox';
import type { Client, World } from '../support/sandbox';

async function moveTo(world: World, name: string, roomId: string): Promise<Client> {
  const switched = nextEvent<Client>(world.client(name).connectedMeetings, 'meetingChanged');
  world.person(name).moveTo(roomId);
  return switched;
}

describe('muting others', () => {
  /** Alice, as the host hears and sees her. */
  async function setUpAlice() {
    const world = await setUp({ joined: ['Host', 'Bob'] });
    await world.join('Alice', { audio: true, video: true });
    const alice = await eventually(() => {
      const found = world.client('Host').participants.joined.toArray();
      const [one] = found.filter(({ name, audioTrack, videoTrack }) => name === 'Alice' && audioTrack && videoTrack);
      if (!one) throw new Error('Alice is not seen and heard.');
      return one;
    });
    const mine = world.client('Alice').self;
    return { world, alice, devices: () => [mine.audioEnabled, mine.videoEnabled] };
  }

  test('switches the microphone of one person off, everywhere it shows', async () => {
    const { alice, devices } = await setUpAlice();
    await alice.disableAudio();
    await eventually(() => expect(devices()).toEqual([false, true]));
    await eventually(() => expect(alice.audioEnabled).toBe(false));
  });

  test('switches the devices of everybody else in the same meeting off', async () => {
    const { world, devices } = await setUpAlice();
    const [roomId = ''] = world.meeting.createRooms(['Garden']);
    const bob = await moveTo(world, 'Bob', roomId);
    await bob.self.enableAudio();
    const { participants } = world.client('Host');
    await participants.disableAllAudio(true);
    await eventually(() => expect(devices()).toEqual([false, true]));
    await participants.disableAllVideo();
    await eventually(() => expect(devices()).toEqual([false, false]));
    expect(bob.self.audioEnabled).toBe(true);
  });

  test('is for those whose preset allows it', async () => {
    const { client } = await setUp();
    await expect(client('Alice').participants.disableAllAudio(true)).rejects.toMatchObject({ code: '1201' });
  });
});

test('ending the meeting for everyone ends its rooms, too', async () => {
  const world = await setUp();
  const [roomId = ''] = world.meeting.createRooms(['Garden']);
  const alice = await moveTo(world, 'Alice', roomId);
  await world.client('Host').participants.kickAll();
  await eventually(() =>
    expect([alice, world.client('Bob')].map(({ self }) => self.roomState)).toEqual(['ended', 'ended']),
  );
});

describe('the active speaker', () => {
  test('is told to the others in the same meeting, when it is another', async () => {
    const world = await setUp();
    const [roomId = ''] = world.meeting.createRooms(['Garden']);
    await moveTo(world, 'Bob', roomId);
    const heard: string[] = [];
    for (const name of ['Host', 'Alice', 'Bob']) {
      const { participants } = world.client(name);
      participants.on('activeSpeaker', ({ peerId }) =>
        heard.push(`${name}: ${participants.joined.get(peerId)?.name ?? '?'}`),
      );
    }
    world.person('Alice').speak();
    world.person('Alice').speak();
    await eventually(() => expect(heard).toEqual(['Host: Alice']));
    world.person('Host').speak();
    await eventually(() => expect(heard).toEqual(['Host: Alice', 'Alice: Host']));
  });
});

describe('a move with a preset', () => {
  const people: readonly ParticipantOptions[] = [
    { name: 'Host', preset: 'host' },
    { name: 'Guide', preset: 'guide' },
    { name: 'Alice', preset: 'switcher' },
  ];
  const presets = { guide: { canAlter: true, canReturnToMain: true, mayGive: ['switcher'] } };
  const move = (world: World, by: string, roomId: string, who: string, presetId: string) =>
    world
      .client(by)
      .connectedMeetings.moveParticipantsWithCustomPreset(world.meeting.id, roomId, [
        { id: world.person(who).id, presetId },
      ]);

  test('is refused where the mover may not give it: to oneself, or to others', async () => {
    const world = await setUp({ people, sandbox: { presets } });
    const [roomId = ''] = world.meeting.createRooms(['Garden']);
    expect(await move(world, 'Alice', roomId, 'Alice', 'host')).toMatchObject({ success: false });
    expect(await move(world, 'Guide', roomId, 'Alice', 'host')).toMatchObject({ success: false });
    expect(world.person('Alice').meetingId).toBe(world.meeting.id);
    expect(world.person('Alice').permissions.canAlter).toBe(false);
  });

  test('is served where the mover may give it', async () => {
    const world = await setUp({ people, sandbox: { presets } });
    const [roomId = ''] = world.meeting.createRooms(['Garden']);
    expect(await move(world, 'Guide', roomId, 'Alice', 'switcher')).toMatchObject({ success: true });
    await eventually(() => expect(world.person('Alice').meetingId).toBe(roomId));
  });
});
