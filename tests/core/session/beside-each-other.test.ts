import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { assign, createPlan, removeRoom, type OperationReport } from '../../../src/core';
import { failures, planOf } from '../../support/host';
import { loadSdk, type Sdk } from '../../support/sdk';
import { keyOf } from '../../support/session';
import { Stage, type Name, type Places } from '../../support/stage';

let Sdk: Sdk;
let stage: Stage;
beforeAll(async () => {
  Sdk = await loadSdk();
});
afterEach(() => stage.takeDown());

const host = () => stage.session('Host');
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).sort();
const set = async (rooms: Places, cast?: readonly Name[]) => {
  stage = await Stage.set(Sdk, rooms, cast);
};
/** The switch of this person takes so long. */
const slow = (person: Name, ms: number) => stage.sandbox.fault({ on: 'init', person, kind: 'late', ms, times: 1 });
const movesSent = () =>
  stage.sandbox.trace.filter(({ type, event, person }) => type === 'request' && event === 'move' && person === 'Host');
const undone = () => host().getSnapshot().reports.map(failures);

const opened: Places = { Garden: ['Alice'], Kitchen: [] };

describe('operations beside each other', () => {
  test('move different people at the same time', async () => {
    await set({ Garden: [], Kitchen: [] });
    stage.sandbox.clearTrace();
    slow('Alice', 3000);
    const first = host().move([keyOf(host(), 'Alice')], stage.roomId('Garden'));
    const second = host().move([keyOf(host(), 'Bob')], stage.roomId('Kitchen'));
    await stage.clock.until(() => stage.isAt({ Kitchen: ['Bob'] }), 1500);
    expect(movesSent()).toHaveLength(2);
    const states = host().getSnapshot().operations;
    expect(states.map(({ kind, exclusive }) => [kind, exclusive])).toContainEqual(['move', false]);
    expect(names((await stage.clock.drive(second)).moved)).toEqual(['Bob']);
    // The slow one holds up nobody.
    expect(host().getSnapshot().operations).toHaveLength(1);
    expect(names((await stage.clock.drive(first)).moved)).toEqual(['Alice']);
    expect(stage.truth).toEqual({ Main: ['Host'], Garden: ['Alice'], Kitchen: ['Bob'] });
  });

  test('reach people also where their host goes to a room before the server has answered', async () => {
    await set({ Garden: [], Kitchen: [] });
    stage.sandbox.clearTrace();
    stage.sandbox.fault({ on: 'move', kind: 'silent', person: 'Host', times: 1 });
    const moving = host().move([keyOf(host(), 'Alice')], stage.roomId('Garden'));
    await stage.clock.until(() => movesSent().length === 1);
    await stage.clock.drive(host().join(stage.roomId('Kitchen')));
    const report = await stage.clock.drive(moving, 15_000);
    expect([names(report.moved), failures(report)]).toEqual([['Alice'], {}]);
    expect(stage.truth).toEqual({ Main: ['Bob'], Garden: ['Alice'], Kitchen: ['Host'] });
  });

  test('on one person: the later one counts, and both reports say so', async () => {
    await set({ Garden: [], Kitchen: [] });
    slow('Bob', 1000);
    const bob = [keyOf(host(), 'Bob')];
    const first = host().move(bob, stage.roomId('Garden'));
    await stage.clock.pass(200);
    const second = host().move(bob, stage.roomId('Kitchen'));
    const reports = await stage.clock.drive(Promise.all([first, second]));
    const people = ({ moved, superseded, takenOver }: OperationReport) => [moved, superseded, takenOver].map(names);
    expect(reports.map(people)).toEqual([
      [[], ['Bob'], []],
      [['Bob'], [], ['Bob']],
    ]);
    expect(stage.truth).toEqual({ Main: ['Alice', 'Host'], Garden: [], Kitchen: ['Bob'] });
    expect(undone()).toEqual([]);
  });

  test('on one person: nobody is sent again before they have set out (SDK facts 22)', async () => {
    await set({ Garden: [], Kitchen: [] });
    stage.sandbox.clearTrace();
    slow('Bob', 1000);
    const bob = [keyOf(host(), 'Bob')];
    const first = host().move(bob, stage.roomId('Garden'));
    await stage.clock.until(() => movesSent().length === 1);
    const second = host().move(bob, stage.roomId('Kitchen'));
    await stage.clock.until(() => stage.isAt({ Garden: ['Bob'] }));
    expect(movesSent()).toHaveLength(1);
    await stage.clock.drive(Promise.all([first, second]));
    expect(movesSent()).toHaveLength(2);
    expect(stage.truth).toEqual({ Main: ['Alice', 'Host'], Garden: [], Kitchen: ['Bob'] });
  });

  test('are refused only while a start, an apply or a close has something to send; people are listed meanwhile', async () => {
    await set({});
    const bob = [keyOf(host(), 'Bob')];
    slow('Alice', 5000);
    const starting = host().start(planOf(host(), opened));
    expect(host().getSnapshot().operations).toMatchObject([{ kind: 'start', exclusive: true }]);
    await expect(host().move(bob, null)).rejects.toMatchObject({ code: 'busy' });
    await stage.clock.drive(host().refresh());
    await stage.clock.until(() => host().getSnapshot().operations[0]?.phase === 'arriving');
    expect(host().getSnapshot().operations).toMatchObject([{ kind: 'start', exclusive: false }]);
    const moved = await stage.clock.drive(host().move(bob, stage.roomId('Kitchen')));
    expect(names(moved.moved)).toEqual(['Bob']);
    expect(stage.placesOf('Alice')).toEqual([]);
    expect((await stage.clock.drive(starting)).failed).toEqual([]);

    const closing = host().close();
    await expect(host().move(bob, null)).rejects.toMatchObject({ code: 'busy' });
    await stage.clock.until(() => host().getSnapshot().operations[0]?.phase === 'arriving');
    // It has rooms to delete: nobody is to be moved into them.
    await expect(host().move(bob, null)).rejects.toMatchObject({ code: 'busy' });
    await stage.clock.drive(closing);
    expect(stage.truth).toEqual({ Main: ['Alice', 'Bob', 'Host'] });
  });
});

describe('somebody who is in no list for a moment', () => {
  const acts = [
    ['move', () => host().move([keyOfBob], stage.roomId('Garden'))],
    [
      'apply',
      () => host().apply(assign(createPlan({ rooms: host().getSnapshot().rooms }), [keyOfBob], stage.roomId('Garden'))),
    ],
  ] as const;
  let keyOfBob = '';

  test.each(acts)('because of a reconnect of half a second is moved by %s all the same', async (_, act) => {
    await set(opened);
    keyOfBob = keyOf(host(), 'Bob');
    stage.people.Bob.disconnect();
    const lists = () =>
      host()
        .getSnapshot()
        .main?.people.map(({ name }) => name);
    await stage.clock.drive(host().refresh());
    expect(lists()).not.toContain('Bob');
    const report = await stage.clock.drive(act());
    expect(report).toMatchObject({ left: [], failed: [] });
    expect(names(report.moved)).toEqual(['Bob']);
    expect(stage.truth).toEqual({ Main: ['Host'], Garden: ['Alice', 'Bob'], Kitchen: [] });
  });

  test('has left only when they are in no list at the end', async () => {
    await set(opened);
    const bob = keyOf(host(), 'Bob');
    const left = stage.session('Bob').leave();
    await stage.clock.drive(left);
    await stage.clock.drive(host().refresh());
    const report = await stage.clock.drive(host().move([bob], stage.roomId('Garden')));
    expect(names(report.left)).toEqual(['Bob']);
  });

  test('on the way into a room that the plan closes is brought to the place that it gives them', async () => {
    await set(opened, ['Host', 'Hanna', 'Alice', 'Bob']);
    const [bob, garden, kitchen] = [keyOf(host(), 'Bob'), stage.roomId('Garden'), stage.roomId('Kitchen')];
    const plan = removeRoom(assign(createPlan({ rooms: host().getSnapshot().rooms }), [bob], garden), kitchen);
    slow('Bob', 700);
    const other = stage.session('Hanna').move([keyOf(stage.session('Hanna'), 'Bob')], kitchen);
    await stage.clock.until(() => stage.placesOf('Bob').length === 0, 1000);
    await stage.clock.drive(host().refresh());
    const report = await stage.clock.drive(host().apply(plan));
    await stage.clock.drive(other);
    expect(stage.truth).toEqual({ Main: ['Hanna', 'Host'], Garden: ['Alice', 'Bob'] });
    expect(names(report.moved)).toEqual(['Bob']);
    expect(report).toMatchObject({ failed: [], left: [], failedRooms: [] });
  });
});

describe('a report stays true', () => {
  test('who arrives late is in it no more', async () => {
    await set(opened);
    stage.sandbox.fault({ on: 'transfer', person: 'Bob', kind: 'late', ms: 40_000 });
    const report = await stage.clock.drive(host().move([keyOf(host(), 'Bob')], stage.roomId('Kitchen')));
    expect(failures(report)).toEqual({ Bob: 'not-arrived' });
    expect(undone()).toEqual([{ Bob: 'not-arrived' }]);
    const [kept] = host().getSnapshot().reports;
    expect(kept?.failed[0]?.toId).toBe(stage.roomId('Kitchen'));
    await stage.clock.until(() => stage.shows('Bob') === 'Kitchen', 60_000);
    await stage.clock.drive(host().refresh());
    expect(undone()).toEqual([]);
  });

  test('who stands before a failed switch has not left the meeting, also after another try', async () => {
    await set(opened);
    stage.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 500 } });
    const report = await stage.clock.drive(host().move([keyOf(host(), 'Alice')], stage.roomId('Kitchen')));
    expect(stage.shows('Alice')).toBe('failed (switch-failed)');
    const again = await stage.clock.drive(report.retry?.() ?? Promise.reject(new Error('Nothing to retry.')));
    expect([report, again].map(({ left }) => left)).toEqual([[], []]);
    expect([report, again].map(failures)).toEqual([{ Alice: 'not-arrived' }, { Alice: 'not-arrived' }]);
    expect(undone()).toEqual([{ Alice: 'not-arrived' }]);
    stage.sandbox.clearFaults();
    await stage.clock.drive(stage.session('Alice').retrySwitch());
    await stage.clock.drive(host().refresh());
    expect(stage.placesOf('Alice')).toEqual(['Kitchen']);
    expect(undone()).toEqual([]);
  });

  test('who is back after all has not left: they are elsewhere, and can be moved by another try', async () => {
    await set(opened);
    const bob = keyOf(host(), 'Bob');
    await stage.clock.drive(stage.session('Bob').leave());
    await stage.clock.drive(host().refresh());
    await stage.clock.drive(host().move([bob], stage.roomId('Kitchen')));
    expect(
      host()
        .getSnapshot()
        .reports.map(({ left }) => names(left)),
    ).toEqual([['Bob']]);
    await stage.clock.drive(stage.enter('Bob'));
    await stage.clock.drive(host().refresh());
    const [corrected] = host().getSnapshot().reports;
    expect(corrected?.left).toEqual([]);
    expect(undone()).toEqual([{ Bob: 'not-arrived' }]);
    await stage.clock.drive(corrected?.retry?.() ?? Promise.reject(new Error('Nothing to retry.')));
    expect(host().getSnapshot().reports).toEqual([]);
    expect(stage.placesOf('Bob')).toEqual(['Kitchen']);
  });

  test('of an operation that was stopped, too: until those on the way are there', async () => {
    await set(opened);
    slow('Bob', 2000);
    const controller = new AbortController();
    const onProgress = ({ phase }: { phase: string }) => {
      if (phase === 'arriving') controller.abort();
    };
    const moving = host().move([keyOf(host(), 'Bob')], stage.roomId('Kitchen'), {
      signal: controller.signal,
      onProgress,
    });
    await expect(stage.clock.drive(moving)).rejects.toMatchObject({ code: 'aborted' });
    expect(undone()).toEqual([{ Bob: 'aborted' }]);
    await stage.clock.until(() => stage.shows('Bob') === 'Kitchen', 10_000);
    await stage.clock.drive(host().refresh());
    expect(undone()).toEqual([]);
  });

  test('nobody falls between two operations when the later one is stopped', async () => {
    await set(opened);
    stage.sandbox.fault({ on: 'init', person: 'Bob', kind: { status: 500 } });
    const bob = [keyOf(host(), 'Bob')];
    await stage.clock.drive(host().move(bob, stage.roomId('Kitchen')));
    const controller = new AbortController();
    const again = host().move(bob, stage.roomId('Garden'), { signal: controller.signal });
    await stage.clock.pass(500);
    controller.abort();
    await expect(stage.clock.drive(again)).rejects.toMatchObject({ code: 'aborted' });
    expect(
      host()
        .getSnapshot()
        .reports.map(({ failed }) => failed.map(({ toId }) => toId)),
    ).toEqual([[stage.roomId('Garden')]]);
  });

  test('ends with the rooms that it is about', async () => {
    await set(opened);
    stage.sandbox.fault({ on: 'move', kind: 'refuse', only: ['Bob'], person: 'Host' });
    await stage.clock.drive(host().move([keyOf(host(), 'Bob')], stage.roomId('Kitchen')));
    expect(undone()).toHaveLength(1);
    stage.sandbox.clearFaults();
    await stage.clock.drive(host().close());
    expect(host().getSnapshot().reports).toEqual([]);
  });

  test('can be dismissed', async () => {
    await set(opened);
    stage.sandbox.fault({ on: 'move', kind: 'refuse', only: ['Bob'], person: 'Host' });
    const report = await stage.clock.drive(host().move([keyOf(host(), 'Bob')], stage.roomId('Kitchen')));
    host().dismissReport(report.id);
    expect(host().getSnapshot().reports).toEqual([]);
  });
});
