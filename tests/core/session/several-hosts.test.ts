import { describe, expect, test, vi } from 'vitest';
import { assign, createPlan } from '../../../src/core';
import { rememberOptions } from '../../../src/realtimekit/init-client';
import { hosting, planOf, truth } from '../../support/host';
import { eventually, type World } from '../../support/sandbox';
import { keyOf, namesByRoom, sessionOf, type Session } from '../../support/session';

const people = [
  { name: 'Host', preset: 'host', customParticipantId: 'host' },
  { name: 'Hanna', preset: 'host', customParticipantId: 'hanna' },
  { name: 'Hugo', preset: 'host', customParticipantId: 'hugo' },
  { name: 'Alice', preset: 'participant', customParticipantId: 'alice' },
  { name: 'Bob', preset: 'participant', customParticipantId: 'bob' },
];

/** Real host clients, with the rooms Garden and Kitchen open. */
async function hosts(...names: string[]) {
  const joined = ['Host', ...names, 'Alice', 'Bob'];
  const { world, host } = await hosting({ people, joined }, { arrivalTimeout: 3000 });
  const [garden = '', kitchen = ''] = world.meeting.createRooms(['Garden', 'Kitchen']);
  const others = names.map((name) => sessionOf(world, name, { arrivalTimeout: 3000 }));
  const all = [host, ...others];
  for (const session of all) await session.refresh();
  return { world, host, others, all, garden, kitchen };
}

/** Everyone is in one room of the server, and every host sees the same. */
async function expectAgreement(world: World, sessions: readonly Session[], names: readonly string[]) {
  await eventually(async () => {
    const places = truth(world);
    expect(Object.values(places).flat().sort()).toEqual([...names].sort());
    for (const session of sessions) {
      await session.refresh();
      expect(namesByRoom(session)).toEqual(places);
      expect(session.getSnapshot()).toMatchObject({ operations: [], error: null });
    }
  }, 8000);
}

describe('hosts who act at once on the same people', () => {
  test('two moves of one person to different rooms: one of them counts, and both see which', async () => {
    const { world, host, others, all, garden, kitchen } = await hosts('Hanna');
    const [hanna = host] = others;
    const alice = sessionOf(world, 'Alice');
    await Promise.all([host.move([keyOf(host, 'Alice')], garden), hanna.move([keyOf(hanna, 'Alice')], kitchen)]);
    await expectAgreement(world, all, ['Host', 'Hanna', 'Alice', 'Bob']);
    const { Garden = [], Kitchen = [] } = truth(world);
    expect([...Garden, ...Kitchen]).toEqual(['Alice']);
    expect(alice.getSnapshot().currentRoomId).toBe(Garden.length > 0 ? garden : kitchen);
  });

  test('three hosts move one person to three places', async () => {
    const { world, host, others, all, garden, kitchen } = await hosts('Hanna', 'Hugo');
    const [hanna = host, hugo = host] = others;
    await host.move([keyOf(host, 'Alice')], garden);
    await hugo.refresh();
    await hanna.refresh();
    await Promise.all([
      host.move([keyOf(host, 'Alice')], kitchen),
      hanna.move([keyOf(hanna, 'Alice')], null),
      hugo.move([keyOf(hugo, 'Alice'), keyOf(hugo, 'Bob')], garden),
    ]);
    await expectAgreement(world, all, ['Host', 'Hanna', 'Hugo', 'Alice', 'Bob']);
    expect(truth(world)['Garden']).toContain('Bob');
  });

  test('one closes while another moves: nobody is stranded, and a second close ends it', async () => {
    const { world, host, others, all, garden } = await hosts('Hanna');
    const [hanna = host] = others;
    await host.move([keyOf(host, 'Bob')], garden);
    await hanna.refresh();
    const [closing] = await Promise.allSettled([host.close(), hanna.move([keyOf(hanna, 'Alice')], garden)]);
    await expectAgreement(world, all, ['Host', 'Hanna', 'Alice', 'Bob']);
    if (closing.status === 'fulfilled') await closing.value.retry?.();
    await host.close();
    await expectAgreement(world, all, ['Host', 'Hanna', 'Alice', 'Bob']);
    expect(truth(world)).toEqual({ Main: ['Alice', 'Bob', 'Hanna', 'Host'] });
  });

  test('one deletes the room that somebody is entering: they are told, and come back to main', async () => {
    const { world, host, others, garden } = await hosts('Hanna');
    rememberOptions(world.client('Alice'), world.person('Alice').clientOptions());
    const alice = sessionOf(world, 'Alice');
    world.sandbox.fault({ on: 'init', person: 'Alice', kind: 'late', ms: 200, times: 1 });
    // Step by step, so that the moment in between is seen.
    vi.setTimerTickMode('manual');
    const moving = host.move([keyOf(host, 'Alice')], garden);
    await eventually(() => expect(alice.getSnapshot().status).toBe('switching'));
    vi.setTimerTickMode('nextTimerAsync');
    world.meeting.deleteRooms([garden]);
    const report = await moving;
    expect([...report.failed.map(({ person }) => person.name), ...report.moved.map(({ name }) => name)]).toEqual([
      'Alice',
    ]);
    await eventually(() => expect(alice.getSnapshot().status).toBe('failed'), 8000);
    await alice.returnToMain();
    await expectAgreement(world, [host, ...others], ['Host', 'Hanna', 'Alice', 'Bob']);
    expect(truth(world)).toEqual({ Main: ['Alice', 'Bob', 'Hanna', 'Host'], Kitchen: [] });
  });

  test('two starts at once: both know what the other opened, and nobody is lost', async () => {
    const { world, host } = await hosting({ people, joined: ['Host', 'Hanna', 'Alice', 'Bob'] });
    const hanna = sessionOf(world, 'Hanna');
    await hanna.refresh();
    await Promise.allSettled([
      host.start(planOf(host, { A: ['Alice'], B: ['Bob'] })),
      hanna.start(planOf(hanna, { C: ['Bob'], D: ['Alice'] })),
    ]);
    await expectAgreement(world, [host, hanna], ['Host', 'Hanna', 'Alice', 'Bob']);
    const report = await hanna.close();
    expect(report.failedRooms).toEqual([]);
    await expectAgreement(world, [host, hanna], ['Host', 'Hanna', 'Alice', 'Bob']);
    expect(Object.keys(truth(world))).toEqual(['Main']);
  });

  test('a start over a stale list sees the rooms that the other opened meanwhile, and is refused', async () => {
    const { world, host } = await hosting({
      people,
      joined: ['Host', 'Hanna', 'Alice', 'Bob'],
      sandbox: { pushDumps: false },
    });
    const hanna = sessionOf(world, 'Hanna');
    await hanna.refresh();
    world.sandbox.fault({ on: 'rooms-created', person: 'Hanna', kind: 'silent' });
    await host.start(planOf(host, { A: ['Alice'] }));
    expect(hanna.getSnapshot().rooms).toEqual([]);
    await expect(hanna.start(planOf(hanna, { B: ['Bob'] }))).rejects.toMatchObject({ code: 'rooms-open' });
    expect(hanna.getSnapshot()).toMatchObject({ operations: [], error: null });
    expect(truth(world)).toEqual({ Main: ['Bob', 'Hanna', 'Host'], A: ['Alice'] });
  });

  test('a plan over a stale list leaves alone what the other host did', async () => {
    const { world, host, others, all, garden, kitchen } = await hosts('Hanna');
    const [hanna = host] = others;
    const plan = createPlan({ rooms: hanna.getSnapshot().rooms });
    await host.move([keyOf(host, 'Bob')], kitchen);
    await hanna.apply(assign(plan, [keyOf(hanna, 'Alice')], garden));
    await expectAgreement(world, all, ['Host', 'Hanna', 'Alice', 'Bob']);
    expect(truth(world)).toEqual({ Main: ['Hanna', 'Host'], Garden: ['Alice'], Kitchen: ['Bob'] });
  });
});

test('a user in two tabs: both are moved by choice', async () => {
  const { world, host, garden } = await hosts();
  const second = await world.Sdk.init(world.person('Alice').clientOptions());
  await second.join();
  await host.refresh();
  const keys =
    host
      .getSnapshot()
      .main?.people.filter(({ name }) => name === 'Alice')
      .map(({ key }) => key) ?? [];
  expect(keys).toHaveLength(2);
  const report = await host.move(keys, garden);
  expect(report.failed).toEqual([]);
  await eventually(() => expect(truth(world)['Garden']).toEqual(['Alice', 'Alice']));
});
