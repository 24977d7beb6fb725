import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { breakoutCountdown, breakoutLateJoiners } from '../../src/realtimekit/facilitation';
import { importPlan, lockRoom, planEditor, setCapacity, type LateJoinerPolicy, type Plan } from '../../src/core';
import { failures } from '../../src/core/session/failures';
import { roomChoice } from '../../src/realtimekit/room-choice';
import { Company } from '../support/company';

const guests = ['Alice', 'Bob', 'Carol', 'Dan'];
const titles = ['Garden', 'Library', 'Office'];

/** Hosts and guests. The first two guests are in the first two rooms, the others in the main meeting. */
async function gather(
  hosts: readonly string[],
  lateJoiners: LateJoinerPolicy,
  change = (plan: Plan) => plan,
): Promise<Company> {
  const company = await Company.gather(hosts, guests, {}, () => ({ lateJoiners, grace: { toRoom: 0 } }));
  const [starter = ''] = hosts;
  for (const name of company.names) {
    const session = company.session(name);
    for (const store of [breakoutLateJoiners(session), breakoutCountdown(session)])
      onTestFinished(store.subscribe(() => undefined));
    // As an open panel does.
    if (hosts.includes(name)) onTestFinished(session.watch());
  }
  const editor = planEditor(company.session(starter));
  editor.create(titles);
  const { people, plan } = editor.getState();
  for (const [index, name] of ['Alice', 'Bob'].entries()) {
    const key = people.find((person) => person.name === name)?.key ?? '';
    editor.assign([key], plan?.rooms[index]?.id ?? null);
  }
  editor.edit(change);
  const { plan: whole } = editor.getState();
  if (!whole) throw new Error('There is no plan.');
  void company.session(starter).start(whole);
  const isSeated = () => ['Alice', 'Bob'].every((name) => company.session(name).getSnapshot().status === 'room');
  expect(await company.clock.until(isSeated, 20_000)).toBe(true);
  await company.clock.pass(5000);
  company.sandbox.clearTrace();
  return company;
}

/** How many people each room has, by the server. */
const sizes = ({ sandbox, meeting }: Company) => sandbox.rooms(meeting.id).rooms.map(({ people }) => people.length);
const inMain = ({ sandbox, meeting }: Company) => sandbox.rooms(meeting.id).main.people.map(({ name }) => name);
const latecomers = (count: number) => Array.from({ length: count }, (_, index) => `Late ${index + 1}`);
const waitingFor = (company: Company, name: string) =>
  breakoutLateJoiners(company.session(name))
    .getSnapshot()
    .waiting.map(({ person }) => person.name);
const roomOf = (company: Company, name: string) => company.session(name).getSnapshot().currentRoomId;
/** Whom the requests of each host have moved: as often as they were. */
const movedBy = ({ sandbox }: Company) =>
  sandbox.trace.filter(({ type, event }) => type === 'request' && /move/i.test(event));
const inOrder = (company: Company, hosts: readonly string[]) =>
  [...hosts].sort((a, b) => (company.person(a).id < company.person(b).id ? -1 : 1));

describe('smallest', () => {
  test('twenty who come in one second are spread over the rooms, once each, with two hosts; who was there stays', async () => {
    const company = await gather(['Hanna', 'Henri'], 'smallest');
    company.meeting.addBots(latecomers(20));
    await company.clock.pass(20_000);
    expect(sizes(company)).toEqual([8, 7, 7]);
    expect(inMain(company).sort()).toEqual(['Carol', 'Dan', 'Hanna', 'Henri']);
    const [leader = ''] = inOrder(company, ['Hanna', 'Henri']);
    // One request for each room.
    expect(movedBy(company).map(({ person }) => person)).toEqual([leader, leader, leader]);
    expect(waitingFor(company, 'Hanna').sort()).toEqual(['Carol', 'Dan']);
  });

  test('nobody is sent into an empty room alone, and who is alone gets company first', async () => {
    const company = await gather(['Hanna'], 'smallest');
    for (const [name, now] of [
      ['Late 1', [2, 1, 0]],
      ['Late 2', [2, 2, 0]],
      ['Late 3', [3, 2, 0]],
    ] as const) {
      company.meeting.addBots([name]);
      await company.clock.pass(10_000);
      expect(sizes(company)).toEqual(now);
    }
    company.meeting.addBots(['Late 4', 'Late 5']);
    await company.clock.pass(10_000);
    expect(sizes(company)).toEqual([3, 2, 2]);
  });

  test('where nothing else is free, somebody goes into an empty room', async () => {
    const company = await gather(['Hanna'], 'smallest', (plan) =>
      plan.rooms.slice(0, 2).reduce((next, { id }) => lockRoom(next, id, true), plan),
    );
    company.meeting.addBots(['Late 1']);
    await company.clock.pass(10_000);
    expect(sizes(company)).toEqual([1, 1, 1]);
  });

  test('where the leader goes at that very moment, the next host does it', async () => {
    const company = await gather(['Hanna', 'Henri'], 'smallest');
    const [leader = '', next = ''] = inOrder(company, ['Hanna', 'Henri']);
    company.meeting.addBots(latecomers(6));
    await company.clock.pass(2500);
    await company.unload(leader);
    await company.clock.pass(20_000);
    expect(sizes(company)).toEqual([3, 3, 2]);
    expect(new Set(movedBy(company).map(({ person }) => person))).toEqual(new Set([next]));
  });

  test('locked and full rooms receive nobody, from any host; who finds no place waits', async () => {
    const limits = (plan: Plan) =>
      setCapacity(lockRoom(plan, plan.rooms[0]?.id ?? '', true), plan.rooms[1]?.id ?? '', 2);
    const company = await gather(['Hanna', 'Henri'], 'smallest', limits);
    const [leader = ''] = inOrder(company, ['Hanna', 'Henri']);
    // The one who started the rooms, and has the plan, or the other one.
    await company.unload(leader);
    company.meeting.addBots(latecomers(5));
    await company.clock.pass(20_000);
    expect(sizes(company)).toEqual([1, 2, 4]);
  });

  test('nobody is sent while rooms are about to close, and without a host nothing happens', async () => {
    const company = await gather(['Hanna'], 'smallest');
    await company.clock.drive(
      breakoutCountdown(company.session('Hanna')).start({ kind: 'close', roomId: null }, { grace: 60_000 }),
    );
    company.meeting.addBots(['Late']);
    await company.clock.pass(15_000);
    expect(inMain(company)).toContain('Late');
    await company.unload('Hanna');
    company.meeting.addBots(['Later']);
    await company.clock.pass(20_000);
    expect(inMain(company)).toEqual(expect.arrayContaining(['Late', 'Later']));
  });

  test('who could not be sent as a whole is sent again', async () => {
    const company = await gather(['Hanna'], 'smallest');
    const move = vi.spyOn(company.session('Hanna'), 'move').mockRejectedValueOnce(failures.notJoined());
    company.meeting.addBots(['Late']);
    await company.clock.pass(20_000);
    expect(move).toHaveBeenCalledTimes(2);
    expect(sizes(company)).toEqual([2, 1, 0]);
  });

  test('nobody is sent, or offered to any host, while a close that failed in part stands', async () => {
    const company = await gather(['Hanna', 'Henri'], 'smallest');
    const hanna = company.session('Hanna');
    company.sandbox.fault({ on: 'move', kind: 'refuse', only: ['Bob'] });
    const { id } = await company.clock.drive(hanna.close());
    company.meeting.addBots(['Late']);
    await company.clock.pass(20_000);
    expect(hanna.getSnapshot().rooms.map(({ title }) => title)).toEqual(['Library']);
    expect(inMain(company)).toEqual(expect.arrayContaining(['Alice', 'Late']));
    const offered = () => ['Hanna', 'Henri'].map((name) => waitingFor(company, name));
    expect(offered()).toEqual([[], []]);
    hanna.dismissReport(id);
    await company.clock.pass(2000);
    for (const names of offered()) expect(names).toEqual(expect.arrayContaining(['Alice', 'Carol']));
  });

  test('who comes back from a room on purpose, or is brought back, is left alone', async () => {
    const company = await gather(['Hanna', 'Henri'], 'smallest');
    await company.clock.drive(company.session('Alice').returnToMain());
    const { rooms } = company.session('Henri').getSnapshot();
    const bob = rooms.flatMap(({ people }) => people).find(({ name }) => name === 'Bob');
    void company.session('Henri').move([bob?.key ?? ''], null);
    await company.clock.pass(30_000);
    expect([roomOf(company, 'Alice'), roomOf(company, 'Bob')]).toEqual([null, null]);
    // They may be sent by a host's hand.
    expect(waitingFor(company, 'Hanna')).toEqual(expect.arrayContaining(['Alice', 'Bob']));
  });
});

describe('previous', () => {
  test('brings back who has lost the connection, and asks about the others', async () => {
    const company = await gather(['Hanna'], 'previous');
    const before = roomOf(company, 'Bob');
    const library = company
      .session('Hanna')
      .getSnapshot()
      .rooms.find(({ id }) => id === before);
    await company.unload('Bob');
    await company.clock.pass(6000);
    company.meeting.addBots(['Late']);
    await company.enterAgain('Bob', { lateJoiners: 'previous', grace: { toRoom: 0 } });
    await company.clock.pass(20_000);
    expect(library?.title).toBe('Library');
    expect(roomOf(company, 'Bob')).toBe(before);
    expect(inMain(company)).toContain('Late');
    expect(waitingFor(company, 'Hanna')).toContain('Late');
  });
});

describe.each(['ask', 'choose'] as const)('%s', (policy) => {
  test('nobody is moved; hosts see who waits, and where they could go', async () => {
    const company = await gather(['Hanna'], policy);
    company.meeting.addBots(latecomers(2));
    await company.clock.pass(20_000);
    expect(sizes(company)).toEqual([1, 1, 0]);
    const { waiting } = breakoutLateJoiners(company.session('Hanna')).getSnapshot();
    const [garden, library, office] = company
      .session('Hanna')
      .getSnapshot()
      .rooms.map(({ id }) => id);
    expect(waiting.map(({ person, wasThere }) => [person.name, wasThere])).toEqual(
      ['Carol', 'Dan', 'Late 1', 'Late 2'].map((name) => [name, false]),
    );
    // As if each had gone where they are to go: first to those who are alone.
    expect(waiting.map(({ roomId }) => roomId)).toEqual([garden, library, office, office]);
    // Others are shown nobody.
    expect(waitingFor(company, 'Alice')).toEqual([]);
  });
});

test('who chooses gets into no locked or full room, also on a page that knows nothing of the rooms yet; hosts do', async () => {
  const company = await gather(['Hanna'], 'choose', (plan) => {
    const [, library = '', office = ''] = plan.rooms.map(({ id }) => id);
    return setCapacity(lockRoom(plan, office, true), library, 1);
  });
  const [garden = '', library = '', office = ''] = company
    .session('Hanna')
    .getSnapshot()
    .rooms.map(({ id }) => id);
  await company.unload('Dan');
  await company.enterAgain('Dan', { lateJoiners: 'choose' });
  const go = (name: string, roomId: string) =>
    company.clock.drive(
      roomChoice(company.session(name))
        .join(roomId)
        .then(
          () => 'there',
          ({ code }) => String(code),
        ),
    );
  expect(await go('Dan', library)).toBe('room-shut');
  expect(await go('Dan', office)).toBe('room-shut');
  expect(roomOf(company, 'Dan')).toBe(null);
  expect(await go('Dan', garden)).toBe('there');
  expect(await go('Hanna', office)).toBe('there');
});

describe('people for whom a plan keeps a place', () => {
  /** Carol is expected in the first room, and comes when the rooms are open. */
  async function expected() {
    const company = await Company.gather(['Hanna'], ['Alice', 'Carol'], {}, () => ({ grace: { toRoom: 10_000 } }));
    const { clock } = company;
    await company.unload('Carol');
    await clock.pass(3000);
    const session = company.session('Hanna');
    for (const store of [breakoutLateJoiners(session), breakoutCountdown(session)])
      onTestFinished(store.subscribe(() => undefined));
    onTestFinished(session.watch());
    const { main } = session.getSnapshot();
    const people = [
      { customParticipantId: 'Alice', name: '' },
      { customParticipantId: 'Carol', name: '' },
    ];
    const file = { format: 'realtimekit-breakout-plan', version: 1, rooms: [{ title: 'Garden', people }] } as const;
    void session.start(importPlan(file, main?.people ?? []).plan);
    expect(await clock.until(() => company.session('Alice').getSnapshot().status === 'room', 20_000)).toBe(true);
    await clock.pass(3000);
    await company.enterAgain('Carol', {});
    onTestFinished(breakoutCountdown(company.session('Carol')).subscribe(() => undefined));
    await clock.pass(5000);
    const status = () => company.session('Carol').getSnapshot().status;
    const waiting = () => session.editor.getState().awaited.map(({ personKey }) => personKey !== undefined);
    return { company, clock, status, waiting };
  }

  test('are told before they go there', async () => {
    const { company, clock, status, waiting } = await expected();
    const { own } = breakoutCountdown(company.session('Carol')).getSnapshot();
    expect(own).toMatchObject({ action: { kind: 'move' }, by: 'Hanna' });
    expect(status()).toBe('main');
    await clock.pass(12_000);
    expect(status()).toBe('room');
    expect(waiting()).toEqual([]);
  });

  test('wait for a host’s word where a host cancels that', async () => {
    const { company, clock, status, waiting } = await expected();
    const { getSnapshot, cancel } = breakoutCountdown(company.session('Hanna'));
    await clock.drive(cancel(getSnapshot().all[0]?.id ?? ''));
    await clock.pass(30_000);
    expect(status()).toBe('main');
    expect(waiting()).toEqual([true]);
  });
});
