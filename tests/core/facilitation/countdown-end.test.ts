import { describe, expect, test, vi } from 'vitest';
import { createCountdown } from '../../../src/core/facilitation/countdown';
import { Network, pass } from '../channel/network';
import { check, closeAll, grace, kept, key, only, own, Rooms } from './countdown-rooms';

describe('at its end', () => {
  test('the client of the host who began it acts, also where another leads', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host 9', 'b');
    rooms.join('host 0');
    rooms.join('alice', 'a');
    await countdown.start(closeAll);
    await pass(grace + 500);
    expect(rooms.done).toEqual([]);
    await pass(6000);
    expect(rooms.done).toEqual(['host 9: close all']);
    await pass(60_000);
    expect(rooms.done).toHaveLength(1);
  });

  test.each([1, 2, 3])('one of %i hosts acts, once, where the app signs', async (count) => {
    const rooms = new Rooms();
    const hosts = Array.from({ length: count }, (_, index) =>
      rooms.join(`host ${index}`, ['main', 'a', 'b'][index], key),
    );
    const alice = rooms.join('alice', 'a', check).countdown;
    await hosts.at(-1)?.countdown.start(closeAll);
    await pass(1000);
    expect(own(alice)).not.toBeNull();
    await pass(60_000);
    expect(rooms.done).toEqual([`host ${count - 1}: close all`]);
  });

  test('another host’s client acts within 10 s when the first is gone in that second, or listed and frozen', async () => {
    for (const isListed of [false, true]) {
      const rooms = new Rooms();
      const [first] = [rooms.join('host 0', 'main', key), rooms.join('host 1', 'a', key)];
      await first.countdown.start(closeAll);
      await pass(grace - 500);
      if (isListed) {
        const frozen = { ...rooms.network.around(first.member), isReady: false };
        vi.spyOn(first.member.channel, 'surroundings').mockReturnValue(frozen);
      } else first.member.go(null);
      await pass(16_500);
      expect(rooms.done).toEqual(['host 1: close all']);
    }
  });

  test('no message alone moves anybody: without signatures the other hosts are asked', async () => {
    const rooms = new Rooms();
    const { member, countdown } = rooms.join('host 1');
    const other = rooms.join('host 2', 'a').countdown;
    const alice = rooms.join('alice', 'a').countdown;
    await countdown.start(closeAll);
    await pass(1000);
    member.go(null);
    await pass(grace);
    expect([only(other).state, only(alice).state]).toEqual(['lapsed', 'lapsed']);
    await pass(60_000);
    expect(rooms.done).toEqual([]);
    const finished = other.finish(only(other).id);
    await pass(7000);
    await finished;
    expect(rooms.done).toEqual(['host 2: close all']);
  });

  test('without a host nothing is done, and one who comes back is asked, not surprised', async () => {
    const rooms = new Rooms();
    const { member, countdown } = rooms.join('host', 'main', key);
    const alice = rooms.join('alice', 'a', check).countdown;
    await countdown.start(closeAll);
    await pass(1000);
    member.go(null);
    await pass(5 * 60_000);
    expect(own(alice)).toMatchObject({ state: 'lapsed', secondsLeft: 0 });
    member.go('main');
    await pass(60_000);
    expect(rooms.done).toEqual([]);
    expect(only(countdown).state).toBe('lapsed');
  });

  test('a failure is told to everyone at once, and tried again; then hosts are asked', async () => {
    const rooms = new Rooms();
    rooms.failing = 'host';
    const { countdown } = rooms.join('host');
    const alice = rooms.join('alice', 'a').countdown;
    const states = () => [only(countdown).state, own(alice)?.state];
    await countdown.start(closeAll);
    await pass(grace + 5000);
    expect(states()).toEqual(['due', 'due']);
    await pass(2000);
    expect(states()).toEqual(['lapsed', 'lapsed']);
    await pass(9000);
    expect(states()).toEqual(['due', 'due']);
    await pass(30_000);
    expect(states()).toEqual(['lapsed', 'lapsed']);
    const failure = expect(countdown.finish(only(countdown).id)).rejects.toThrow('It is busy.');
    await pass(7000);
    await failure;
  });

  test('it waits for what opens or closes rooms at this client, bounded', async () => {
    const rooms = new Rooms();
    const opening = {
      id: 1,
      kind: 'apply',
      cause: 'host',
      phase: 'moving',
      moves: new Map(),
      exclusive: true,
    } as const;
    const { countdown } = rooms.join('host');
    const acted = vi.fn(() => Promise.resolve(rooms.network.setRooms()));
    rooms.operations = [opening];
    await countdown.start(closeAll, { run: acted });
    await pass(grace + 6000);
    expect([acted.mock.calls.length, only(countdown).state]).toEqual([0, 'due']);
    rooms.operations = [];
    await pass(1000);
    expect(acted).toHaveBeenCalledOnce();

    rooms.network.setRooms('a', 'b');
    rooms.operations = [opening];
    await countdown.start(closeAll, { run: acted });
    await pass(grace + 20_000);
    expect([acted.mock.calls.length, only(countdown).state]).toEqual([1, 'lapsed']);
    const refused = expect(countdown.finish(only(countdown).id)).rejects.toMatchObject({ code: 'busy' });
    await pass(20_000);
    await refused;
  });

  test('it is done although nothing shows it', async () => {
    const network = new Network();
    const member = network.join('host');
    const run = vi.fn(() => Promise.resolve());
    const countdown = createCountdown(member.channel, {
      watch: network.watch,
      grace: () => ({ toRoom: 0, toMain: grace, visit: 0 }),
      deviceRules: () => kept,
      leftUndone: () => ({ operations: [], reports: [] }),
      act: run,
    });
    await countdown.start(closeAll);
    await pass(grace + 1000);
    expect(run).toHaveBeenCalledOnce();
  });
});

describe('a request to come back', () => {
  test('has no end, counts who has seen it, and moves nobody', async () => {
    const rooms = new Rooms();
    const { countdown } = rooms.join('host');
    const alice = rooms.join('alice', 'a').countdown;
    await countdown.start({ kind: 'recall', roomId: null }, { grace: null });
    await pass(1000);
    expect(own(alice)).toMatchObject({ state: 'asked', secondsLeft: null, destinationId: 'main' });
    alice.confirm(only(alice).id);
    await pass(10 * 60_000);
    expect(only(countdown)).toMatchObject({ state: 'asked', confirmed: { a: 1 } });
    expect(rooms.done).toEqual([]);
    // The forced one takes its place.
    await countdown.start({ kind: 'recall', roomId: null });
    await pass(1000);
    expect(own(alice)).toMatchObject({ state: 'running', confirmed: {} });
  });
});

describe('a visit', () => {
  test('is told to the room, and made by the host who began it alone', async () => {
    const rooms = new Rooms();
    const { member, countdown } = rooms.join('host 1', 'main', key);
    const other = rooms.join('host 2', 'b', key).countdown;
    const [alice, bob] = [rooms.join('alice', 'a', check).countdown, rooms.join('bob', 'b', check).countdown];
    await countdown.start({ kind: 'visit', roomId: 'a' });
    await pass(500);
    expect(own(alice)).toMatchObject({ action: { kind: 'visit', roomId: 'a' }, secondsLeft: 5, destinationId: null });
    expect(own(countdown)).toMatchObject({ action: { kind: 'visit' } });
    expect([own(bob), other.getSnapshot().all]).toEqual([null, []]);
    await pass(12_000);
    expect(rooms.done).toEqual(['host 1: visit a']);
    await countdown.start({ kind: 'visit', roomId: 'a' });
    await pass(1000);
    member.go(null);
    await pass(60_000);
    expect(rooms.done).toHaveLength(1);
    expect(own(alice)).toBeNull();
  });
});
