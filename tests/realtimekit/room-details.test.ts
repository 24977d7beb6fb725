import { expect, onTestFinished, test } from 'vitest';
import { lockRoom, planEditor, setBrief, setCapacity, setLead } from '../../src/core';
import { breakoutBrief, breakoutLateJoiners, breakoutLeads } from '../../src/realtimekit/facilitation';
import { addRoomAgain } from '../../src/core/plan/room-details';
import { Company } from '../support/company';
import { seatGuests } from '../support/seat-guests';

const guests = ['Alice', 'Bob', 'Carol'];

/** Two hosts; Hanna has opened Garden, with a lead, a limit and a lock, and Library with a task. */
async function gather(): Promise<Company> {
  const company = await Company.gather(['Hanna', 'Henri'], guests);
  for (const name of company.names) {
    const session = company.session(name);
    for (const store of [breakoutBrief(session), breakoutLeads(session), breakoutLateJoiners(session)])
      onTestFinished(store.subscribe(() => undefined));
  }
  for (const name of ['Hanna', 'Henri']) onTestFinished(company.session(name).watch());
  const { editor, garden, library, keyOf } = seatGuests(company, 'Hanna');
  planEditor(company.session('Henri'));
  editor.edit((before) => setLead(setCapacity(lockRoom(before, garden, true), garden, 3), garden, keyOf('Carol')));
  editor.edit((before) => setBrief(before, library, { text: 'List three chances' }));
  const { plan: whole } = editor.getState();
  if (!whole) throw new Error('There is no plan.');
  void company.session('Hanna').start(whole);
  const isSeated = () => guests.every((name) => company.session(name).getSnapshot().status === 'room');
  expect(await company.clock.until(isSeated, 20_000)).toBe(true);
  await company.clock.pass(6000);
  return company;
}

const roomId = (company: Company, title: string) =>
  company
    .session('Hanna')
    .getSnapshot()
    .rooms.find((room) => room.title === title)?.id ?? '';
const keyFor = (company: Company, host: string, name: string) => {
  const { people } = company.session(host).editor.getState();
  return people.find((person) => person.name === name)?.key;
};
const closedFor = (company: Company, host: string) => company.session(host).editor.getState().closedRooms;

test('what hosts have changed since the start comes back with a room, on the page of each host', async () => {
  const company = await gather();
  const garden = roomId(company, 'Garden');
  await company.clock.drive(breakoutBrief(company.session('Henri')).set({ text: 'List four' }, garden));
  await company.clock.drive(
    breakoutLeads(company.session('Hanna')).set(garden, keyFor(company, 'Hanna', 'Alice') ?? ''),
  );
  await company.clock.pass(3000);
  company.meeting.deleteRooms([garden]);
  await company.clock.pass(10_000);
  for (const host of ['Hanna', 'Henri'])
    expect(closedFor(company, host)).toMatchObject([
      {
        title: 'Garden',
        brief: { text: 'List four' },
        isLocked: true,
        capacity: 3,
        leadKey: keyFor(company, host, 'Alice'),
      },
    ]);

  const henri = company.session('Henri');
  const [closed] = closedFor(company, 'Henri');
  if (!closed) throw new Error('No room was closed.');
  const editor = planEditor(henri);
  editor.createFromOpenRooms();
  editor.edit((plan) => addRoomAgain(plan, closed));
  const { plan } = editor.getState();
  if (plan) void henri.apply(plan);
  const isBack = () => company.session('Alice').getSnapshot().status === 'room';
  expect(await company.clock.until(isBack, 20_000)).toBe(true);
  await company.clock.pass(5000);
  const again = roomId(company, 'Garden');
  expect(breakoutBrief(company.session('Alice')).getSnapshot().brief?.text).toBe('List four');
  expect(breakoutLeads(company.session('Carol')).getSnapshot().own?.name).toBe('Alice');
  expect(breakoutLateJoiners(company.session('Alice')).getSnapshot().limits.get(again)).toEqual({
    isLocked: true,
    capacity: 3,
  });
});

test('what a host has taken away from a room stays away', async () => {
  const company = await gather();
  const library = roomId(company, 'Library');
  await company.clock.drive(breakoutBrief(company.session('Henri')).remove(library));
  await company.clock.pass(20_000);
  company.meeting.deleteRooms([library]);
  await company.clock.pass(10_000);
  const [closed] = closedFor(company, 'Hanna');
  expect(closed).toMatchObject({ title: 'Library' });
  expect(closed).not.toHaveProperty('brief');
});

test('what another host’s client takes away before the list says that the room is closed comes back with it', async () => {
  const company = await gather();
  const library = roomId(company, 'Library');
  await company.clock.drive(company.channel('Henri').remove(`brief/${library}`));
  await company.clock.pass(5000);
  expect(breakoutBrief(company.session('Hanna')).read(library)).toBe(null);
  company.meeting.deleteRooms([library]);
  await company.clock.pass(8000);
  expect(closedFor(company, 'Hanna')).toMatchObject([{ title: 'Library', brief: { text: 'List three chances' } }]);
});
