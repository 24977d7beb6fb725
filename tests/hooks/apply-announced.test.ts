import { expect, onTestFinished, test } from 'vitest';
import { addRoom, assign, planEditor, removeRoom, type SessionOptions } from '../../src/core';
import { applyAnnounced } from '../../src/hooks/apply-announced';
import { breakoutCountdown } from '../../src/realtimekit/facilitation';
import { Company } from '../support/company';

const guests = ['Alice', 'Bob', 'Carol'];
/** Stands for the app's server: it signs for hosts only. */
const seal = (payload: string) =>
  `seal ${[...payload].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1e9, 7)}`;
const signed = (name: string): SessionOptions => ({
  verify: (payload, signature) => signature === seal(payload),
  ...(name.startsWith('H') && { sign: seal }),
});

/** Bob in the garden, Alice and Carol in the library; Hanna is about to put Alice into a new room and to close the library. */
async function setUp(hosts: readonly string[] = ['Hanna'], options?: (name: string) => SessionOptions) {
  const company = await Company.gather(hosts, guests, { echoBroadcasts: true }, options);
  const { clock, meeting } = company;
  const [garden = '', library = ''] = meeting.createRooms(['Garden', 'Library']);
  for (const [index, name] of guests.entries()) company.person(name).moveTo(index % 2 ? garden : library);
  const isSeated = () => guests.every((name) => company.session(name).getSnapshot().status === 'room');
  expect(await clock.until(isSeated, 10_000)).toBe(true);
  for (const name of company.names) onTestFinished(breakoutCountdown(company.session(name)).subscribe(() => undefined));
  await clock.pass(2500);
  await clock.drive(company.session('Hanna').refresh());
  return { company, clock, garden, library };
}

const titleOf = (company: Company, id: string | null | undefined) =>
  company.sandbox.rooms(company.meeting.id).rooms.find((room) => room.id === id)?.title ?? null;
const ownOf = (company: Company, name: string) => breakoutCountdown(company.session(name)).getSnapshot().own;
/** Where each guest is told to go; undefined for who is told nothing, null for main. */
const told = (company: Company) =>
  guests.map((name) => {
    const own = ownOf(company, name);
    return own ? titleOf(company, own.destinationId) : undefined;
  });
const places = (company: Company) =>
  guests.map((name) => titleOf(company, company.session(name).getSnapshot().currentRoomId));
const titles = (company: Company) => company.sandbox.rooms(company.meeting.id).rooms.map(({ title }) => title);
const keyOf = (company: Company, name: string) => {
  const { main, rooms } = company.session('Hanna').getSnapshot();
  return [main, ...rooms].flatMap((room) => room?.people ?? []).find((person) => person.name === name)?.key ?? '';
};

/** Alice goes to a new room, Carol back to main as the library closes. */
async function apply({ company, clock, library }: Awaited<ReturnType<typeof setUp>>) {
  const session = company.session('Hanna');
  const editor = planEditor(session);
  editor.createFromOpenRooms();
  editor.edit((plan) => addRoom(plan, 'Studio'));
  const studio = editor.getState().plan?.rooms.at(-1)?.id ?? '';
  editor.edit((plan) => assign(plan, [keyOf(company, 'Alice')], studio));
  editor.edit((plan) => removeRoom(plan, library));
  return again({ company, clock });
}

async function again({ company, clock }: Pick<Awaited<ReturnType<typeof setUp>>, 'company' | 'clock'>) {
  const session = company.session('Hanna');
  const editor = planEditor(session);
  const { plan } = editor.getState();
  if (!plan) throw new Error('There is no plan.');
  await clock.drive(
    applyAnnounced(session, plan, {
      carryOut: async (now, onSent) => {
        await session.apply(now);
        onSent();
      },
      goOn: editor.discard,
      lookOn: () => undefined,
    }),
  );
  await clock.pass(1500);
}

test('everyone who is moved is told where, for the longer of the times; a new room is open by then', async () => {
  const { company, clock, ...rest } = await setUp();
  await apply({ company, clock, ...rest });
  expect(titles(company)).toEqual(['Garden', 'Library', 'Studio']);
  expect(places(company)).toEqual(['Library', 'Garden', 'Library']);
  expect(told(company)).toEqual(['Studio', undefined, null]);
  expect(guests.map((name) => ownOf(company, name)?.action.kind)).toEqual(['move', undefined, 'close']);
  await clock.pass(25_000);
  expect(places(company)).toEqual(['Library', 'Garden', 'Library']);
  expect(company.session('Hanna').editor.getState().plan).not.toBeNull();
  await clock.pass(15_000);
  expect(places(company)).toEqual(['Studio', 'Garden', null]);
  expect(titles(company)).toEqual(['Garden', 'Studio']);
  expect(told(company)).toEqual([undefined, undefined, undefined]);
  expect(company.session('Hanna').editor.getState().plan).toBeNull();
});

test('cancelled, everybody stays, the new room too, and the plan is still there; applied once more, it comes once', async () => {
  const { company, clock, ...rest } = await setUp();
  await apply({ company, clock, ...rest });
  const { cancel, getSnapshot } = breakoutCountdown(company.session('Hanna'));
  await clock.drive(cancel(getSnapshot().all[0]?.id ?? ''));
  await clock.pass(40_000);
  expect(places(company)).toEqual(['Library', 'Garden', 'Library']);
  const { plan, changes } = company.session('Hanna').editor.getState();
  expect(plan?.rooms.map(({ title }) => title)).toEqual(['Garden', 'Studio']);
  expect(changes).toMatchObject({ create: [], remove: [rest.library] });
  await again({ company, clock });
  await again({ company, clock });
  expect(new Set(getSnapshot().all.map(({ id }) => id)).size).toBe(1);
  await clock.pass(40_000);
  expect(places(company)).toEqual(['Studio', 'Garden', null]);
  expect(titles(company)).toEqual(['Garden', 'Studio']);
});

test('a change of it for which no room can be opened leaves what was announced, and the next one replaces that', async () => {
  const { company, clock, ...rest } = await setUp();
  await apply({ company, clock, ...rest });
  const editor = planEditor(company.session('Hanna'));
  editor.edit((plan) => addRoom(plan, 'Attic'));
  const restore = company.sandbox.fault({ on: 'create', kind: 'refuse' });
  await again({ company, clock });
  restore();
  expect(told(company)).toEqual(['Studio', undefined, null]);
  // Neither the attic, nor the end of the library.
  editor.undo();
  editor.undo();
  await again({ company, clock });
  expect(told(company)).toEqual(['Studio', undefined, undefined]);
});

test('where the host is gone by then, another one does all of it if the app signs', async () => {
  const { company, clock, ...rest } = await setUp(['Hanna', 'Henri'], signed);
  await apply({ company, clock, ...rest });
  await clock.pass(10_000);
  await company.unload('Hanna');
  expect(await clock.until(() => titles(company).length === 2, 60_000)).toBe(true);
  await clock.pass(3000);
  expect(places(company)).toEqual(['Studio', 'Garden', null]);
  expect(told(company)).toEqual([undefined, undefined, undefined]);
});

test('who has gone, went by themselves, or is moved elsewhere by another host is nobody’s failure', async () => {
  const { company, clock, garden, ...rest } = await setUp(['Hanna', 'Henri']);
  await apply({ company, clock, garden, ...rest });
  const studio = ownOf(company, 'Alice')?.destinationId ?? '';
  await clock.drive(company.session('Alice').join(studio));
  const henri = company.session('Henri');
  await clock.drive(henri.refresh());
  const carol = henri
    .getSnapshot()
    .rooms.flatMap((room) => room.people)
    .find(({ name }) => name === 'Carol');
  await clock.drive(henri.move([carol?.key ?? ''], garden));
  await company.unload('Bob');
  await clock.pass(45_000);
  expect(company.session('Alice').getSnapshot().currentRoomId).toBe(studio);
  expect(titles(company)).toEqual(['Garden', 'Studio']);
  expect(titleOf(company, company.session('Carol').getSnapshot().currentRoomId)).toBe('Garden');
  expect(company.session('Hanna').getSnapshot().reports).toMatchObject([
    { failed: [], failedRooms: [], left: [{ name: 'Bob' }] },
  ]);
});

test('a room that another host closes meanwhile takes nobody: who was to go there stays', async () => {
  const { company, clock, garden, ...rest } = await setUp(['Hanna', 'Henri']);
  const session = company.session('Hanna');
  const editor = planEditor(session);
  editor.createFromOpenRooms();
  editor.edit((plan) => assign(plan, [keyOf(company, 'Alice')], garden));
  editor.edit((plan) => assign(plan, [keyOf(company, 'Carol')], null));
  await again({ company, clock });
  expect(told(company)).toEqual(['Garden', undefined, null]);
  const henri = company.session('Henri');
  await clock.drive(henri.refresh());
  const rooms = henri
    .getSnapshot()
    .rooms.map(({ id, title, people }) => ({ id, title, personKeys: people.map(({ key }) => key) }));
  await clock.drive(henri.apply({ rooms: rooms.filter(({ id }) => id !== garden), base: rooms, nextDraft: 1 }));
  await clock.pass(45_000);
  expect(places(company)).toEqual(['Library', null, null]);
  expect(titles(company)).toEqual(['Library']);
  expect(rest.library).not.toBe('');
});
