import { describe, expect, onTestFinished, test } from 'vitest';
import type { SessionOptions } from '../../src/core';
import { breakoutRecordings } from '../../src/realtimekit/room-reports';
import type { SandboxOptions } from '../../src/sandbox';
import { Company } from '../support/company';

const titles = ['Garden', 'Library', 'Kitchen'];

/** Two hosts, who may record, and two guests, who may not; their pages show recordings, as notes and panel do. */
async function gather(ways: SandboxOptions, options?: SessionOptions): Promise<Company> {
  const company = await Company.gather(['Hanna', 'Henri'], ['Alice', 'Bob'], ways, options && (() => options));
  for (const name of company.names) {
    onTestFinished(recordings(company, name).subscribe(() => undefined));
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

const recordings = (company: Company, name: string) => breakoutRecordings(company.session(name));
const idOf = (company: Company, title: string) =>
  company
    .session('Hanna')
    .getSnapshot()
    .rooms.find((room) => room.title === title)?.id ?? '';
const seenBy = (company: Company, name: string) => recordings(company, name).getSnapshot();
const stateOf = (company: Company, title: string, name = 'Hanna') =>
  seenBy(company, name).rooms.find(({ roomId }) => roomId === idOf(company, title));
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
  test('who may record in a room is asked and says yes; hosts see where it is recorded, and where nobody may', async () => {
    const company = await gather(ways);
    const { clock } = company;
    await expect(recordings(company, 'Alice').record()).rejects.toMatchObject({ code: 'no-permission' });
    await clock.drive(recordings(company, 'Hanna').record());
    await clock.pass(12_000);
    expect(seenBy(company, 'Henri')).toMatchObject({ wish: { action: 'start', by: 'Hanna' }, asked: 'start' });
    expect([seenBy(company, 'Alice').asked, seenBy(company, 'Bob').asked]).toEqual([null, null]);
    expect(stateOf(company, 'Garden')).toMatchObject({ state: 'idle', answer: 'asked', error: null });
    expect(stateOf(company, 'Library')).toMatchObject({ state: 'idle', error: { code: 'nobody-may-record' } });
    expect(stateOf(company, 'Kitchen')).toMatchObject({ state: 'idle', answer: null, error: null });
    expect(recorded(company)).toEqual([]);

    await clock.drive(recordings(company, 'Henri').accept());
    await clock.pass(3000);
    for (const name of ['Hanna', 'Henri', 'Alice', 'Bob'])
      expect(stateOf(company, 'Garden', name)).toMatchObject({ state: 'recording', answer: null, error: null });
    expect(seenBy(company, 'Henri').asked).toBeNull();

    // The host who wants it goes there: their own client needs no further word.
    await clock.drive(company.session('Hanna').join(idOf(company, 'Library')));
    await clock.pass(4000);
    expect(recorded(company)).toEqual(['Garden', 'Library']);
    expect(stateOf(company, 'Library', 'Henri')).toMatchObject({ state: 'recording', error: null });
    // Stopped by hand, it stays stopped.
    await clock.drive(company.session('Hanna').record('stop'));
    await clock.pass(8000);
    expect(recorded(company)).toEqual(['Garden']);
    expect(stateOf(company, 'Library', 'Henri')).toMatchObject({ state: 'idle', error: null });
  });

  test('where the app signs messages, one of those who may starts it by itself, once, and stops it', async () => {
    const company = await gather(ways, signing);
    const { clock } = company;
    await clock.drive(recordings(company, 'Hanna').record());
    await clock.pass(5000);
    expect(recorded(company)).toEqual(['Garden']);
    expect(seenBy(company, 'Henri').asked).toBeNull();
    await clock.drive(recordings(company, 'Hanna').stop());
    await clock.pass(5000);
    expect(recorded(company)).toEqual([]);
    expect(stateOf(company, 'Garden')).toMatchObject({ state: 'idle', error: null });

    await clock.drive(company.session('Hanna').close());
    await clock.pass(8000);
    expect(seenBy(company, 'Hanna')).toEqual({ wish: null, rooms: [], asked: null });
    const kinds = [...company.channel('Bob').getSnapshot().entries.values()].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('record'))).toEqual([]);
  });

  test('a refusal of the server is told to the host, with what the SDK says of it', async () => {
    const company = await gather(ways, signing);
    const { clock } = company;
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      const { url, method } = new Request(input, init);
      const isStart = url.includes('/recordings') && method === 'POST';
      return isStart ? Promise.resolve(new Response('{}', { status: 500 })) : fetch(input, init);
    };
    onTestFinished(() => void (globalThis.fetch = fetch));
    await clock.drive(recordings(company, 'Hanna').record());
    await clock.pass(8000);
    const error = stateOf(company, 'Garden')?.error;
    expect(error).toMatchObject({ code: 'recording-failed' });
    expect(String(error?.cause)).toContain('Error while starting recording');
  });
});
