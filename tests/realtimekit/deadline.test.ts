import { describe, expect, onTestFinished, test } from 'vitest';
import { breakoutTimer } from '../../src/realtimekit/facilitation';
import type { LiveOptions } from '../../src/sandbox';
import { Company } from '../support/company';

const MINUTE = 60_000;
const guests = ['Alice', 'Bob', 'Carol'];
/** Stands for the app's server: it signs for hosts only. */
const seal = (payload: string) =>
  `seal ${[...payload].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1e9, 7)}`;
const signing = (name: string) => ({
  verify: (payload: string, signature: string) => signature === seal(payload),
  ...(name.startsWith('H') && { sign: seal }),
  grace: { toMain: 0 },
});

/** Hosts and guests with a timer each, in two rooms; the last host has set one minute, after which rooms close. */
async function setUpDeadline(hosts: readonly string[], world: Partial<LiveOptions> = {}): Promise<Company> {
  const company = await Company.gather(hosts, guests, world, signing);
  const { clock, meeting } = company;
  const [garden = '', library = ''] = meeting.createRooms(['Garden', 'Library']);
  for (const [index, name] of guests.entries()) company.person(name).moveTo(index % 2 ? garden : library);
  const isSeated = () => guests.every((name) => company.session(name).getSnapshot().status === 'room');
  expect(await clock.until(isSeated, 10_000)).toBe(true);
  for (const name of company.names) onTestFinished(breakoutTimer(company.session(name)).subscribe(() => undefined));
  await breakoutTimer(company.session(hosts.at(-1) ?? '')).set(MINUTE, { end: 'close' });
  await clock.pass(1000);
  company.sandbox.clearTrace();
  return company;
}

/** Whose request deleted rooms, one name for each request. */
const deletedBy = ({ sandbox }: Company) =>
  sandbox.trace.filter(({ type, event }) => type === 'request' && event === 'delete').map(({ person }) => person);
const openRooms = ({ sandbox, meeting }: Company) => sandbox.rooms(meeting.id).rooms.length;
const inOrder = (company: Company, hosts: readonly string[]) =>
  [...hosts].sort((a, b) => (company.person(a).id < company.person(b).id ? -1 : 1));

test.each([['Hanna'], ['Hanna', 'Henri'], ['Hanna', 'Henri', 'Hilda']])(
  'with hosts the rooms are closed once, when the time is up',
  async (...hosts) => {
    const company = await setUpDeadline(hosts);
    await company.clock.pass(MINUTE - 2000);
    expect(openRooms(company)).toBe(2);
    await company.clock.pass(60_000);
    expect(openRooms(company)).toBe(0);
    expect(deletedBy(company)).toEqual(inOrder(company, hosts).slice(0, 1));
    expect(company.names.map((name) => company.session(name).getSnapshot().status)).toEqual(
      company.names.map(() => 'main'),
    );
  },
);

test('rooms that nobody is in close when the time is up, without a countdown', async () => {
  const company = await Company.gather(['Hanna'], ['Alice'], {}, () => ({ grace: { toMain: 30_000 } }));
  const { clock, meeting } = company;
  meeting.createRooms(['Garden']);
  const timer = breakoutTimer(company.session('Hanna'));
  onTestFinished(timer.subscribe(() => undefined));
  await clock.pass(10_000);
  await timer.set(MINUTE, { end: 'close' });
  await clock.pass(MINUTE + 8000);
  expect(openRooms(company)).toBe(0);
});

test('where the leader is gone in that very second, the next host closes them within 10 s', async () => {
  const hosts = ['Hanna', 'Henri', 'Hilda'];
  const company = await setUpDeadline(hosts);
  const [leader = '', next = ''] = inOrder(company, hosts);
  await company.clock.pass(MINUTE - 1500);
  await company.unload(leader);
  await company.clock.until(() => openRooms(company) === 0, 10_500);
  expect(openRooms(company)).toBe(0);
  await company.clock.pass(30_000);
  expect(deletedBy(company)).toEqual([next]);
});

describe.each([
  { listBy: 'presence', participantIds: 'stable' },
  { listBy: 'presence', participantIds: 'change' },
  { listBy: 'assignment', participantIds: 'change' },
] as const)('with lists by $listBy and ids that are $participantIds', (world) => {
  test('a leader who is in a room, and is brought back by its own close, closes once', async () => {
    const hosts = ['Hanna', 'Henri', 'Hilda'];
    const company = await setUpDeadline(hosts, world);
    const [garden = '', library = ''] = company.sandbox.rooms(company.meeting.id).rooms.map(({ id }) => id);
    for (const [index, name] of hosts.entries()) company.person(name).moveTo(index % 2 ? garden : library);
    await company.clock.pass(MINUTE - 1000);
    expect(openRooms(company)).toBe(2);
    await company.clock.pass(60_000);
    expect(openRooms(company)).toBe(0);
    expect(deletedBy(company)).toHaveLength(1);
  });

  test('a leader whose connection is lost in the middle of it does it once, or another does', async () => {
    const hosts = ['Hanna', 'Henri'];
    const company = await setUpDeadline(hosts, world);
    const begun = () => company.sandbox.trace.find(({ type, event }) => type === 'request' && event === 'move');
    expect(await company.clock.until(() => begun() !== undefined, MINUTE + 5000)).toBe(true);
    company.person(begun()?.person ?? '').disconnect();
    await company.clock.until(() => openRooms(company) === 0, 45_000);
    expect(openRooms(company)).toBe(0);
    await company.clock.pass(30_000);
    expect(deletedBy(company)).toHaveLength(1);
  });
});

test('without a host nothing is closed, and everybody knows that the time is up', async () => {
  const company = await setUpDeadline(['Hanna']);
  await company.unload('Hanna');
  await company.clock.pass(2 * MINUTE);
  expect(openRooms(company)).toBe(2);
  const shown = guests.map((name) => breakoutTimer(company.session(name)).getSnapshot());
  expect(shown).toMatchObject(guests.map(() => ({ isOver: true, secondsLeft: 0 })));
});
