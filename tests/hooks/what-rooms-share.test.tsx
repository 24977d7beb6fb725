import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { BreakoutProvider, useBreakoutMeeting } from '../../src';
import {
  useBreakoutAnnouncements,
  useBreakoutCountdown,
  useBreakoutBrief,
  useBreakoutHelp,
  useBreakoutPulse,
  useBreakoutRecordings,
  useBreakoutResults,
  useBreakoutRounds,
  useBreakoutTimer,
} from '../../src/parts';
import { eventually, type World } from '../support/sandbox';
import { withRooms } from './harness';

function render<Result>(world: World, name: string, hook: () => Result) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <BreakoutProvider client={world.client(name)}>{children}</BreakoutProvider>
  );
  return renderHook(hook, { wrapper }).result;
}

function useAll() {
  return {
    timer: useBreakoutTimer(),
    announcements: useBreakoutAnnouncements(),
    brief: useBreakoutBrief(),
    help: useBreakoutHelp(),
    results: useBreakoutResults(),
    recordings: useBreakoutRecordings(),
    pulse: useBreakoutPulse(),
  };
}

test('a timer, a task, announcements and calls for help are the same for host and participant, over the SDK', async () => {
  const { world } = await withRooms();
  const host = render(world, 'Host', useAll);
  const alice = render(world, 'Alice', useAll);
  await act(() => host.current.timer.set(60_000));
  await act(() => host.current.announcements.announce('Welcome'));
  await act(() => host.current.brief.set({ text: 'List three risks' }));
  await act(() => alice.current.help.ask('Hello?'));
  await eventually(() => expect(alice.current.timer.timer?.secondsLeft).toBeGreaterThan(50));
  await eventually(() => expect(alice.current.announcements.shown.map(({ text }) => text)).toEqual(['Welcome']));
  await eventually(() => expect(alice.current.brief.all).toMatchObject([{ text: 'List three risks', roomId: null }]));
  await eventually(() => expect(host.current.help.requests).toMatchObject([{ askers: ['Alice'], text: 'Hello?' }]));
  await eventually(() => expect(alice.current.help.isHostOnline).toBe(true));
  await act(() => host.current.results.ask());
  await eventually(() => expect(alice.current.results.isAsked).toBe(true));
  await act(() => host.current.recordings.record());
  await eventually(() => expect(alice.current.recordings.wish).toEqual({ action: 'start', by: 'Host' }));
  await expect(alice.current.recordings.stop()).rejects.toMatchObject({ code: 'no-permission' });
  await expect(alice.current.timer.stop()).rejects.toMatchObject({ code: 'no-permission' });
});

test('hosts have the pulse of a room, and others have not', async () => {
  const { world, garden } = await withRooms();
  const host = render(world, 'Host', useBreakoutPulse);
  const alice = render(world, 'Alice', () => ({ pulse: useBreakoutPulse(), join: useBreakoutMeeting().join }));
  await act(() => alice.current.join(garden));
  const pulse = { roomId: garden, microphones: 0, sharing: 0, mutedMinutes: 0 };
  await eventually(() => expect(host.current).toEqual([pulse]), 10_000);
  expect(alice.current.pulse).toEqual([]);
});

test('without a client there is nothing of it', () => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <BreakoutProvider client={undefined}>{children}</BreakoutProvider>
  );
  const { result } = renderHook(useAll, { wrapper });
  expect(result.current.timer.timer).toBeNull();
  expect(result.current.announcements.shown).toEqual([]);
  expect(result.current.brief.brief).toBeNull();
  expect(result.current.help.own).toBeNull();
  expect(result.current.results).toMatchObject({ isAsked: false, own: null, all: [] });
  expect(result.current.pulse).toEqual([]);
  expect(result.current.recordings).toMatchObject({ wish: null, rooms: [], asked: null });
});

test('what a host is about to do is counted down for everyone in a room, and can be taken back', async () => {
  const { world, garden } = await withRooms();
  const host = render(world, 'Host', useBreakoutCountdown);
  const alice = render(world, 'Alice', useBreakoutCountdown);
  const aliceId = world.person('Alice').id;
  await act(() => host.current.start({ kind: 'move', roomId: garden, personIds: [aliceId] }, { grace: 60_000 }));
  await eventually(() => expect(alice.current.own).toMatchObject({ by: 'Host', destinationId: garden }));
  await eventually(() => expect(alice.current.own?.secondsLeft).toBeLessThan(60));
  const [countdown] = host.current.all;
  await expect(alice.current.cancel(countdown?.id ?? '')).rejects.toMatchObject({ code: 'no-permission' });
  await act(() => host.current.cancel(countdown?.id ?? ''));
  await eventually(() => expect(alice.current.own).toBeNull());
});

test('rounds are the same for host and participant, whose hooks render when a round changes and not each second', async () => {
  const { world } = await withRooms();
  let renders = 0;
  const host = render(world, 'Host', useBreakoutRounds);
  const alice = render(world, 'Alice', () => {
    renders += 1;
    return useBreakoutRounds();
  });
  expect(alice.current.rounds).toBeNull();
  await act(() => host.current.start({ count: 3, minutes: 5, next: 'partners', end: 'ask' }));
  await eventually(() => expect(alice.current.rounds).toMatchObject({ round: 1, state: 'running' }));
  expect(alice.current.rounds?.schedule).toEqual({ count: 3, minutes: 5, next: 'partners', end: 'ask' });
  const before = renders;
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(renders - before).toBeLessThanOrEqual(1);
  await act(() => host.current.pause());
  await eventually(() => expect(alice.current.rounds?.state).toBe('paused'));
  await expect(alice.current.stop()).rejects.toMatchObject({ code: 'no-permission' });
  await act(() => host.current.stop());
  await eventually(() => expect(alice.current.rounds).toBeNull());
});
