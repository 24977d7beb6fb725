import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { BreakoutProvider, useBreakoutMeeting, useBreakoutPlan, useBreakoutPlanSets } from '../../src';
import { importPlan, keyValuePlanStorage, setTimer, type PlanStorage } from '../../src/core';
import { memoryStore } from '../support/memory-store';
import { eventually, setUp, type World } from '../support/sandbox';

async function asHost(planStorage?: PlanStorage | null, onError = vi.fn()) {
  const world = await setUp();
  await world.client('Host').connectedMeetings.getConnectedMeetings();
  return { world, onError, ...renderSets(world, planStorage, onError) };
}

function renderSets(world: World, planStorage: PlanStorage | null | undefined, onError = vi.fn()) {
  const { result } = renderHook(
    () => ({ plans: useBreakoutPlan(), sets: useBreakoutPlanSets(), meeting: useBreakoutMeeting() }),
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <BreakoutProvider client={world.client('Host')} planStorage={planStorage} onError={onError}>
          {children}
        </BreakoutProvider>
      ),
      reactStrictMode: true,
    },
  );
  const keyOf = (name: string) => result.current.plans.people.find((person) => person.name === name)?.key ?? name;
  const plan = () => result.current.plans.plan;
  const rooms = () => plan()?.rooms.map(({ title, personKeys }) => [title, ...personKeys]);
  const draw = () => {
    act(() => result.current.plans.create(['Red', 'Blue']));
    act(() => result.current.plans.assign([keyOf('Alice')], plan()?.rooms[0]?.id ?? ''));
  };
  return { result, keyOf, rooms, draw };
}

test('saves the plan under a name, and gives it back to the people who are here', async () => {
  const { result, rooms, draw, keyOf } = await asHost(keyValuePlanStorage(() => memory));
  draw();
  await act(() => result.current.sets.save('Monday'));
  expect(result.current.sets.sets).toMatchObject([{ kind: 'set', name: 'Monday' }]);

  act(() => result.current.plans.create(['Other']));
  const file = await result.current.sets.load({ kind: 'set', name: 'Monday' });
  act(() => result.current.plans.replace(importPlan(file, result.current.plans.people).plan));
  expect(rooms()).toEqual([['Red', keyOf('Alice')], ['Blue']]);

  // In place of another plan: a step that can be taken back.
  act(() => result.current.plans.undo());
  expect(rooms()).toEqual([['Other']]);

  await act(() => result.current.sets.remove({ kind: 'set', name: 'Monday' }));
  expect(result.current.sets.sets).toEqual([]);
});
const memory = memoryStore();

test('keeps who was in which room last, for this meeting, under the browser’s storage', async () => {
  localStorage.clear();
  const { world, result, draw, keyOf } = await asHost();
  expect(result.current.sets.last).toBeNull();
  draw();
  act(() => result.current.plans.edit((plan) => setTimer(plan, { minutes: 10, end: 'ask' })));
  const { plan } = result.current.plans;
  await act(async () => {
    if (plan) await result.current.meeting.start(plan);
  });
  await act(() => result.current.meeting.close());

  // As after a reload.
  const alice = keyOf('Alice');
  await eventually(() => expect(JSON.stringify({ ...localStorage })).toContain('Alice'));
  const again = renderSets(world, undefined);
  await eventually(() => expect(again.result.current.sets.last).toMatchObject({ kind: 'last' }));
  const { last, load } = again.result.current.sets;
  const file = await load(last ?? { kind: 'last', name: '' });
  const imported = importPlan(file, again.result.current.plans.people).plan;
  expect(imported.rooms.map(({ title, personKeys }) => [title, ...personKeys])).toEqual([['Red', alice], ['Blue']]);
  expect(imported.timer).toEqual({ minutes: 10, end: 'ask' });
  localStorage.clear();
});

test('starts all the same when the plan cannot be kept, and says so', async () => {
  const { result, draw, onError } = await asHost(keyValuePlanStorage(() => memoryStore(0)));
  draw();
  const { plan } = result.current.plans;
  await act(async () => {
    if (plan) expect((await result.current.meeting.start(plan)).rooms).toHaveLength(2);
  });

  await eventually(() =>
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'storage-full' })),
  );
});

test('says why it cannot list, save or load', async () => {
  const blocked = keyValuePlanStorage(() => undefined);
  const { result } = await asHost(blocked);
  await eventually(() => expect(result.current.sets.error).toMatchObject({ code: 'storage-unavailable' }));

  await expect(result.current.sets.save('x')).rejects.toMatchObject({ code: 'invalid-plan' });
  act(() => result.current.plans.create(['Red']));
  await expect(result.current.sets.save('x')).rejects.toMatchObject({ code: 'storage-unavailable' });
});

test('keeps nothing where there is no storage', async () => {
  localStorage.clear();
  const { result, draw } = await asHost(null);
  draw();
  const { plan } = result.current.plans;
  await act(async () => {
    if (plan) await result.current.meeting.start(plan);
  });

  expect(result.current.sets).toMatchObject({ available: false, sets: [], last: null, pending: false });
  await expect(result.current.sets.load({ kind: 'set', name: 'x' })).rejects.toMatchObject({
    code: 'storage-unavailable',
  });
  expect(localStorage).toHaveLength(0);
});
