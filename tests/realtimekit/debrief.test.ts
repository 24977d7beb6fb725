import { describe, expect, onTestFinished, test } from 'vitest';
import { exportDebrief, importDebrief } from '../../src/core';
import type { DebriefState } from '../../src/core/debrief/types';
import { breakoutDebrief, breakoutResults, breakoutTimer } from '../../src/realtimekit/facilitation';
import type { Company } from '../support/company';
import { keyOf } from '../support/session';
import { gather, guests, hosts, linesOf, recordOf, start } from './debrief-company';

const MINUTE = 30_000;

function roomTitleOf({ sandbox, meeting }: Company, name: string): string {
  const { main, rooms } = sandbox.rooms(meeting.id);
  const isIn = ({ people }: { readonly people: readonly { readonly name: string }[] }) =>
    people.some((person) => person.name === name);
  return isIn(main) ? 'main' : (rooms.find(isIn)?.title ?? '?');
}

/** Whole seconds that somebody was in a place. */
const secondsOf = ({ rounds }: DebriefState, name: string, title: string): number[] =>
  rounds.flatMap(({ rooms, stays }) =>
    stays
      .filter(({ person, roomId }) => person.name === name && rooms.find(({ id }) => id === roomId)?.title === title)
      .map(({ from, to }) => Math.round(((to ?? NaN) - from) / 1000)),
  );

test.each(['stable', 'change'] as const)(
  'two hosts know the same: who was where, for how long, and by whose decision; ids: %s',
  async (participantIds) => {
    const meeting = await gather(hosts, { participantIds });
    const { company } = meeting;
    await start(meeting);
    await company.clock.pass(MINUTE);
    const { rooms } = company.session('Henri').getSnapshot();
    const [garden, library] = rooms;
    // Carol goes by herself; the other host sends Bob; Alice goes back by herself and stays in main.
    await company.clock.drive(company.session('Carol').join(garden?.id ?? ''));
    await company.clock.pass(MINUTE);
    const henri = company.session('Henri');
    await company.clock.drive(henri.move([keyOf(henri, 'Bob')], library?.id ?? ''));
    await company.clock.pass(12_000);
    await company.clock.drive(company.session('Alice').returnToMain());
    await company.clock.pass(12_000);
    await company.clock.drive(company.session('Hanna').close());
    await company.clock.pass(10_000);

    const expected = [
      '1 main Dan self–?',
      '1 Garden Alice host–self',
      '1 Garden Bob host–host',
      '1 Library Carol host–self',
      '1 Garden Carol self–host',
      '1 Library Bob host–host',
      '1 main Alice self–?',
    ].sort();
    for (const name of hosts) {
      const record = recordOf(meeting, name);
      expect(linesOf(record).sort()).toEqual(expected);
      expect(record.rounds[0]).toMatchObject({ number: 1, closedBy: 'host' });
      const [carol = 0] = secondsOf(record, 'Carol', 'Library');
      expect(carol).toBeGreaterThan(32);
      expect(carol).toBeLessThan(45);
    }
    // A whole meeting of six clients.
  },
  60_000,
);

test('a participant has none of it, and nothing of it is stored or sent', async () => {
  const meeting = await gather();
  const { company, storages, events } = meeting;
  await start(meeting);
  await company.clock.drive(company.session('Carol').returnToMain());
  await company.clock.pass(MINUTE);
  expect(linesOf(recordOf(meeting, 'Hanna'))).toContain('1 Library Carol host–self');
  for (const name of guests) {
    expect(recordOf(meeting, name).rounds).toEqual([]);
    expect(events.get(name)).toEqual([]);
    expect([...(storages.get(name)?.values.keys() ?? [])].filter((key) => key.includes('debrief'))).toEqual([]);
  }
  const entries = [...company.channel('Dan').getSnapshot().entries.values()];
  // What hosts tell each other: who decided, and which round it is.
  expect(JSON.stringify(entries)).not.toMatch(/Alice|Garden/);
});

test('the record tells what each room answered, and which one was asked and sent nothing', async () => {
  const meeting = await gather();
  const { company } = meeting;
  await start(meeting);
  for (const name of company.names) onTestFinished(breakoutResults(company.session(name)).subscribe(() => undefined));
  const resultsFor = (name: string) =>
    recordOf(meeting, name).rounds[0]?.rooms.map(({ title, result }) => [title, result]);
  expect(resultsFor('Hanna')).toEqual([
    ['Garden', undefined],
    ['Library', undefined],
  ]);
  await company.clock.drive(breakoutResults(company.session('Hanna')).ask());
  await company.clock.pass(3000);
  breakoutResults(company.session('Alice')).edit('Three risks');
  await company.clock.drive(breakoutResults(company.session('Alice')).send());
  await company.clock.pass(3000);
  await company.clock.drive(breakoutResults(company.session('Henri')).stop());
  await company.clock.drive(company.session('Hanna').close());
  await company.clock.pass(10_000);
  for (const name of hosts)
    expect(resultsFor(name)).toEqual([
      ['Garden', 'Three risks'],
      ['Library', null],
    ]);
  const file = exportDebrief(recordOf(meeting, 'Hanna'));
  expect(file.rounds[0]?.rooms.map(({ result }) => result)).toEqual(['Three risks', null]);
  expect(importDebrief(file)?.rounds[0]?.rooms.map(({ result }) => result)).toEqual(['Three risks', null]);
  // The next rooms take nothing of it away.
  await start(meeting);
  await company.clock.pass(10_000);
  expect(recordOf(meeting, 'Hanna').rounds).toHaveLength(2);
  expect(resultsFor('Hanna')).toEqual([
    ['Garden', 'Three risks'],
    ['Library', null],
  ]);
});

describe('what happens to pages', () => {
  test('people who lose the connection, and come back, are told from those who go by themselves', async () => {
    const meeting = await gather();
    const { company, optionsOf } = meeting;
    await start(meeting);
    await company.unload('Bob');
    await company.clock.pass(30_000);
    await company.enterAgain('Bob', optionsOf('Bob'));
    await company.clock.pass(30_000);
    // Where the server lets them in again.
    const place = roomTitleOf(company, 'Bob');
    for (const name of hosts) {
      const lines = linesOf(recordOf(meeting, name)).filter((line) => line.includes('Bob'));
      expect(lines).toEqual(['1 Garden Bob host–connection', `1 ${place} Bob connection–?`]);
    }
  });

  test('a host who reloads goes on with the record; what happened meanwhile is said to be unseen', async () => {
    const meeting = await gather();
    const { company, optionsOf, record, events } = meeting;
    await start(meeting);
    await company.clock.pass(MINUTE);
    const told = events.get('Hanna')?.length ?? 0;
    await company.unload('Hanna');
    await company.clock.drive(company.session('Carol').returnToMain());
    await company.clock.pass(20_000);
    await company.enterAgain('Hanna', optionsOf('Hanna'));
    record('Hanna');
    await company.clock.pass(5000);
    const after = recordOf(meeting, 'Hanna');
    expect(after.rounds).toHaveLength(1);
    const lines = linesOf(after);
    expect(lines).toContain('1 Garden Alice host–?');
    expect(lines).toContain('1 Library Carol host–?');
    expect(lines).toContain('1 main Carol ?–?');
    // One host stayed, and has seen it.
    expect(linesOf(recordOf(meeting, 'Henri'))).toContain('1 main Carol self–?');
    const [alice] = after.rounds[0]?.stays.filter(({ person }) => person.name === 'Alice' && person.id) ?? [];
    expect(alice?.to).toBeNull();
    // Nothing is told a second time.
    const again = events.get('Hanna')?.slice(told) ?? [];
    expect(again.map(({ type }) => type)).toEqual(['left']);
    await company.clock.drive(company.session('Henri').close());
    await company.clock.pass(10_000);
    expect(recordOf(meeting, 'Hanna').rounds[0]?.closedBy).toBe('host');
  });

  test('a host who comes later knows which round it is and since when, and of people what it sees', async () => {
    const meeting = await gather();
    const { company, optionsOf, record, storages } = meeting;
    await company.unload('Henri');
    await start(meeting);
    await company.clock.drive(company.session('Hanna').close());
    await company.clock.pass(10_000);
    await start(meeting);
    await company.clock.pass(90_000);
    storages.get('Henri')?.values.clear();
    await company.enterAgain('Henri', optionsOf('Henri'));
    record('Henri');
    await company.clock.pass(10_000);
    // The first host is gone: the record goes on with the other.
    const openedAt = recordOf(meeting, 'Hanna').rounds.at(-1)?.openedAt ?? 0;
    await company.unload('Hanna');
    await company.clock.drive(company.session('Carol').returnToMain());
    await company.clock.pass(30_000);
    const record2 = recordOf(meeting, 'Henri');
    expect(record2.rounds.map(({ number }) => number)).toEqual([2]);
    expect(Math.abs((record2.rounds[0]?.openedAt ?? 0) - openedAt)).toBeLessThan(2000);
    const lines = linesOf(record2);
    expect(lines).toContain('2 Garden Alice ?–?');
    expect(lines).toContain('2 Library Carol ?–self');
    expect(lines).toContain('2 main Carol self–?');
  });

  test('it can be deleted, also where it is kept; while rooms are open another one begins', async () => {
    const meeting = await gather(['Hanna']);
    const { company, storages, events } = meeting;
    await start(meeting);
    const kept = () => [...(storages.get('Hanna')?.values ?? [])].filter(([key]) => key.includes('debrief'));
    expect(kept().join()).toContain('Alice');
    await company.clock.drive(company.session('Hanna').close());
    await company.clock.pass(10_000);
    breakoutDebrief(company.session('Hanna')).clear();
    expect(recordOf(meeting, 'Hanna')).toEqual({ rounds: [], isCut: false });
    expect(kept()).toEqual([]);
    await start(meeting);
    const told = events.get('Hanna')?.length;
    breakoutDebrief(company.session('Hanna')).clear();
    await company.clock.pass(5000);
    expect(linesOf(recordOf(meeting, 'Hanna'))).toContain('1 Garden Alice ?–?');
    expect(events.get('Hanna')).toHaveLength(told ?? -1);
  });
});

describe('by whose decision', () => {
  test('the timer closes; both hosts say so', async () => {
    const meeting = await gather();
    const { company } = meeting;
    await start(meeting);
    await breakoutTimer(company.session('Henri')).set(60_000, { end: 'close' });
    await company.clock.pass(90_000);
    for (const name of hosts) {
      expect(recordOf(meeting, name).rounds[0]).toMatchObject({ closedBy: 'timer' });
      expect(linesOf(recordOf(meeting, name))).toContain('1 Garden Alice host–timer');
    }
  });

  test('a policy sends people who come late', async () => {
    const meeting = await gather();
    const { company } = meeting;
    await start(meeting);
    const henri = company.session('Henri');
    const [garden] = henri.getSnapshot().rooms;
    company.meeting.addBots(['Late']);
    await company.clock.pass(5000);
    await company.clock.drive(henri.move([keyOf(henri, 'Late')], garden?.id ?? '', { cause: 'policy' }));
    await company.clock.pass(8000);
    for (const name of hosts) expect(linesOf(recordOf(meeting, name))).toContain('1 Garden Late policy–?');
  });
});

test('an app is told of each once, in order', async () => {
  const meeting = await gather();
  const { company, events } = meeting;
  await start(meeting);
  await company.clock.drive(company.session('Carol').returnToMain());
  await company.clock.pass(20_000);
  await company.clock.drive(company.session('Hanna').close());
  await company.clock.pass(10_000);
  for (const name of hosts) {
    const lines = (events.get(name) ?? [])
      .filter((event) => !('person' in event && event.person.isHost))
      .map(
        (event) => `${event.type} ${event.room.title} ${'person' in event ? event.person.name : ''} ${event.by ?? ''}`,
      );
    expect([...lines].sort()).toEqual(
      [
        'opened Garden  host',
        'opened Library  host',
        'arrived Garden Alice host',
        'arrived Garden Bob host',
        'arrived Library Carol host',
        'left Library Carol self',
        'left Garden Alice host',
        'left Garden Bob host',
        'closed Garden  host',
        'closed Library  host',
      ].sort(),
    );
    expect(lines.slice(0, 2).every((line) => line.startsWith('opened'))).toBe(true);
    expect(lines.slice(-2).every((line) => line.startsWith('closed'))).toBe(true);
  }
  // Who counts each once leaves out what the other hosts' clients say.
  expect(hosts.filter((name) => events.get(name)?.every(({ isLeader }) => isLeader))).toHaveLength(1);
});
