import { describe, expect, test } from 'vitest';
import { assign, createPlan } from '../../../src/core';
import { hosting, planOf } from '../../support/host';
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
