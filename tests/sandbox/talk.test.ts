import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Fault } from '../../src/sandbox';
import { eventually, nextEvent, setUp } from '../support/sandbox';
import type { Client, World } from '../support/sandbox';

const texts = (client: Client) => client.chat.messages.map((message) => ('message' in message ? message.message : ''));

describe('chat', () => {
  test('reaches everybody in the room, with the right time and name', async () => {
    const { client } = await setUp();
    const sentAt = Date.now();
    await client('Host').chat.sendTextMessage('Hello');
    await eventually(() => expect(texts(client('Alice'))).toEqual(['Hello']));
    await eventually(() => expect(texts(client('Host'))).toEqual(['Hello']));
    const [message] = client('Alice').chat.messages;
    expect(message?.displayName).toBe('Host');
    expect(Math.abs((message?.timeMs ?? 0) - sentAt)).toBeLessThan(2000);
    expect(Math.abs(message ? message.time.getTime() - sentAt : NaN)).toBeLessThan(2000);
  });

  test('is there for those who come later, in its own room only', async () => {
    const world = await setUp({ joined: ['Host', 'Alice'] });
    await world.client('Host').chat.sendTextMessage('Hello');
    const bob = await world.join('Bob');
    await eventually(() => expect(texts(bob)).toEqual(['Hello']));

    const [roomId = ''] = world.meeting.createRooms(['Garden']);
    const switched = nextEvent<Client>(bob.connectedMeetings, 'meetingChanged');
    world.person('Bob').moveTo(roomId);
    const bobInRoom = await switched;
    await bobInRoom.chat.sendTextMessage('Quiet here');
    await eventually(() => expect(texts(bobInRoom)).toEqual(['Quiet here']));
    expect(texts(world.client('Host'))).toEqual(['Hello']);
  });

  test('to one person is for that person and the sender', async () => {
    const { client } = await setUp();
    await eventually(() => expect(client('Host').participants.joined.size).toBe(2));
    const alice = client('Host')
      .participants.joined.toArray()
      .find(({ name }) => name === 'Alice');
    await client('Host').chat.sendTextMessage('Psst', [alice?.id ?? '']);
    await eventually(() => expect(texts(client('Alice'))).toEqual(['Psst']));
    await eventually(() => expect(texts(client('Host'))).toEqual(['Psst']));
    expect(texts(client('Bob'))).toEqual([]);
  });
});

describe('messages', () => {
  test('are read page by page', async () => {
    const { client } = await setUp({ joined: ['Host'] });
    const { chat } = client('Host');
    for (const text of ['one', 'two', 'three']) {
      await chat.sendTextMessage(text);
      await eventually(() => expect(texts(client('Host'))).toContain(text));
      // Messages are told apart by milliseconds.
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    const now = Date.now() + 1;
    const newest = await chat.fetchPublicMessages({ timestamp: now, limit: 2, direction: 'before' });
    expect(newest.map((message) => 'message' in message && message.message)).toEqual(['three', 'two']);
    const oldest = await chat.fetchPublicMessages({ timestamp: 0, limit: 2, direction: 'after' });
    expect(oldest.map((message) => 'message' in message && message.message)).toEqual(['one', 'two']);
  });

  test('are edited and deleted by their authors, and pinned', async () => {
    const { client } = await setUp({ joined: ['Host', 'Alice'] });
    await client('Host').chat.sendTextMessage('Helo');
    await eventually(() => expect(texts(client('Alice'))).toEqual(['Helo']));
    const id = client('Alice').chat.messages[0]?.id ?? '';
    await client('Host').chat.editTextMessage(id, 'Hello');
    await eventually(() => expect(texts(client('Alice'))).toEqual(['Hello']));
    await client('Alice').chat.pin(id);
    await eventually(() => expect(client('Host').chat.messages[0]?.pinned).toBe(true));
    await client('Host').chat.deleteMessage(id);
    await eventually(() => expect(texts(client('Alice'))).toEqual([]));
  });
});

describe('polls', () => {
  test('are created, seen and voted on, once a person', async () => {
    const { client, join } = await setUp({ joined: ['Host', 'Alice'] });
    await client('Host').polls.create('Tea or coffee?', ['Tea', 'Coffee']);
    await eventually(() => expect(client('Alice').polls.items).toHaveLength(1));
    const [poll] = client('Alice').polls.items;
    if (!poll) throw new Error('no poll');
    await client('Alice').polls.vote(poll.id, 1);
    await client('Alice').polls.vote(poll.id, 0);
    await eventually(() => expect(client('Host').polls.items[0]?.options.map(({ count }) => count)).toEqual([0, 1]));
    expect(client('Host').polls.items[0]?.options[1]?.votes.map(({ name }) => name)).toEqual(['Alice']);
    const bob = await join('Bob');
    await eventually(() => expect(bob.polls.items[0]?.question).toBe('Tea or coffee?'));
  });

  test('that are anonymous name nobody', async () => {
    const { client } = await setUp({ joined: ['Host'] });
    await client('Host').polls.create('Tea?', ['Yes', 'No'], true);
    await eventually(() => expect(client('Host').polls.items).toHaveLength(1));
    await client('Host').polls.vote(client('Host').polls.items[0]?.id ?? '', 0);
    await eventually(() => expect(client('Host').polls.items[0]?.options[0]?.count).toBe(1));
    expect(client('Host').polls.items[0]?.options[0]?.votes).toEqual([]);
  });
});

describe('broadcasts', () => {
  test('reach the room, or the rooms they name', async () => {
    const world = await setUp();
    const { client, person, meeting } = world;
    const [roomId = ''] = meeting.createRooms(['Garden']);
    const switched = nextEvent<Client>(client('Alice').connectedMeetings, 'meetingChanged');
    person('Alice').moveTo(roomId);
    await switched;

    const heard: string[] = [];
    for (const name of ['Host', 'Alice', 'Bob']) {
      client(name).participants.on('broadcastedMessage', ({ type }) => heard.push(`${name} ${type}`));
    }
    await client('Host').participants.broadcastMessage('to main', {});
    await client('Host').participants.broadcastMessage('to room', { in: 30 }, { meetingIds: [roomId] });
    await eventually(() => expect(heard.sort()).toEqual(['Alice to room', 'Bob to main', 'Host to main']));
  });

  test('come back to the sender where the target includes them, unless told otherwise', async () => {
    const { client, meeting, sandbox } = await setUp({ joined: ['Host'] });
    const [roomId = ''] = meeting.createRooms(['Garden']);
    const heard: string[] = [];
    const { participants } = client('Host');
    participants.on('broadcastedMessage', ({ type }) => heard.push(type));
    await participants.broadcastMessage('to all', {});
    await participants.broadcastMessage('to both', {}, { meetingIds: [meeting.id, roomId] });
    await participants.broadcastMessage('elsewhere', {}, { meetingIds: [roomId] });
    sandbox.configure({ echoBroadcasts: false });
    await participants.broadcastMessage('not echoed', {});
    expect(heard).toEqual(['to all', 'to both']);
  });

  describe('on their way to one receiver', () => {
    async function hear(world: World, fault: Omit<Fault, 'on'>, types: readonly string[]): Promise<string[]> {
      const heard: string[] = [];
      for (const name of ['Alice', 'Bob']) {
        world.client(name).participants.on('broadcastedMessage', ({ type }) => heard.push(`${name} ${type}`));
      }
      world.sandbox.fault({ ...fault, on: 'delivery', person: 'Alice' });
      for (const type of types) await world.client('Host').participants.broadcastMessage(type, {});
      return heard;
    }
    const heardBy = (name: string, heard: readonly string[]) => heard.filter((each) => each.startsWith(name));

    test('are lost', async () => {
      const world = await setUp();
      const heard = await hear(world, { kind: 'silent', times: 1 }, ['one', 'two']);
      await eventually(() => expect(heardBy('Alice', heard)).toEqual(['Alice two']));
      expect(heardBy('Bob', heard)).toEqual(['Bob one', 'Bob two']);
    });

    test('are late', async () => {
      const world = await setUp();
      const heard = await hear(world, { kind: 'late', ms: 50, times: 1 }, ['one']);
      await eventually(() => expect(heardBy('Bob', heard)).toEqual(['Bob one']));
      expect(heardBy('Alice', heard)).toEqual([]);
      await eventually(() => expect(heardBy('Alice', heard)).toEqual(['Alice one']));
    });

    test('come twice', async () => {
      const world = await setUp();
      const heard = await hear(world, { kind: 'duplicate', times: 1 }, ['one', 'two']);
      await eventually(() => expect(heardBy('Alice', heard)).toEqual(['Alice one', 'Alice one', 'Alice two']));
    });

    test('overtake each other, and the last one still comes', async () => {
      const world = await setUp();
      const heard = await hear(world, { kind: 'reorder', ms: 50, times: 2 }, ['one', 'two', 'three']);
      await eventually(() => expect(heardBy('Alice', heard)).toEqual(['Alice one', 'Alice three', 'Alice two']));
    });

    test('are struck by chance', async () => {
      const world = await setUp();
      const rolls = vi.spyOn(Math, 'random');
      onTestFinished(() => rolls.mockRestore());
      rolls.mockReturnValue(0.6);
      const heard = await hear(world, { kind: 'silent', chance: 0.5 }, ['one']);
      rolls.mockReturnValue(0.4);
      await world.client('Host').participants.broadcastMessage('two', {});
      await eventually(() => expect(heardBy('Bob', heard)).toEqual(['Bob one', 'Bob two']));
      expect(heardBy('Alice', heard)).toEqual(['Alice one']);
    });
  });
});

describe('stores', () => {
  test('are shared within a meeting', async () => {
    const { client } = await setUp({ joined: ['Host', 'Alice'] });
    const written = client('Host').stores.create('notes');
    const read = client('Alice').stores.create('notes');
    await (await written).set('title', 'Plan');
    const store = await read;
    await eventually(() => expect(store.get('title')).toBe('Plan'));
  });

  test('are empty again after everybody has left', async () => {
    const world = await setUp({ joined: ['Host', 'Alice'] });
    await (await world.client('Host').stores.create('notes')).set('title', 'Plan');
    await world.client('Host').leave();
    const alice = await world.client('Alice').stores.create('notes');
    expect(alice.get('title')).toBe('Plan');
    await world.client('Alice').leave();
    await eventually(() => expect(world.sandbox.rooms(world.meeting.id).main.people).toEqual([]));
    const bob = await world.join('Bob');
    expect((await bob.stores.create('notes')).getAll()).toEqual({});
  });

  test('drop without a word what is too large or one too many', async () => {
    const world = await setUp({
      joined: ['Host', 'Alice'],
      sandbox: { storeLimits: { keys: 2, valueBytes: 20 } },
    });
    const written = await world.client('Host').stores.create('notes');
    await written.set('large', 'x'.repeat(20));
    for (const key of ['a', 'b', 'c']) await written.set(key, key);
    await written.set('a', 'again');
    const read = await world.client('Alice').stores.create('notes');
    expect(read.getAll()).toEqual({ a: 'again', b: 'b' });
  });
});

test('the meeting began when it was created', async () => {
  const { client } = await setUp({ joined: ['Host'] });
  const startedAt = client('Host').meta.meetingStartedTimestamp?.getTime() ?? 0;
  expect(Math.abs(startedAt - Date.now())).toBeLessThan(10_000);
});
