import { expect, test, vi } from 'vitest';
import { breakoutRounds } from '../../src/realtimekit/facilitation';
import {
  attend,
  company,
  GRACE,
  guests,
  inOrder,
  leftOf,
  MINUTE,
  movedBy,
  roundOf,
  setUpRounds,
  signed,
  stateOf,
} from './rounds-company';
import { memoryStore } from '../support/memory-store';

// Several minutes of many people.
vi.setConfig({ testTimeout: 60_000 });

test('a host’s page that is reloaded in the middle of a round goes on by itself, and still knows who has met', async () => {
  const stores = new Map<string, ReturnType<typeof memoryStore>>();
  const options = (name: string) => {
    const roomStorage = stores.get(name) ?? memoryStore();
    stores.set(name, roomStorage);
    return { roomStorage };
  };
  const all = await setUpRounds(['Hanna'], options);
  const rounds = [company(all)];
  expect(await all.clock.until(() => roundOf(all, 'Hanna') === 2, 3 * MINUTE)).toBe(true);
  await all.clock.pass(10_000);
  rounds.push(company(all));
  await all.unload('Hanna');
  await all.clock.pass(5000);
  await all.enterAgain('Hanna', options('Hanna'));
  attend(all, 'Hanna');
  await all.clock.pass(20_000);
  expect(stateOf(all, 'Hanna')).toMatchObject({ round: 2, state: 'running' });
  expect(Math.abs((leftOf(all, 'Hanna') ?? 0) - (leftOf(all, 'Ada') ?? 0))).toBeLessThanOrEqual(1);
  expect(await all.clock.until(() => roundOf(all, 'Ada') === 3, 2 * MINUTE)).toBe(true);
  await all.clock.pass(5000);
  rounds.push(company(all));
  expect(new Set(rounds.flat()).size).toBe(6);
});

test.each(['when people are told', 'in the second of the change'] as const)(
  'the leader is gone %s: the round changes once, by the next host, where the app signs',
  async (moment) => {
    const hosts = ['Hanna', 'Henri', 'Hilda'];
    const all = await setUpRounds(hosts, signed);
    const first = company(all);
    // The one who began them acts, as long as they are there.
    const before = moment === 'when people are told' ? GRACE + 500 : 500;
    await all.clock.pass((leftOf(all, 'Ada') ?? 0) * 1000 - before);
    all.sandbox.clearTrace();
    await all.unload('Hanna');
    expect(await all.clock.until(() => roundOf(all, 'Ada') === 2, 30_000)).toBe(true);
    await all.clock.pass(30_000);
    expect(guests.map((name) => roundOf(all, name))).toEqual(guests.map(() => 2));
    expect(movedBy(all)).toEqual(inOrder(all, ['Henri', 'Hilda']).slice(0, 1));
    expect(company(all).filter((pair) => first.includes(pair))).toEqual([]);
    expect(company(all)).toHaveLength(2);
  },
);

test('without signatures no message alone moves anybody: the other host is asked, and then leads', async () => {
  const all = await setUpRounds(['Hanna', 'Henri']);
  const first = company(all);
  await all.unload('Hanna');
  await all.clock.pass(2 * MINUTE);
  expect(company(all)).toEqual(first);
  expect(stateOf(all, 'Henri')).toMatchObject({ round: 1, state: 'waiting' });
  await all.clock.drive(breakoutRounds(all.session('Henri')).next());
  await all.clock.pass(GRACE + 3000);
  expect(roundOf(all, 'Ada')).toBe(2);
  // From now on by itself.
  expect(await all.clock.until(() => roundOf(all, 'Ada') === 3, 3 * MINUTE)).toBe(true);
  await all.clock.pass(4000);
  expect(company(all)).toHaveLength(2);
});

test('two hosts who go on at once change the round once', async () => {
  const all = await setUpRounds(['Hanna', 'Henri'], signed);
  void breakoutRounds(all.session('Hanna')).next();
  void breakoutRounds(all.session('Henri')).next();
  await all.clock.pass(GRACE + 6000);
  expect(company(all)).toHaveLength(2);
  expect(company(all).every((names) => names.split(' ').length === 2)).toBe(true);
  await all.clock.pass(20_000);
  expect([roundOf(all, 'Ada'), stateOf(all, 'Hanna')?.state, stateOf(all, 'Henri')?.state]).toEqual([
    2,
    'running',
    'running',
  ]);
});

test('rounds end with their rooms', async () => {
  const all = await setUpRounds(['Hanna', 'Henri']);
  await all.clock.drive(all.session('Henri').close());
  await all.clock.pass(3000);
  expect(['Hanna', 'Ada'].map((name) => stateOf(all, name))).toEqual([null, null]);
  expect([...all.channel('Ada').getSnapshot().entries.values()].filter(({ kind }) => kind === 'rounds')).toEqual([]);
});
