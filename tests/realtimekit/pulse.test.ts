import { describe, expect, onTestFinished, test } from 'vitest';
import { breakoutPulse } from '../../src/realtimekit/room-reports';
import type { SandboxOptions } from '../../src/sandbox';
import { Company } from '../support/company';

const idOf = (company: Company, title: string) =>
  company
    .session('Hanna')
    .getSnapshot()
    .rooms.find((room) => room.title === title)?.id ?? '';
const seenBy = (company: Company, name: string) =>
  breakoutPulse(company.session(name))
    .getSnapshot()
    .map(({ microphones, sharing, mutedMinutes }) => [microphones, sharing, mutedMinutes]);

/** A host in main, and guests in the garden and in the library; their pages tell the pulse, as notes do. */
async function gather(ways: SandboxOptions): Promise<Company> {
  const company = await Company.gather(['Hanna'], ['Alice', 'Bob', 'Carol'], ways);
  for (const name of company.names) onTestFinished(breakoutPulse(company.session(name)).subscribe(() => undefined));
  company.meeting.createRooms(['Garden', 'Library']);
  await company.clock.drive(company.session('Hanna').refresh());
  for (const [name, title] of [
    ['Alice', 'Garden'],
    ['Bob', 'Garden'],
    ['Carol', 'Library'],
  ] as const)
    await company.clock.drive(company.session(name).join(idOf(company, title)));
  return company;
}

describe.each([
  { echoBroadcasts: true, listBy: 'presence', participantIds: 'stable' },
  { echoBroadcasts: false, listBy: 'assignment', participantIds: 'change' },
] satisfies SandboxOptions[])('with %j', (ways) => {
  test('hosts see how many microphones are on and screens are shared in each room, and since when nobody is heard', async () => {
    const company = await gather(ways);
    const { clock } = company;
    const selfOf = (name: string) => company.session(name).getSnapshot().client?.self;
    await clock.pass(25_000);
    expect(seenBy(company, 'Hanna')).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    await clock.drive(selfOf('Alice')?.enableAudio() ?? Promise.resolve());
    await clock.drive(selfOf('Bob')?.enableAudio() ?? Promise.resolve());
    await clock.drive(selfOf('Bob')?.enableScreenShare() ?? Promise.resolve());
    await clock.pass(40_000);
    expect(seenBy(company, 'Hanna')).toEqual([
      [2, 1, 0],
      [0, 0, 1],
    ]);
    expect(seenBy(company, 'Alice')).toEqual([]);

    await clock.drive(selfOf('Bob')?.disableAudio() ?? Promise.resolve());
    await clock.drive(selfOf('Bob')?.disableScreenShare() ?? Promise.resolve());
    await clock.pass(25_000);
    expect(seenBy(company, 'Hanna')[0]).toEqual([1, 0, 0]);
    await company.unload('Alice');
    await clock.pass(90_000);
    expect(seenBy(company, 'Hanna')[0]).toEqual([0, 0, 1]);
  });
});
