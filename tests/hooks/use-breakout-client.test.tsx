import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useBreakoutClient, type RealtimeKitClient, type UseBreakoutClientOptions } from '../../src';
import { rememberedOptions } from '../../src/realtimekit/init-client';
import type { World } from '../support/sandbox';
import { withRooms } from './harness';

/** Renders the hook and enters as Alice; `commits` holds the client of each render. */
async function enterAsAlice(world: World, options?: UseBreakoutClientOptions) {
  const commits: (RealtimeKitClient | undefined)[] = [];
  const view = renderHook(
    () => {
      const result = useBreakoutClient(options);
      commits.push(result[0]);
      return result;
    },
    { reactStrictMode: true },
  );
  const enter = async () => {
    const client = await view.result.current[1](world.person('Alice').clientOptions());
    if (client) world.follow('Alice', client);
    await client?.join();
    return client;
  };
  const first = await act(enter);
  return { ...view, commits, first, enter };
}

test('hands out the client once it is initialised, and remembers its options for the way back', async () => {
  const { world } = await withRooms({ joined: ['Host'] });
  const { result, first } = await enterAsAlice(world);

  expect(result.current[0]).toBe(first);
  expect(first && rememberedOptions(first)).toMatchObject({ authToken: world.person('Alice').token });
});

test('follows a switch without a render that lacks a client', async () => {
  const { world, garden } = await withRooms({ joined: ['Host'] });
  const { result, commits, first } = await enterAsAlice(world);
  commits.length = 0;

  await world.client('Host').connectedMeetings.moveParticipants(world.meeting.id, garden, [first?.self.userId ?? '']);
  await vi.waitFor(() => expect(result.current[0]?.meta.meetingId).toBe(garden));

  expect(result.current[0]).toBe(world.client('Alice'));
  expect(result.current[0]).not.toBe(first);
  expect(commits).not.toContain(undefined);
});

test('brings nobody in twice: a call for the token of a client that is in the meeting makes none', async () => {
  const { world } = await withRooms({ joined: ['Host'] });
  const { result, first, enter } = await enterAsAlice(world);

  expect(await act(enter)).toBeUndefined();
  expect(result.current[0]).toBe(first);
  expect(world.sandbox.rooms(world.meeting.id).main.people.map(({ name }) => name)).toEqual(['Host', 'Alice']);
  await act(() => first?.leave());
  expect(await act(enter)).not.toBe(first);
});

test("refuses a second call while one is running, with undefined as the vendor's hook does", async () => {
  const { world } = await withRooms({ joined: ['Host'] });
  const { result } = renderHook(() => useBreakoutClient());
  const options = world.person('Alice').clientOptions();

  const [client, second] = await act(() => Promise.all([result.current[1](options), result.current[1](options)]));

  expect(client).toBe(result.current[0]);
  expect(second).toBeUndefined();
});

test('rejects as the SDK does, and can be called again', async () => {
  const { world } = await withRooms({ joined: ['Host'] });
  const { result } = renderHook(() => useBreakoutClient());
  const restore = world.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 } });

  await act(() => expect(result.current[1](world.person('Alice').clientOptions())).rejects.toThrow());
  expect(result.current[0]).toBeUndefined();

  restore();
  await act(() => result.current[1](world.person('Alice').clientOptions()));
  expect(result.current[0]).toBeDefined();
});

test.each([
  ['keeps the client after a leave', undefined],
  ['gives up the client after a leave with resetOnLeave', true],
])('%s', async (_, resetOnLeave) => {
  const { world } = await withRooms({ joined: ['Host'] });
  const { result, first } = await enterAsAlice(world, { resetOnLeave });

  await act(() => first?.leave() ?? Promise.resolve());

  expect(result.current[0]).toBe(resetOnLeave ? undefined : first);
});

test('with resetOnLeave keeps the client in a switch, and takes a new one after a leave', async () => {
  const { world, garden } = await withRooms({ joined: ['Host'] });
  const { result, first, enter, commits } = await enterAsAlice(world, { resetOnLeave: true });
  commits.length = 0;
  await world.client('Host').connectedMeetings.moveParticipants(world.meeting.id, garden, [first?.self.userId ?? '']);
  await vi.waitFor(() => expect(result.current[0]?.meta.meetingId).toBe(garden));
  expect(commits).not.toContain(undefined);

  await act(() => result.current[0]?.leave() ?? Promise.resolve());
  expect(result.current[0]).toBeUndefined();

  const again = await act(enter);
  expect(result.current[0]).toBe(again);
});
