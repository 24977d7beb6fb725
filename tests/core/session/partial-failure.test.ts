import { describe, expect, test, vi } from 'vitest';
import { failures, hosting, planOf, truth } from '../../support/host';
import { keyOf, namesByRoom } from '../../support/session';

describe('partial failure is reported by person and room, and can be retried', () => {
  test('somebody who left between plan and start', async () => {
    const { world, host } = await hosting();
    const plan = planOf(host, { A: ['Alice', 'Bob'] });
    await world.client('Bob').leave();
    await vi.waitFor(() => expect(truth(world)['Main']).toEqual(['Alice', 'Host']));
    const report = await host.start(plan);
    expect(report.moved.map(({ name }) => name)).toEqual(['Alice']);
    expect(report.left.map(({ name }) => name)).toEqual(['Bob']);
    expect(report.retry).toBeUndefined();
  });

  test('one refused room of five: its people stay in main, named', async () => {
    const { world, host } = await hosting();
    const restore = world.sandbox.fault({ on: 'create', kind: 'refuse', only: ['C'] });
    const report = await host.start(planOf(host, { A: ['Alice'], B: [], C: ['Bob'], D: [], E: [] }));
    expect(report.failedRooms.map(({ title, error }) => [title, error.code])).toEqual([['C', 'room-refused']]);
    expect(failures(report)).toEqual({ Bob: 'room-refused' });
    expect(namesByRoom(host)).toMatchObject({ Main: ['Bob', 'Host'], A: ['Alice'] });

    restore();
    const again = await report.retry?.();
    expect(again?.failed).toEqual([]);
    expect(again?.failedRooms).toEqual([]);
    expect(again?.retry).toBeUndefined();
    expect(truth(world)).toEqual({ Main: ['Host'], A: ['Alice'], B: [], C: ['Bob'], D: [], E: [] });
  });

  // SDK facts 4: without the word "error" in the answer the SDK says that it worked.
  test('a move that the server refuses', async () => {
    const { world, host } = await hosting({}, { arrivalTimeout: 5000 });
    const restore = world.sandbox.fault({ on: 'move', kind: 'refuse', only: ['Bob'] });
    const report = await host.start(planOf(host, { A: ['Alice'], B: ['Bob'] }));
    expect(report.moved.map(({ name }) => name)).toEqual(['Alice']);
    expect(failures(report)).toEqual({ Bob: 'move-refused' });
    restore();
    const again = await report.retry?.();
    expect(again?.moved.map(({ name }) => name)).toEqual(['Bob']);
    expect(truth(world)).toEqual({ Main: ['Host'], A: ['Alice'], B: ['Bob'] });
  }, 15_000);

  // SDK facts 4: the SDK looks for "error" anywhere in the answer, also in the id of a person.
  test('but not somebody whose id only sounds like an error', async () => {
    const { host } = await hosting({
      people: [
        { name: 'Host', preset: 'host', customParticipantId: 'host' },
        { name: 'Kai', preset: 'participant', customParticipantId: 'terror-fan' },
      ],
    });
    const report = await host.start(planOf(host, { A: ['Kai'] }));
    expect(report.failed).toEqual([]);
    expect(report.moved.map(({ name }) => name)).toEqual(['Kai']);
  });

  test('somebody who does not arrive in time', async () => {
    const { world, host } = await hosting({ sandbox: { listBy: 'presence' } }, { arrivalTimeout: 4000 });
    const restore = world.sandbox.fault({ on: 'transfer', person: 'Bob', kind: 'silent' });
    const report = await host.start(planOf(host, { A: ['Alice', 'Bob'] }));
    expect(failures(report)).toEqual({ Bob: 'not-arrived' });
    restore();
    expect((await report.retry?.())?.moved.map(({ name }) => name)).toEqual(['Bob']);
  });

  test('somebody whose switch fails has not arrived, and has not left', async () => {
    const { world, host } = await hosting({}, { arrivalTimeout: 4000 });
    const restore = world.sandbox.fault({ on: 'init', person: 'Bob', kind: { status: 500 } });
    const report = await host.start(planOf(host, { A: ['Alice', 'Bob'] }));
    expect(failures(report)).toEqual({ Bob: 'not-arrived' });
    expect(report.left).toEqual([]);
    restore();
    // Whether they stand before a failed switch, or have left from there, no list tells.
    const again = await report.retry?.();
    expect(again?.left).toEqual([]);
    expect(again && failures(again)).toEqual({ Bob: 'not-arrived' });
  });

  test('a room that another host deleted', async () => {
    const { world, host } = await hosting();
    const [attic = ''] = world.meeting.createRooms(['Attic']);
    await host.refresh();
    world.meeting.deleteRooms([attic]);
    const report = await host.move([keyOf(host, 'Bob')], attic);
    expect(failures(report)).toEqual({ Bob: 'room-gone' });
    expect(report.failedRooms.map(({ title, error }) => [title, error.code])).toEqual([['Attic', 'room-gone']]);
    expect(truth(world)).toEqual({ Main: ['Alice', 'Bob', 'Host'] });
  });

  test('a server that never answers a move: failed in bounded time, and retried once it is back', async () => {
    const { world, host } = await hosting({}, { arrivalTimeout: 4000 });
    const restore = world.sandbox.fault({ on: 'move', kind: 'silent' });
    const report = await host.start(planOf(host, { A: ['Alice'], B: ['Bob'] }));
    expect(failures(report)).toEqual({ Alice: 'not-arrived', Bob: 'not-arrived' });
    restore();
    const again = await report.retry?.();
    expect(again?.failed).toEqual([]);
    expect(truth(world)).toEqual({ Main: ['Host'], A: ['Alice'], B: ['Bob'] });
  });
});
