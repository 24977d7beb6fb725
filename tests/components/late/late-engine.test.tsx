import { act, render, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type * as Library from '../../../src';
import { eventually, setUp, type World } from '../../support/sandbox';

/** What follows a client: a test takes its file away, or lets it come when it wants. */
const file = '../../../src/hooks/engine-parts';
let library: typeof Library;
let arrive: () => void;

/** A page that has loaded nothing but the entry. */
beforeEach(async () => {
  vi.resetModules();
  library = await import('../../../src');
  return () => vi.doUnmock(file);
}, 60_000);

const goOffline = () =>
  vi.doMock(file, () => {
    throw new Error('offline');
  });
const goOnline = () => vi.doUnmock(file);
const goSlow = () => {
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  vi.doMock(file, async (load) => {
    await arrived;
    return load();
  });
};

async function withRoom(world: World): Promise<string> {
  const [room] = await world.client('Host').connectedMeetings.createMeetings([{ title: 'Garden' }]);
  return room?.id ?? '';
}

const send = (world: World, roomId: string) =>
  world
    .client('Host')
    .connectedMeetings.moveParticipants(world.meeting.id, roomId, [world.client('Alice').self.userId]);

/** Where the page of Alice says that she is, by a client that the app made itself and never replaces. */
function show(world: World, onError?: (error: unknown) => void) {
  const { BreakoutProvider, useBreakoutMeeting } = library;
  const client = world.client('Alice');
  const seen: string[] = [];
  function Page() {
    const { status, room, meeting } = useBreakoutMeeting();
    seen.push(status);
    return (
      <p>
        {status} {room?.title} {meeting?.meta.meetingId}
      </p>
    );
  }
  const { container } = render(
    <BreakoutProvider client={client} onError={onError}>
      <Page />
    </BreakoutProvider>,
  );
  return { text: () => container.textContent, seen };
}

test('no client is made before the engine is there; what cannot be loaded is said, and tried again', async () => {
  goOffline();
  const world = await setUp({ joined: [] });
  const { result } = renderHook(() => library.useBreakoutClient());
  const enter = () => act(() => result.current[1](world.person('Alice').clientOptions()));

  await expect(enter()).rejects.toMatchObject({ code: 'load-failed' });
  expect(result.current[0]).toBeUndefined();

  goOnline();
  await expect(enter()).resolves.toBeDefined();
  expect(result.current[0]).toBeDefined();
}, 60_000);

test("an app's own client: idle without the engine, which is told once, tried again, and then follows it", async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  goOffline();
  const world = await setUp();
  const onError = vi.fn();
  const page = show(world, onError);

  await eventually(() => expect(onError).toHaveBeenCalledOnce(), 15_000);
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'load-failed' }));
  expect(page.text()).toMatch(/^idle/);
  await act(() => vi.advanceTimersByTimeAsync(5000));
  goOnline();
  await act(() => vi.advanceTimersByTimeAsync(5000));
  await eventually(() => expect(page.text()).toContain(`main  ${world.meeting.id}`), 15_000);
  expect(onError).toHaveBeenCalledOnce();
}, 60_000);

test('who is moved before the engine is there is shown where they are', async () => {
  goSlow();
  const world = await setUp();
  const garden = await withRoom(world);
  const page = show(world);

  await send(world, garden);
  await eventually(() => expect(world.client('Alice').meta.meetingId).toBe(garden));
  await send(world, garden);
  expect(page.text()).toMatch(/^idle/);

  arrive();
  await eventually(() => expect(page.text()).toBe(`room Garden ${garden}`), 15_000);
  expect(new Set(page.seen)).toEqual(new Set(['idle', 'room']));
}, 60_000);

test('the engine comes in the middle of a move', async () => {
  goSlow();
  const world = await setUp({ sandbox: { latency: 300 } });
  const garden = await withRoom(world);
  const page = show(world);
  const left = new Promise((resolve) => world.client('Alice').self.once('roomLeft', resolve));

  void send(world, garden);
  await left;
  arrive();
  await eventually(() => expect(page.text()).toBe(`room Garden ${garden}`), 15_000);
}, 60_000);
