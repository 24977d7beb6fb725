import { afterEach, describe, expect, test, vi } from 'vitest';
import { SandboxError } from '../../src/sandbox';
import type { Fault } from '../../src/sandbox';
import { FakePeerConnection } from '../support/fake-rtc';
import { eventually, nextEvent, setUp } from '../support/sandbox';
import type { Client, World } from '../support/sandbox';

afterEach(() => {
  vi.useRealTimers();
});

const hostRooms = (world: World) => world.client('Host').connectedMeetings;
const struck = (world: World) =>
  world.sandbox.trace
    .filter(({ type }) => type === 'fault')
    .map(({ person, event, summary }) => [person, event, summary]);

describe('refuse', () => {
  test('answers with an error, as often as told, and shows in the trace', async () => {
    const world = await setUp({ joined: ['Host'] });
    world.sandbox.fault({ on: 'create', kind: 'refuse', times: 1 });
    await expect(hostRooms(world).createMeetings([{ title: 'A' }])).rejects.toThrow('Refused by a fault');
    expect(struck(world)).toEqual([['Host', 'create', 'refuse']]);
    await expect(hostRooms(world).createMeetings([{ title: 'A' }])).resolves.toHaveLength(1);
  });

  test('refuses one room of five, by position or title', async () => {
    const world = await setUp({ joined: ['Host'] });
    world.sandbox.fault({ on: 'create', kind: 'refuse', only: [1, 'E'], times: 1 });
    const rooms = await hostRooms(world).createMeetings(['A', 'B', 'C', 'D', 'E'].map((title) => ({ title })));
    expect(rooms.map(({ id, title }) => [title, typeof id])).toEqual([
      ['A', 'string'],
      ['B', 'undefined'],
      ['C', 'string'],
      ['D', 'string'],
      ['E', 'undefined'],
    ]);
    expect(world.sandbox.rooms(world.meeting.id).rooms.map(({ title }) => title)).toEqual(['A', 'C', 'D']);
  });

  test('refuses one person of a move, and moves the others', async () => {
    const world = await setUp();
    const [roomId = ''] = world.meeting.createRooms(['Garden']);
    world.sandbox.fault({ on: 'move', kind: 'refuse', only: ['Alice'] });
    const switched = nextEvent<Client>(world.client('Bob').connectedMeetings, 'meetingChanged');
    const ids = [world.person('Alice').id, world.person('Bob').id];
    await hostRooms(world).moveParticipants(world.meeting.id, roomId, ids);
    expect((await switched).meta.meetingId).toBe(roomId);
    expect(world.person('Alice').meetingId).toBe(world.meeting.id);
  });

  test('strikes the person it is meant for only', async () => {
    const world = await setUp({ joined: [] });
    world.sandbox.fault({ on: 'join', person: 'Alice', kind: 'refuse' });
    const alice = await world.init('Alice');
    await expect(alice.join()).rejects.toMatchObject({ code: '0002' });
    const bob = await world.join('Bob');
    expect(bob.self.roomJoined).toBe(true);
  });
});

test('silent: the SDK gives up after 20 s', async () => {
  const world = await setUp({ joined: ['Host'] });
  world.sandbox.fault({ on: 'create', kind: 'silent' });
  vi.useFakeTimers();
  const outcome = hostRooms(world)
    .createMeetings([{ title: 'A' }])
    .catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(20_001);
  expect(await outcome).toContain('timeout');
  expect(world.sandbox.rooms(world.meeting.id).rooms).toEqual([]);
});

test('late: served after so many milliseconds', async () => {
  const world = await setUp({ joined: ['Host'] });
  world.sandbox.fault({ on: 'create', kind: 'late', ms: 5000 });
  vi.useFakeTimers();
  const outcome = hostRooms(world).createMeetings([{ title: 'A' }]);
  // The request takes a moment of its own, and the 5 s begin where it arrives.
  await vi.waitFor(() => expect(struck(world)).toEqual([['Host', 'create', 'late']]));
  await vi.advanceTimersByTimeAsync(4900);
  expect(world.sandbox.rooms(world.meeting.id).rooms).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  await expect(outcome).resolves.toHaveLength(1);
});

test.each(['rooms-created', 'rooms-deleted', 'moved'] as const)(
  'strikes the push "%s", for its receiver',
  async (on) => {
    const world = await setUp();
    const [roomId = ''] = world.meeting.createRooms(['Garden']);
    world.sandbox.fault({ on, person: 'Alice', kind: 'silent' });
    world.sandbox.clearTrace();
    world.meeting.createRooms(['Kitchen']);
    await hostRooms(world).moveParticipants(world.meeting.id, roomId, [world.person('Bob').id]);
    world.meeting.deleteRooms([roomId]);
    const pushed = (name: string) =>
      world.sandbox.trace.some(({ type, event, person }) => type === 'push' && event === on && person === name);
    await eventually(() => expect(pushed('Host')).toBe(true));
    expect(pushed('Alice')).toBe(false);
    expect(struck(world)).toContainEqual(['Alice', on, 'silent']);
  },
);

test('malformed: an answer that the SDK cannot read', async () => {
  const world = await setUp({ joined: ['Host'] });
  world.sandbox.fault({ on: 'create', kind: 'malformed' });
  await expect(hostRooms(world).createMeetings([{ title: 'A' }])).rejects.toThrow();
});

test('cut: the connection breaks, and the SDK reconnects', async () => {
  const world = await setUp({ joined: ['Host'] });
  const states: string[] = [];
  world.client('Host').meta.on('socketConnectionUpdate', ({ state, reconnected }) => {
    states.push(reconnected ? 'reconnected' : state);
  });
  world.sandbox.fault({ on: 'broadcast', kind: 'cut', times: 1 });
  world
    .client('Host')
    .participants.broadcastMessage('hello', { to: 'all' })
    .catch(() => 'never answered');
  await eventually(() => expect(states).toContain('disconnected'));
  await eventually(() => expect(states).toContain('reconnected'), 10_000);
}, 15_000);

describe('entering', () => {
  test.each([
    [401, '0004'],
    [404, '0004'],
    [500, '0001'],
  ])('a REST status of %i makes init fail with %s', async (status, code) => {
    const world = await setUp({ joined: [] });
    world.sandbox.fault({ on: 'init', kind: { status } });
    await expect(world.init('Host')).rejects.toMatchObject({ code });
  });

  test('a REST request that hangs is aborted by the SDK, four times', async () => {
    const world = await setUp({ joined: [] });
    world.sandbox.fault({ on: 'init', kind: 'silent' });
    vi.useFakeTimers();
    const outcome = world.init('Host').catch((error: { code: string }) => error.code);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await outcome).toBe('0001');
    expect(struck(world)).toHaveLength(4);
  });

  test('a REST request whose connection breaks makes init fail', async () => {
    const world = await setUp({ joined: [] });
    world.sandbox.fault({ on: 'init', kind: 'cut' });
    await expect(world.init('Host')).rejects.toMatchObject({ code: '0001' });
  });

  test('a socket that opens late only takes its time', async () => {
    const world = await setUp({ joined: [] });
    world.sandbox.fault({ on: 'connect', kind: 'late', ms: 300 });
    const start = Date.now();
    await world.init('Host');
    expect(Date.now() - start).toBeGreaterThanOrEqual(300);
  });

  test('a socket that never opens reaches nobody', async () => {
    const world = await setUp({ joined: [] });
    world.sandbox.fault({ on: 'connect', kind: 'silent' });
    vi.useFakeTimers();
    void world.init('Host').catch(() => undefined);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(struck(world)).toContainEqual(['Host', 'connect', 'silent']);
    expect(world.sandbox.trace.filter(({ type }) => type === 'connection')).toEqual([]);
  });

  test('ICE that fails makes join fail', async () => {
    const world = await setUp({ joined: [] });
    FakePeerConnection.ice = 'failed';
    await expect(world.join('Host')).rejects.toMatchObject({ code: '0014' });
  });

  test('ICE that never connects keeps join waiting', async () => {
    const world = await setUp({ joined: [] });
    FakePeerConnection.ice = 'never';
    const joining = world.join('Host').catch(() => 'given up');
    const waited = new Promise((resolve) => setTimeout(resolve, 500, 'waiting'));
    expect(await Promise.race([joining, waited])).toBe('waiting');
  });
});

test('on the way: a switch whose new client is refused gets no meetingChanged', async () => {
  const world = await setUp({ joined: ['Host', 'Alice'] });
  const [roomId = ''] = world.meeting.createRooms(['Garden']);
  world.sandbox.fault({ on: 'init', person: 'alice', kind: { status: 401 } });
  const left = nextEvent<{ state: string }>(world.client('Alice').self, 'roomLeft');
  let changed = false;
  world.client('Alice').connectedMeetings.on('meetingChanged', () => {
    changed = true;
  });
  await hostRooms(world).moveParticipants(world.meeting.id, roomId, [world.person('Alice').id]);
  expect((await left).state).toBe('connected-meeting');
  await eventually(() => expect(struck(world)).toHaveLength(1));
  expect(changed).toBe(false);
  expect(world.person('Alice').meetingId).toBe(null);
});

test.each<[string, Fault]>([
  ['an HTTP status for a socket message', { on: 'move', kind: { status: 500 } }],
  ['a malformed answer to a handshake', { on: 'connect', kind: 'malformed' }],
  ['a refusal of a push', { on: 'transfer', kind: 'refuse' }],
  ['parts of something that has none', { on: 'join', kind: 'refuse', only: ['Alice'] }],
  ['a point that does not exist', { on: 'crate', kind: 'refuse' } as unknown as Fault],
  ['a name that every object has', { on: 'toString', kind: 'silent' } as unknown as Fault],
  ['no point at all', { kind: 'silent' } as unknown as Fault],
  ['a kind that does not exist', { on: 'create', kind: 'refused' } as unknown as Fault],
  ['no kind at all', { on: 'create' } as unknown as Fault],
])('refuses a fault that could never strike: %s', async (_name, fault) => {
  const { sandbox } = await setUp({ joined: [] });
  expect(() => sandbox.fault(fault)).toThrow(expect.objectContaining({ code: 'bad-fault' }));
  expect(() => sandbox.fault(fault)).toThrow(SandboxError);
});
