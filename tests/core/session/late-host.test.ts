import { beforeEach, expect, test, vi } from 'vitest';
import type * as Core from '../../../src/core';
import type * as Slot from '../../../src/core/session/host-slot';
import { eventually, setUp, type World } from '../../support/sandbox';

const host = '../../../src/core/session/host-only';
const patience = { timeout: 15_000 };

let core: typeof Core;
let hostParts: typeof Slot.hostParts;

/** A page that has not loaded the host's part of a session. */
beforeEach(async () => {
  vi.resetModules();
  core = await import('../../../src/core');
  ({ hostParts } = await import('../../../src/core/session/host-slot'));
  return () => vi.doUnmock(host);
}, 60_000);

async function enter(preset: 'host' | 'participant') {
  const world = await setUp({
    people: [
      { name: 'Me', preset },
      { name: 'Ana', preset: 'switcher' },
    ],
    bots: 3,
  });
  const session = core.createBreakoutSession(world.client('Me'));
  return { world, session };
}

const listed = (world: World) => world.client('Me').connectedMeetings.getConnectedMeetings();

test('a participant never loads it, and has an editor without a plan', async () => {
  const { world, session } = await enter('participant');
  session.subscribe(() => undefined);
  await listed(world);
  await eventually(() => expect(session.getSnapshot().main?.people).toHaveLength(5));
  expect(hostParts.get()).toBeNull();
  expect(session.editor.getState()).toMatchObject({ plan: null, people: [] });
  session.dispose();
});

test('it comes as soon as the session knows that its user may alter rooms', async () => {
  const { world, session } = await enter('host');
  session.subscribe(() => undefined);
  await listed(world);
  await vi.waitFor(() => expect(session.editor.getState().people).toHaveLength(4), patience);
  session.dispose();
});

test('planEditor brings it at once, and the editor hears of each change before everybody else', async () => {
  const { world, session } = await enter('host');
  const late: number[] = [];
  session.subscribe(() => {
    const { main } = session.getSnapshot();
    late.push((main?.people.length ?? 1) - 1 - session.editor.getState().people.length);
  });
  core.planEditor(session).create(['Red']);
  expect(session.editor.getState().plan?.rooms).toMatchObject([{ title: 'Red' }]);
  await listed(world);
  await eventually(() => expect(session.editor.getState().people).toHaveLength(4));
  expect(new Set(late)).toEqual(new Set([0]));
  session.dispose();
});

test('who brings it in the middle of a render has everything at once; others hear of it after', async () => {
  const { world, session } = await enter('host');
  await listed(world);
  await eventually(() => expect(session.getSnapshot().main).not.toBeNull());
  const heard = vi.fn();
  session.editor.subscribe(heard);
  expect(session.editor.getState().people).toEqual([]);
  core.planEditor(session);
  expect(session.editor.getState().people).not.toEqual([]);
  expect(heard).not.toHaveBeenCalled();
  await Promise.resolve();
  expect(heard).toHaveBeenCalledOnce();
  session.dispose();
});

test('an operation waits for it', async () => {
  const { world, session } = await enter('host');
  await listed(world);
  const report = await session.start(core.createPlan({ titles: ['Red', 'Blue'] }));
  expect(report.rooms.map(({ title }) => title)).toEqual(['Red', 'Blue']);
  session.dispose();
}, 40_000);

test('an operation rejects when it cannot be loaded, and the next one tries again', async () => {
  vi.doMock(host, () => {
    throw new Error('offline');
  });
  const { world, session } = await enter('host');
  session.subscribe(() => undefined);
  await listed(world);
  const plan = core.createPlan({ titles: ['Red'] });
  await expect(session.start(plan)).rejects.toMatchObject({ code: 'load-failed' });
  vi.doUnmock(host);
  await expect(session.start(plan)).resolves.toMatchObject({ rooms: [{ title: 'Red' }] });
  session.dispose();
}, 40_000);

test('somebody who becomes a host while rooms are open has them, and who is in them, in the editor', async () => {
  const { world, session } = await enter('participant');
  session.subscribe(() => undefined);
  const [red] = world.meeting.createRooms(['Red']);
  world.person('Ana').moveTo(red ?? '');
  await vi.waitFor(async () => {
    await listed(world);
    expect(session.getSnapshot().rooms).toMatchObject([{ people: [{ name: 'Ana' }] }]);
  }, patience);
  expect(hostParts.get()).toBeNull();

  world.person('Me').setPermissions({ canAlter: true });
  await vi.waitFor(
    () =>
      expect(session.editor.getState().lastRooms).toMatchObject([{ title: 'Red', personKeys: [expect.any(String)] }]),
    patience,
  );
  core.planEditor(session).createFromOpenRooms();
  expect(session.editor.getState().plan?.rooms).toMatchObject([{ title: 'Red' }]);
  expect(session.editor.getState().unassigned).toHaveLength(3);
  session.dispose();
});
