/** What the breakout manager of the vendor's UI kit gets wrong, each shown not to happen here. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { addRoom, createPlan, planEditor, removeRoom, sortRooms, unassignedPeople, type Plan } from '../../../src/core';
import { setViewState, viewStateOf } from '../../../src/hooks/view-state';
import { failures, hosting, planOf, truth } from '../../support/host';
import { eventually, type World, type WorldOptions } from '../../support/sandbox';
import { keyOf, namesByRoom, type Session } from '../../support/session';

const onlyHost = { name: 'Host', preset: 'host', customParticipantId: 'host' };
const numbered = (title: string, count: number) => Array.from({ length: count }, (_, index) => `${title} ${index + 1}`);

/** A host, with people of these names who exist on the server only, and the edits of the host's plan. */
async function hostingBots(names: readonly string[], { arrivalTimeout = 4000, ...options }: HostingOptions = {}) {
  const { world, host } = await hosting({ people: [onlyHost], ...options }, { arrivalTimeout });
  const bots = world.meeting.addBots(names);
  await host.refresh();
  return { world, host, bots, edits: planEditor(host) };
}
type HostingOptions = WorldOptions & { readonly arrivalTimeout?: number };

const planIn = (session: Session): Plan => {
  const { plan } = session.editor.getState();
  if (!plan) throw new Error('No plan is open.');
  return plan;
};
const roomId = (session: Session, title: string) =>
  planIn(session).rooms.find((room) => room.title === title)?.id ?? 'nowhere';
const drawn = (session: Session) =>
  planIn(session).rooms.map(({ personKeys }) => personKeys.map((key) => session.person(key)?.name ?? '?'));
const unassigned = (session: Session) =>
  unassignedPeople(planIn(session), session.getSnapshot().main?.people ?? []).map(({ name }) => name);

/** What the host's client sends to move people, and what the server makes of it: "2 of 2 to Garden". */
function movesBy(world: World, name: string) {
  const move = vi.spyOn(world.client(name).connectedMeetings, 'moveParticipants');
  onTestFinished(() => move.mockRestore());
  world.sandbox.clearTrace();
  return {
    sent: () => move.mock.calls.flatMap(([from, to, ids]) => ids.map((id) => ({ from, to, id }))),
    served: () =>
      world.sandbox.trace
        .filter(({ event, type }) => event === 'move' && type === 'reply')
        .map(({ summary }) => summary)
        .sort(),
  };
}

describe('the shuffle', () => {
  test('is even and random, and leaves hosts out: 9 guests and a host into 4 rooms', async () => {
    const guests = numbered('Guest', 9);
    const { world, host, edits } = await hostingBots(guests);
    world.meeting.addBots(['Hanna'], { preset: 'host' });
    await host.refresh();
    edits.create(numbered('Room', 4));

    const draws = [1, 2, 3].map((seed) => {
      edits.shuffle({ seed });
      expect(drawn(host).map((room) => room.length)).toEqual([3, 2, 2, 2]);
      expect(drawn(host).flat().sort()).toEqual(guests);
      expect(unassigned(host).sort()).toEqual(['Hanna', 'Host']);
      return JSON.stringify(drawn(host).map((room) => room.sort()));
    });
    const inJoinOrder = [guests.slice(0, 3), guests.slice(3, 5), guests.slice(5, 7), guests.slice(7)];
    expect(new Set([...draws, JSON.stringify(inJoinOrder)]).size).toBe(4);
  });

  test('leaves no room empty: 102 guests into 50 rooms', async () => {
    const { host, edits } = await hostingBots(numbered('Guest', 102));
    edits.create(numbered('Room', 50));
    edits.shuffle();
    const sizes = drawn(host).map((room) => room.length);
    expect(sizes.sort()).toEqual([...Array<number>(48).fill(2), 3, 3]);
  });
});

describe('the draft', () => {
  // In the dialogs themselves: tests/e2e/cancel.e2e.test.ts.
  test('stays when it is not confirmed, when the dialog closes, and when the start is refused', async () => {
    const { world, host, edits } = await hostingBots(['Ada', 'Bruno']);
    edits.create(['Garden', 'Attic']);
    edits.shuffle({ seed: 1 });
    setViewState(host, { view: 'assign' });
    const before = host.editor.getState();

    setViewState(host, { view: null });
    await host.refresh();
    setViewState(host, { view: 'assign' });
    expect(host.editor.getState()).toEqual(before);

    world.person('Host').setPermissions({ canAlter: false });
    await eventually(() => expect(host.getSnapshot().permissions.canAlter).toBe(false));
    await expect(host.start(planIn(host))).rejects.toMatchObject({ code: 'no-permission' });
    expect(host.editor.getState()).toEqual(before);
    expect(before.plan?.rooms.flatMap(({ personKeys }) => personKeys)).toHaveLength(2);
  });

  test('keeps every room and person when somebody joins after the draw', async () => {
    const { world, host, edits } = await hostingBots(numbered('Guest', 6));
    edits.create(['A', 'B', 'C']);
    edits.shuffle({ seed: 1 });
    const before = drawn(host);

    world.meeting.addBots(['Late']);
    await eventually(() => expect(unassigned(host)).toEqual(['Host', 'Late']));
    expect(drawn(host)).toEqual(before);
    const report = await host.start(planIn(host));
    expect(report.failed).toEqual([]);
    expect(Object.values(truth(world))).toEqual([['Host', 'Late'], ...before.map((room) => room.sort())]);
  });

  test('keeps the selection over every update of the lists', async () => {
    const { world, host, edits } = await hostingBots(['Ada', 'Bruno', 'Chidi']);
    edits.create(['A']);
    const selection = [keyOf(host, 'Ada'), keyOf(host, 'Chidi')];
    edits.setSelection(selection);
    setViewState(host, { search: 'a' });

    const updated = vi.fn();
    world.client('Host').connectedMeetings.on('stateUpdate', updated);
    world.meeting.addBots(['Late']);
    world.meeting.createRooms(['Theirs']);
    await eventually(() => expect(namesByRoom(host)).toMatchObject({ Theirs: [] }));
    await eventually(() => expect(namesByRoom(host)['Main']).toContain('Late'));
    expect(updated).toHaveBeenCalled();
    expect(host.editor.getState()).toMatchObject({ selection });
    expect(viewStateOf(host).get().search).toBe('a');
    // Rooms that another host was faster to open do not get into the plan by themselves.
    expect(planIn(host).rooms.map(({ title }) => title)).toEqual(['A']);
  });
});

describe('moves', () => {
  test('never name a person or a room that is undefined, also when somebody joins during the edits', async () => {
    const { world, host, edits } = await hostingBots(['Ada', 'Bruno']);
    await host.start(planOf(host, { A: ['Ada'], B: ['Bruno'] }));
    edits.createFromOpenRooms();
    world.meeting.addBots(['Late']);
    await eventually(() => expect(unassigned(host)).toContain('Late'));
    edits.addRoom('C');
    edits.assign([keyOf(host, 'Late')], roomId(host, 'A'));
    edits.assign([keyOf(host, 'Ada')], roomId(host, 'C'));

    const moves = movesBy(world, 'Host');
    const idOf = (name: string) => host.person(keyOf(host, name))?.id;
    const expected = { late: idOf('Late'), ada: idOf('Ada'), a: roomId(host, 'A') };
    const report = await host.apply(planIn(host));

    expect(report.failed).toEqual([]);
    expect(moves.sent()).toHaveLength(2);
    expect(moves.sent()).toEqual(
      expect.arrayContaining([
        { from: world.meeting.id, to: expected.a, id: expected.late },
        { from: expected.a, to: roomId(host, 'C'), id: expected.ada },
      ]),
    );
    // The server knew every id that it received.
    expect(moves.served()).toEqual(['1 of 1 to A', '1 of 1 to C']);
    expect(truth(world)).toEqual({ Main: ['Host'], A: ['Late'], B: ['Bruno'], C: ['Ada'] });
  });

  test('leave out who has left', async () => {
    const { world, host, bots } = await hostingBots(['Ada', 'Bruno', 'Chidi']);
    const plan = planOf(host, { A: ['Ada', 'Bruno'], B: ['Chidi'] });
    const staying = bots.filter(({ name }) => name === 'Ada').map(({ id }) => id);
    for (const bot of bots) if (bot.name !== 'Ada') bot.leave();
    await eventually(() => expect(namesByRoom(host)).toEqual({ Main: ['Ada', 'Host'] }));

    const moves = movesBy(world, 'Host');
    const report = await host.start(plan);
    expect(moves.sent().map(({ id }) => id)).toEqual(staying);
    expect(moves.served()).toEqual(['1 of 1 to A']);
    expect(report.left.map(({ name }) => name)).toEqual(['Bruno', 'Chidi']);
    expect(report.failed).toEqual([]);
  });

  test('and new rooms that fail are reported by name, and the rest is done', async () => {
    const { world, host } = await hostingBots(['Ada', 'Bruno', 'Chidi'], { arrivalTimeout: 2000 });
    world.sandbox.fault({ on: 'create', kind: 'refuse', only: ['B'] });
    world.sandbox.fault({ on: 'move', kind: 'refuse', only: ['Chidi'] });
    const report = await host.start(planOf(host, { A: ['Ada', 'Chidi'], B: ['Bruno'] }));
    expect(report.failedRooms.map(({ title, error }) => [title, error.code])).toEqual([['B', 'room-refused']]);
    expect(failures(report)).toEqual({ Bruno: 'room-refused', Chidi: 'move-refused' });
    expect(report.moved.map(({ name }) => name)).toEqual(['Ada']);
    expect(report.retry).toBeTypeOf('function');
    expect(truth(world)).toEqual({ Main: ['Bruno', 'Chidi', 'Host'], A: ['Ada'] });
  });
});

describe('what looks alike stays apart', () => {
  test('two rooms of one title', async () => {
    const { world, host, edits } = await hostingBots(['Ada', 'Bruno']);
    edits.create(['Team', 'Team']);
    const [first, second] = planIn(host).rooms.map(({ id }) => id);
    edits.assign([keyOf(host, 'Ada')], first ?? null);
    edits.assign([keyOf(host, 'Bruno')], second ?? null);
    const report = await host.start(planIn(host));

    expect(new Set(report.rooms.map(({ id }) => id)).size).toBe(2);
    const { rooms } = world.sandbox.rooms(world.meeting.id);
    expect(rooms.map(({ title, people }) => [title, ...people.map(({ name }) => name)]).sort()).toEqual([
      ['Team', 'Ada'],
      ['Team', 'Bruno'],
    ]);
    // Edited again they still are two.
    edits.createFromOpenRooms();
    expect(drawn(host).sort()).toEqual([['Ada'], ['Bruno']]);
  });

  test('people of equal or empty customParticipantIds', async () => {
    const guest = (name: string, customParticipantId: string) => ({ name, preset: 'participant', customParticipantId });
    const people = [guest('Ada', 'twin'), guest('Bruno', 'twin'), guest('Chidi', ''), guest('Daria', '')];
    const { world, host } = await hosting({ people: [onlyHost, ...people] });
    const names = people.map(({ name }) => name);
    await eventually(() => expect(namesByRoom(host)).toEqual({ Main: [...names, 'Host'] }));
    expect(new Set(names.map((name) => keyOf(host, name))).size).toBe(4);

    const report = await host.start(planOf(host, { A: ['Ada'], B: ['Bruno'], C: ['Chidi'], D: ['Daria'] }));
    expect(report.moved.map(({ name }) => name).sort()).toEqual(names);
    expect(truth(world)).toEqual({ Main: ['Host'], A: ['Ada'], B: ['Bruno'], C: ['Chidi'], D: ['Daria'] });
  });
});

test('Room 10 comes after Room 2', async () => {
  const { world, host, edits } = await hostingBots([]);
  world.meeting.createRooms(['Room 10', 'Room 2', 'Room 1']);
  await host.refresh();
  const inOrder = ['Room 1', 'Room 2', 'Room 10'];
  expect(host.getSnapshot().rooms.map(({ title }) => title)).toEqual(inOrder);
  edits.createFromOpenRooms();
  expect(planIn(host).rooms.map(({ title }) => title)).toEqual(inOrder);
  const drafted = sortRooms(createPlan({ titles: ['Room 10', 'Room 2', 'Room 1'] }));
  expect(drafted.rooms.map(({ title }) => title)).toEqual(inOrder);
});

test('rooms keep the order of the plan; a new one comes last, and those of others by title', async () => {
  const { world, host } = await hostingBots([]);
  const titles = () => host.getSnapshot().rooms.map(({ title }) => title);
  await host.start(createPlan({ titles: ['Zebra', 'Ant', 'Room 10', 'Room 2'] }));
  expect(titles()).toEqual(['Zebra', 'Ant', 'Room 10', 'Room 2']);
  await host.apply(addRoom(createPlan(host.getSnapshot()), 'Annex'));
  expect(titles()).toEqual(['Zebra', 'Ant', 'Room 10', 'Room 2', 'Annex']);
  world.meeting.createRooms(['Room 3', 'Aviary']);
  await host.refresh();
  expect(titles()).toEqual(['Zebra', 'Ant', 'Room 10', 'Room 2', 'Annex', 'Aviary', 'Room 3']);
  const [, ant] = host.getSnapshot().rooms;
  await host.apply(removeRoom(createPlan(host.getSnapshot()), ant?.id ?? ''));
  expect(titles()).toEqual(['Zebra', 'Room 10', 'Room 2', 'Annex', 'Aviary', 'Room 3']);
});
