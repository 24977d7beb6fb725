import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { pass } from '../channel/network';
import { closeAll, kept, only, own, Rooms } from './countdown-rooms';

describe('a countdown', () => {
  test('tells everyone in a room who takes them where, and when, with one end also for who comes meanwhile', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host');
    const alice = rooms.join('alice', 'a').countdown;
    const mona = rooms.join('mona').countdown;
    await countdown.start(closeAll);
    await pass(1100);
    expect(own(alice)).toMatchObject({
      action: closeAll,
      state: 'running',
      secondsLeft: 29,
      by: 'host',
      destinationId: 'main',
      devices: { microphone: 'mute', camera: 'keep' },
    });
    // She is in the main meeting: nothing happens to her, but no room is offered to her that is about to close.
    expect(own(mona)).toBeNull();
    expect(mona.getSnapshot().all).toMatchObject([{ action: closeAll }]);
    await pass(10_000);
    const late = rooms.join('late', 'b').countdown;
    await pass(1000);
    expect(own(late)?.secondsLeft).toBe(18);
    expect(own(late)?.secondsLeft).toBe(only(countdown).secondsLeft);
    await pass(18_500);
    expect(own(alice)).toMatchObject({ state: 'due', secondsLeft: 0 });
    await pass(7000);
    expect(rooms.done).toEqual(['host: close all']);
    expect([alice, late, countdown].map((each) => each.getSnapshot().all)).toEqual([[], [], []]);
  });

  test('with a grace of 0 is none: it is done at once, and its failure rejects', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host');
    const alice = rooms.join('alice', 'a').countdown;
    const run = vi.fn(() => Promise.resolve());
    await countdown.start(closeAll, { grace: 0, run });
    expect(run).toHaveBeenCalledOnce();
    await pass(1000);
    expect(own(alice)).toBeNull();
    await expect(countdown.start(closeAll, { grace: 0, run: () => Promise.reject(new Error('busy')) })).rejects.toThrow(
      'busy',
    );
  });

  test('can be lengthened and stopped by any host', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host 2');
    const other = rooms.join('host 1', 'a').countdown;
    const bob = rooms.join('bob', 'b').countdown;
    await countdown.start(closeAll);
    await pass(1000);
    await other.extend(only(other).id, 30_000);
    await pass(1100);
    expect(own(bob)).toMatchObject({ secondsLeft: 58, by: 'host 1' });
    await pass(30_000);
    expect(rooms.done).toEqual([]);
    await countdown.cancel(only(countdown).id);
    await pass(60_000);
    expect(rooms.done).toEqual([]);
    expect(own(bob)).toBeNull();
  });

  test('can be cut short, by the host who sees it', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host 1');
    const other = rooms.join('host 2').countdown;
    rooms.join('alice', 'a');
    await countdown.start(closeAll);
    await pass(1000);
    const finished = other.finish(only(other).id);
    await pass(10_000);
    await finished;
    await pass(60_000);
    expect(rooms.done).toEqual(['host 2: close all']);
  });

  test('is a host’s to begin, change and stop', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host');
    const alice = rooms.join('alice', 'a').countdown;
    await expect(alice.start(closeAll)).rejects.toMatchObject({ code: 'no-permission' });
    await countdown.start(closeAll);
    await pass(1000);
    const { id } = only(alice);
    await expect(alice.extend(id, 1000)).rejects.toMatchObject({ code: 'no-permission' });
    await expect(alice.cancel(id)).rejects.toMatchObject({ code: 'no-permission' });
    await expect(alice.finish(id)).rejects.toMatchObject({ code: 'no-permission' });
    expect(rooms.done).toEqual([]);
  });

  test('changes once a second, and not for those whom it does not concern', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host');
    const alice = rooms.join('alice', 'a').countdown;
    const bob = rooms.join('bob', 'b').countdown;
    await countdown.start({ kind: 'recall', roomId: 'a' });
    await pass(500);
    const [changes, others] = [vi.fn(), vi.fn()];
    onTestFinished(alice.subscribe(changes));
    onTestFinished(bob.subscribe(others));
    await pass(10_000);
    expect(changes).toHaveBeenCalledTimes(10);
    expect(others).not.toHaveBeenCalled();
  });

  test('goes when its room goes, when the rooms are closed by whatever, and when everyone has come back', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host');
    const { member, countdown: alice } = rooms.join('alice', 'a');
    await countdown.start({ kind: 'recall', roomId: 'a' });
    await pass(1000);
    member.go('main');
    await pass(1000);
    expect(countdown.getSnapshot().all).toEqual([]);
    await countdown.start({ kind: 'move', roomId: 'b', personIds: ['alice'] });
    await pass(1000);
    rooms.network.setRooms('a');
    await pass(1000);
    expect(own(alice)).toBeNull();
    await countdown.start(closeAll);
    rooms.network.setRooms();
    await pass(60_000);
    expect(countdown.getSnapshot().all).toEqual([]);
    expect(rooms.done).toEqual([]);
    expect([...member.channel.getSnapshot().entries.values()].filter(({ kind }) => kind === 'countdown')).toEqual([]);
  });

  test('counts who is ready', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host');
    const [alice, anna] = [rooms.join('alice', 'a').countdown, rooms.join('anna', 'a').countdown];
    await countdown.start(closeAll);
    await pass(1000);
    alice.confirm(only(alice).id);
    alice.confirm(only(alice).id);
    anna.confirm(only(anna).id);
    await pass(3000);
    expect(only(countdown).confirmed).toEqual({ a: 2 });
    await countdown.start(closeAll);
    await pass(3000);
    expect(only(countdown).confirmed).toEqual({});
  });
});

describe('moves', () => {
  test('concern their people alone, all with the same end', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host');
    const stores = ['alice', 'bob', 'cora'].map((name) => rooms.join(name).countdown);
    const run = vi.fn(() => Promise.resolve());
    await countdown.start(
      [
        { kind: 'move', roomId: 'a', personIds: ['alice'] },
        { kind: 'move', roomId: 'b', personIds: ['bob'] },
      ],
      { run },
    );
    await pass(1100);
    expect(stores.map(own)).toMatchObject([
      { destinationId: 'a', secondsLeft: 9, devices: kept },
      { destinationId: 'b', secondsLeft: 9 },
      null,
    ]);
    const { all } = countdown.getSnapshot();
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    await pass(10_000);
    expect(run).toHaveBeenCalledOnce();
    expect(countdown.getSnapshot().all).toEqual([]);
  });

  test('a later one takes its people out of an earlier one', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host');
    const [alice, bob] = [rooms.join('alice').countdown, rooms.join('bob').countdown];
    await countdown.start({ kind: 'move', roomId: 'a', personIds: ['alice', 'bob'] });
    await pass(5000);
    await countdown.start({ kind: 'move', roomId: 'b', personIds: ['bob'] });
    await pass(500);
    expect([own(alice), own(bob)]).toMatchObject([
      { destinationId: 'a', secondsLeft: 5 },
      { destinationId: 'b', secondsLeft: 10 },
    ]);
  });

  test('may be of more people than one message holds', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host');
    const personIds = Array.from({ length: 120 }, (_, index) => `${index}`.padStart(36, '0'));
    const last = rooms.join(personIds[119] ?? '').countdown;
    await countdown.start({ kind: 'move', roomId: 'a', personIds });
    await pass(1500);
    expect(own(last)).toMatchObject({ destinationId: 'a' });
    expect(new Set(countdown.getSnapshot().all.map(({ id }) => id)).size).toBe(1);
  });

  test('a close of all rooms leaves a room the shorter time that it was told, and everyone else the new one', async () => {
    const rooms = new Rooms();
    const host = rooms.join('host').countdown;
    const [alice, bob] = [rooms.join('alice', 'a').countdown, rooms.join('bob', 'b').countdown];
    await host.start({ kind: 'close', roomId: 'a' }, { grace: 20_000 });
    await host.start({ kind: 'recall', roomId: 'b' }, { grace: 60_000 });
    await pass(12_000);
    await host.start(closeAll);
    await pass(1500);
    expect([own(alice), own(bob)]).toMatchObject([
      { action: { kind: 'close', roomId: 'a' }, secondsLeft: 7 },
      { action: closeAll, secondsLeft: 29 },
    ]);
    expect(host.getSnapshot().all.map(({ action }) => action.roomId)).toEqual(['a', null]);
  });

  test('a close makes all others void, and the last of two hosts who close counts', async () => {
    const rooms = new Rooms();
    const [first, second] = [rooms.join('host 1').countdown, rooms.join('host 2').countdown];
    const alice = rooms.join('alice', 'a').countdown;
    await first.start({ kind: 'move', roomId: 'b', personIds: ['alice'] });
    await first.start({ kind: 'recall', roomId: 'a' }, { grace: 60_000 });
    await pass(1000);
    await Promise.all([first.start(closeAll), second.start(closeAll)]);
    await pass(1000);
    expect(only(alice).action).toEqual(closeAll);
    await first.cancel(only(first).id);
    await pass(60_000);
    expect(rooms.done).toEqual([]);
  });
});
