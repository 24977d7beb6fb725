import { expect, onTestFinished, test } from 'vitest';
import { exportDebrief } from '../../src/core';
import {
  breakoutAnnouncements,
  breakoutBrief,
  breakoutCountdown,
  breakoutDebrief,
  breakoutHelp,
  breakoutResults,
  breakoutRounds,
} from '../../src/realtimekit/facilitation';
import { gather, hosts, linesOf, recordOf, start } from './debrief-company';

test('of many rounds only what has changed is written, and all are there after a reload', async () => {
  const meeting = await gather(['Hanna']);
  const { company, optionsOf, record, storages } = meeting;
  const hold = async () => {
    await start(meeting);
    await company.clock.pass(10_000);
    await company.clock.drive(company.session('Hanna').close());
    await company.clock.pass(10_000);
  };
  await hold();
  const values = storages.get('Hanna')?.values ?? new Map<string, string>();
  const [[place, first] = ['', '']] = [...values].filter(([key]) => key.includes('debrief') && key.endsWith('.1'));
  expect(first).toContain('Alice');
  values.set(place, first.replaceAll('Alice', 'Not written again'));
  await hold();
  expect(values.get(place)).toContain('Not written again');
  await company.unload('Hanna');
  await company.enterAgain('Hanna', optionsOf('Hanna'));
  record('Hanna');
  await company.clock.pass(10_000);
  const gardeners = breakoutDebrief(company.session('Hanna'))
    .getSnapshot()
    .rounds.map(({ number, rooms, stays }) => {
      const garden = rooms.find(({ title }) => title === 'Garden');
      return [number, stays.find(({ roomId }) => roomId === garden?.id)?.person.name];
    });
  expect(gardeners).toEqual([
    [1, 'Not written again'],
    [2, 'Alice'],
  ]);
});

test('rounds that follow each other are told apart, for people who stay where they are, too', async () => {
  const meeting = await gather();
  const { company, events, optionsOf, record } = meeting;
  const tell = (name: string, who: string) =>
    breakoutDebrief(company.session(name))
      .getSnapshot()
      .rounds.flatMap(({ rooms, stays }) =>
        stays
          .filter(({ person }) => person.name === who)
          .map(({ roomId, series, from, to, by, endedBy }) => {
            const place = rooms.find(({ id }) => id === roomId)?.title ?? 'main';
            const seconds = to === null ? '…' : String(Math.round((to - from) / 10_000) * 10);
            return `${series ? `${series.round}/${series.count} ` : ''}${place} ${seconds} ${by ?? '?'}–${endedBy ?? '?'}`;
          }),
      );
  await start(meeting);
  for (const name of company.names) onTestFinished(breakoutRounds(company.session(name)).subscribe(() => undefined));
  const [garden] = company.session('Henri').getSnapshot().rooms;
  await company.clock.drive(company.session('Henri').join(garden?.id ?? ''));
  await company.clock.pass(30_000);
  const hanna = breakoutRounds(company.session('Hanna'));
  await company.clock.drive(hanna.start({ count: 3, minutes: 1, next: 'rooms', end: 'ask' }));
  // Who returns in the next round has not followed this.
  const { start: begin } = breakoutCountdown(company.session('Hanna'));
  await company.clock.drive(begin({ kind: 'recall', roomId: null }, { grace: null }));
  await company.clock.pass(75_000);
  await company.clock.drive(company.session('Bob').returnToMain());
  await company.clock.pass(5000);
  await company.unload('Henri');
  await company.enterAgain('Henri', optionsOf('Henri'));
  record('Henri');
  await company.clock.pass(60_000);
  await company.clock.drive(hanna.stop());
  await company.clock.pass(20_000);
  await company.clock.drive(company.session('Hanna').close());
  await company.clock.pass(10_000);
  for (const name of hosts) {
    expect(tell(name, 'Bob').join()).toMatch(/,2\/3 Library 20 timer–self,2\/3 main 40 self–/);
    expect(tell(name, 'Dan')).toEqual([
      'main 40 self–?',
      '1/3 main 60 ?–?',
      '2/3 main 60 ?–?',
      '3/3 main 20 ?–?',
      'main 20 ?–?',
    ]);
    expect(tell(name, 'Alice')).toEqual([
      'Garden 40 host–?',
      '1/3 Garden 60 ?–timer',
      '2/3 Library 60 timer–timer',
      '3/3 Garden 20 timer–?',
      'Garden 20 ?–host',
    ]);
  }
  // Who stays in a room has not arrived there again.
  const told = events.get('Hanna')?.filter((event) => 'person' in event && event.person.name === 'Alice');
  expect(told?.map(({ type, room }) => `${type} ${room.title}`)).toEqual([
    'arrived Garden',
    'left Garden',
    'arrived Library',
    'left Library',
    'arrived Garden',
    'left Garden',
  ]);
}, 60_000);

test('each round keeps the task that its rooms had, as it was last in it, also after a reload', async () => {
  const meeting = await gather();
  const { company, optionsOf } = meeting;
  const { clock } = company;
  await start(meeting);
  const brief = breakoutBrief(company.session('Hanna'));
  const rounds = breakoutRounds(company.session('Hanna'));
  const [garden] = company.session('Hanna').getSnapshot().rooms;
  await clock.drive(brief.set({ text: 'Say hello' }));
  for (const name of company.names) onTestFinished(breakoutRounds(company.session(name)).subscribe(() => undefined));
  await clock.pass(10_000);
  const board = { text: 'Collect', link: 'https://example.com/board' };
  const briefs = [board, { text: 'Decide' }, null];
  await clock.drive(rounds.start({ count: 4, minutes: 1, next: 'rooms', end: 'ask', briefs: [...briefs, board] }));
  await clock.pass(75_000);
  await clock.drive(brief.set({ text: 'Decide, and say why' }));
  await clock.drive(brief.set({ text: 'Decide by yourselves' }, garden?.id));
  await clock.pass(10_000);
  await company.unload('Henri');
  await company.enterAgain('Henri', optionsOf('Henri'));
  meeting.record('Henri');
  onTestFinished(breakoutRounds(company.session('Henri')).subscribe(() => undefined));
  await clock.pass(10_000);
  await clock.drive(brief.remove(garden?.id));
  await clock.pass(45_000);
  await clock.pass(60_000);
  const tasks = (name: string) =>
    recordOf(meeting, name).rounds.flatMap(({ rooms }) =>
      rooms.map(({ title, briefs }) => [title, briefs?.map(({ id, ...it }) => ({ ...it, id: id !== undefined }))]),
    );
  await clock.drive(rounds.stop());
  await clock.pass(10_000);
  await clock.drive(company.session('Hanna').close());
  await clock.pass(10_000);
  const each = [
    { text: 'Say hello', id: false },
    { round: 1, ...board, id: true },
    { round: 2, text: 'Decide, and say why', id: true },
    { round: 4, ...board, id: true },
  ];
  for (const name of hosts) {
    expect(tasks(name)).toEqual([
      ['Garden', each],
      ['Library', each],
    ]);
  }
}, 60_000);

test.each([
  ['before its time, they have moved people, and not the timer', 0, 'host'],
  ['and then gives more time, the timer has moved people', 30_000, 'timer'],
])(
  'where a host goes on to the next round %s',
  async (_, more, cause) => {
    const meeting = await gather(hosts, {}, 10_000);
    const { company } = meeting;
    await start(meeting);
    for (const name of company.names) onTestFinished(breakoutRounds(company.session(name)).subscribe(() => undefined));
    const hanna = breakoutRounds(company.session('Hanna'));
    await company.clock.drive(hanna.start({ count: 2, minutes: 5, next: 'rooms', end: 'ask' }));
    await company.clock.pass(5000);
    await company.clock.drive(hanna.next());
    await company.clock.pass(2000);
    if (more > 0) await company.clock.drive(hanna.extend(more));
    await company.clock.pass(20_000 + more);
    for (const name of hosts) {
      const stays = recordOf(meeting, name).rounds.flatMap((round) => round.stays);
      const second = stays.filter(({ person, series }) => person.name === 'Alice' && series?.round === 2);
      expect(second.map(({ by }) => by)).toEqual([cause]);
    }
  },
  60_000,
);

test('people return because they were asked to: not before, not where that was taken back, and the last one, too', async () => {
  const meeting = await gather();
  const { company } = meeting;
  await start(meeting);
  for (const name of company.names) onTestFinished(breakoutCountdown(company.session(name)).subscribe(() => undefined));
  const { start: begin, cancel } = breakoutCountdown(company.session('Hanna'));
  const returns = async (name: string) => {
    await company.clock.drive(company.session(name).returnToMain());
    await company.clock.pass(12_000);
  };
  const ask = () => company.clock.drive(begin({ kind: 'recall', roomId: null }, { grace: null }));
  await returns('Alice');
  const request = await ask();
  await company.clock.pass(5000);
  await returns('Bob');
  await company.clock.drive(cancel(request ?? ''));
  await company.clock.pass(5000);
  await returns('Carol');
  const [garden] = company.session('Dan').getSnapshot().rooms;
  await company.clock.drive(company.session('Dan').join(garden?.id ?? ''));
  await ask();
  await company.clock.pass(5000);
  await returns('Dan');
  for (const name of hosts) {
    const lines = linesOf(recordOf(meeting, name));
    expect(lines.filter((line) => /main/.test(line)).sort()).toEqual([
      '1 main Alice self–?',
      '1 main Bob asked–?',
      '1 main Carol self–?',
      '1 main Dan asked–?',
      '1 main Dan self–self',
    ]);
    expect(lines).toContain('1 Garden Bob host–asked');
    expect(lines).toContain('1 Garden Dan self–asked');
  }
});

test('the record tells the question, announcements and calls for help, with who answered; also after a reload', async () => {
  const meeting = await gather();
  const { company } = meeting;
  await start(meeting);
  const { clock } = company;
  for (const name of company.names) {
    for (const feature of [breakoutResults, breakoutAnnouncements, breakoutHelp])
      onTestFinished(feature(company.session(name)).subscribe(() => undefined));
  }
  const [garden, library] = company
    .session('Hanna')
    .getSnapshot()
    .rooms.map(({ id }) => id);
  const announcements = breakoutAnnouncements(company.session('Hanna'));
  await clock.drive(breakoutResults(company.session('Hanna')).ask('Which risks?'));
  const mistake = announcements.announce('A mistake', { to: [library ?? ''] });
  await clock.drive(mistake);
  await clock.drive(breakoutHelp(company.session('Alice')).ask('Which file?'));
  await clock.drive(breakoutHelp(company.session('Carol')).ask());
  await clock.pass(90_000);
  await clock.drive(announcements.remove(await mistake));
  const henri = company.session('Henri');
  await clock.drive(breakoutAnnouncements(henri).announce('The first', { to: [garden ?? ''], replyTo: 'Which file?' }));
  await clock.drive(breakoutHelp(henri).reply(garden ?? '', 'The first'));
  await clock.pass(3000);
  await clock.drive(breakoutHelp(company.session('Hanna')).done(garden ?? ''));
  await clock.drive(breakoutHelp(company.session('Carol')).cancel());
  await clock.pass(3000);
  const expected = [
    {
      question: 'Which risks?',
      announcements: [{ by: 'Hanna', text: 'A mistake', to: [library] }],
      calls: [
        { roomId: garden, askers: ['Alice'], text: 'Which file?', answeredBy: 'Henri', reply: 'The first' },
        { roomId: library, askers: ['Carol'], text: '', answeredAt: null },
      ],
    },
  ];
  for (const name of hosts) {
    const record = recordOf(meeting, name);
    expect(record.rounds).toMatchObject(expected);
    const [answered] = exportDebrief(record).rounds[0]?.calls ?? [];
    expect(answered?.minutes).toBeGreaterThan(1.4);
    expect(answered?.minutes).toBeLessThan(2);
  }
  await company.unload('Hanna');
  await company.enterAgain('Hanna', meeting.optionsOf('Hanna'));
  meeting.record('Hanna');
  await clock.pass(5000);
  expect(recordOf(meeting, 'Hanna').rounds).toMatchObject(expected);
});
