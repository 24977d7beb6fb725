import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { BreakoutProvider, useBreakoutMeeting, useBreakoutPlan } from '../../src';
import { addRule, createPlan, removeRule, repeatedPairs } from '../../src/core';
import { setUp } from '../support/sandbox';

/** A host with eight bots, who plans two rooms again and again. */
async function asHost() {
  const world = await setUp({ people: [{ name: 'Host', preset: 'host' }] });
  world.meeting.addBots(['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal']);
  await world.client('Host').connectedMeetings.getConnectedMeetings();
  const { result } = renderHook(() => ({ ...useBreakoutPlan(), meeting: useBreakoutMeeting() }), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <BreakoutProvider client={world.client('Host')}>{children}</BreakoutProvider>
    ),
  });
  const round = async (seed: number, avoid = false) => {
    act(() => {
      result.current.create(['Red', 'Blue', 'Green', 'Gold']);
      result.current.shuffle(avoid ? { seed, history: result.current.rounds } : { seed });
    });
    const { plan, meeting } = result.current;
    if (!plan) throw new Error('There is no plan.');
    await act(() => meeting.start(plan));
    return plan.rooms.map((room) => room.personKeys);
  };
  return { world, result, round };
}

test('remembers who was together in each round, and lets a shuffle avoid it', async () => {
  const { result, round } = await asHost();
  const together = [await round(1)];
  await act(() => result.current.meeting.close());
  together.push(await round(2, true));
  await act(() => result.current.meeting.close());

  const roomsOf = (rooms: readonly (readonly string[])[]) => rooms.map((keys) => [...keys].sort().join()).sort();
  const remembered = result.current.rounds.map((one) => roomsOf(Object.values(one)));
  expect(remembered).toEqual(together.map(roomsOf));

  const next = await round(3, true);
  expect(next.flatMap((room) => repeatedPairs(result.current.rounds.slice(0, 2))(room))).toEqual([]);

  act(() => result.current.setRounds([]));
  expect(result.current.rounds).toEqual([]);
});

test('remembers those who arrived, and a retry as the same round', async () => {
  const { world, result } = await asHost();
  act(() => {
    result.current.create(['Red', 'Blue']);
    result.current.shuffle({ seed: 1 });
  });
  const { plan, meeting } = result.current;
  if (!plan) throw new Error('There is no plan.');
  world.sandbox.fault({ on: 'create', kind: 'refuse', only: ['Blue'], times: 1 });
  const report = await act(() => meeting.start(plan));
  expect(result.current.rounds.map((round) => Object.values(round).map((keys) => keys.length))).toEqual([[4]]);

  const { retry } = report;
  if (!retry) throw new Error('Nothing failed.');
  await act(() => retry());
  expect(result.current.rounds.map((round) => Object.values(round).map((keys) => keys.length))).toEqual([[4, 4]]);
});

test('a shuffle avoids earlier rounds by itself, unless the session is told not to', async () => {
  const { result, round } = await asHost();
  await round(1);
  await act(() => result.current.meeting.close());
  const again = () => {
    act(() => {
      result.current.create(['Red', 'Blue', 'Green', 'Gold']);
      result.current.shuffle({ seed: 1 });
    });
    return result.current.plan?.rooms.flatMap((room) => repeatedPairs(result.current.rounds)(room.personKeys)).length;
  };
  expect(again()).toBe(0);
  // So does a plan that is split by itself: by chance alone hardly one of many would.
  const created = Array.from({ length: 20 }, () => {
    act(() => result.current.create(['Red', 'Blue', 'Green', 'Gold'], 'automatic'));
    return result.current.plan?.rooms.flatMap((room) => repeatedPairs(result.current.rounds)(room.personKeys)).length;
  });
  expect(new Set(created)).toEqual(new Set([0]));
  act(() => result.current.setAvoidEarlier(false));
  expect(again()).toBe(4);
});

test('rules hold for the session: a plan that is made later begins with them, and one that comes in adds its own', async () => {
  const { result, round } = await asHost();
  await round(1);
  const [ada, ben, cleo] = result.current.people.map(({ key }) => key) as [string, string, string];
  const apart = { kind: 'keep-apart', personKeys: [ada, ben] } as const;
  const together = { kind: 'keep-together', personKeys: [ada, cleo] } as const;
  act(() => result.current.edit((plan) => addRule(plan, apart)));
  act(() => result.current.discard());
  act(() => result.current.createFromOpenRooms());
  expect(result.current.plan?.rules).toEqual([apart]);

  act(() => result.current.replace(addRule(createPlan({ titles: ['Red'] }), together)));
  expect(result.current.plan?.rules).toEqual([together, apart]);
  act(() => result.current.edit((plan) => removeRule(plan, apart)));
  act(() => result.current.create(['Red', 'Blue']));
  expect(result.current.plan?.rules).toEqual([together]);
});
