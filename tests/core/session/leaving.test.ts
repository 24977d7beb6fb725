import { describe, expect, test, vi } from 'vitest';
import { rememberOptions } from '../../../src/realtimekit/init-client';
import { hosting, planOf, truth } from '../../support/host';
import { eventually, setUp } from '../../support/sandbox';
import { sessionOf } from '../../support/session';

const withSecondHost = {
  people: [
    { name: 'Host', preset: 'host', customParticipantId: 'host' },
    { name: 'Hanna', preset: 'host', customParticipantId: 'hanna' },
    { name: 'Alice', preset: 'participant', customParticipantId: 'alice' },
    { name: 'Bob', preset: 'participant', customParticipantId: 'bob' },
  ],
};
const withSwitcher = {
  people: [
    { name: 'Host', preset: 'host', customParticipantId: 'host' },
    { name: 'Alice', preset: 'switcher', customParticipantId: 'alice' },
  ],
};

describe('a participant', () => {
  test('leaves the whole meeting from inside a room, and stays out', async () => {
    const { world, host } = await hosting();
    await host.start(planOf(host, { A: ['Alice', 'Bob'] }));
    const alice = sessionOf(world, 'Alice');
    await alice.leave();
    expect(alice.getSnapshot()).toMatchObject({ status: 'ended', error: null, currentRoomId: null });
    await eventually(() => expect(truth(world)).toEqual({ Main: ['Host'], A: ['Bob'] }));
    await alice.leave();
    await expect(alice.returnToMain()).rejects.toMatchObject({ code: 'not-joined' });
  });

  test('who leaves in the middle of a switch leaves no client behind', async () => {
    const world = await setUp({ ...withSwitcher, media: { audio: true, video: true } });
    const [garden = ''] = world.meeting.createRooms(['Garden']);
    const alice = sessionOf(world, 'Alice');
    await alice.refresh();
    world.sandbox.fault({ on: 'init', person: 'Alice', kind: 'late', ms: 300, times: 1 });
    const joining = alice.join(garden);
    joining.catch(() => undefined);
    await eventually(() => expect(alice.getSnapshot().status).toBe('switching'));
    const leaving = alice.leave();
    await eventually(() => expect(alice.getSnapshot().status).toBe('ended'));
    await expect(joining).rejects.toMatchObject({ code: 'not-joined' });
    await leaving;
    await eventually(() => expect(truth(world)).toEqual({ Main: ['Host'], Garden: [] }));
    expect(world.sandbox.media(garden)).toEqual([]);
    expect(alice.getSnapshot().status).toBe('ended');
  });

  test('can leave from a failed switch; the devices are let go', async () => {
    const world = await setUp({ ...withSwitcher, media: { video: true } });
    const [garden = ''] = world.meeting.createRooms(['Garden']);
    const alice = sessionOf(world, 'Alice');
    await alice.refresh();
    world.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 } });
    await expect(alice.join(garden)).rejects.toMatchObject({ code: 'switch-failed' });
    const self = alice.getSnapshot().client?.self;
    expect(self?.videoEnabled).toBe(true);
    await alice.leave();
    expect(alice.getSnapshot()).toMatchObject({ status: 'ended', error: null });
    expect(self?.videoEnabled).toBe(false);
  });

  test('who leaves while coming back from a failure is not brought back', async () => {
    const world = await setUp({ ...withSwitcher });
    rememberOptions(world.client('Alice'), world.person('Alice').clientOptions());
    const [garden = ''] = world.meeting.createRooms(['Garden']);
    const alice = sessionOf(world, 'Alice');
    await alice.refresh();
    const restore = world.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 } });
    await expect(alice.join(garden)).rejects.toMatchObject({ code: 'switch-failed' });
    restore();
    world.sandbox.fault({ on: 'init', person: 'Alice', kind: 'late', ms: 300, times: 1 });
    const returning = expect(alice.returnToMain()).rejects.toMatchObject({ code: 'not-joined' });
    await eventually(() => expect(alice.getSnapshot().status).toBe('switching'));
    await alice.leave();
    await returning;
    expect(alice.getSnapshot().status).toBe('ended');
    await eventually(() => expect(truth(world)).toEqual({ Main: ['Host'], Garden: [] }));
  });
});

describe('a host with open rooms', () => {
  test('who is the last one is asked what becomes of them', async () => {
    const { world, host } = await hosting();
    expect(host.getSnapshot().otherHosts).toEqual([]);
    await host.start(planOf(host, { A: ['Alice', 'Bob'] }));
    await expect(host.leave()).rejects.toMatchObject({ code: 'last-host' });
    expect(host.getSnapshot().status).toBe('main');
    await host.leave({ rooms: 'keep' });
    expect(host.getSnapshot().status).toBe('ended');
    await eventually(() => expect(truth(world)).toEqual({ Main: [], A: ['Alice', 'Bob'] }));
  });

  test('can close them first, also from inside one', async () => {
    const { world, host } = await hosting();
    await host.start(planOf(host, { A: ['Alice'], B: ['Bob'] }));
    await host.join(host.getSnapshot().rooms[0]?.id ?? '');
    const phases: string[] = [];
    await host.leave({ rooms: 'close', onProgress: ({ phase }) => phases.push(phase) });
    expect(phases).toContain('deleting');
    await eventually(() => expect(truth(world)).toEqual({ Main: ['Alice', 'Bob'] }));
  });

  test('stays when not everybody can be brought back', async () => {
    const { world, host } = await hosting({}, { arrivalTimeout: 400 });
    await host.start(planOf(host, { A: ['Alice'], B: ['Bob'] }));
    await eventually(() => expect(truth(world)).toEqual({ Main: ['Host'], A: ['Alice'], B: ['Bob'] }));
    const restore = world.sandbox.fault({ on: 'transfer', person: 'Bob', kind: 'silent' });
    await expect(host.leave({ rooms: 'close' })).rejects.toMatchObject({ code: 'close-incomplete' });
    expect(host.getSnapshot().status).toBe('main');
    expect(truth(world)).toEqual({ Main: ['Alice', 'Host'], B: ['Bob'] });
    restore();
    await host.leave({ rooms: 'close' });
    await eventually(() => expect(truth(world)).toEqual({ Main: ['Alice', 'Bob'] }));
  });

  test('leaves them to another host who is there', async () => {
    const { world, host } = await hosting(withSecondHost);
    await host.start(planOf(host, { A: ['Alice'], B: ['Bob'] }));
    expect(host.getSnapshot().otherHosts.map(({ name }) => name)).toEqual(['Hanna']);
    await host.leave();
    await eventually(() => expect(truth(world)).toEqual({ Main: ['Hanna'], A: ['Alice'], B: ['Bob'] }));
    const hanna = sessionOf(world, 'Hanna');
    const report = await hanna.close();
    expect(report.moved.map(({ name }) => name).sort()).toEqual(['Alice', 'Bob']);
  });

  test('does not leave them to a host who has gone unnoticed', async () => {
    const { world, host } = await hosting({ ...withSecondHost, sandbox: { pushDumps: false } });
    await host.start(planOf(host, { A: ['Alice'], B: ['Bob'] }));
    await world.client('Hanna').leave();
    await eventually(() => expect(truth(world)['Main']).toEqual(['Host']));
    expect(host.getSnapshot().otherHosts.map(({ name }) => name)).toEqual(['Hanna']);
    await expect(host.leave()).rejects.toMatchObject({ code: 'last-host' });
    expect(host.getSnapshot().otherHosts).toEqual([]);
  });

  test('who leaves while an operation runs ends it', async () => {
    // Waits are skipped: it must not come to its own end first.
    const { world, host } = await hosting({}, { arrivalTimeout: 24 * 3_600_000 });
    world.sandbox.fault({ on: 'transfer', person: 'Bob', kind: 'silent' });
    const starting = host.start(planOf(host, { A: ['Alice', 'Bob'] }));
    starting.catch(() => undefined);
    await eventually(() => expect(truth(world)['A']).toEqual(['Alice']));
    await host.leave({ rooms: 'keep' });
    await expect(starting).rejects.toMatchObject({ code: 'not-joined' });
    expect(host.getSnapshot()).toMatchObject({ status: 'ended', operations: [] });
  });
});

test('leaving before anything was joined is harmless', async () => {
  const world = await setUp({ ...withSwitcher, joined: ['Host'] });
  await world.init('Alice');
  const alice = sessionOf(world, 'Alice');
  await alice.leave();
  expect(alice.getSnapshot().status).toBe('ended');
  await vi.waitFor(() => expect(truth(world)).toEqual({ Main: ['Host'] }));
});
