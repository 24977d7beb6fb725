import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { BreakoutProvider, useBreakoutRooms } from '../../src';
import { withRooms } from './harness';

test('keeps the list fresh while mounted, also where the server pushes nothing', async () => {
  const { world, garden } = await withRooms({ sandbox: { pushDumps: false } });
  const { result, unmount } = renderHook(() => useBreakoutRooms(), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <BreakoutProvider client={world.client('Alice')}>{children}</BreakoutProvider>
    ),
  });
  expect(result.current).toMatchObject({ currentRoomId: null, isOpen: true });
  expect(result.current.rooms.map((room) => room.title)).toEqual(['Garden', 'Kitchen']);

  await world
    .client('Host')
    .connectedMeetings.moveParticipants(world.meeting.id, garden, [world.client('Host').self.userId]);
  await vi.waitFor(() => expect(result.current.rooms[0]?.people.map((person) => person.name)).toEqual(['Host']), 4000);

  unmount();
  world.sandbox.clearTrace();
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(world.sandbox.trace).toEqual([]);
});
