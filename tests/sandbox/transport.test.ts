import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createSandbox, SandboxError } from '../../src/sandbox';
import { createFakeMedia } from '../support/fake-rtc';
import { eventually, nextEvent, setUp } from '../support/sandbox';
import type { Client } from '../support/sandbox';

afterEach(() => {
  vi.useRealTimers();
});

function createWorld() {
  const sandbox = createSandbox({ media: createFakeMedia() });
  onTestFinished(() => {
    sandbox.dispose();
  });
  const meeting = sandbox.createMeeting({ title: 'Main' });
  return { sandbox, meeting, person: meeting.addParticipant({ name: 'Ada', preset: 'host' }) };
}

const codeOf = (action: () => unknown): string | undefined => {
  try {
    action();
  } catch (error) {
    if (error instanceof SandboxError) return error.code;
    throw error;
  }
  return undefined;
};

describe('install', () => {
  test('takes over its own hosts only, and gives everything back', async () => {
    const { fetch: originalFetch, WebSocket: OriginalSocket } = globalThis;
    const elsewhere = vi.fn(() => Promise.resolve(new Response('elsewhere')));
    globalThis.fetch = elsewhere;
    onTestFinished(() => {
      globalThis.fetch = originalFetch;
    });
    const { sandbox, person } = createWorld();
    const uninstall = sandbox.install();

    const details = await fetch(`https://api.${sandbox.baseURI}/v2/internals/participant-details`, {
      headers: { Authorization: `Bearer ${person.token}` },
    });
    expect(details.status).toBe(200);
    expect(elsewhere).not.toHaveBeenCalled();
    expect(await (await fetch('https://example.test/')).text()).toBe('elsewhere');
    expect(await (await fetch('/relative')).text()).toBe('elsewhere');
    expect(WebSocket.OPEN).toBe(1);

    uninstall();
    expect(globalThis.fetch).toBe(elsewhere);
    expect(globalThis.WebSocket).toBe(OriginalSocket);
    uninstall();
    sandbox.install()();
  });

  test('leaves the wrapper of somebody else in place, and only passes through from then on', async () => {
    const originalFetch = globalThis.fetch;
    const elsewhere = vi.fn(() => Promise.resolve(new Response('elsewhere')));
    globalThis.fetch = elsewhere;
    onTestFinished(() => {
      globalThis.fetch = originalFetch;
    });
    const { sandbox } = createWorld();
    const uninstall = sandbox.install();
    const emulated = globalThis.fetch;
    const wrapper: typeof fetch = (...args) => emulated(...args);
    globalThis.fetch = wrapper;
    uninstall();
    expect(globalThis.fetch).toBe(wrapper);
    expect(await (await fetch(`https://api.${sandbox.baseURI}/`)).text()).toBe('elsewhere');
  });

  test('refuses a second time, also by another sandbox, and what is no window', () => {
    const { sandbox } = createWorld();
    const uninstall = sandbox.install();
    expect(codeOf(() => sandbox.install())).toBe('already-installed');
    expect(codeOf(() => createWorld().sandbox.install())).toBe('already-installed');
    uninstall();
    // @ts-expect-error -- on purpose
    expect(codeOf(() => sandbox.install({}))).toBe('bad-target');
  });

  test('answers 401 to unknown tokens and 404 to paths that it does not emulate', async () => {
    const { sandbox } = createWorld();
    sandbox.install();
    const api = `https://api.${sandbox.baseURI}`;
    expect((await fetch(`${api}/v2/internals/participant-details`)).status).toBe(401);
    expect((await fetch(`${api}/v2/something`)).status).toBe(404);
    expect((await fetch(`https://other.${sandbox.baseURI}/`)).status).toBe(404);
    expect(await (await fetch(`https://location.${sandbox.baseURI}/`)).json()).toHaveProperty('loc');
  });

  test('aborts a request when its signal does', async () => {
    const { sandbox, person } = createWorld();
    sandbox.install();
    sandbox.fault({ on: 'init', kind: 'silent' });
    const controller = new AbortController();
    const request = fetch(`https://api.${sandbox.baseURI}/v2/internals/participant-details`, {
      headers: { Authorization: `Bearer ${person.token}` },
      signal: controller.signal,
    });
    controller.abort();
    await expect(request).rejects.toMatchObject({ name: 'AbortError' });
    const url = `https://api.${sandbox.baseURI}/iceservers`;
    await expect(fetch(url, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('refuses a socket without a token that opens the meeting', async () => {
    const { sandbox } = createWorld();
    sandbox.install();
    const socket = new WebSocket(`wss://socket-edge.${sandbox.baseURI}/ws?authToken=nonsense`);
    const closed = new Promise<CloseEvent>((resolve) => {
      socket.onclose = resolve;
    });
    expect(() => {
      socket.send('too early');
    }).toThrow('connecting');
    expect((await closed).code).toBe(1008);
  });
});

describe('misuse', () => {
  test('is a typed error that says what, why and how to fix it', () => {
    const { sandbox, meeting } = createWorld();
    expect(codeOf(() => meeting.addParticipant({ name: 'Bo', preset: 'boss' }))).toBe('unknown-preset');
    expect(codeOf(() => meeting.addBots(1, { preset: 'boss' }))).toBe('unknown-preset');
    expect(codeOf(() => sandbox.rooms('nonsense'))).toBe('unknown-meeting');
    expect(codeOf(() => sandbox.media('nonsense'))).toBe('unknown-meeting');
    const person = meeting.addParticipant({ name: 'Bo', preset: 'host' });
    const [roomId = ''] = meeting.createRooms(['Garden']);
    expect(codeOf(() => person.moveTo(roomId))).toBe('not-connected');
    expect(codeOf(() => person.moveTo('nonsense'))).toBe('unknown-meeting');
    meeting.delete();
    expect(codeOf(() => meeting.addParticipant({ name: 'Bo', preset: 'host' }))).toBe('meeting-deleted');
    expect(codeOf(() => meeting.createRooms(['A']))).toBe('meeting-deleted');
    sandbox.dispose();
    expect(codeOf(() => sandbox.createMeeting({ title: 'Late' }))).toBe('disposed');
    expect(codeOf(() => sandbox.install())).toBe('disposed');
  });

  test('names the presets that there are', () => {
    const { meeting } = createWorld();
    expect(() => meeting.addParticipant({ name: 'Bo', preset: 'boss' })).toThrow(/host, participant, switcher/);
  });
});

describe('latency', () => {
  test('delays every frame and request one way, and keeps their order when it changes', async () => {
    const { client, sandbox, meeting } = await setUp({ joined: ['Host'] });
    sandbox.configure({ latency: 60 });
    const started = performance.now();
    const slow = client('Host').connectedMeetings.createMeetings([{ title: 'First' }]);
    sandbox.configure({ latency: 0 });
    const fast = client('Host').connectedMeetings.createMeetings([{ title: 'Second' }]);
    await Promise.all([slow, fast]);
    expect(performance.now() - started).toBeGreaterThanOrEqual(59);
    expect(sandbox.rooms(meeting.id).rooms.map(({ title }) => title)).toEqual(['First', 'Second']);
  });

  test('shows in the trace as sequential round trips', async () => {
    const { client, sandbox, meeting } = await setUp({ joined: ['Host'] });
    sandbox.configure({ latency: 40 });
    sandbox.clearTrace();
    const [room] = await client('Host').connectedMeetings.createMeetings([{ title: 'A' }]);
    await client('Host').connectedMeetings.moveParticipants(meeting.id, room?.id ?? '', [client('Host').self.userId]);
    const at = (event: string, direction: 'in' | 'out') =>
      sandbox.trace.find((entry) => entry.event === event && entry.direction === direction)?.at ?? NaN;
    expect(at('move', 'in') - at('create', 'out')).toBeGreaterThanOrEqual(79);
  });
});

describe('the trace', () => {
  test('tells what passed, with whom, and what it was about', async () => {
    const { client, sandbox } = await setUp({ joined: ['Host', 'Alice'] });
    sandbox.clearTrace();
    await client('Host').connectedMeetings.createMeetings([{ title: 'A' }, { title: 'B' }]);
    const readable = sandbox.trace.map(({ direction, type, person, event, summary = '' }) =>
      [direction, type, person, event, summary].join(' ').trim(),
    );
    expect(readable.filter((line) => line.includes('create'))).toEqual([
      'in request Host create',
      'out reply Host create 2 of 2 rooms',
      'out push Host rooms-created',
      'out push Alice rooms-created',
    ]);
  });

  test('that was read before it was cleared stays as it was', async () => {
    const { sandbox } = await setUp({ joined: ['Host'] });
    const before = sandbox.trace;
    const { length } = before;
    sandbox.clearTrace();
    expect(before).toHaveLength(length);
    expect(sandbox.trace).toEqual([]);
  });
});

test('the heartbeat keeps an idle client connected', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'Date'] });
  const { sandbox, meeting, person } = createWorld();
  sandbox.install();
  const { baseURI } = sandbox;
  const query = `authToken=${person.token}&roomID=${meeting.id}&ping=true`;
  const socket = new WebSocket(`wss://socket-edge.${baseURI}/ws?${query}`);
  const heard: unknown[] = [];
  socket.onmessage = ({ data }) => heard.push(data);
  await vi.advanceTimersByTimeAsync(25_000);
  expect(heard).toEqual(['2', '2']);
  socket.close();
  await vi.advanceTimersByTimeAsync(1);
  // Nothing runs once nobody is connected.
  expect(vi.getTimerCount()).toBe(0);
});

describe('dispose', () => {
  test('ends all connections, gives the window back and runs nothing more', async () => {
    const { fetch: originalFetch } = globalThis;
    const { sandbox, meeting } = await setUp();
    const changes = vi.fn();
    sandbox.onChange(changes);
    sandbox.dispose();
    expect(globalThis.fetch).toBe(originalFetch);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(sandbox.rooms(meeting.id).main.people).toEqual([]);
    expect(changes).not.toHaveBeenCalled();
    sandbox.dispose();
  });
});

test('onChange tells of the family in which something changed', async () => {
  const { sandbox, meeting } = await setUp({ joined: ['Host'] });
  const other = sandbox.createMeeting({ title: 'Other' });
  await new Promise((resolve) => setTimeout(resolve, 10));
  const changed = vi.fn();
  const stop = sandbox.onChange(changed);
  other.addBots(2);
  meeting.createRooms(['A']);
  await eventually(() => expect(changed.mock.calls).toEqual([[other.id], [meeting.id]]));
  stop();
  meeting.createRooms(['B']);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(changed).toHaveBeenCalledTimes(2);
});

describe('media signalling', () => {
  test('says who sends what in which room, also across a switch', async () => {
    const { client, person, meeting, sandbox } = await setUp({
      joined: ['Host', 'Alice'],
      media: { audio: true, video: true },
    });
    const sent = (meetingId: string) =>
      sandbox
        .media(meetingId)
        .map(({ participant, kind, paused }) => `${participant} ${kind}${paused ? ' paused' : ''}`)
        .sort();
    await eventually(() =>
      expect(sent(meeting.id)).toEqual(['Alice audio', 'Alice video', 'Host audio', 'Host video']),
    );

    await client('Alice').self.disableAudio();
    await eventually(() => expect(sent(meeting.id)).not.toContain('Alice audio'));
    const [roomId = ''] = meeting.createRooms(['Garden']);
    sandbox.clearTrace();
    const switched = nextEvent<Client>(client('Alice').connectedMeetings, 'meetingChanged');
    person('Alice').moveTo(roomId);
    await switched;
    await eventually(() => expect(sent(roomId)).toEqual(['Alice video']));
    expect(sent(meeting.id)).toEqual(['Host audio', 'Host video']);
    const produced = sandbox.trace.filter(({ event, type }) => event === 'produce' && type === 'request');
    expect(produced.map(({ summary }) => summary)).toEqual(['video']);
  });

  test('tells others who is on air', async () => {
    const { client } = await setUp({ joined: ['Host', 'Alice'], media: { audio: true, video: true } });
    const alice = () => client('Host').participants.joined.toArray()[0];
    await eventually(() => expect([alice()?.videoEnabled, alice()?.audioEnabled]).toEqual([true, true]));
    await client('Alice').self.disableVideo();
    await eventually(() => expect([alice()?.videoEnabled, alice()?.audioEnabled]).toEqual([false, true]));
  });
});
