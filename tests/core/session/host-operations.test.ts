import { afterEach, describe, expect, test, vi } from 'vitest';
import { assign, createPlan } from '../../../src/core';
import { failures, hosting, planOf, truth } from '../../support/host';
import { setUp } from '../../support/sandbox';
import { keyOf, namesByRoom, sessionOf } from '../../support/session';

afterEach(() => {
  vi.useRealTimers();
});

describe('refused, with nothing changed', () => {
  test('what the preset does not permit', async () => {
    const { world } = await hosting();
    const bob = sessionOf(world, 'Bob');
    await expect(bob.start(createPlan({ titles: ['A'] }))).rejects.toMatchObject({ code: 'no-permission' });
    expect(truth(world)).toEqual({ Main: ['Alice', 'Bob', 'Host'] });
  });

  test('a second start while the first one runs', async () => {
    const { host } = await hosting();
    const plan = planOf(host, { A: ['Alice'] });
    const first = host.start(plan);
    await expect(host.start(plan)).rejects.toMatchObject({ code: 'busy' });
    expect((await first).rooms).toHaveLength(1);
  });

  test('a start while rooms are open', async () => {
    const { world, host } = await hosting();
    world.meeting.createRooms(['Garden']);
    await host.refresh();
    await expect(host.start(planOf(host, { A: ['Alice'] }))).rejects.toMatchObject({ code: 'rooms-open' });
    expect(Object.keys(truth(world))).toEqual(['Main', 'Garden']);
  });

  test('people and rooms that are unknown', async () => {
    const { world, host } = await hosting();
    const plan = planOf(host, { A: ['Alice'] });
    const [room] = plan.rooms;
    if (!room) throw new Error('no room');
    await expect(host.start(assign(plan, ['nobody'], room.id))).rejects.toMatchObject({ code: 'unknown-person' });
    await expect(host.move([keyOf(host, 'Alice')], 'nowhere')).rejects.toMatchObject({ code: 'unknown-room' });
    await expect(host.recall('nowhere')).rejects.toMatchObject({ code: 'unknown-room' });
    await expect(host.join('nowhere')).rejects.toMatchObject({ code: 'unknown-room' });
    expect(truth(world)).toEqual({ Main: ['Alice', 'Bob', 'Host'] });
  });

  // SDK facts 11
  test('a new name for an open room, which the SDK would only pretend to give', async () => {
    const { world, host } = await hosting();
    world.meeting.createRooms(['Garden']);
    await host.refresh();
    const plan = createPlan({ rooms: host.getSnapshot().rooms });
    const renamed = { ...plan, rooms: plan.rooms.map((room) => ({ ...room, title: 'Attic' })) };
    await expect(host.apply(renamed)).rejects.toMatchObject({ code: 'rename-unsupported' });
    expect(Object.keys(truth(world))).toEqual(['Main', 'Garden']);
  });

  test('anything before the client has joined', async () => {
    const world = await setUp({ joined: [] });
    await world.init('Host');
    const host = sessionOf(world, 'Host');
    expect(host.getSnapshot().status).toBe('idle');
    await expect(host.close()).rejects.toMatchObject({ code: 'not-joined' });
    await expect(host.join('room')).rejects.toMatchObject({ code: 'not-joined' });
  });

  test('a session that was disposed', async () => {
    const { host } = await hosting();
    host.dispose();
    await expect(host.close()).rejects.toMatchObject({ code: 'disposed' });
  });

  test('a session that was disposed asks for no more lists, whoever watches it', async () => {
    const { world, host } = await hosting();
    const watchedBefore = host.watch();
    host.dispose();
    host.watch();
    const from = world.sandbox.trace.length;
    await new Promise((resolve) => setTimeout(resolve, 2600));
    const asked = world.sandbox.trace
      .slice(from)
      .filter(({ event, direction }) => event === 'dump' && direction === 'in');
    expect(asked).toEqual([]);
    watchedBefore();
  });
});

describe('the first list (SDK facts 5)', () => {
  test('is waited for before anybody is moved', async () => {
    const world = await setUp({ joined: ['Alice', 'Bob'], sandbox: { pushDumps: false } });
    world.sandbox.fault({ on: 'dump', person: 'Host', kind: 'late', ms: 300, times: 1 });
    await world.join('Host');
    const host = sessionOf(world, 'Host');
    expect(host.getSnapshot().main).toBeNull();
    const report = await host.start(createPlan({ titles: ['A'] }));
    expect(report.rooms.map(({ title }) => title)).toEqual(['A']);
  });

  test('of a new client is waited for as well', async () => {
    const { world, host } = await hosting({ sandbox: { pushDumps: false } });
    const [garden = ''] = world.meeting.createRooms(['Garden']);
    await host.refresh();
    world.sandbox.fault({ on: 'dump', person: 'Host', kind: 'late', ms: 2500 });
    await host.join(garden);
    world.sandbox.clearTrace();
    await host.move([keyOf(host, 'Alice')], garden);
    const events = world.sandbox.trace
      .filter(({ person }) => person === 'Host')
      .map(({ type, event }) => `${event} ${type}`);
    expect(events.indexOf('dump reply')).toBeLessThan(events.indexOf('move request'));
    expect(events).toContain('dump reply');
    expect(truth(world)['Garden']).toEqual(['Alice', 'Host']);
  });

  test('that never comes refuses the start in bounded time', async () => {
    const world = await setUp({ sandbox: { pushDumps: false } });
    world.sandbox.fault({ on: 'dump', person: 'Host', kind: 'silent' });
    await world.join('Host');
    const host = sessionOf(world, 'Host', { readyTimeout: 300 });
    await expect(host.start(createPlan({ titles: ['A'] }))).rejects.toMatchObject({ code: 'not-ready' });
    expect(Object.keys(truth(world))).toEqual(['Main']);
  });
});

describe('rooms', () => {
  // SDK facts 12
  test('of one title each get their own people', async () => {
    const { world, host } = await hosting();
    const plan = createPlan({ titles: ['Team', 'Team'] });
    const [first, second] = plan.rooms;
    if (!first || !second) throw new Error('no rooms');
    const both = assign(assign(plan, [keyOf(host, 'Alice')], first.id), [keyOf(host, 'Bob')], second.id);
    await host.start(both);
    const people = world.sandbox.rooms(world.meeting.id).rooms.map((room) => room.people.map(({ name }) => name));
    expect(people.sort()).toEqual([['Alice'], ['Bob']]);
  });

  test('come in the order of the plan', async () => {
    const { host } = await hosting();
    const report = await host.start(createPlan({ titles: ['Room 10', 'Room 2', 'Room 1'] }));
    expect(report.rooms.map(({ title }) => title)).toEqual(['Room 10', 'Room 2', 'Room 1']);
  });

  test('whose answer was lost are not created twice by a retry', async () => {
    const { world, host } = await hosting();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.now() });
    world.sandbox.fault({ on: 'create', kind: 'late', ms: 25_000, times: 1 });
    const starting = host.start(planOf(host, { A: ['Alice'] }));
    await vi.advanceTimersByTimeAsync(24_000);
    const report = await starting;
    expect(report.failedRooms.map(({ error }) => error.code)).toEqual(['server-silent']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(Object.keys(truth(world))).toEqual(['Main', 'A']);
    const retrying = report.retry?.();
    await vi.advanceTimersByTimeAsync(5000);
    const again = await retrying;
    expect(again?.failed).toEqual([]);
    expect(truth(world)).toEqual({ Main: ['Bob', 'Host'], A: ['Alice'] });
  });
});

describe('live changes', () => {
  test('apply creates, moves, brings back and deletes, and leaves alone what others changed', async () => {
    const { world, host } = await hosting({ bots: 1 });
    const bot = world.bots[0]?.name ?? '';
    await host.start(planOf(host, { A: ['Alice'], B: [bot] }));
    const live = createPlan({ rooms: host.getSnapshot().rooms });
    const a = live.rooms.find(({ title }) => title === 'A')?.id ?? '';
    const alice = keyOf(host, 'Alice');
    world.person('Bob').moveTo(a);
    const report = await host.apply({
      ...assign(live, [alice], null),
      rooms: live.rooms.filter(({ id }) => id === a).map((room) => ({ ...room, personKeys: [] })),
    });
    expect(report.failed).toEqual([]);
    expect(truth(world)).toEqual({
      Main: ['Alice', 'Host', bot].sort(),
      A: ['Bob'],
    });
  });

  test('move and recall', async () => {
    const { world, host } = await hosting();
    await host.start(planOf(host, { A: ['Alice'], B: ['Bob'] }));
    const b = host.getSnapshot().rooms.find(({ title }) => title === 'B')?.id ?? '';
    await host.move([keyOf(host, 'Alice')], b);
    expect(truth(world)).toEqual({ Main: ['Host'], A: [], B: ['Alice', 'Bob'] });
    const report = await host.recall(b);
    expect(report.moved.map(({ name }) => name).sort()).toEqual(['Alice', 'Bob']);
    expect(truth(world)).toEqual({ Main: ['Alice', 'Bob', 'Host'], A: [], B: [] });
  });
});

describe('closing', () => {
  // SDK facts 6: the SDK deletes one's own room only by time-out, and of two rooms none.
  test.each([1, 2])('from inside one of %i rooms', async (count) => {
    const { world, host } = await hosting();
    const titles = ['A', 'B'].slice(0, count);
    await host.start(
      planOf(host, Object.fromEntries(titles.map((title, index) => [title, [['Alice'], ['Bob']][index] ?? []]))),
    );
    await host.join(host.getSnapshot().rooms[0]?.id ?? '');
    const started = Date.now();
    const report = await host.close();
    expect(report.failedRooms).toEqual([]);
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(truth(world)).toEqual({ Main: ['Alice', 'Bob', 'Host'] });
  });

  // SDK facts 13: the SDK brings out only whom its list knows.
  test('also brings back people and deletes rooms that the list did not know yet', async () => {
    const { world, host } = await hosting({ sandbox: { pushDumps: false } });
    await host.start(planOf(host, { A: ['Alice'] }));
    world.person('Bob').moveTo(host.getSnapshot().rooms[0]?.id ?? '');
    expect(namesByRoom(host)['A']).toEqual(['Alice']);
    world.sandbox.fault({ on: 'rooms-created', person: 'Host', kind: 'silent' });
    world.meeting.createRooms(['Attic']);
    await host.close();
    expect(Object.keys(truth(world))).toEqual(['Main']);
    expect(truth(world)['Main']).toEqual(['Alice', 'Bob', 'Host']);
  });

  test('never deletes a room over somebody who could not be brought back, and can be retried', async () => {
    const { world, host } = await hosting({}, { arrivalTimeout: 3000 });
    await host.start(planOf(host, { A: ['Alice'], B: ['Bob'] }));
    const restore = world.sandbox.fault({ on: 'transfer', person: 'Bob', kind: 'silent' });
    const report = await host.close();
    expect(failures(report)).toEqual({ Bob: 'not-arrived' });
    expect(report.failedRooms.map(({ title, error }) => [title, error.code])).toEqual([['B', 'room-not-empty']]);
    expect(truth(world)).toEqual({ Main: ['Alice', 'Host'], B: ['Bob'] });
    restore();
    const again = await report.retry?.();
    expect(again?.failed).toEqual([]);
    expect(truth(world)).toEqual({ Main: ['Alice', 'Bob', 'Host'] });
  });
});

test('an operation can be stopped, and what was sent stays sent', async () => {
  const { world, host } = await hosting();
  world.sandbox.fault({ on: 'transfer', person: 'Bob', kind: 'silent' });
  const controller = new AbortController();
  const progress: string[] = [];
  const starting = host.start(planOf(host, { A: ['Alice', 'Bob'] }), {
    signal: controller.signal,
    onProgress: ({ phase, moves }) => {
      progress.push(phase);
      if ([...moves.values()].some(({ state }) => state === 'arrived')) controller.abort();
    },
  });
  await expect(starting).rejects.toMatchObject({ code: 'aborted' });
  expect([...new Set(progress)]).toEqual(['preparing', 'creating', 'moving', 'arriving']);
  expect(host.getSnapshot().operations).toEqual([]);
  expect(truth(world)['A']).toEqual(['Alice']);
});
