import { expect, onTestFinished, test } from 'vitest';
import { breakoutCountdown } from '../../src/realtimekit/facilitation';
import { Company } from '../support/company';

const guests = ['Alice', 'Bob', 'Carol'];
const closeAll = { kind: 'close', roomId: null } as const;

/** Hosts in main, Bob in the garden, Alice and Carol in the library. Alice cannot be moved. */
async function setUp(hosts: readonly string[] = ['Hanna']) {
  const company = await Company.gather(hosts, guests, { echoBroadcasts: true });
  const { clock, meeting, sandbox } = company;
  const [garden = '', library = ''] = meeting.createRooms(['Garden', 'Library']);
  for (const [index, name] of guests.entries()) company.person(name).moveTo(index % 2 ? garden : library);
  const isSeated = () => guests.every((name) => company.session(name).getSnapshot().status === 'room');
  expect(await clock.until(isSeated, 10_000)).toBe(true);
  for (const name of company.names) watch(company, name);
  await clock.pass(1000);
  sandbox.fault({ on: 'move', kind: 'refuse', only: ['Alice'] });
  return { company, clock };
}

const watch = (company: Company, name: string) => onTestFinished(countdownOf(company, name).subscribe(() => undefined));
const countdownOf = (company: Company, name: string) => breakoutCountdown(company.session(name));
const stateOf = (company: Company, name: string) => countdownOf(company, name).getSnapshot().own?.state;
const openRooms = ({ sandbox, meeting }: Company) => sandbox.rooms(meeting.id).rooms.length;
const snapshotOf = (company: Company, name: string) => company.session(name).getSnapshot();

test('who is in a room that a close has left open knows it, however it was begun, and so do later arrivals', async () => {
  const { company, clock } = await setUp(['Hanna', 'Henri']);
  await clock.drive(company.session('Hanna').close());
  await clock.pass(2000);
  expect(openRooms(company)).toBe(1);
  expect(countdownOf(company, 'Alice').getSnapshot().own).toMatchObject({
    action: closeAll,
    state: 'lapsed',
    by: 'Hanna',
  });
  // Every host is asked.
  expect(countdownOf(company, 'Henri').getSnapshot().all).toMatchObject([{ state: 'lapsed' }]);
  await company.unload('Alice');
  await company.enterAgain('Alice');
  watch(company, 'Alice');
  await clock.pass(5000);
  expect(countdownOf(company, 'Alice').getSnapshot().all).toMatchObject([{ action: closeAll, state: 'lapsed' }]);
});

test('it is known until the close is tried again and works', async () => {
  const { company, clock } = await setUp();
  const report = await clock.drive(company.session('Hanna').close());
  await clock.pass(2000);
  company.sandbox.clearFaults();
  await clock.drive(report.retry?.() ?? Promise.reject(new Error('Nothing is left undone.')));
  await clock.pass(5000);
  expect(openRooms(company)).toBe(0);
  expect(company.names.map((name) => countdownOf(company, name).getSnapshot().all)).toEqual(
    company.names.map(() => []),
  );
});

test('or until its host lets the room be', async () => {
  const { company, clock } = await setUp();
  const report = await clock.drive(company.session('Hanna').close());
  await clock.pass(2000);
  company.session('Hanna').dismissReport(report.id);
  await clock.pass(2000);
  expect(stateOf(company, 'Alice')).toBeUndefined();
  expect(openRooms(company)).toBe(1);
});

test('a host who keeps it open is not reminded of the close', async () => {
  const { company, clock } = await setUp();
  const { start, cancel, getSnapshot } = countdownOf(company, 'Hanna');
  await clock.drive(start(closeAll, { grace: 5000 }));
  await clock.until(() => stateOf(company, 'Alice') === 'lapsed', 60_000);
  await clock.pass(60_000);
  expect(snapshotOf(company, 'Hanna').reports).toHaveLength(1);
  await clock.drive(cancel(getSnapshot().all[0]?.id ?? ''));
  await clock.pass(2000);
  expect(snapshotOf(company, 'Hanna').reports).toEqual([]);
  expect(stateOf(company, 'Alice')).toBeUndefined();
});
