import { describe, expect, test } from 'vitest';
import { eventually, nextEvent, setUp } from '../support/sandbox';
import type { Client } from '../support/sandbox';

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
    await eventually(() => expect(heard).toEqual(['Bob to main', 'Alice to room']));
  });

  test('come back to the sender where told so', async () => {
    const { client, sandbox } = await setUp({ joined: ['Host'], sandbox: { echoBroadcasts: true } });
    const heard: string[] = [];
    client('Host').participants.on('broadcastedMessage', ({ type }) => heard.push(type));
    await client('Host').participants.broadcastMessage('echoed', {});
    sandbox.configure({ echoBroadcasts: false });
    await client('Host').participants.broadcastMessage('not echoed', {});
    expect(heard).toEqual(['echoed']);
  });
});

test('stores are shared within a meeting', async () => {
  const { client } = await setUp({ joined: ['Host', 'Alice'] });
  const written = client('Host').stores.create('notes');
  const read = client('Alice').stores.create('notes');
  await (await written).set('title', 'Plan');
  const store = await read;
  await eventually(() => expect(store.get('title')).toBe('Plan'));
});

test('the meeting began when it was created', async () => {
  const { client } = await setUp({ joined: ['Host'] });
  const startedAt = client('Host').meta.meetingStartedTimestamp?.getTime() ?? 0;
  expect(Math.abs(startedAt - Date.now())).toBeLessThan(10_000);
});
