import { describe, expect, onTestFinished, test } from 'vitest';
import type { SessionOptions } from '../../src/core';
import type { CountdownAction } from '../../src/core/facilitation/countdown';
import { breakoutCountdown, breakoutTimer } from '../../src/realtimekit/facilitation';
import { Company } from '../support/company';

const guests = ['Alice', 'Bob', 'Carol'];
const closeAll: CountdownAction = { kind: 'close', roomId: null };
/** Stands for the app's server: it signs for hosts only. */
const seal = (payload: string) =>
  `seal ${[...payload].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1e9, 7)}`;
const signed = (name: string): SessionOptions => ({
  verify: (payload, signature) => signature === seal(payload),
  ...(name.startsWith('H') && { sign: seal }),
});

/** Hosts in main and guests in two rooms: Bob in the garden, Alice and Carol in the library. */
async function setUp(hosts: readonly string[], options?: (name: string) => SessionOptions) {
  const company = await Company.gather(hosts, guests, { echoBroadcasts: true }, options);
  const { clock, meeting } = company;
  const [garden = '', library = ''] = meeting.createRooms(['Garden', 'Library']);
  for (const [index, name] of guests.entries()) company.person(name).moveTo(index % 2 ? garden : library);
  const isSeated = () => guests.every((name) => company.session(name).getSnapshot().status === 'room');
  expect(await clock.until(isSeated, 10_000)).toBe(true);
  for (const name of company.names) onTestFinished(countdownOf(company, name).subscribe(() => undefined));
  await clock.pass(1000);
  company.sandbox.clearTrace();
  return { company, clock, garden, library };
}

const countdownOf = (company: Company, name: string) => breakoutCountdown(company.session(name));
const ownOf = (company: Company, name: string) => countdownOf(company, name).getSnapshot().own;
const placeOf = (company: Company, name: string) => company.session(name).getSnapshot().currentRoomId;
/** Whose request deleted rooms, one name for each request. */
const deletedBy = ({ sandbox }: Company) =>
  sandbox.trace.filter(({ type, event }) => type === 'request' && event === 'delete').map(({ person }) => person);
const openRooms = ({ sandbox, meeting }: Company) => sandbox.rooms(meeting.id).rooms.length;

test('everyone in a room is told for 30 s, at the same second; then the host who closes closes, once', async () => {
  const { company, clock } = await setUp(['Hanna', 'Henri']);
  await clock.drive(countdownOf(company, 'Henri').start(closeAll));
  await clock.pass(1500);
  const shown = [...guests.map((name) => ownOf(company, name)), countdownOf(company, 'Hanna').getSnapshot().all[0]];
  expect(shown).toMatchObject(shown.map(() => ({ action: closeAll, by: 'Henri', secondsLeft: 29 })));
  await clock.pass(27_000);
  expect(openRooms(company)).toBe(2);
  await clock.pass(10_000);
  expect(openRooms(company)).toBe(0);
  expect(deletedBy(company)).toEqual(['Henri']);
  expect(guests.map((name) => company.session(name).getSnapshot().status)).toEqual(guests.map(() => 'main'));
});

test('more time and a stop by another host hold for all', async () => {
  const { company, clock } = await setUp(['Hanna', 'Henri']);
  await clock.drive(countdownOf(company, 'Hanna').start(closeAll));
  await clock.pass(20_000);
  const { id = '' } = countdownOf(company, 'Henri').getSnapshot().all[0] ?? {};
  await clock.drive(countdownOf(company, 'Henri').extend(id, 30_000));
  await clock.pass(30_300);
  expect(ownOf(company, 'Alice')).toMatchObject({ by: 'Henri', secondsLeft: 10 });
  await clock.drive(countdownOf(company, 'Hanna').cancel(id));
  await clock.pass(60_000);
  expect(openRooms(company)).toBe(2);
  expect(ownOf(company, 'Alice')).toBeNull();
});

test.each([
  ['another closes within 10 s if the app signs', signed, ['Hanna']],
  ['nobody does without signatures, and everyone knows', undefined, []],
] as const)('where the host is gone in that second, %s', async (_, options, closers) => {
  const { company, clock } = await setUp(['Hanna', 'Henri'], options);
  await clock.drive(countdownOf(company, 'Henri').start(closeAll));
  await clock.pass(28_500);
  await company.unload('Henri');
  await clock.until(() => openRooms(company) === 0, 12_000);
  expect(deletedBy(company)).toEqual(closers);
  if (!options) expect(ownOf(company, 'Alice')).toMatchObject({ state: 'lapsed' });
});

describe('where the host is gone in that second, and a move of the one who closes is refused', () => {
  const refuseAlice = { on: 'move', kind: 'refuse', only: ['Alice'] } as const;
  const setUpRefused = async (times?: number) => {
    const { company, clock } = await setUp(['Hanna', 'Henri', 'Hilda'], signed);
    await clock.drive(countdownOf(company, 'Henri').start(closeAll));
    await clock.pass(28_500);
    await company.unload('Henri');
    company.sandbox.fault({ ...refuseAlice, ...(times !== undefined && { times }) });
    return { company, clock };
  };
  const reportsOf = (company: Company) =>
    ['Hanna', 'Hilda'].map((name) => company.session(name).getSnapshot().reports.length);

  test('it is tried again', async () => {
    const { company, clock } = await setUpRefused(1);
    expect(await clock.until(() => openRooms(company) === 0, 30_000)).toBe(true);
    await clock.pass(5000);
    expect(placeOf(company, 'Alice')).toBeNull();
    expect(ownOf(company, 'Alice')).toBeNull();
    expect(reportsOf(company)).toEqual([0, 0]);
  });

  test('again and again, every host is asked, and can close the room once it works', async () => {
    const { company, clock } = await setUpRefused();
    await clock.pass(60_000);
    expect(openRooms(company)).toBe(1);
    const shown = ['Hanna', 'Hilda'].map((name) => countdownOf(company, name).getSnapshot().all);
    expect(shown).toMatchObject(shown.map(() => [{ action: closeAll, state: 'lapsed' }]));
    // Each who tried tells it once.
    expect(reportsOf(company)).toEqual([1, 1]);
    const [hanna, hilda] = shown.map(([countdown]) => countdown?.id ?? '');
    const failure = expect(countdownOf(company, 'Hanna').finish(hanna ?? '')).rejects.toMatchObject({
      code: 'room-not-empty',
    });
    await clock.pass(20_000);
    await failure;
    company.sandbox.clearFaults();
    await clock.drive(countdownOf(company, 'Hilda').finish(hilda ?? ''));
    expect(openRooms(company)).toBe(0);
    await clock.pass(5000);
    expect(['Hanna', 'Hilda'].map((name) => countdownOf(company, name).getSnapshot().all)).toEqual([[], []]);
    expect(reportsOf(company)).toEqual([0, 0]);
  });
});

test('people are moved, one room is recalled and one closed, and the rest is left alone', async () => {
  const { company, clock, garden, library } = await setUp(['Hanna']);
  const { start } = countdownOf(company, 'Hanna');
  const { me } = company.session('Alice').getSnapshot();
  await clock.drive(start({ kind: 'move', roomId: garden, personIds: [me?.id ?? ''] }));
  await clock.pass(1500);
  expect(guests.map((name) => ownOf(company, name)?.destinationId)).toEqual([garden, undefined, undefined]);
  await clock.pass(14_000);
  expect(guests.map((name) => placeOf(company, name))).toEqual([garden, garden, library]);

  await clock.drive(start({ kind: 'recall', roomId: garden }, { grace: 10_000 }));
  await clock.pass(15_000);
  expect(guests.map((name) => placeOf(company, name))).toEqual([null, null, library]);
  expect(openRooms(company)).toBe(2);

  await clock.drive(start({ kind: 'close', roomId: library }, { grace: 10_000 }));
  await clock.pass(15_000);
  expect(guests.map((name) => placeOf(company, name))).toEqual([null, null, null]);
  expect(openRooms(company)).toBe(1);
});

test('who goes by themselves before the end is left alone, and so are those who stay after it was taken back', async () => {
  const { company, clock, library } = await setUp(['Hanna']);
  await clock.drive(countdownOf(company, 'Hanna').start({ kind: 'recall', roomId: library }));
  await clock.pass(1500);
  await clock.drive(company.session('Alice').returnToMain());
  await clock.pass(1500);
  expect(ownOf(company, 'Alice')).toBeNull();
  await clock.drive(company.session('Carol').returnToMain());
  await clock.pass(3000);
  expect(countdownOf(company, 'Hanna').getSnapshot().all).toEqual([]);
});

test('a timer that closes the rooms tells people first; more time takes that back', async () => {
  const { company, clock } = await setUp(['Hanna']);
  const timer = breakoutTimer(company.session('Hanna'));
  onTestFinished(timer.subscribe(() => undefined));
  await clock.drive(timer.set(60_000, { end: 'close' }));
  await clock.pass(65_000);
  expect(ownOf(company, 'Alice')).toMatchObject({ action: closeAll, state: 'running' });
  await clock.drive(timer.extend(30_000));
  await clock.pass(1500);
  expect(ownOf(company, 'Alice')).toBeNull();
  await clock.pass(40_000);
  // A host was there to decide, and is asked the next time.
  expect(timer.read(null)).toMatchObject({ isOver: true, end: 'ask' });
  expect(openRooms(company)).toBe(2);
});

test('a timer that ends while a host closes the rooms begins no other clock', async () => {
  const { company, clock } = await setUp(['Hanna']);
  const timer = breakoutTimer(company.session('Hanna'));
  onTestFinished(timer.subscribe(() => undefined));
  await clock.drive(timer.set(20_000, { end: 'close' }));
  await clock.drive(countdownOf(company, 'Hanna').start(closeAll));
  await clock.pass(25_000);
  expect(ownOf(company, 'Alice')).toMatchObject({ action: closeAll, secondsLeft: 6 });
  await clock.pass(15_000);
  expect(openRooms(company)).toBe(0);
});

test('a host’s visit is told to the room', async () => {
  const { company, clock, garden } = await setUp(['Hanna']);
  await clock.drive(countdownOf(company, 'Hanna').start({ kind: 'visit', roomId: garden }));
  await clock.pass(1500);
  expect(guests.map((name) => ownOf(company, name)?.action.kind)).toEqual([undefined, 'visit', undefined]);
  await clock.pass(8000);
  expect(placeOf(company, 'Hanna')).toBe(garden);
});
