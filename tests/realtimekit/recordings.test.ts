import { describe, expect, onTestFinished, test } from 'vitest';
import type { SessionOptions } from '../../src/core';
import { breakoutRecordings } from '../../src/realtimekit/facilitation';
import type { SandboxOptions } from '../../src/sandbox';
import { Company } from '../support/company';

const titles = ['Garden', 'Library', 'Kitchen'];

/** Two hosts, who may record, and two guests, who may not; their pages show recordings, as notes and panel do. */
async function gather(ways: SandboxOptions, options?: SessionOptions): Promise<Company> {
  const company = await Company.gather(['Hanna', 'Henri'], ['Alice', 'Bob'], ways, options && (() => options));
  for (const name of company.names) {
    onTestFinished(breakoutRecordings(company.session(name)).subscribe(() => undefined));
  }
  company.meeting.createRooms(titles);
  await company.clock.drive(company.session('Hanna').refresh());
  for (const [name, title] of [
    ['Henri', 'Garden'],
    ['Alice', 'Garden'],
    ['Bob', 'Library'],
  ] as const)
    await company.clock.drive(company.session(name).join(idOf(company, title)));
  await company.clock.pass(3000);
  return company;
}

const idOf = (company: Company, title: string) =>
  company
    .session('Hanna')
    .getSnapshot()
    .rooms.find((room) => room.title === title)?.id ?? '';
const seenBy = (company: Company, name: string) => breakoutRecordings(company.session(name)).getSnapshot();
const stateOf = (company: Company, title: string, name = 'Hanna') => seenBy(company, name).rooms[idOf(company, title)];
const recorded = (company: Company) =>
  company.sandbox
    .rooms(company.meeting.id)
    .rooms.filter(({ recording }) => recording)
    .map(({ title }) => title);

const signing: SessionOptions = {
  sign: (payload) => `signed ${payload.length}`,
  verify: (payload, signature) => signature === `signed ${payload.length}`,
};

describe.each([
  { echoBroadcasts: true, listBy: 'presence', participantIds: 'stable' },
  { echoBroadcasts: false, listBy: 'assignment', participantIds: 'change' },
] satisfies SandboxOptions[])('with %j', (ways) => {
  test('who may record in a room is asked, and hosts see where it is recorded, where not, and where nobody may', async () => {
    const company = await gather(ways);
    const { clock } = company;
    await expect(breakoutRecordings(company.session('Alice')).want(true)).rejects.toMatchObject({
      code: 'no-permission',
    });
    await clock.drive(breakoutRecordings(company.session('Hanna')).want(true));
    await clock.pass(4000);
    expect(seenBy(company, 'Henri')).toMatchObject({ isWanted: true, by: 'Hanna', isAsked: true });
    expect([seenBy(company, 'Alice').isAsked, seenBy(company, 'Bob').isAsked]).toEqual([false, false]);
    expect(stateOf(company, 'Garden')).toEqual({ state: 'idle', hasRecorder: true });
    expect(stateOf(company, 'Library')).toEqual({ state: 'idle', hasRecorder: false });
    expect(recorded(company)).toEqual([]);

    await clock.drive(company.session('Henri').record('start'));
    await clock.pass(3000);
    expect(stateOf(company, 'Garden')).toEqual({ state: 'recording', hasRecorder: true });
    expect(stateOf(company, 'Garden', 'Bob')?.state).toBe('recording');
    expect(seenBy(company, 'Henri').isAsked).toBe(false);

    // The host who wishes it goes there: their own client needs no further word.
    await clock.drive(company.session('Hanna').join(idOf(company, 'Library')));
    await clock.pass(3000);
    expect(recorded(company)).toEqual(['Garden', 'Library']);
    expect(stateOf(company, 'Library', 'Henri')).toMatchObject({ state: 'recording' });
    // Stopped by hand, it stays stopped.
    await clock.drive(company.session('Hanna').record('stop'));
    await clock.pass(6000);
    expect(recorded(company)).toEqual(['Garden']);
    expect(stateOf(company, 'Library', 'Henri')).toMatchObject({ state: 'idle' });
    expect(seenBy(company, 'Hanna').isAsked).toBe(false);
  });

  test('where the app signs messages, one of those who may starts it by itself, once', async () => {
    const company = await gather(ways, signing);
    const { clock } = company;
    await clock.drive(breakoutRecordings(company.session('Hanna')).want(true));
    await clock.pass(5000);
    expect(recorded(company)).toEqual(['Garden']);
    expect(seenBy(company, 'Henri').isAsked).toBe(false);
    await clock.drive(breakoutRecordings(company.session('Hanna')).want(false));
    await clock.pass(3000);
    expect(seenBy(company, 'Henri')).toMatchObject({ isWanted: false, by: '' });
    // What runs goes on.
    expect(recorded(company)).toEqual(['Garden']);

    await clock.drive(company.session('Hanna').close());
    await clock.pass(5000);
    expect(seenBy(company, 'Hanna').rooms).toEqual({});
    const kinds = [...company.channel('Bob').getSnapshot().entries.values()].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('record'))).toEqual([]);
  });
});
