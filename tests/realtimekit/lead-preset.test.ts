import { describe, expect, onTestFinished, test } from 'vitest';
import { planEditor, setLead, type OperationReport, type SessionOptions } from '../../src/core';
import { mainAndRooms } from '../../src/core/plan/places';
import { breakoutLeads } from '../../src/realtimekit/facilitation';
import type { LiveOptions, PresetOptions } from '../../src/sandbox';
import { Company } from '../support/company';
import { memoryStore } from '../support/memory-store';

const LEAD = 'preset-lead';
const GUEST = 'preset-switcher';
const guests = ['Alice', 'Bob', 'Carol', 'Dan'];
const host: PresetOptions = { canAlter: true, canSwitchRooms: true, canReturnToMain: true };
/** Leads may mute and record; they alter no rooms. */
const lead: PresetOptions = { canReturnToMain: true, canSwitchRooms: true, canMute: true, canRecord: true };

/** Alice and Bob are planned for the garden, Carol and Dan for the library; Alice and Carol lead them. */
async function setUp(
  hosts: readonly string[] = ['Hanna'],
  world: Partial<LiveOptions> = {},
  presets: Record<string, PresetOptions> = { lead },
  options: (name: string) => SessionOptions = () => ({}),
) {
  const company = await Company.gather(hosts, guests, { ...world, presets: { host, ...presets } }, (name) => ({
    leadPresetId: LEAD,
    ...options(name),
  }));
  for (const name of hosts) watch(company, name);
  const [starter = ''] = hosts;
  const session = company.session(starter);
  const editor = planEditor(session);
  editor.create(['Garden', 'Library']);
  const rooms = editor.getState().plan?.rooms ?? [];
  for (const [index, name] of guests.entries()) editor.assign([keyOf(company, starter, name)], roomAt(rooms, index).id);
  for (const [index, name] of ['Alice', 'Carol'].entries())
    editor.edit((plan) => setLead(plan, roomAt(rooms, 2 * index).id, keyOf(company, starter, name)));
  const { plan } = editor.getState();
  if (!plan) throw new Error('There is no plan.');
  const report = await company.clock.drive(session.start(plan));
  await company.clock.until(
    () => guests.every((name) => company.session(name).getSnapshot().status === 'room'),
    20_000,
  );
  await company.clock.pass(3000);
  const [garden = '', library = ''] = session.getSnapshot().rooms.map(({ id }) => id);
  return { company, session, report, garden, library };
}

/** As an open panel does. */
function watch(company: Company, name: string): void {
  const session = company.session(name);
  onTestFinished(session.watch());
  onTestFinished(breakoutLeads(session).subscribe(() => undefined));
}

const roomAt = <T>(rooms: readonly T[], index: number) => rooms[Math.floor(index / 2)] as T;
const personOf = (company: Company, asSeenBy: string, name: string) =>
  mainAndRooms(company.session(asSeenBy).getSnapshot())
    .flatMap(({ people }) => people)
    .find((person) => person.name === name);
const keyOf = (company: Company, asSeenBy: string, name: string) => personOf(company, asSeenBy, name)?.key ?? '';
/** The presets of the guests, by the list of a host. */
const presets = (company: Company, asSeenBy = 'Hanna') =>
  Object.fromEntries(guests.map((name) => [name, personOf(company, asSeenBy, name)?.presetId]));
const ofLeads = (...leads: string[]) =>
  Object.fromEntries(guests.map((name) => [name, leads.includes(name) ? LEAD : GUEST]));
const wrong = ({ wrongPreset }: OperationReport) => wrongPreset.map(({ person, error }) => [person.name, error.code]);
const mayMute = (company: Company, name: string) =>
  company.session(name).getSnapshot().client?.self.permissions.canDisableParticipantAudio;
const placeOf = (company: Company, name: string) => company.session(name).getSnapshot().currentRoomId;

describe.each([
  { listBy: 'presence', participantIds: 'stable' },
  { listBy: 'assignment', participantIds: 'change' },
] as const)('with lists by $listBy and ids that are $participantIds, leads', (world) => {
  test('of a plan have their preset in their room, and the one from before once they are moved home', async () => {
    const { company, session, report, garden } = await setUp(['Hanna'], world);
    expect(wrong(report)).toEqual([]);
    expect(presets(company)).toEqual(ofLeads('Alice', 'Carol'));
    expect([mayMute(company, 'Alice'), mayMute(company, 'Bob')]).toEqual([true, false]);

    const alice = keyOf(company, 'Hanna', 'Alice');
    await company.clock.drive(session.move([alice], null));
    await company.clock.pass(3000);
    expect(presets(company)).toEqual(ofLeads('Carol'));
    expect(mayMute(company, 'Alice')).toBe(false);
    // It is still her room.
    await company.clock.drive(session.move([alice], garden));
    expect(presets(company)).toEqual(ofLeads('Alice', 'Carol'));
  });

  test('who are chosen live get it where they are, and who led before have theirs again', async () => {
    const { company, session, garden } = await setUp(['Hanna'], world);
    const leads = breakoutLeads(session);
    await company.clock.drive(leads.set(garden, keyOf(company, 'Hanna', 'Bob')));
    await company.clock.pass(3000);
    expect(presets(company)).toEqual(ofLeads('Bob', 'Carol'));
    expect([mayMute(company, 'Alice'), mayMute(company, 'Bob')]).toEqual([false, true]);
    expect(['Alice', 'Bob'].map((name) => placeOf(company, name))).toEqual([garden, garden]);
    expect(leads.getSnapshot().all.map(({ name }) => name)).toEqual(['Bob', 'Carol']);

    await company.clock.drive(leads.set(garden, null));
    await company.clock.pass(3000);
    expect(presets(company)).toEqual(ofLeads('Carol'));
    // Who led it once gets nothing on the way back.
    const bob = keyOf(company, 'Hanna', 'Bob');
    await company.clock.drive(session.move([bob], null));
    await company.clock.pass(3000);
    await company.clock.drive(session.move([bob], garden));
    expect(presets(company)).toEqual(ofLeads('Carol'));
    expect(session.getSnapshot().reports).toEqual([]);
  });

  test('have it no more when the rooms are closed by another host, before they are deleted, also who went home alone', async () => {
    const { company } = await setUp(['Hanna', 'Henri'], world);
    await company.clock.drive(company.session('Carol').returnToMain());
    await company.clock.pass(2000);
    expect(presets(company, 'Henri')).toEqual(ofLeads('Alice', 'Carol'));
    await company.unload('Hanna');
    await company.clock.pass(2000);
    company.sandbox.clearTrace();
    let whenDeleted: unknown = null;
    const report = company.session('Henri').close({
      onProgress: ({ phase }) => {
        if (phase === 'deleting') whenDeleted ??= presets(company, 'Henri');
      },
    });
    expect(wrong(await company.clock.drive(report))).toEqual([]);
    expect(whenDeleted).toEqual(ofLeads());
    await company.clock.pass(3000);
    expect(presets(company, 'Henri')).toEqual(ofLeads());
    expect(guests.map((name) => mayMute(company, name))).toEqual(guests.map(() => false));
  });
});

test('a lead whose preset the host may not give is in the room all the same, and the report says so', async () => {
  const { company, session, report, garden } = await setUp(['Hanna'], {}, { lead, host: { ...host, mayGive: [] } });
  expect(wrong(report)).toEqual([
    ['Alice', 'preset-refused'],
    ['Carol', 'preset-refused'],
  ]);
  expect(report.failed).toEqual([]);
  expect(placeOf(company, 'Alice')).toBe(garden);
  expect(presets(company)).toEqual(ofLeads());
  expect(session.getSnapshot().reports.map(wrong)).toEqual([wrong(report)]);
  // Live, too: she leads it without.
  await company.clock.drive(breakoutLeads(session).set(garden, keyOf(company, 'Hanna', 'Bob')));
  await company.clock.pass(1000);
  expect(breakoutLeads(session).getSnapshot().all[0]?.name).toBe('Bob');
  expect(session.getSnapshot().reports.map(wrong)).toContainEqual([['Bob', 'preset-refused']]);
});

test('a host who reloads gives the presets from before back; one who came later says whose are not known', async () => {
  const storage = memoryStore();
  const { company } = await setUp(['Hanna', 'Henri'], {}, { lead }, (name) => ({
    roomStorage: name === 'Hanna' ? storage : memoryStore(),
  }));
  // His page and all it knew are gone.
  await company.unload('Henri');
  await company.clock.drive(company.enterAgain('Henri', { leadPresetId: LEAD, roomStorage: memoryStore() }));
  watch(company, 'Henri');
  await company.unload('Hanna');
  await company.clock.drive(company.enterAgain('Hanna', { leadPresetId: LEAD, roomStorage: storage }));
  watch(company, 'Hanna');
  await company.clock.pass(3000);

  const move = async (name: string, who: string) => {
    const report = await company.clock.drive(company.session(name).move([keyOf(company, name, who)], null));
    await company.clock.pass(3000);
    return report;
  };
  const unknown = await move('Henri', 'Carol');
  expect([placeOf(company, 'Carol'), wrong(unknown)]).toEqual([null, [['Carol', 'preset-refused']]]);
  expect(wrong(await move('Hanna', 'Alice'))).toEqual([]);
  expect(presets(company)).toEqual(ofLeads('Carol'));
});

test('nobody gets it who says of themselves that they lead', async () => {
  const { company, session, garden } = await setUp();
  await company.clock.drive(session.move([keyOf(company, 'Hanna', 'Alice')], null));
  watch(company, 'Bob');
  await company.clock.pass(1000);
  await breakoutLeads(company.session('Bob')).take();
  await company.clock.pass(2000);
  expect(breakoutLeads(session).getSnapshot().all[0]?.name).toBe('Bob');
  expect(presets(company)).toEqual(ofLeads('Carol'));
  const bob = keyOf(company, 'Hanna', 'Bob');
  await company.clock.drive(session.move([bob], null));
  await company.clock.pass(3000);
  await company.clock.drive(session.move([bob], garden));
  expect(presets(company)).toEqual(ofLeads('Carol'));
});

test('a lead that a host has ended is over for all hosts: nobody has it again who is sent back', async () => {
  const { company, session, garden, library } = await setUp(['Hanna', 'Henri']);
  const { clock } = company;
  const leads = breakoutLeads(session);
  const henri = company.session('Henri');
  const sendBack = async (name: string, roomId: string) => {
    await clock.drive(henri.move([keyOf(company, 'Henri', name)], roomId));
    await clock.pass(3000);
  };
  // Where she is, and while she is in main.
  await clock.drive(leads.set(garden, null));
  await clock.pass(1000);
  await clock.drive(henri.move([keyOf(company, 'Henri', 'Alice')], null));
  await clock.drive(session.move([keyOf(company, 'Hanna', 'Carol')], null));
  await clock.pass(3000);
  await clock.drive(leads.set(library, null));
  await clock.pass(1000);
  await sendBack('Alice', garden);
  await sendBack('Carol', library);
  expect(presets(company)).toEqual(ofLeads());
  // Named anew, she has it again.
  await clock.drive(leads.set(garden, keyOf(company, 'Hanna', 'Alice')));
  await clock.pass(3000);
  await clock.drive(henri.move([keyOf(company, 'Henri', 'Alice')], null));
  await clock.pass(3000);
  await sendBack('Alice', garden);
  expect(presets(company, 'Henri')).toEqual(ofLeads('Alice'));
});
