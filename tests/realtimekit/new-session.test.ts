import { describe, expect, onTestFinished, test } from 'vitest';
import { planEditor, setTimer } from '../../src/core';
import {
  breakoutAnnouncements,
  breakoutCountdown,
  breakoutDebrief,
  breakoutHelp,
  breakoutResults,
  breakoutTimer,
} from '../../src/realtimekit/facilitation';
import type { SandboxOptions } from '../../src/sandbox';
import { Company } from '../support/company';
import { memoryStore, type MemoryStore } from '../support/memory-store';
import { seatGuests } from '../support/seat-guests';

const hosts = ['Hanna', 'Henri'];
const guests = ['Alice', 'Bob', 'Carol'];
const everyone = [...hosts, ...guests];

/** Everybody’s page shows what rooms share, as the notes do; a tab keeps its storage when its page is loaded again. */
async function gather(ways: SandboxOptions) {
  const tabs = new Map<string, MemoryStore>(everyone.map((name) => [name, memoryStore()]));
  const company = await Company.gather(hosts, guests, ways, (name) => ({ roomStorage: tabs.get(name) }));
  const show = (name: string) => {
    const session = company.session(name);
    const { subscribe: record } = breakoutDebrief(session);
    const stores = [breakoutAnnouncements, breakoutCountdown, breakoutHelp, breakoutResults, breakoutTimer];
    for (const subscribe of [record, ...stores.map((store) => store(session).subscribe)])
      onTestFinished(subscribe(() => undefined));
  };
  for (const name of everyone) show(name);
  const reload = async (name: string) => {
    await company.unload(name);
    await company.clock.pass(1000);
    await company.enterAgain(name, { roomStorage: tabs.get(name) });
    show(name);
    await company.clock.pass(6000);
  };
  const start = async () => {
    const { plan } = planEditor(company.session('Hanna')).getState();
    if (!plan) throw new Error('There is no plan.');
    void company.session('Hanna').start(plan);
    const isSeated = () =>
      guests.every((name) => company.session(name).getSnapshot().status === 'room') && company.isSettled;
    expect(await company.clock.until(isSeated, 20_000)).toBe(true);
    await company.clock.pass(3000);
  };
  return { company, reload, start };
}

/** What is said to somebody: announcements, calls for help, what hosts are about to do, and results. */
function saidTo(company: Company, name: string): string[] {
  const session = company.session(name);
  const { all, isAsked, silent } = breakoutResults(session).getSnapshot();
  return [
    ...breakoutAnnouncements(session)
      .getSnapshot()
      .all.map(({ text }) => text),
    ...breakoutHelp(session)
      .getSnapshot()
      .requests.map(({ text }) => text),
    ...breakoutCountdown(session)
      .getSnapshot()
      .all.map(({ action }) => action.kind),
    ...all.map(({ text }) => text),
    ...silent.map(({ room }) => `${room} is silent`),
    ...(isAsked ? ['asked'] : []),
  ];
}

describe.each([
  { echoBroadcasts: true, listBy: 'presence', participantIds: 'stable' },
  { echoBroadcasts: false, listBy: 'assignment', participantIds: 'change' },
] satisfies SandboxOptions[])('with %j', (ways) => {
  test('nothing that was said in the rooms before is left in those that are opened anew, with the timer that was planned', async () => {
    const { company, reload, start } = await gather(ways);
    const { clock } = company;
    const host = company.session('Hanna');
    const { editor } = seatGuests(company, 'Hanna');
    editor.edit((plan) => setTimer(plan, { minutes: 10, end: 'ask' }));
    await start();
    await clock.drive(breakoutAnnouncements(host).announce('Five minutes left'));
    await clock.drive(breakoutResults(host).ask());
    await clock.drive(breakoutHelp(company.session('Bob')).ask('We are stuck'));
    await clock.drive(breakoutCountdown(host).start({ kind: 'recall', roomId: null }, { grace: null }));
    await clock.pass(2000);
    breakoutResults(company.session('Alice')).edit('Three risks');
    await clock.drive(breakoutResults(company.session('Alice')).send());
    await clock.pass(2000);
    expect(saidTo(company, 'Alice')).toEqual(['Five minutes left', 'recall', 'asked']);
    await clock.drive(host.close());
    await clock.pass(4000);
    expect(saidTo(company, 'Henri')).toEqual(['Five minutes left', 'Three risks', 'Library is silent']);

    planEditor(host).createFromLastRooms();
    await start();
    expect(everyone.map((name) => saidTo(company, name))).toEqual(everyone.map(() => []));
    expect(breakoutTimer(company.session('Bob')).getSnapshot()).toMatchObject({ end: 'ask', isRunning: true });
    expect(breakoutTimer(company.session('Bob')).getSnapshot()?.secondsLeft).toBeGreaterThan(580);
    // Another host's tab has kept it, and the record has it.
    for (const name of ['Henri', 'Carol']) await reload(name);
    await clock.pass(10_000);
    expect(everyone.map((name) => saidTo(company, name))).toEqual(everyone.map(() => []));
    const { rounds } = breakoutDebrief(host).getSnapshot();
    expect(rounds.map(({ rooms }) => rooms.map(({ result }) => result))).toEqual([
      ['Three risks', null],
      [undefined, undefined],
    ]);
  });
});
