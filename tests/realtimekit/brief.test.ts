import { describe, expect, onTestFinished, test } from 'vitest';
import { setBrief, type Plan } from '../../src/core';
import { breakoutBrief } from '../../src/realtimekit/facilitation';
import type { SandboxOptions } from '../../src/sandbox';
import { Company } from '../support/company';
import { seatGuests } from '../support/seat-guests';

const guests = ['Alice', 'Bob', 'Carol'];

/** The plan of two rooms for the guests, with a brief for all rooms and one for the second. */
function planOf(company: Company, host: string): Plan {
  const { editor, library } = seatGuests(company, host);
  editor.edit((before) => setBrief(before, null, { text: 'List three risks', link: 'https://example.com/board' }));
  editor.edit((before) => setBrief(before, library, { text: 'List three chances' }));
  const { plan: whole } = editor.getState();
  if (!whole) throw new Error('There is no plan.');
  return whole;
}

/** Everybody’s page shows briefs once rooms are open, as the notes do. */
async function gather(hosts: readonly string[], sandbox?: SandboxOptions): Promise<Company> {
  const company = await Company.gather(hosts, guests, sandbox);
  for (const name of company.names) {
    const session = company.session(name);
    let isShown = false;
    const show = () => {
      if (isShown || session.getSnapshot().rooms.length === 0) return;
      isShown = true;
      onTestFinished(breakoutBrief(session).subscribe(() => undefined));
    };
    onTestFinished(session.subscribe(show));
  }
  return company;
}

const textFor = (company: Company, name: string) =>
  breakoutBrief(company.session(name)).getSnapshot().brief?.text ?? null;
const isSeated = (company: Company) =>
  guests.every((name) => company.session(name).getSnapshot().status === 'room') && company.isSettled;

describe.each([
  { echoBroadcasts: true, listBy: 'presence', participantIds: 'stable' },
  { echoBroadcasts: false, listBy: 'assignment', participantIds: 'change' },
] satisfies SandboxOptions[])('with %j', (ways) => {
  test('the briefs of a plan are in the rooms when people come, and for who comes later', async () => {
    const company = await gather(['Hanna', 'Henri'], ways);
    const { clock } = company;
    void company.session('Hanna').start(planOf(company, 'Hanna'));
    expect(await clock.until(() => isSeated(company), 20_000)).toBe(true);
    await clock.pass(3000);
    expect(guests.map((name) => textFor(company, name))).toEqual([
      'List three risks',
      'List three chances',
      'List three risks',
    ]);
    // A host who visits sees it as well.
    const [, library] = company.session('Henri').getSnapshot().rooms;
    await clock.drive(company.session('Henri').join(library?.id ?? ''));
    await clock.pass(2000);
    expect(textFor(company, 'Henri')).toBe('List three chances');

    // Said again, it is what everyone has seen.
    await clock.drive(breakoutBrief(company.session('Henri')).remove(library?.id));
    await clock.pass(2000);
    expect(breakoutBrief(company.session('Bob')).getSnapshot().isChanged).toBe(true);
    await clock.drive(breakoutBrief(company.session('Henri')).set({ text: 'List three chances' }, library?.id));
    await clock.pass(2000);
    expect(breakoutBrief(company.session('Bob')).getSnapshot()).toMatchObject({
      brief: { text: 'List three chances' },
      isChanged: false,
    });

    await clock.drive(breakoutBrief(company.session('Henri')).set({ text: 'Choose one' }, library?.id));
    await clock.pass(2000);
    expect(breakoutBrief(company.session('Bob')).getSnapshot()).toMatchObject({
      brief: { text: 'Choose one' },
      isChanged: true,
    });

    await clock.drive(company.session('Hanna').close());
    await clock.pass(3000);
    expect(company.channel('Alice').getSnapshot().entries.size).toBe(0);
  });
});
