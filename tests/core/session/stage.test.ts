import { describe, expect, test, vi } from 'vitest';
import type { SandboxOptions } from '../../../src/sandbox';
import { failures, hosting, planOf } from '../../support/host';
import { eventually, type World } from '../../support/sandbox';
import { keyOf, sessionOf, type Session } from '../../support/session';

// Four real clients with media, each time with an SDK of their own.
vi.setConfig({ testTimeout: 60_000 });

const presets = (viewType: 'WEBINAR' | 'LIVESTREAM') => ({
  presenter: { canAlter: true, canSwitchRooms: true, canReturnToMain: true, viewType },
  speaker: { canSwitchRooms: true, canReturnToMain: true, viewType },
  asker: { viewType, stageAccess: 'CAN_REQUEST' as const },
  watcher: { viewType, stageAccess: 'NOT_ALLOWED' as const },
});
const people = [
  { name: 'Host', preset: 'presenter', customParticipantId: 'host' },
  { name: 'Sam', preset: 'speaker', customParticipantId: 'sam' },
  { name: 'Ann', preset: 'asker', customParticipantId: 'ann' },
  { name: 'Will', preset: 'watcher', customParticipantId: 'will' },
];

async function meet(viewType: 'WEBINAR' | 'LIVESTREAM', sandbox: SandboxOptions = {}) {
  const media = { audio: true, video: true };
  const { world, host } = await hosting({ people, media, sandbox: { presets: presets(viewType), ...sandbox } });
  const [sam, ann, will] = [sessionOf(world, 'Sam'), sessionOf(world, 'Ann'), sessionOf(world, 'Will')];
  return { world, host, sam, ann, will };
}

const stageOf = (world: World, name: string) => world.client(name).stage.status;

async function takeStage(world: World, name: string): Promise<void> {
  const { stage } = world.client(name);
  await stage.requestAccess();
  await stage.join();
}

/** Ann asks for the stage where the host is, gets it, and switches on what she has. */
async function letAnnOnStage(world: World): Promise<void> {
  const { stage } = world.client('Ann');
  if (stage.status === 'OFF_STAGE') await stage.requestAccess();
  const asking = () => world.client('Host').stage.getAccessRequests().stageRequests;
  await eventually(() => expect(asking().map(({ displayName }) => displayName)).toEqual(['Ann']));
  await world.client('Host').stage.grantAccess([world.person('Ann').id]);
  await eventually(() => expect(stage.status).toBe('ACCEPTED_TO_JOIN_STAGE'));
  await stage.join();
}

const roomId = (session: Session, title: string) => {
  const room = session.getSnapshot().rooms.find((one) => one.title === title);
  if (!room) throw new Error(`There is no room "${title}".`);
  return room.id;
};

const sent = (world: World, meetingId: string) =>
  world.sandbox
    .media(meetingId)
    .filter(({ paused }) => !paused)
    .map(({ participant, kind }) => `${participant}: ${kind}`)
    .sort();

async function expectHeardAndSeen(world: World, name: string, by: readonly string[]): Promise<void> {
  for (const other of by) {
    await eventually(() => {
      const peers = world.client(other).participants.joined.toArray();
      expect([other, peers.find((peer) => peer.name === name)]).toMatchObject([
        other,
        { audioEnabled: true, videoEnabled: true },
      ]);
    });
  }
}

describe.each(['off', 'on'] as const)('in a webinar whose server brings people in %s stage', (stageAfterMove) => {
  test('whoever was on stage is so in the room, seen by who watches there, and back in main', async () => {
    const { world, host, sam } = await meet('WEBINAR', { stageAfterMove });
    await takeStage(world, 'Sam');
    await expectHeardAndSeen(world, 'Sam', ['Host', 'Ann', 'Will']);
    const report = await host.start(planOf(host, { A: ['Sam', 'Will'], B: [] }));
    expect(failures(report)).toEqual({});
    const a = roomId(host, 'A');
    await eventually(() => expect(stageOf(world, 'Sam')).toBe('ON_STAGE'));
    await eventually(() => expect(sent(world, a)).toEqual(['Sam: audio', 'Sam: video']));
    await expectHeardAndSeen(world, 'Sam', ['Will']);
    expect(stageOf(world, 'Will')).toBe('OFF_STAGE');

    await sam.join(roomId(host, 'B'));
    await eventually(() => expect(sent(world, roomId(host, 'B'))).toEqual(['Sam: audio', 'Sam: video']));

    await host.close();
    await eventually(() => expect(sent(world, world.meeting.id)).toEqual(['Sam: video']));
    expect([stageOf(world, 'Sam'), stageOf(world, 'Will'), stageOf(world, 'Host')]).toEqual([
      'ON_STAGE',
      'OFF_STAGE',
      'OFF_STAGE',
    ]);
    expect(world.client('Sam').self.audioEnabled).toBe(false);
  });
});

test('whoever went on stage in a room only is not put on the stage of the main meeting', async () => {
  const { world, host, sam } = await meet('WEBINAR');
  await host.start(planOf(host, { A: ['Sam'] }));
  await eventually(() => expect(sam.getSnapshot().status).toBe('room'));
  expect(stageOf(world, 'Sam')).toBe('OFF_STAGE');
  expect(sent(world, roomId(host, 'A'))).toEqual([]);
  await takeStage(world, 'Sam');
  await eventually(() => expect(sent(world, roomId(host, 'A'))).toEqual(['Sam: audio', 'Sam: video']));
  await host.close();
  await eventually(() => expect(sam.getSnapshot().status).toBe('main'));
  expect(stageOf(world, 'Sam')).toBe('OFF_STAGE');
  expect(sent(world, world.meeting.id)).toEqual([]);
});

test('whom a host had let on stage asks again in the room, and a host there lets them', async () => {
  const { world, host, ann } = await meet('WEBINAR');
  await letAnnOnStage(world);
  await host.start(planOf(host, { A: ['Ann'] }));
  await eventually(() => expect(ann.getSnapshot().status).toBe('room'));
  await eventually(() => expect(stageOf(world, 'Ann')).toBe('REQUESTED_TO_JOIN_STAGE'));
  await host.join(roomId(host, 'A'));
  await letAnnOnStage(world);
  await ann.getSnapshot().client?.self.enableVideo();
  await eventually(() => expect(sent(world, roomId(host, 'A'))).toEqual(['Ann: video']));
});

test('in a livestream nobody is moved into a room, where they would see nothing; out of one everybody may come', async () => {
  const { world, host, will } = await meet('LIVESTREAM');
  const refused = { code: 'livestream-unsupported' };
  await expect(host.start(planOf(host, { A: ['Will'] }))).rejects.toMatchObject(refused);
  // Opened by other means. This is what would come of it.
  const [room = ''] = world.meeting.createRooms(['A']);
  await takeStage(world, 'Sam');
  for (const name of ['Will', 'Sam']) world.person(name).moveTo(room);
  await eventually(() => expect(sent(world, room)).toEqual(['Sam: audio', 'Sam: video']));
  await eventually(() => expect(will.getSnapshot().status).toBe('room'));
  const seen = will.getSnapshot().client?.participants.joined.toArray() ?? [];
  expect(seen.map((peer) => [peer.name, peer.videoEnabled])).toEqual([['Sam', false]]);

  await host.refresh();
  await expect(host.move([keyOf(host, 'Ann')], room)).rejects.toMatchObject(refused);
  await expect(host.apply(planOf(host, { B: ['Ann'] }))).rejects.toMatchObject(refused);
  await expect(host.join(room)).rejects.toMatchObject(refused);
  expect(failures(await host.move([keyOf(host, 'Will')], null))).toEqual({});
  expect(failures(await host.close())).toEqual({});
  expect(world.sandbox.rooms(world.meeting.id).rooms).toEqual([]);
});
