import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { BreakoutProvider, useBreakoutPlan, useBreakoutView } from '../../src';
import { createBreakoutSession } from '../../src/realtimekit/create-session';
import { addRule, lockPeople } from '../../src/core';
import { useViewState } from '../../src/hooks/view-state';
import type { World } from '../support/sandbox';
import { setUp } from '../support/sandbox';
import { withRooms } from './harness';

const bots = ['Cleo', 'Room 10', 'Room 2', 'Ada', 'Ben'];

/** Host plans for a co-host and some bots. */
async function asHost() {
  const world = await setUp({
    people: [
      { name: 'Host', preset: 'host' },
      { name: 'Cohost', preset: 'host' },
    ],
  });
  world.meeting.addBots(bots);
  await world.client('Host').connectedMeetings.getConnectedMeetings();
  return { world, ...renderPlan(world) };
}

function renderPlan(world: World) {
  const { result } = renderHook(
    () => ({ ...useBreakoutPlan(), view: useBreakoutView(), search: useViewState('test', 'search') }),
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <BreakoutProvider client={world.client('Host')}>{children}</BreakoutProvider>
      ),
      reactStrictMode: true,
    },
  );
  const keyOf = (name: string) => result.current.people.find((person) => person.name === name)?.key ?? name;
  const placed = () =>
    result.current.plan?.rooms.map((room) =>
      room.personKeys.map((key) => result.current.people.find((person) => person.key === key)?.name),
    );
  const roomId = (index: number) => result.current.plan?.rooms[index]?.id ?? '';
  return { result, keyOf, placed, roomId };
}

test('lists everyone but oneself by name, in natural order', async () => {
  const { result } = await asHost();

  expect(result.current.people.map((person) => person.name)).toEqual([
    'Ada',
    'Ben',
    'Cleo',
    'Cohost',
    'Room 2',
    'Room 10',
  ]);
  expect(result.current.unassigned).toEqual(result.current.people);
});

test('keeps its list of people while they only change rooms, and sorts in who joins', async () => {
  const { result, world } = await asHost();
  // Nobody is in no list on the way.
  world.sandbox.configure({ listBy: 'assignment' });
  const [garden = ''] = world.meeting.createRooms(['Garden']);
  const { people } = result.current;
  const ada = people.find(({ name }) => name === 'Ada');
  const session = createBreakoutSession(world.client('Host'));
  await vi.waitFor(() => expect(session.getSnapshot().rooms).toHaveLength(1));
  await act(() => session.move([ada?.key ?? ''], garden));
  expect(session.getSnapshot().rooms.map((room) => room.people)).toEqual([[ada]]);
  expect(result.current.people).toBe(people);

  act(() => void world.meeting.addBots(['Bea']));
  await vi.waitFor(() =>
    expect(result.current.people.map(({ name }) => name).slice(0, 4)).toEqual(['Ada', 'Bea', 'Ben', 'Cleo']),
  );
});

test('shuffles everybody evenly, leaves hosts out, and repeats itself with the same seed', async () => {
  const { result, placed, keyOf, roomId } = await asHost();
  act(() => result.current.create(['Red', 'Blue']));
  let seed = 0;
  act(() => {
    seed = result.current.shuffle();
  });

  const first = placed();
  expect(first?.map((room) => room.length)).toEqual([3, 2]);
  expect(first?.flat().sort()).toEqual([...bots].sort());
  expect(result.current.unassigned.map((person) => person.name)).toEqual(['Cohost']);

  act(() => {
    result.current.assign([keyOf('Ada'), keyOf('Ben')], null);
    result.current.shuffle({ seed });
  });
  expect(placed()).toEqual(first);

  // A host who was placed by hand stays and counts for the sizes.
  act(() => {
    result.current.assign([keyOf('Cohost')], roomId(1));
    result.current.shuffle();
  });
  expect(placed()?.map((room) => room.length)).toEqual([3, 3]);
  expect(placed()?.[1]).toContain('Cohost');
});

test('refuses a seed that is no whole number, and leaves the plan as it is', async () => {
  const { result, placed } = await asHost();
  act(() => result.current.create(['Red', 'Blue']));
  expect(() => result.current.shuffle({ seed: 0.5 })).toThrow(expect.objectContaining({ code: 'invalid-seed' }));
  expect(placed()).toEqual([[], []]);
});

test('keeps the selection when somebody joins, and drops who was assigned or has left', async () => {
  const { world, result, keyOf, roomId } = await asHost();
  act(() => {
    result.current.create(['Red', 'Blue']);
    result.current.setSelection(['Ada', 'Ben', 'Cleo'].map(keyOf));
  });

  const [newcomer] = world.meeting.addBots(['Aaron']);
  await vi.waitFor(() => expect(result.current.people[0]?.name).toBe('Aaron'));
  expect(result.current.selection).toHaveLength(3);

  act(() => result.current.assign([keyOf('Ada')], roomId(0)));
  expect(result.current.selection).toEqual(['Ben', 'Cleo'].map(keyOf));

  act(() => result.current.setSelection([keyOf('Aaron'), keyOf('Ben')]));
  newcomer?.leave();
  await vi.waitFor(() => expect(result.current.selection).toEqual([keyOf('Ben')]));
});

test('edits rooms, warns, and discards', async () => {
  const { result, keyOf, placed, roomId } = await asHost();
  act(() => result.current.create(['Red', 'Blue']));
  act(() => {
    result.current.rename(roomId(0), 'Green');
    result.current.addRoom('Blue');
    result.current.removeRoom(roomId(1));
    result.current.assign([keyOf('Ada')], roomId(0));
    result.current.search[1]('ad');
  });

  expect(result.current.plan?.rooms.map((room) => room.title)).toEqual(['Green', 'Blue']);
  expect(placed()).toEqual([['Ada'], []]);
  expect(result.current.warnings).toEqual([{ code: 'empty-rooms', roomIds: [roomId(1)] }]);

  act(() => result.current.discard());
  expect(result.current).toMatchObject({ plan: null, warnings: [], selection: [] });
  expect(result.current.search[0]).toBe('');
});

test('a refused edit throws and changes nothing', async () => {
  const { result } = await asHost();
  expect(() => result.current.shuffle()).toThrow(expect.objectContaining({ code: 'invalid-plan' }));

  act(() => result.current.create(['Red']));
  const { plan } = result.current;
  expect(() => result.current.create([])).toThrow(expect.objectContaining({ code: 'invalid-room-count' }));
  expect(() => result.current.addRoom('  ')).toThrow(expect.objectContaining({ code: 'invalid-title' }));
  expect(() => result.current.assign(['x'], 'nowhere')).toThrow(expect.objectContaining({ code: 'unknown-room' }));
  expect(result.current.plan).toBe(plan);
});

test('makes a plan from the open rooms that leaves oneself out of it', async () => {
  const { world, garden } = await withRooms();
  const { result, keyOf } = renderPlan(world);
  const session = createBreakoutSession(world.client('Host'));
  await session.move([keyOf('Alice')], garden);
  await session.join(garden);
  await session.refresh();
  expect(
    session
      .getSnapshot()
      .rooms[0]?.people.map((person) => person.name)
      .sort(),
  ).toEqual(['Alice', 'Host']);

  act(() => result.current.createFromOpenRooms());

  expect(result.current.plan?.rooms.map((room) => [room.title, room.personKeys])).toEqual([
    ['Garden', [keyOf('Alice')]],
    ['Kitchen', []],
  ]);
});

test('several components share plan and view', async () => {
  const { world, result } = await asHost();
  const other = renderPlan(world);
  act(() => {
    result.current.create(['Red']);
    result.current.view[1]('assign');
  });

  expect(other.result.current.plan).toBe(result.current.plan);
  expect(other.result.current.view[0]).toBe('assign');
});

test('undoes and redoes each edit as one step, and keeps the selection', async () => {
  const { result, keyOf, placed, roomId } = await asHost();
  act(() => result.current.undo());
  act(() => result.current.create(['Red', 'Blue']));
  expect(result.current).toMatchObject({ canUndo: false, canRedo: false });

  act(() => result.current.assign([keyOf('Ada'), keyOf('Ben')], roomId(0)));
  act(() => result.current.addRoom('Green'));
  act(() => void result.current.shuffle({ seed: 1 }));
  const shuffled = placed();
  act(() => result.current.setSelection([keyOf('Cleo')]));

  act(() => result.current.undo());
  expect(placed()).toEqual([['Ada', 'Ben'], [], []]);
  act(() => result.current.undo());
  act(() => result.current.undo());
  expect(placed()).toEqual([[], []]);
  expect(result.current).toMatchObject({ canUndo: false, canRedo: true, selection: [keyOf('Cleo')] });

  act(() => result.current.redo());
  act(() => result.current.redo());
  act(() => result.current.redo());
  expect(placed()).toEqual(shuffled);
  expect(result.current).toMatchObject({ canUndo: true, canRedo: false });
});

test('counts no edit that changed nothing or was refused, and forgets the history with the plan', async () => {
  const { result, roomId } = await asHost();
  act(() => result.current.create(['Red', 'Blue']));
  act(() => result.current.rename(roomId(0), 'Red'));
  expect(() => result.current.rename(roomId(0), ' ')).toThrow(expect.objectContaining({ code: 'invalid-title' }));
  expect(result.current.canUndo).toBe(false);

  act(() => result.current.rename(roomId(0), 'Green'));
  act(() => result.current.undo());
  act(() => result.current.discard());
  act(() => result.current.create(['Red']));
  expect(result.current).toMatchObject({ canUndo: false, canRedo: false });
});

test('shuffles by the rules, locks and limits of the plan', async () => {
  const { result, keyOf, placed, roomId } = await asHost();
  act(() => result.current.create(['Red', 'Blue', 'Green']));
  act(() => {
    result.current.edit((plan) => addRule(plan, { kind: 'keep-together', personKeys: ['Ada', 'Ben'].map(keyOf) }));
    result.current.edit((plan) => addRule(plan, { kind: 'keep-apart', personKeys: ['Ada', 'Cleo'].map(keyOf) }));
    result.current.assign([keyOf('Cleo')], roomId(2));
    result.current.edit((plan) => lockPeople(plan, [keyOf('Cleo')], true));
  });
  for (let seed = 0; seed < 10; seed += 1) {
    act(() => void result.current.shuffle({ seed }));
    const roomOf = (name: string) => placed()?.findIndex((room) => room.includes(name));

    expect(roomOf('Ada')).toBe(roomOf('Ben'));
    expect(roomOf('Cleo')).toBe(2);
    expect(roomOf('Ada')).not.toBe(2);
  }
});

test('keeps the lists of two languages on one meeting apart', async () => {
  const { world } = await asHost();
  world.meeting.addBots(['Ärla', 'Zoe']);
  await world.client('Host').connectedMeetings.getConnectedMeetings();
  const lists = (locale: string) =>
    renderHook(() => useBreakoutPlan(), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <BreakoutProvider client={world.client('Host')} locale={locale}>
          {children}
        </BreakoutProvider>
      ),
    }).result;
  const [english, swedish] = [lists('en'), lists('sv')];
  const { people } = english.current;

  act(() => swedish.current.create(['Red']));

  expect(english.current.plan?.rooms).toHaveLength(1);
  expect(english.current.people).toBe(people);
  // In Swedish this letter comes after Z.
  expect(english.current.people.at(-1)?.name).toBe('Zoe');
  expect(swedish.current.people.at(-1)?.name).toBe('Ärla');
});
