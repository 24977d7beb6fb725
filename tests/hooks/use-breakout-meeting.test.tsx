import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, expectTypeOf, test } from 'vitest';
import type { BreakoutError } from '../../src';
import {
  BreakoutProvider,
  useBreakoutMeeting,
  type BreakoutSnapshot,
  type RealtimeKitClient,
  type UseBreakoutMeetingReturn,
} from '../../src';
import type { SwitchState } from '../../src/core/types';
import { eventually } from '../support/sandbox';
import { withRooms } from './harness';

test('works without a provider: idle without a client, then follows the client it is given', async () => {
  const { world, garden } = await withRooms();
  const { result, rerender } = renderHook(
    ({ client }: { client: RealtimeKitClient | undefined }) => useBreakoutMeeting(client),
    { initialProps: { client: undefined as RealtimeKitClient | undefined }, reactStrictMode: true },
  );
  expect(result.current).toMatchObject({ status: 'idle', room: null, isOpen: false });
  expect(result.current.meeting).toBeUndefined();
  await expect(result.current.returnToMain()).rejects.toMatchObject({ code: 'not-joined' });

  const alice = world.client('Alice');
  rerender({ client: alice });
  expect(result.current).toMatchObject({ status: 'main', isOpen: true, permissions: { canSwitchRooms: true } });
  expect(result.current.meeting).toBe(alice);

  void result.current.join(garden);
  await eventually(() => expect(result.current.status).toBe('room'));
  expect(result.current.room).toMatchObject({ id: garden, title: 'Garden' });
  expect(result.current.meeting).toBe(world.client('Alice'));
});

test('the status tells what else is there', () => {
  type Meeting<Status> = Extract<UseBreakoutMeetingReturn, { status: Status }>;
  expectTypeOf<Meeting<'failed'>['error']>().toEqualTypeOf<BreakoutError>();
  expectTypeOf<Meeting<'switching'>['switching']>().toEqualTypeOf<SwitchState>();
  expectTypeOf<Extract<BreakoutSnapshot, { status: 'room' }>['currentRoomId']>().toEqualTypeOf<string>();
});

test('an argument counts more than the provider', async () => {
  const { world } = await withRooms();
  const { result } = renderHook(() => useBreakoutMeeting(world.client('Host')), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <BreakoutProvider client={world.client('Alice')}>{children}</BreakoutProvider>
    ),
  });

  expect(result.current.permissions.canAlter).toBe(true);
});

test('meeting, status and room change in one commit', async () => {
  const { world, garden } = await withRooms();
  const seen: string[] = [];
  const { result } = renderHook(() => {
    const meeting = useBreakoutMeeting(world.client('Alice'));
    seen.push(`${meeting.status} ${meeting.room?.title ?? '-'} ${meeting.meeting?.meta.meetingTitle ?? '-'}`);
    return meeting;
  });
  await result.current.join(garden);
  await eventually(() => expect(result.current.status).toBe('room'));

  expect([...new Set(seen)]).toEqual(['main - Main', 'switching - Main', 'room Garden Garden']);
});

test('permissions follow the server live', async () => {
  const { world } = await withRooms();
  const { result } = renderHook(() => useBreakoutMeeting(world.client('Alice')));

  world.person('Alice').setPermissions({ canSwitchRooms: false });

  await eventually(() => expect(result.current.permissions.canSwitchRooms).toBe(false));
});

test('renders again when something of it changed, and not with each list that says the same', async () => {
  const { world } = await withRooms();
  let renders = 0;
  const { result } = renderHook(() => {
    renders += 1;
    return useBreakoutMeeting(world.client('Host'));
  });
  await act(() => result.current.refresh());
  const before = renders;

  await act(() => result.current.refresh());
  expect(renders).toBe(before);

  world.person('Host').setPermissions({ canAlter: false });
  await eventually(() => expect(result.current.permissions.canAlter).toBe(false));
  expect(renders).toBeGreaterThan(before);
});
