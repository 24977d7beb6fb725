import { describe, expect, test } from 'vitest';
import { createBreakoutSession, createPlan, importPlan, planEditor, type Plan } from '../../../src/core';
import { hosting, truth } from '../../support/host';
import { eventually, type World } from '../../support/sandbox';
import { keyOf, sessionOf, type Session } from '../../support/session';

/** Alice in A; Late is expected in B by id, and Named by name alone. */
function planned(session: Session): Plan {
  const { main } = session.getSnapshot();
  const rooms = [
    { title: 'A', people: [{ customParticipantId: 'alice', name: 'Alice' }] },
    { title: 'B', people: [{ customParticipantId: 'LATE@example.org', name: '' }, { name: 'named' }] },
  ];
  return importPlan({ format: 'realtimekit-breakout-plan', version: 1, rooms }, main?.people ?? []).plan;
}
/** The page of the host is loaded anew. */
async function reload(world: World): Promise<Session> {
  createBreakoutSession(world.client('Host')).dispose();
  await world.client('Host').leave();
  await world.join('Host');
  const again = sessionOf(world, 'Host');
  await again.refresh();
  return again;
}

const people = [
  { name: 'Host', preset: 'host' as const, customParticipantId: 'host' },
  { name: 'Alice', preset: 'participant' as const, customParticipantId: 'alice' },
  { name: 'Late', preset: 'participant' as const, customParticipantId: 'late@example.org' },
  { name: 'Named', preset: 'participant' as const },
];
const joined = ['Host', 'Alice'];
const awaited = (session: Session) =>
  session.editor.getState().awaited.map(({ person, personKey }) => [person.name, personKey]);

describe('people who were expected', () => {
  test('are in the open plan as soon as they are listed, also after an undo, and are moved by the start', async () => {
    const { world, host } = await hosting({ people, joined });
    planEditor(host).replace(planned(host));
    planEditor(host).replace(planned(host));
    await world.join('Late');
    await host.refresh();
    const roomB = () => host.editor.getState().plan?.rooms[1]?.personKeys;
    expect(roomB()).toContain(keyOf(host, 'Late'));
    planEditor(host).undo();
    expect(roomB()).toContain(keyOf(host, 'Late'));

    const report = await host.start(host.editor.getState().plan ?? createPlan({ titles: ['x'] }));
    expect(report).toMatchObject({ failed: [], left: [] });
    expect(truth(world)).toEqual({ Main: ['Host'], A: ['Alice'], B: ['Late'] });
  });

  test('are moved when they come after the start, once; who has only the name waits for a word', async () => {
    const { world, host } = await hosting({ people, joined });
    const report = await host.start(planned(host));
    expect(report).toMatchObject({ failed: [], left: [] });
    expect(awaited(host)).toEqual([
      ['', undefined],
      ['named', undefined],
    ]);

    await world.join('Late');
    await world.join('Named');
    await host.refresh();
    await eventually(() => expect(truth(world)).toEqual({ Main: ['Host', 'Named'], A: ['Alice'], B: ['Late'] }));
    await eventually(() => expect(awaited(host)).toEqual([['named', keyOf(host, 'Named')]]));

    const late = keyOf(host, 'Late');
    await host.move([late], null);
    await host.refresh();
    expect(truth(world)['B']).toEqual([]);
    await host.close();
    expect(awaited(host)).toEqual([]);
  });

  test('whom the server does not move are told, with the reason, and not tried again', async () => {
    const { world, host } = await hosting({ people, joined }, { arrivalTimeout: 1500 });
    await host.start(planned(host));
    world.sandbox.fault({ on: 'move', kind: 'refuse', only: ['Late'] });
    await world.join('Late');
    await host.refresh();
    await eventually(() =>
      expect(host.editor.getState().awaited[0]).toMatchObject({
        personKey: keyOf(host, 'Late'),
        error: { code: expect.any(String) as string },
      }),
    );
  });

  test('keep their places over a reload of the host’s tab, until the rooms are closed', async () => {
    const { world, host } = await hosting({ people, joined });
    await host.start(planned(host));
    const again = await reload(world);
    expect(awaited(again)).toEqual([
      ['', undefined],
      ['named', undefined],
    ]);
    await world.join('Late');
    await again.refresh();
    await eventually(() => expect(truth(world)).toEqual({ Main: ['Host'], A: ['Alice'], B: ['Late'] }));
    await eventually(() => expect(awaited(again)).toEqual([['named', undefined]]));

    await again.close();
    expect(awaited(await reload(world))).toEqual([]);
  });

  test('that are stored in a form nobody knows are left alone', async () => {
    const { world, host } = await hosting({ people, joined });
    const { rooms } = await host.start(planned(host));
    const roomId = rooms[1]?.id;
    const known = { roomId, person: { key: 'expected:Someone', name: 'Someone' } };
    const stored = [null, 5, { roomId }, { roomId, person: null }, { roomId, person: { key: 1, name: 2 } }, known];
    sessionStorage.setItem(`realtimekit-breakout.awaited.${world.meeting.id}.host`, JSON.stringify(stored));
    const again = await reload(world);
    expect(awaited(again)).toEqual([['Someone', undefined]]);
    await world.join('Late');
    await again.refresh();
    expect(truth(world)).toEqual({ Main: ['Host', 'Late'], A: ['Alice'], B: [] });
  });

  test('are known to the host alone who started the plan', async () => {
    const second = { name: 'Second', preset: 'host' as const, customParticipantId: 'second' };
    const { world, host } = await hosting({ people: [...people, second], joined: [...joined, 'Second'] });
    await host.start(planned(host));
    const other = sessionOf(world, 'Second');
    await other.refresh();
    expect(awaited(other)).toEqual([]);
  });
});
