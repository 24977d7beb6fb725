import { describe, expect, test, vi } from 'vitest';
import { createBreakoutSession, type RoomStorage } from '../../../src/core';
import { rememberOptions } from '../../../src/realtimekit/init-client';
import { eventually, setUp, type World } from '../../support/sandbox';
import { sessionOf } from '../../support/session';

const people = [
  { name: 'Host', preset: 'host', customParticipantId: 'host' },
  { name: 'Alice', preset: 'switcher', customParticipantId: 'alice' },
];

async function withRooms(settings: Parameters<typeof sessionOf>[2] = {}) {
  const world = await setUp({ people });
  rememberOptions(world.client('Alice'), world.person('Alice').clientOptions());
  const token = world.person('Alice').token;
  const [garden = '', kitchen = ''] = world.meeting.createRooms(['Garden', 'Kitchen']);
  const alice = sessionOf(world, 'Alice', settings);
  await alice.refresh();
  return { world, token, garden, kitchen, alice };
}

/** Alice's page is loaded anew: her connection is gone, and the app's token leads to main. */
async function reload(world: World, token: string, settings: Parameters<typeof sessionOf>[2] = {}) {
  createBreakoutSession(world.client('Alice')).dispose();
  await world.client('Alice').leave();
  const client = await world.Sdk.init({ ...world.person('Alice').clientOptions(), authToken: token });
  await client.join();
  world.follow('Alice', client);
  const alice = sessionOf(world, 'Alice', settings);
  await alice.refresh();
  return alice;
}

const title = (session: { getSnapshot: () => { previousRoom: { title: string } | null } }) =>
  session.getSnapshot().previousRoom?.title;

describe('after a reload', () => {
  test('in a room the way back to it is offered, and taken with `join`', async () => {
    const { world, token, garden, alice } = await withRooms();
    expect(title(alice)).toBeUndefined();
    await alice.join(garden);
    const again = await reload(world, token);
    expect(again.getSnapshot().status).toBe('main');
    expect(title(again)).toBe('Garden');
    await again.join(again.getSnapshot().previousRoom?.id ?? '');
    expect(again.getSnapshot()).toMatchObject({ status: 'room', currentRoomId: garden, previousRoom: null });
  });

  test('nothing is offered to whoever came back to main before, nor when the room is closed', async () => {
    const { world, token, garden, kitchen, alice } = await withRooms();
    await alice.join(garden);
    await alice.returnToMain();
    expect(title(alice)).toBeUndefined();
    const again = await reload(world, token);
    expect(title(again)).toBeUndefined();

    // The return mutes the microphone, which brings the snapshot up to date once more while it says `room`.
    await again.join(garden);
    await again.getSnapshot().client?.self.enableAudio();
    await again.returnToMain();
    expect(again.getSnapshot().client?.self.audioEnabled).toBe(false);
    expect(title(again)).toBeUndefined();

    await again.join(kitchen);
    const third = await reload(world, token);
    expect(title(third)).toBe('Kitchen');
    world.meeting.deleteRooms([kitchen]);
    await eventually(() => expect(title(third)).toBeUndefined());
  });

  test('the offer can be turned down, and leaving forgets it', async () => {
    const { world, token, garden, alice } = await withRooms();
    await alice.join(garden);
    const again = await reload(world, token);
    again.forgetPreviousRoom();
    expect(title(again)).toBeUndefined();
    await again.join(garden);
    await again.leave();
    const third = await reload(world, token);
    expect(title(third)).toBeUndefined();
  });

  test('a storage of the app is used, and one that throws does no harm', async () => {
    const entries = new Map<string, string>();
    const roomStorage: RoomStorage = {
      getItem: (key) => entries.get(key) ?? null,
      setItem: (key, value) => void entries.set(key, value),
      removeItem: (key) => void entries.delete(key),
    };
    const { world, token, garden, alice } = await withRooms({ roomStorage });
    await alice.join(garden);
    expect([...entries.values()]).toEqual([garden]);
    const blocked = vi.fn(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const again = await reload(world, token, {
      roomStorage: { getItem: blocked, setItem: blocked, removeItem: blocked },
    });
    expect(title(again)).toBeUndefined();
    await again.join(garden);
    expect(again.getSnapshot().status).toBe('room');
    expect(blocked).toHaveBeenCalled();
  });
});

test('who comes back by a fresh client is offered the room they were on the way to', async () => {
  const { world, garden, kitchen, alice } = await withRooms();
  await alice.join(garden);
  const restore = world.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 } });
  await expect(alice.join(kitchen)).rejects.toMatchObject({ code: 'switch-failed' });
  restore();
  await alice.returnToMain();
  await eventually(() => expect(title(alice)).toBe('Kitchen'));
});

test('a reload in the middle of a slow switch does not lose the room it leads to', async () => {
  const { world, token, garden, alice } = await withRooms();
  world.sandbox.fault({ on: 'init', person: 'Alice', kind: 'late', ms: 3000, times: 1 });
  const joining = expect(alice.join(garden)).rejects.toMatchObject({ code: 'disposed' });
  await eventually(() => expect(alice.getSnapshot().status).toBe('switching'));
  const again = await reload(world, token);
  expect(again.getSnapshot().status).toBe('main');
  expect(title(again)).toBe('Garden');
  await joining;
});

test('before any list has come: who is moved away and back again is offered nothing, not even a room of an earlier visit', async () => {
  const { world, token, garden, kitchen, alice } = await withRooms();
  await alice.join(garden);
  world.sandbox.configure({ pushDumps: false });
  createBreakoutSession(world.client('Alice')).dispose();
  await world.client('Alice').leave();
  world.sandbox.fault({ on: 'dump', person: 'Alice', kind: 'silent', times: 2 });
  const client = await world.Sdk.init({ ...world.person('Alice').clientOptions(), authToken: token });
  await client.join();
  world.follow('Alice', client);
  const again = sessionOf(world, 'Alice');
  for (const to of [kitchen, world.meeting.id]) {
    world.person('Alice').moveTo(to);
    await eventually(() => expect(again.getSnapshot().client?.meta.meetingId).toBe(to));
  }
  await again.refresh();
  expect(again.getSnapshot()).toMatchObject({ status: 'main', previousRoom: null });
  expect(again.getSnapshot().main?.id).toBe(world.meeting.id);
});
