import { describe, expect, test } from 'vitest';
import type { LiveOptions } from '../../src/sandbox';
import { Company } from '../support/company';

const hosts = ['Hanna', 'Henri'];
const guests = Array.from({ length: 12 }, (_, index) => `Guest ${index + 1}`);

/** Values by id, as everybody who is there has them; each different set once. */
function versions(company: Company): string[] {
  const all = company.names.map((name) => {
    const entries = [...company.channel(name).getSnapshot().entries].map(
      ([id, { value }]) => `${id}: ${JSON.stringify(value)}`,
    );
    return entries.sort().join('; ');
  });
  return [...new Set(all)];
}

describe('two hosts and twelve participants in main and three rooms', () => {
  const worlds: Partial<LiveOptions>[] = [
    { echoBroadcasts: true, listBy: 'presence', participantIds: 'stable' },
    { echoBroadcasts: false, listBy: 'assignment', participantIds: 'change' },
  ];

  test.each(worlds)(
    'agree 5 s after broadcasts were lost, late, doubled and reordered, and people moved ($listBy)',
    async (world) => {
      const company = await Company.gather(hosts, guests, world);
      const { clock, sandbox } = company;
      const meetings = [company.meeting.id, ...company.meeting.createRooms(['Garden', 'Library', 'Kitchen'])];
      const someone = () => company.names[Math.floor(Math.random() * company.names.length)] ?? '';
      await clock.pass(5000);

      for (const kind of ['silent', 'late', 'duplicate', 'reorder'] as const)
        sandbox.fault({ on: 'delivery', kind, chance: 0.2, ms: 1500 });
      for (let step = 0; step < 16; step++) {
        const name = someone();
        if (step % 3 === 0) company.person(name).moveTo(meetings[step % meetings.length] ?? '');
        else void company.channel(name).put({ id: `entry ${step % 7}`, kind: 'note', value: `${name} ${step}` });
        await clock.pass(400);
      }
      expect(sandbox.trace.some(({ type, event }) => type === 'fault' && event === 'delivery')).toBe(true);
      expect(await clock.until(() => company.isSettled, 20_000)).toBe(true);
      sandbox.clearFaults();
      // The last one that is late.
      await clock.pass(1600);
      await clock.until(() => versions(company).length === 1, 5000);
      expect(versions(company)).toHaveLength(1);
      expect(versions(company)[0]?.split('; ')).toHaveLength(7);
    },
    60_000,
  );

  test('what somebody has is not lost with the host, or for who is alone in a room', async () => {
    const company = await Company.gather(hosts.slice(0, 1), guests.slice(0, 2));
    const { clock } = company;
    const [roomId = ''] = company.meeting.createRooms(['Garden']);
    await company.channel('Guest 1').put({ id: 'task', kind: 'note', value: 'Read' });
    await company.unload('Hanna');
    company.person('Guest 2').moveTo(roomId);
    await clock.until(() => company.session('Guest 2').getSnapshot().status === 'room', 10_000);
    await clock.until(() => versions(company).length === 1, 4000);
    expect(versions(company)).toEqual(['task: "Read"']);
  });
});

test('a page sends at most three messages in a second, whatever is written', async () => {
  const company = await Company.gather(['Hanna'], ['Guest 1']);
  await company.clock.pass(5000);
  company.sandbox.clearTrace();
  for (let count = 0; count < 50; count++) {
    await company.channel('Hanna').put({ id: `note ${count % 4}`, kind: 'note', value: count });
    await company.clock.pass(60);
  }
  const times = company.sandbox.trace
    .filter(({ type, event, person }) => type === 'request' && event === 'broadcast-to' && person === 'Hanna')
    .map(({ at }) => at);
  const most = Math.max(...times.map((end) => times.filter((at) => at <= end && at > end - 1000).length));
  expect(most).toBeLessThanOrEqual(4);
  await company.clock.pass(2000);
  expect(company.channel('Guest 1').getSnapshot().entries.get('note 1')?.value).toBe(49);
});
