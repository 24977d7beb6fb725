import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { pass } from '../channel/network';
import { Rooms } from './timer-rooms';

const MINUTE = 60_000;

const key = {
  sign: (payload: string) => `signed ${payload.length}`,
  verify: (payload: string, signature: string) => signature === `signed ${payload.length}`,
};
const check = { verify: key.verify };

describe('the timer', () => {
  test('shows everybody the same whole seconds, also who comes later', async () => {
    const rooms = new Rooms();
    const { timer } = rooms.join('host');
    const alice = rooms.join('alice', 'a').timer;
    await timer.set(3 * MINUTE);
    await pass(100);
    expect(alice.getSnapshot()).toMatchObject({ secondsLeft: 180, isRunning: true, roomId: null, by: 'host' });
    await pass(59_950);
    const late = rooms.join('late', 'b').timer;
    await pass(1000);
    const shown = [timer, alice, late].map((each) => each.getSnapshot()?.secondsLeft);
    expect(shown[0]).toBe(119);
    expect(new Set(shown).size).toBe(1);
  });

  test('can be watched for a room, and tells which rooms have one of their own', async () => {
    const rooms = new Rooms();
    const { timer } = rooms.join('host');
    const listener = vi.fn();
    onTestFinished(timer.of('a').subscribe(listener));
    const { timedRooms } = timer;
    onTestFinished(timedRooms.subscribe(() => undefined));
    await timer.set(MINUTE);
    expect(timer.of('a').getSnapshot()).toMatchObject({ secondsLeft: 60, roomId: null });
    await timer.set(2 * MINUTE, { roomId: 'a' });
    expect(timer.of('a').getSnapshot()).toMatchObject({ secondsLeft: 120, roomId: 'a' });
    expect(timer.of(null).getSnapshot()).toMatchObject({ secondsLeft: 60, roomId: null });
    const both = timedRooms.getSnapshot();
    expect(both).toEqual([null, 'a']);
    listener.mockClear();
    await pass(3000);
    expect(listener).toHaveBeenCalledTimes(3);
    // Seconds change nothing about that.
    expect(timedRooms.getSnapshot()).toBe(both);
    await timer.stop('a');
    expect(timedRooms.getSnapshot()).toEqual([null]);
  });

  test('changes once a second, and not at all while it is paused', async () => {
    const rooms = new Rooms();
    const { timer } = rooms.join('host');
    await timer.set(MINUTE);
    const changes = vi.fn();
    onTestFinished(timer.subscribe(changes));
    await pass(10_000);
    expect(changes.mock.calls.length).toBeLessThanOrEqual(11);
    expect(timer.getSnapshot()?.secondsLeft).toBe(50);
    await timer.pause();
    changes.mockClear();
    await pass(30_000);
    expect(changes).not.toHaveBeenCalled();
    expect(timer.getSnapshot()).toMatchObject({ secondsLeft: 50, isRunning: false, isOver: false });
    await timer.resume();
    await pass(10_000);
    expect(timer.getSnapshot()).toMatchObject({ secondsLeft: 40, isRunning: true });
    await timer.extend(5 * MINUTE);
    // How long it was meant to be is known all the time.
    expect(timer.getSnapshot()).toMatchObject({ secondsLeft: 340, setFor: MINUTE });
  });

  test('is lengthened and shortened, for all rooms or one, and never negative', async () => {
    const rooms = new Rooms();
    const { timer } = rooms.join('host');
    const [a, b] = [rooms.join('alice', 'a').timer, rooms.join('bob', 'b').timer];
    await timer.set(5 * MINUTE);
    await timer.extend(MINUTE, 'a');
    await pass(1100);
    expect([a, b].map((each) => each.getSnapshot()?.secondsLeft)).toEqual([359, 299]);
    await timer.extend(5 * MINUTE);
    await pass(1100);
    expect([a, b].map((each) => each.getSnapshot()?.secondsLeft)).toEqual([658, 598]);
    await timer.extend(-60 * MINUTE);
    await pass(1100);
    expect([a, b].map((each) => each.getSnapshot())).toMatchObject(Array(2).fill({ secondsLeft: 0, isOver: true }));
    await timer.stop();
    await pass(1100);
    expect([a, b].map((each) => each.getSnapshot()?.roomId)).toEqual(['a', undefined]);
    await timer.stop('a');
    await pass(1100);
    expect(a.getSnapshot()).toBeNull();
  });

  test('is right after a tab has slept', async () => {
    const rooms = new Rooms();
    const { timer } = rooms.join('host');
    const alice = rooms.join('alice', 'a').timer;
    await timer.set(10 * MINUTE);
    await pass(1000);
    const { now } = performance;
    const asleepAt = performance.now();
    // The clock of the page stands still while the computer sleeps.
    const stopped = vi.spyOn(performance, 'now').mockImplementation(() => asleepAt);
    await pass(2 * MINUTE);
    const lost = now.call(performance) - asleepAt;
    stopped.mockImplementation(() => now.call(performance) - lost);
    await pass(1000);
    const seconds = [timer, alice].map((each) => each.getSnapshot()?.secondsLeft ?? 0);
    expect(Math.abs((seconds[0] ?? 0) - 478)).toBeLessThanOrEqual(1);
    expect(Math.abs((seconds[1] ?? 0) - 478)).toBeLessThanOrEqual(1);
    vi.restoreAllMocks();
  });

  test('is a host’s to set', async () => {
    const rooms = new Rooms();
    const { timer } = rooms.join('alice');
    await expect(timer.set(MINUTE)).rejects.toMatchObject({ code: 'no-permission' });
    expect(timer.getSnapshot()).toBeNull();
  });

  test('goes with the rooms', async () => {
    const rooms = new Rooms();
    const { timer } = rooms.join('host');
    rooms.join('alice', 'a');
    await timer.set(MINUTE);
    await pass(1000);
    rooms.close();
    await pass(1000);
    expect([...rooms.timers.values()].map((each) => each.getSnapshot())).toEqual([null, null]);
  });
});

describe('when the time is up', () => {
  test.each(['ask', 'nothing'] as const)('and "%s" was chosen, nothing is closed', async (end) => {
    const rooms = new Rooms();
    const { timer } = rooms.join('host');
    await timer.set(MINUTE, { end });
    await pass(2 * MINUTE);
    expect(rooms.closed).toEqual([]);
    expect(timer.getSnapshot()).toMatchObject({ isOver: true, isRunning: false, secondsLeft: 0, end });
  });

  test('the host who set it closes, at once', async () => {
    const rooms = new Rooms();
    const { timer } = rooms.join('host');
    rooms.join('alice', 'a');
    // As from several components.
    onTestFinished(timer.subscribe(() => undefined));
    await timer.set(MINUTE, { end: 'close' });
    await pass(59_900);
    expect(rooms.closed).toEqual([]);
    await pass(10_000);
    expect(rooms.closed).toEqual(['host']);
  });

  test('another host closes nothing by a message alone', async () => {
    const rooms = new Rooms();
    const { member, timer } = rooms.join('host 2');
    const other = rooms.join('host 1', 'a').timer;
    await timer.set(MINUTE, { end: 'close' });
    await pass(1000);
    member.go(null);
    await pass(5 * MINUTE);
    expect(rooms.closed).toEqual([]);
    expect(other.getSnapshot()).toMatchObject({ isOver: true, isVouched: false });
  });

  test.each([1, 2, 3])('one of %i hosts closes a signed one, once, also where another host set it', async (count) => {
    const rooms = new Rooms();
    const hosts = Array.from({ length: count }, (_, index) =>
      rooms.join(`host ${index}`, ['main', 'a', 'b'][index], key),
    );
    rooms.join('alice', 'a', check);
    await hosts.at(-1)?.timer.set(MINUTE, { end: 'close' });
    await pass(MINUTE + 500);
    expect(rooms.closed).toEqual(['host 0']);
    await pass(MINUTE);
    expect(rooms.closed).toEqual(['host 0']);
  });

  test('the next host closes within 10 s where the leader is gone in that second, or listed and frozen', async () => {
    for (const isListed of [false, true]) {
      const rooms = new Rooms();
      const [leader] = [rooms.join('host 0', 'main', key), rooms.join('host 1', 'a', key)];
      await leader.timer.set(MINUTE, { end: 'close' });
      await pass(MINUTE - 500);
      if (isListed) {
        const frozen = { ...rooms.network.around(leader.member), isReady: false };
        vi.spyOn(leader.member.channel, 'surroundings').mockReturnValue(frozen);
      } else leader.member.go(null);
      await pass(10_500);
      expect(rooms.closed).toEqual(['host 1']);
    }
  });

  test('nobody closes where no host is there, and a host who comes back is not surprised', async () => {
    const rooms = new Rooms();
    const { member, timer } = rooms.join('host', 'main', key);
    const alice = rooms.join('alice', 'a', check).timer;
    await timer.set(MINUTE, { end: 'close' });
    await pass(1000);
    member.go(null);
    await pass(3 * MINUTE);
    expect(rooms.closed).toEqual([]);
    expect(alice.getSnapshot()).toMatchObject({ isOver: true });
    member.go('main');
    await pass(MINUTE);
    expect(rooms.closed).toEqual([]);
  });

  test('more time in the last second keeps the rooms open', async () => {
    const rooms = new Rooms();
    const { timer } = rooms.join('host');
    await timer.set(MINUTE, { end: 'close' });
    await pass(MINUTE - 500);
    await timer.extend(MINUTE);
    await pass(30_000);
    expect(rooms.closed).toEqual([]);
    await pass(31_000);
    expect(rooms.closed).toEqual(['host']);
  });

  test('and a countdown closes the rooms, it asks the hosts who stop that, and more time stops it', async () => {
    const rooms = new Rooms();
    rooms.isCourteous = true;
    const { timer } = rooms.join('host');
    const alice = rooms.join('alice', 'a').timer;
    await timer.set(MINUTE, { end: 'close' });
    await timer.extend(MINUTE);
    expect(rooms.kept).toBe(0);
    await pass(2 * MINUTE + 1000);
    expect(rooms.closed).toEqual(['host']);
    expect(alice.getSnapshot()).toMatchObject({ isOver: true, end: 'ask' });
    await timer.extend(MINUTE);
    expect(rooms.kept).toBe(1);
    await pass(5 * MINUTE);
    expect(rooms.closed).toEqual(['host']);
  });

  test('what follows it hears of the time of all rooms, not of one room’s own', async () => {
    const rooms = new Rooms();
    const { timer } = rooms.join('host');
    await timer.set(5 * MINUTE);
    expect(rooms.changes).toBe(1);
    await timer.set(MINUTE, { roomId: 'a' });
    await timer.extend(MINUTE, 'a');
    await timer.stop('a');
    expect(rooms.changes).toBe(1);
    await timer.stop();
    expect(rooms.changes).toBe(2);
  });
});
