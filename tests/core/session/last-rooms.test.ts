import { describe, expect, test } from 'vitest';
import {
  assign,
  createPlan,
  keyValuePlanStorage,
  lockRoom,
  planEditor,
  setBrief,
  setCapacity,
  setLead,
  setTimer,
} from '../../../src/core';
import { keepRooms } from '../../../src/hooks/keep-rooms';
import { hosting, planOf } from '../../support/host';
import { memoryStore } from '../../support/memory-store';
import { eventually } from '../../support/sandbox';
import { keyOf, sessionOf, type Session } from '../../support/session';

const withSecondHost = {
  people: [
    { name: 'Host', preset: 'host', customParticipantId: 'host' },
    { name: 'Hanna', preset: 'host', customParticipantId: 'hanna' },
    { name: 'Alice', preset: 'switcher', customParticipantId: 'alice' },
    { name: 'Bob', preset: 'participant', customParticipantId: 'bob' },
  ],
};

const namesIn = (session: Session, list: 'lastRooms' | 'closedRooms' = 'lastRooms') => {
  const rooms = session.editor.getState()[list];
  const nameOf = (key: string) => session.person(key)?.name;
  return Object.fromEntries(rooms.map(({ title, personKeys }) => [title, personKeys.map(nameOf).sort()]));
};

describe('who was in which room last', () => {
  test('is as it was at the end, after moves and changes of the plan, also once the rooms are closed', async () => {
    const { host } = await hosting();
    await host.start(planOf(host, { A: ['Alice', 'Bob'], B: [] }));
    const [, b] = host.getSnapshot().rooms;
    await host.move([keyOf(host, 'Bob')], b?.id ?? null);
    expect(namesIn(host)).toEqual({ A: ['Alice'], B: ['Bob'] });
    await host.close();
    expect(host.getSnapshot().rooms).toEqual([]);
    expect(namesIn(host)).toEqual({ A: ['Alice'], B: ['Bob'] });
  });

  test('includes those who were brought back, but not those whom a plan took out of their room', async () => {
    const { host } = await hosting();
    await host.start(planOf(host, { A: ['Alice', 'Bob'] }));
    await host.move([keyOf(host, 'Alice'), keyOf(host, 'Bob')], null);
    expect(namesIn(host)).toEqual({ A: ['Alice', 'Bob'] });

    await host.move([keyOf(host, 'Alice'), keyOf(host, 'Bob')], host.getSnapshot().rooms[0]?.id ?? null);
    const live = createPlan({ rooms: host.getSnapshot().rooms });
    await host.apply(assign(live, [keyOf(host, 'Bob')], null));
    expect(namesIn(host)).toEqual({ A: ['Alice'] });
  });

  test('leaves out hosts who only visit, and me', async () => {
    const { world, host } = await hosting(withSecondHost);
    const hanna = sessionOf(world, 'Hanna');
    await host.start(planOf(host, { A: ['Alice'] }));
    await hanna.refresh();
    const a = host.getSnapshot().rooms[0]?.id ?? '';
    await hanna.join(a);
    await host.join(a);
    await host.refresh();
    expect(host.getSnapshot().rooms[0]?.people).toHaveLength(3);
    expect(namesIn(host)).toEqual({ A: ['Alice'] });
  });

  test('notes a room that somebody else closes, and none that this host closes', async () => {
    const { world, host } = await hosting();
    await host.start(planOf(host, { A: ['Alice'], B: ['Bob'], C: [] }));
    const [a, , c] = host.getSnapshot().rooms;
    const live = createPlan({ rooms: host.getSnapshot().rooms });
    await host.apply({ ...live, rooms: live.rooms.filter(({ id }) => id !== c?.id) });
    expect(namesIn(host, 'closedRooms')).toEqual({});

    world.meeting.deleteRooms([a?.id ?? '']);
    await eventually(async () => {
      await host.refresh();
      expect(namesIn(host, 'closedRooms')).toEqual({ A: ['Alice'] });
    });
    expect(namesIn(host)).toEqual({ B: ['Bob'] });
    await host.close();
    expect(namesIn(host, 'closedRooms')).toEqual({});
    expect(namesIn(host)).toEqual({ B: ['Bob'] });
  });
});

describe('a close of this host that fails in part', () => {
  const rooms = { A: ['Alice'], B: ['Bob'], C: [] };

  test("is nobody else's, and the rooms come back as they were before it, also after its retry", async () => {
    const { world, host } = await hosting();
    await host.start(planOf(host, rooms));
    const wellAgain = world.sandbox.fault({ on: 'move', kind: 'refuse', only: ['Bob'] });
    const report = await host.close();
    await host.refresh();
    expect(host.getSnapshot().rooms.map(({ title }) => title)).toEqual(['B']);
    expect(namesIn(host, 'closedRooms')).toEqual({});
    expect(namesIn(host)).toEqual(rooms);
    wellAgain();
    await report.retry?.();
    expect(host.getSnapshot().rooms).toEqual([]);
    expect(namesIn(host)).toEqual(rooms);
  });

  test('is over once it is dismissed: the room that is left is open as any other', async () => {
    const { world, host } = await hosting();
    await host.start(planOf(host, rooms));
    world.sandbox.fault({ on: 'move', kind: 'refuse', only: ['Bob'] });
    host.dismissReport((await host.close()).id);
    expect(namesIn(host, 'closedRooms')).toEqual({});
    expect(namesIn(host)).toEqual({ B: ['Bob'] });
  });

  test('is over once rooms are opened again', async () => {
    const { world, host } = await hosting();
    await host.start(planOf(host, rooms));
    world.sandbox.fault({ on: 'move', kind: 'refuse', only: ['Bob'] });
    await host.close();
    world.meeting.createRooms(['D']);
    await host.refresh();
    expect(host.getSnapshot().reports).toEqual([]);
    expect(namesIn(host, 'closedRooms')).toEqual({});
    expect(namesIn(host)).toEqual({ B: ['Bob'], D: [] });
  });

  test("is nobody else's where a room that a plan closes is deleted late", async () => {
    const { world, host } = await hosting();
    await host.start(planOf(host, rooms));
    world.sandbox.fault({ on: 'delete', kind: 'refuse' });
    const live = createPlan({ rooms: host.getSnapshot().rooms });
    const [a] = live.rooms;
    const { failedRooms } = await host.apply({ ...live, rooms: live.rooms.filter((room) => room !== a) });
    expect(failedRooms.map(({ title }) => title)).toEqual(['A']);
    world.meeting.deleteRooms([a?.id ?? '']);
    await host.refresh();
    expect(host.getSnapshot().rooms).toHaveLength(2);
    expect(namesIn(host, 'closedRooms')).toEqual({});
  });
});

describe('a room comes back as it was', () => {
  const task = { text: 'List three risks' };
  const rich = (session: Session) => {
    const plan = planOf(session, { A: ['Alice'], B: ['Bob'] });
    const [a = '', b = ''] = plan.rooms.map(({ id }) => id);
    const led = setLead(setCapacity(lockRoom(plan, a, true), a, 3), a, keyOf(session, 'Alice'));
    return setBrief(setBrief(led, b, task), null, { text: 'Meet each other' });
  };
  const details = (session: Session) => [
    {
      title: 'A',
      isLocked: true,
      capacity: 3,
      leadKey: keyOf(session, 'Alice'),
      personKeys: [keyOf(session, 'Alice')],
    },
    { title: 'B', brief: task, personKeys: [keyOf(session, 'Bob')] },
  ];

  test('with task, lead, capacity and lock in a plan from the last rooms', async () => {
    const { host } = await hosting();
    await host.start(rich(host));
    expect(host.editor.getState().lastRooms).toMatchObject(details(host));
    await host.close();
    const editor = planEditor(host);
    editor.createFromLastRooms();
    expect(editor.getState().plan).toMatchObject({ rooms: details(host), brief: { text: 'Meet each other' } });
  });

  test('with the timer that was planned for them, also by a page that is loaded anew; not for rooms of another host', async () => {
    const { world, host } = await hosting(withSecondHost);
    const values = memoryStore();
    const storage = keyValuePlanStorage(() => values);
    /** What is kept once this page has kept its rooms. */
    const keptBy = async (session: Session) => {
      const before = [...values.values.values()].join();
      const errors: unknown[] = [];
      keepRooms(session, { storage, since: [], reportError: (error) => errors.push(error) })();
      await eventually(() => expect([...errors, [...values.values.values()].join()]).not.toEqual([before]));
      expect(errors).toEqual([]);
      return (await storage.load({ kind: 'last', name: world.meeting.id }))?.file;
    };
    await host.start(setTimer(planOf(host, { A: ['Alice'], B: ['Bob'] }), { minutes: 10, end: 'ask' }));
    expect(await keptBy(host)).toMatchObject({ timer: { minutes: 10, end: 'ask' } });

    const anew = sessionOf(world, 'Hanna');
    planEditor(anew);
    await anew.refresh();
    expect(anew.editor.getState()).toMatchObject({ lastRooms: [{ title: 'A' }, { title: 'B' }], lastTiming: null });
    expect(await keptBy(anew)).toMatchObject({ timer: { minutes: 10, end: 'ask' } });

    await host.close();
    await anew.refresh();
    await anew.start(planOf(anew, { C: ['Alice'] }));
    await host.refresh();
    expect(host.editor.getState()).toMatchObject({ lastRooms: [{ title: 'C' }], lastTiming: null });
    expect(await keptBy(host)).not.toHaveProperty('timer');
  });

  test('where a host keeps their plan for a room that another has closed', async () => {
    const { world, host } = await hosting();
    await host.start(rich(host));
    const [, b] = host.getSnapshot().rooms;
    const editor = planEditor(host);
    editor.createFromOpenRooms();
    editor.assign([keyOf(host, 'Alice')], b?.id ?? null);
    world.meeting.deleteRooms([b?.id ?? '']);
    await eventually(async () => {
      await host.refresh();
      expect(editor.getState().conflicts).toMatchObject([{ kind: 'room-gone' }]);
    });
    editor.resolve(editor.getState().conflicts, 'mine');
    const again = editor.getState().plan?.rooms.find(({ title }) => title === 'B');
    expect(again).toMatchObject({ brief: task });
    expect(again?.id).not.toBe(b?.id);
  });

  test('a later edit of one thing leaves the others', async () => {
    const { host } = await hosting();
    await host.start(rich(host));
    const plan = createPlan({ rooms: host.getSnapshot().rooms });
    await host.apply(setBrief(plan, plan.rooms[0]?.id ?? '', task));
    expect(host.editor.getState().lastRooms[0]).toMatchObject({ isLocked: true, capacity: 3, brief: task });
  });
});
