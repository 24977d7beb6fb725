import { describe, expect, test } from 'vitest';
import { assign, createPlan, openConflicts, planEditor, type Plan } from '../../../src/core';
import { failures, hosting, planOf, truth } from '../../support/host';
import { eventually } from '../../support/sandbox';
import { keyOf, sessionOf, type Session } from '../../support/session';

const withSecondHost = {
  people: [
    { name: 'Host', preset: 'host', customParticipantId: 'host' },
    { name: 'Hanna', preset: 'host', customParticipantId: 'hanna' },
    { name: 'Alice', preset: 'participant', customParticipantId: 'alice' },
    { name: 'Bob', preset: 'participant', customParticipantId: 'bob' },
  ],
};

const open = (session: Session, plan: Plan) => planEditor(session).replace(plan);
const planIn = (session: Session): Plan => {
  const { plan } = session.editor.getState();
  if (!plan) throw new Error('No plan is open.');
  return plan;
};
const edit = (session: Session, change: (plan: Plan) => Plan) => planEditor(session).edit(change);
const namesIn = (session: Session, plan = planIn(session)) =>
  Object.fromEntries(
    plan.rooms.map(({ title, personKeys }) => [title, personKeys.map((key) => session.person(key)?.name)]),
  );

describe('an open plan', () => {
  test('ends when others close all of its rooms, unless there is an edit in one', async () => {
    const { world, host } = await hosting();
    const rooms = world.meeting.createRooms(['A', 'B']);
    await host.refresh();
    const live = () => createPlan({ rooms: host.getSnapshot().rooms });
    open(host, live());
    world.meeting.deleteRooms(rooms);
    await host.refresh();
    expect(host.editor.getState()).toMatchObject({ plan: null, past: [], selection: [] });

    const [c = '', d = ''] = world.meeting.createRooms(['C', 'D']);
    await host.refresh();
    open(host, live());
    edit(host, (plan) => assign(plan, [keyOf(host, 'Alice')], c));
    world.meeting.deleteRooms([c, d]);
    await host.refresh();
    expect(namesIn(host)).toEqual({ C: ['Alice'] });
  });

  test('keeps the place of somebody who left, and does not move them', async () => {
    const { world, host } = await hosting();
    open(host, planOf(host, { A: ['Alice'], B: ['Bob'] }));
    await world.client('Bob').leave();
    await eventually(() => expect(truth(world)['Main']).toEqual(['Alice', 'Host']));
    await host.refresh();
    expect(namesIn(host)).toEqual({ A: ['Alice'], B: ['Bob'] });
    const report = await host.start(planIn(host));
    expect(report.left.map(({ name }) => name)).toEqual(['Bob']);
    expect(truth(world)).toEqual({ Main: ['Host'], A: ['Alice'], B: [] });
  });

  test('of new rooms is left alone when another host is faster, waits where it was put aside, and comes back after theirs', async () => {
    const { world, host } = await hosting(withSecondHost);
    const hanna = sessionOf(world, 'Hanna');
    await hanna.refresh();
    const mine = planOf(host, { Mine: ['Alice', 'Bob'] });
    open(host, mine);
    await hanna.start(planOf(hanna, { Theirs: ['Alice'] }));
    await host.refresh();

    expect(planIn(host)).toBe(mine);
    expect(host.editor.getState().isOvertaken).toBe(true);
    await expect(host.start(mine)).rejects.toMatchObject({ code: 'rooms-open' });
    await expect(host.apply(mine)).rejects.toMatchObject({ code: 'plan-conflicts' });
    expect(truth(world)).toEqual({ Main: ['Bob', 'Hanna', 'Host'], Theirs: ['Alice'] });

    planEditor(host).shelve();
    await hanna.close();
    await host.refresh();
    expect(host.editor.getState()).toMatchObject({ plan: mine, shelved: null });
    expect(failures(await host.start(mine))).toEqual({});
    expect(truth(world)).toEqual({ Main: ['Hanna', 'Host'], Mine: ['Alice', 'Bob'] });
  });

  test('is compared with a fresh list before it is applied: what another host did unseen is not overwritten', async () => {
    const { world, host } = await hosting(withSecondHost);
    await host.start(planOf(host, { A: ['Alice'], B: ['Bob'] }));
    const [, b] = host.getSnapshot().rooms;
    open(host, { rooms: [], base: [], nextDraft: 1 });
    await host.refresh();
    edit(host, (plan) => assign(plan, [keyOf(host, 'Alice')], b?.id ?? null));
    const mine = planIn(host);
    // The server pushes no list here.
    const hanna = sessionOf(world, 'Hanna');
    await hanna.refresh();
    await hanna.move([keyOf(hanna, 'Alice')], null);
    await expect(host.apply(mine)).rejects.toMatchObject({ code: 'plan-conflicts' });
    expect(truth(world)).toEqual({ Main: ['Alice', 'Hanna', 'Host'], A: [], B: ['Bob'] });
    expect(openConflicts(planIn(host))).toHaveLength(1);
  });

  test('knows its rooms once they were started: applied again it does nothing, and creates no room twice', async () => {
    const { world, host } = await hosting();
    world.sandbox.fault({ on: 'create', kind: 'refuse', only: ['B'], times: 1 });
    open(host, planOf(host, { A: ['Alice'], B: ['Bob'] }));
    const report = await host.start(planIn(host));
    expect(failures(report)).toEqual({ Bob: 'room-refused' });
    expect(namesIn(host)).toEqual({ A: ['Alice'], B: ['Bob'] });

    const again = await host.apply(planIn(host));
    expect(failures(again)).toEqual({});
    expect(truth(world)).toEqual({ Main: ['Host'], A: ['Alice'], B: ['Bob'] });
    const third = await host.apply(planIn(host));
    expect(third.moved).toEqual([]);
    expect(truth(world)).toEqual({ Main: ['Host'], A: ['Alice'], B: ['Bob'] });
  });

  test('that undo brings back is up to date as well', async () => {
    const { world, host } = await hosting();
    world.meeting.createRooms(['A']);
    await host.refresh();
    open(host, createPlan({ rooms: host.getSnapshot().rooms }));
    edit(host, (plan) => assign(plan, [keyOf(host, 'Alice')], plan.rooms[0]?.id ?? null));
    edit(host, (plan) => assign(plan, [keyOf(host, 'Bob')], plan.rooms[0]?.id ?? null));
    world.meeting.createRooms(['Another']);
    await host.refresh();
    expect(namesIn(host)).toEqual({ A: ['Alice', 'Bob'], Another: [] });
    planEditor(host).undo();
    expect(namesIn(host)).toEqual({ A: ['Alice'], Another: [] });
  });
});
