import { describe, expect, test, vi } from 'vitest';
import { assign, createPlan, distribute, assignAll, type Plan } from '../../../src/core';
import { setUp } from '../../support/sandbox';
import { keyOf, namesByRoom, sessionOf, type Session } from '../../support/session';

/** A plan with everyone but the hosts, in rooms of these titles. */
function evenPlan(session: Session, titles: readonly string[]): Plan {
  const plan = createPlan({ titles });
  const people = session.getSnapshot().main?.people.filter(({ isHost }) => !isHost) ?? [];
  const { assignment } = distribute(
    people.map(({ key }) => key),
    plan.rooms.map(({ id }) => id),
    { seed: 7 },
  );
  return assignAll(plan, assignment);
}

const worlds = [
  ['stable ids, pushed lists, by presence', { participantIds: 'stable', pushDumps: true, listBy: 'presence' }],
  ['changing ids, pushed lists, by presence', { participantIds: 'change', pushDumps: true, listBy: 'presence' }],
  ['stable ids, lists on request, by presence', { participantIds: 'stable', pushDumps: false, listBy: 'presence' }],
  ['changing ids, lists on request, by presence', { participantIds: 'change', pushDumps: false, listBy: 'presence' }],
  ['stable ids, pushed lists, by assignment', { participantIds: 'stable', pushDumps: true, listBy: 'assignment' }],
  [
    'changing ids, lists on request, by assignment',
    { participantIds: 'change', pushDumps: false, listBy: 'assignment' },
  ],
] as const;

describe.each(worlds)('%s', (_name, sandbox) => {
  test('a host opens rooms, visits them and closes them from inside one', async () => {
    const world = await setUp({ bots: 12, sandbox: { ...sandbox, latency: 5 } });
    const host = sessionOf(world, 'Host');
    const alice = sessionOf(world, 'Alice');
    await host.refresh();
    await alice.refresh();
    expect(host.getSnapshot()).toMatchObject({ status: 'main', currentRoomId: null, permissions: { canAlter: true } });
    expect(host.getSnapshot().main?.people).toHaveLength(15);

    const report = await host.start(evenPlan(host, ['A', 'B', 'C', 'D']));
    expect(report.failed).toEqual([]);
    expect(report.failedRooms).toEqual([]);
    expect(report.retry).toBeUndefined();
    expect(report.moved).toHaveLength(14);
    expect(report.rooms.map(({ people }) => people.length).sort()).toEqual([3, 3, 4, 4]);
    expect(namesByRoom(host)['Main']).toEqual(['Host']);
    await vi.waitFor(() => expect(alice.getSnapshot().status).toBe('room'));
    expect(alice.getSnapshot().client).toBe(world.client('Alice'));
    expect(alice.getSnapshot().client?.self.roomJoined).toBe(true);

    const [first, second] = host.getSnapshot().rooms;
    if (!first || !second) throw new Error('no rooms');
    await host.join(first.id);
    expect(host.getSnapshot()).toMatchObject({ status: 'room', currentRoomId: first.id });
    await host.join(second.id);
    expect(host.getSnapshot().currentRoomId).toBe(second.id);

    const closed = await host.close();
    expect(closed.failed).toEqual([]);
    expect(closed.failedRooms).toEqual([]);
    expect(host.getSnapshot()).toMatchObject({ status: 'main', rooms: [], operations: [] });
    await vi.waitFor(() => expect(alice.getSnapshot().status).toBe('main'));
    expect(world.sandbox.rooms(world.meeting.id)).toMatchObject({ rooms: [] });
    expect(world.sandbox.rooms(world.meeting.id).main.people).toHaveLength(15);
  });
});

test('a participant goes where the preset allows it, and nowhere else', async () => {
  const world = await setUp({
    people: [
      { name: 'Host', preset: 'host', customParticipantId: 'host' },
      { name: 'Sam', preset: 'switcher', customParticipantId: 'sam' },
      { name: 'Pat', preset: 'participant', customParticipantId: 'pat' },
      { name: 'Rea', preset: 'returner', customParticipantId: 'rea' },
    ],
  });
  const host = sessionOf(world, 'Host');
  const [sam, pat, rea] = [sessionOf(world, 'Sam'), sessionOf(world, 'Pat'), sessionOf(world, 'Rea')];
  await host.refresh();
  const plan = createPlan({ titles: ['A', 'B'] });
  const [a, b] = plan.rooms;
  if (!a || !b) throw new Error('no rooms');
  const keys = ['Sam', 'Pat', 'Rea'].map((name) => keyOf(host, name));
  await host.start(assign(plan, keys, a.id));
  for (const session of [sam, pat, rea]) await vi.waitFor(() => expect(session.getSnapshot().status).toBe('room'));
  const other = host.getSnapshot().rooms.find(({ title }) => title === 'B');
  if (!other) throw new Error('no room B');

  await sam.join(other.id);
  expect(sam.getSnapshot().currentRoomId).toBe(other.id);
  await sam.returnToMain();
  expect(sam.getSnapshot().status).toBe('main');

  await expect(pat.join(other.id)).rejects.toMatchObject({ code: 'no-permission' });
  await expect(pat.returnToMain()).rejects.toMatchObject({ code: 'no-permission' });
  await expect(pat.close()).rejects.toMatchObject({ code: 'no-permission' });
  await expect(rea.join(other.id)).rejects.toMatchObject({ code: 'no-permission' });
  await rea.returnToMain();
  expect(rea.getSnapshot().status).toBe('main');

  world.person('Pat').setPermissions({ canReturnToMain: true });
  await vi.waitFor(() => expect(pat.getSnapshot().permissions.canReturnToMain).toBe(true));
  await pat.returnToMain();
  expect(pat.getSnapshot().status).toBe('main');
});

test('who may remove people ends the meeting for everyone', async () => {
  const world = await setUp();
  const [host, alice] = [sessionOf(world, 'Host'), sessionOf(world, 'Alice')];
  await expect(alice.endMeeting()).rejects.toMatchObject({ code: 'no-permission' });
  expect(host.getSnapshot().permissions.canEndMeeting).toBe(true);
  await host.endMeeting();
  await vi.waitFor(() => expect([host, alice].map((one) => one.getSnapshot().status)).toEqual(['ended', 'ended']));
});
