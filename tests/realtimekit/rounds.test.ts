import { describe, expect, test, vi } from 'vitest';
import { planEditor, setTimer } from '../../src/core';
import { mainAndRooms } from '../../src/core/plan/places';
import { breakoutBrief, breakoutCountdown, breakoutRounds, breakoutTimer } from '../../src/realtimekit/facilitation';
import {
  attend,
  company,
  GRACE,
  guests,
  inRooms,
  leftOf,
  MINUTE,
  networking,
  roundOf,
  setUpRounds,
  stateOf,
} from './rounds-company';

// Several minutes of many people.
vi.setConfig({ testTimeout: 60_000 });

describe('speed networking', () => {
  test('runs by itself: three rounds in which nobody meets somebody again, told before, and at once for everyone', async () => {
    const all = await setUpRounds(['Hanna']);
    const { clock } = all;
    const rounds = [company(all)];
    expect(guests.map((name) => roundOf(all, name))).toEqual(guests.map(() => 1));
    for (const next of [2, 3]) {
      await clock.pass(((leftOf(all, 'Ada') ?? 0) - 12) * 1000);
      expect(company(all)).toEqual(rounds.at(-1));
      expect(stateOf(all, 'Ada')).toMatchObject({ round: next - 1, state: 'running' });
      await clock.pass(5000);
      const { own } = breakoutCountdown(all.session('Ada')).getSnapshot();
      expect(own).toMatchObject({ state: 'running', action: { kind: 'move', round: next } });
      expect(own?.secondsLeft).toBe(leftOf(all, 'Ada'));
      expect(stateOf(all, 'Ada')).toMatchObject({ round: next - 1, state: 'changing', repeatedPairs: 0 });
      expect(company(all)).toEqual(rounds.at(-1));
      // Once it has begun, nobody who has come for it is told that they stay.
      for (let at = 0; at < GRACE; at += 100) {
        await clock.pass(100);
        const told = guests.map((name) => breakoutCountdown(all.session(name)).getSnapshot().own);
        expect(told.filter((it) => it?.state === 'due' && it.destinationId === null)).toEqual([]);
      }
      rounds.push(company(all));
      expect(guests.map((name) => roundOf(all, name))).toEqual(guests.map(() => next));
      expect(breakoutCountdown(all.session('Ada')).getSnapshot().own).toBeNull();
    }
    const pairs = rounds.flat();
    expect(pairs.map((pair) => pair.split(' ').length)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(new Set(pairs).size).toBe(6);
    await clock.pass(MINUTE);
    expect(company(all)).toEqual(rounds[2]);
    expect(stateOf(all, 'Hanna')).toMatchObject({ round: 3, state: 'ended' });
    expect(breakoutTimer(all.session('Hanna')).getSnapshot()).toMatchObject({ isOver: true, end: 'ask' });
  });

  test('tells how many pairs meet again where that cannot be avoided', async () => {
    const all = await setUpRounds(['Hanna'], () => ({}), { ...networking, count: 4 });
    const told: (number | undefined)[] = [];
    const before = [...company(all)];
    for (const next of [2, 3, 4]) {
      expect(await all.clock.until(() => roundOf(all, 'Hanna') === next, 2 * MINUTE)).toBe(true);
      told.push(stateOf(all, 'Hanna')?.repeatedPairs);
      await all.clock.pass(8000);
      before.push(...company(all));
    }
    expect(told).toEqual([0, 0, 2]);
    expect([before.length, new Set(before).size]).toEqual([8, 6]);
  });

  test('counts also pairs from before these rounds, whether those are avoided or not', async () => {
    const all = await setUpRounds(['Hanna'], () => ({}), { ...networking, count: 2 });
    const session = all.session('Hanna');
    const people = mainAndRooms(session.getSnapshot()).flatMap((room) => room.people);
    const keys = people.filter(({ isHost }) => !isHost).map(({ key }) => key);
    planEditor(session).setRounds([{ merged: keys }]);
    planEditor(session).setAvoidEarlier(false);
    expect(await all.clock.until(() => roundOf(all, 'Hanna') === 2, 2 * MINUTE)).toBe(true);
    expect(stateOf(all, 'Hanna')?.repeatedPairs).toBe(2);
  });

  test('leaves nobody alone where people have gone', async () => {
    const all = await setUpRounds(['Hanna']);
    await all.unload('Dan');
    expect(await all.clock.until(() => roundOf(all, 'Hanna') === 2, 3 * MINUTE)).toBe(true);
    await all.clock.pass(5000);
    expect(company(all)).toEqual(['Ada Ben Cleo']);
  });
});

test('in stations people stay together and go on to the next room, the last ones to the first', async () => {
  const all = await setUpRounds(['Hanna'], () => ({}), { ...networking, next: 'rooms' });
  const [first, second] = company(all);
  expect(await all.clock.until(() => roundOf(all, 'Ada') === 2, 3 * MINUTE)).toBe(true);
  await all.clock.pass(5000);
  expect(company(all)).toEqual([second, first]);
});

test('each round has its task, and the plan its timer in place of rounds', async () => {
  const briefs = [{ text: 'Say hello' }, null, { text: 'Say goodbye' }];
  const all = await setUpRounds(['Hanna'], () => ({}), { ...networking, briefs });
  const task = () => breakoutBrief(all.session('Ada')).getSnapshot().brief?.text;
  expect(task()).toBe('Say hello');
  expect(stateOf(all, 'Ben')?.schedule.briefs?.map((brief) => brief?.text)).toEqual([
    'Say hello',
    undefined,
    'Say goodbye',
  ]);
  await all.clock.until(() => roundOf(all, 'Ada') === 2, 3 * MINUTE);
  await all.clock.pass(3000);
  expect(task()).toBeUndefined();
  await all.clock.until(() => roundOf(all, 'Ada') === 3, 3 * MINUTE);
  await all.clock.pass(3000);
  expect(task()).toBe('Say goodbye');
});

describe('a host', () => {
  test('pauses, gives one more minute, goes on, and ends a round early', async () => {
    const all = await setUpRounds(['Hanna']);
    const { clock } = all;
    const first = company(all);
    const rounds = breakoutRounds(all.session('Hanna'));
    await clock.drive(rounds.pause());
    await clock.pass(2 * MINUTE);
    expect(stateOf(all, 'Ada')).toMatchObject({ round: 1, state: 'paused' });
    const left = leftOf(all, 'Ada') ?? 0;
    await clock.drive(rounds.extend(MINUTE));
    await clock.drive(rounds.resume());
    await clock.pass(1000);
    expect(leftOf(all, 'Ada')).toBeGreaterThan(left + 50);
    await clock.drive(rounds.next());
    await clock.pass(2000);
    expect(stateOf(all, 'Ada')).toMatchObject({ round: 1, state: 'changing' });
    expect(company(all)).toEqual(first);
    await clock.pass(GRACE + 3000);
    expect(stateOf(all, 'Ada')).toMatchObject({ round: 2, state: 'running' });
    expect(company(all).some((pair) => first.includes(pair))).toBe(false);
    // The whole time of the second one.
    expect(leftOf(all, 'Ada')).toBeGreaterThan(50);
    // Twice: told, then now.
    await clock.drive(rounds.next());
    await clock.pass(1000);
    await clock.drive(rounds.next());
    await clock.pass(4000);
    expect(roundOf(all, 'Ada')).toBe(3);
    await clock.drive(rounds.next());
    expect(stateOf(all, 'Hanna')).toMatchObject({ round: 3, state: 'running' });
    await clock.drive(rounds.stop());
    await clock.pass(1000);
    expect([stateOf(all, 'Ada'), breakoutTimer(all.session('Ada')).getSnapshot()]).toEqual([null, null]);
    expect(inRooms(all)).toBe(guests.length);
  });

  test('keeps everyone where they are, by more time or by taking the change back, also when they were told', async () => {
    const all = await setUpRounds(['Hanna', 'Henri']);
    const { clock } = all;
    const first = company(all);
    const countdown = breakoutCountdown(all.session('Henri'));
    const isTold = () => stateOf(all, 'Ada')?.state === 'changing';
    expect(await clock.until(isTold, 3 * MINUTE)).toBe(true);
    await clock.drive(breakoutTimer(all.session('Hanna')).extend(MINUTE));
    await clock.pass(GRACE + 2000);
    expect([company(all), roundOf(all, 'Ada'), isTold()]).toEqual([first, 1, false]);
    expect(await clock.until(isTold, 2 * MINUTE)).toBe(true);
    // Another host gives 30 s more in the countdown itself: the round is as much longer.
    await clock.drive(countdown.extend(countdown.getSnapshot().all[0]?.id ?? '', 30_000));
    await clock.pass(1000);
    expect(leftOf(all, 'Ada')).toBe(breakoutCountdown(all.session('Ada')).getSnapshot().own?.secondsLeft);
    await clock.drive(countdown.cancel(countdown.getSnapshot().all[0]?.id ?? ''));
    await clock.pass(2 * MINUTE);
    expect([company(all), stateOf(all, 'Hanna')?.state]).toEqual([first, 'paused']);
    await clock.drive(breakoutRounds(all.session('Hanna')).resume());
    expect(await clock.until(() => roundOf(all, 'Ada') === 2, 2 * MINUTE)).toBe(true);
  });

  test('is asked where they come back late, and nobody else can lead rounds', async () => {
    const all = await setUpRounds(['Hanna']);
    await expect(breakoutRounds(all.session('Ada')).next()).rejects.toMatchObject({ code: 'no-permission' });
    await expect(breakoutRounds(all.session('Ada')).start(networking)).rejects.toMatchObject({ code: 'no-permission' });
    const first = company(all);
    await all.unload('Hanna');
    await all.clock.pass(2 * MINUTE);
    expect(stateOf(all, 'Ada')).toMatchObject({ round: 1, state: 'waiting' });
    await all.enterAgain('Hanna');
    attend(all, 'Hanna');
    await all.clock.pass(MINUTE);
    expect([company(all), stateOf(all, 'Hanna')?.state]).toEqual([first, 'waiting']);
    await all.clock.drive(breakoutRounds(all.session('Hanna')).next());
    await all.clock.pass(GRACE + 4000);
    expect(roundOf(all, 'Ada')).toBe(2);
    expect(company(all)).not.toEqual(first);
  });
});

test('where hosts close the rooms no next round is told, and one that was told is not begun', async () => {
  const all = await setUpRounds(['Hanna']);
  const { clock } = all;
  const countdown = breakoutCountdown(all.session('Hanna'));
  const close = { kind: 'close', roomId: null } as const;
  const told = () =>
    breakoutCountdown(all.session('Ada'))
      .getSnapshot()
      .all.map(({ action }) => action.kind);
  await clock.pass(((leftOf(all, 'Ada') ?? 0) - GRACE / 1000 - 5) * 1000);
  await clock.drive(countdown.start(close, { grace: 30_000 }));
  await clock.pass(8000);
  expect(told()).toEqual(['close']);
  // Taken back, the round goes on to the next one.
  await clock.drive(countdown.cancel(countdown.getSnapshot().all[0]?.id ?? ''));
  await clock.pass(2000);
  expect(told()).toEqual(['move']);
  await clock.drive(countdown.start(close, { grace: 30_000 }));
  await clock.pass(15_000);
  expect([told(), roundOf(all, 'Ada')]).toEqual([['close'], 1]);
});

test('the timer of a plan runs from when the rooms are opened', async () => {
  const all = await setUpRounds(
    ['Hanna'],
    () => ({}),
    networking,
    (plan) => setTimer(plan, { minutes: 10, end: 'close' }),
  );
  expect(breakoutTimer(all.session('Ada')).getSnapshot()).toMatchObject({ isRunning: true, end: 'close', round: null });
  expect(leftOf(all, 'Ada')).toBeLessThan(600);
  expect(leftOf(all, 'Ada')).toBeGreaterThan(580);
  expect(stateOf(all, 'Ada')).toBeNull();
});
