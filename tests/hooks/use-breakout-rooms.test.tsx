import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { BreakoutProvider, useBreakoutRooms } from '../../src';
import { withRooms } from './harness';

test('keeps the list fresh while mounted, also where the server pushes nothing, and no longer', async () => {
  const { world, garden } = await withRooms({ sandbox: { pushDumps: false } });
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { result, unmount } = renderHook(() => useBreakoutRooms(), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <BreakoutProvider client={world.client('Alice')}>{children}</BreakoutProvider>
    ),
  });
  expect(result.current).toMatchObject({ currentRoomId: null, isOpen: true });
  expect(result.current.rooms.map((room) => room.title)).toEqual(['Garden', 'Kitchen']);

  const host = world.client('Host');
  await host.connectedMeetings.moveParticipants(world.meeting.id, garden, [host.self.userId]);
  await act(() => vi.advanceTimersByTimeAsync(5000));
  expect(result.current.rooms[0]?.people.map((person) => person.name)).toEqual(['Host']);

  unmount();
  world.sandbox.clearTrace();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(world.sandbox.trace.filter((entry) => entry.event === 'dump')).toEqual([]);
});
