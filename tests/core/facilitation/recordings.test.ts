import { describe, expect, test } from 'vitest';
import { pass, typesOf } from '../channel/network';
import { roomOf, seen, signed, Studio } from './studio';

describe('without signatures', () => {
  test('a host’s wish starts nothing on another’s client: each who may is asked, and one of them says yes', async () => {
    const studio = new Studio();
    const host = studio.join('host');
    const [rec, rec2, guest] = [studio.join('rec', 'a'), studio.join('rec2', 'a'), studio.join('guest', 'a')];
    await pass(1000);
    await expect(guest.recordings.record()).rejects.toMatchObject({ code: 'no-permission' });
    await host.recordings.record();
    await pass(6000);
    expect(studio.requests).toEqual([]);
    expect([seen(rec).asked, seen(rec2).asked, seen(guest).asked]).toEqual(['start', 'start', null]);
    expect(seen(rec).wish).toEqual({ action: 'start', by: 'host' });
    expect(roomOf(host, 'a')).toMatchObject({ state: 'idle', answer: 'asked', error: null });

    void rec2.recordings.accept();
    await pass(2000);
    expect(studio.requests).toEqual(['rec2 start a']);
    expect(roomOf(host, 'a')).toMatchObject({ state: 'recording', answer: null, error: null });
    expect([seen(rec).asked, seen(rec2).asked]).toEqual([null, null]);

    // Stopped by hand: nobody is asked again, nobody starts it again.
    studio.set('a', 'idle');
    await pass(8000);
    expect([seen(rec).asked, seen(rec2).asked, studio.requests.length]).toEqual([null, null, 1]);
    expect(roomOf(host, 'a')).toMatchObject({ state: 'idle', answer: null, error: null });
    await host.recordings.record();
    await pass(2000);
    expect(seen(rec).asked).toBe('start');
  });

  test('who declines is not asked again, and hosts see it', async () => {
    const studio = new Studio();
    const host = studio.join('host');
    const rec = studio.join('rec', 'a');
    await pass(1000);
    await host.recordings.record();
    await pass(3000);
    await rec.recordings.decline();
    await pass(12_000);
    expect(seen(rec).asked).toBeNull();
    expect(roomOf(host, 'a')).toMatchObject({ state: 'idle', answer: 'declined', error: null });
    // Their own word counts more than the host’s coming.
    host.member.go('a');
    await pass(8000);
    expect(studio.requests).toEqual([]);
  });

  test('the host’s own client records the rooms that this host comes into', async () => {
    const studio = new Studio();
    const host = studio.join('host', 'a');
    studio.join('guest', 'b');
    await pass(1000);
    await host.recordings.record();
    await pass(3000);
    expect(studio.recorded).toEqual(['a']);
    host.member.go('b');
    await pass(3000);
    expect(studio.recorded).toEqual(['a', 'b']);
  });

  test('a forged wish to stop stops nothing', async () => {
    const studio = new Studio();
    const rec = studio.join('rec', 'a');
    const guest = studio.join('guest', 'a');
    studio.set('a', 'recording');
    await pass(1000);
    await guest.member.channel.put({
      id: 'recording-wish',
      kind: 'recording-wish',
      value: { action: 'stop', by: 'host' },
    });
    await pass(10_000);
    expect(studio.requests).toEqual([]);
    expect(seen(rec).asked).toBe('stop');
  });
});

describe('with signatures', () => {
  test('in each room one client of those who may starts the recording, once, and stops it', async () => {
    const studio = new Studio(signed);
    const host = studio.join('host');
    const inA = ['rec1', 'rec2', 'rec3', 'ann'].map((name) => studio.join(name, 'a'));
    const inB = ['rec4', 'ben'].map((name) => studio.join(name, 'b'));
    await pass(1000);
    await host.recordings.record();
    await pass(10_000);
    // As a rule the first, unless the wish was long on its way to them.
    expect([...studio.requests].sort()).toEqual([expect.stringMatching(/^rec[123] start a$/), 'rec4 start b']);
    for (const someone of [host, ...inA, ...inB]) {
      expect(seen(someone).rooms.map(({ state }) => state)).toEqual(['recording', 'recording']);
      expect(seen(someone).asked).toBeNull();
    }
    await host.recordings.stop();
    await pass(10_000);
    expect(studio.requests).toHaveLength(4);
    expect(studio.recorded).toEqual([]);
    expect(seen(host).rooms.map(({ state, error }) => [state, error])).toEqual([
      ['idle', null],
      ['idle', null],
    ]);
  });

  test('a wish that nobody signed is not heard', async () => {
    const studio = new Studio(signed);
    const rec = studio.join('rec', 'a');
    const forger = studio.network.join('forger', 'a');
    await pass(1000);
    await forger.channel.put({ id: 'recording-wish', kind: 'recording-wish', value: { action: 'start', by: 'host' } });
    await pass(10_000);
    expect([seen(rec).wish, seen(rec).asked, studio.requests]).toEqual([null, null, []]);
  });

  test('the next one does it where the first one’s page is dead, and hosts see where nobody may', async () => {
    const studio = new Studio(signed);
    const host = studio.join('host');
    // Listed first in its room, and does nothing.
    studio.network.join('rec0', 'a', signed);
    studio.join('rec1', 'a');
    studio.join('ben', 'b');
    await pass(1000);
    await host.recordings.record();
    await pass(5000);
    expect(studio.requests).toEqual(['rec1 start a']);
    expect(roomOf(host, 'b')?.error).toBeNull();
    await pass(8000);
    expect(roomOf(host, 'b')?.error).toMatchObject({ code: 'nobody-may-record' });
    expect(roomOf(host, 'a')?.error).toBeNull();

    studio.join('rec2', 'b');
    await pass(4000);
    expect(studio.requests).toEqual(['rec1 start a', 'rec2 start b']);
    expect(roomOf(host, 'b')).toMatchObject({ state: 'recording', error: null });
  });

  test('a refusal is told to hosts with its cause, after each in the room has tried once', async () => {
    const studio = new Studio(signed);
    studio.refuses = true;
    const host = studio.join('host');
    studio.join('rec1', 'a');
    studio.join('rec2', 'a');
    await pass(1000);
    await host.recordings.record();
    await pass(60_000);
    expect([...studio.requests].sort()).toEqual(['rec1 start a', 'rec2 start a']);
    const error = roomOf(host, 'a')?.error;
    expect(error).toMatchObject({ code: 'recording-failed', cause: { message: 'The server says no.' } });

    studio.refuses = false;
    await host.recordings.record();
    await pass(4000);
    expect(roomOf(host, 'a')).toMatchObject({ state: 'recording', error: null });
  });

  test('a room that was empty meanwhile is recorded again; what people there stopped is not', async () => {
    const studio = new Studio(signed);
    const host = studio.join('host');
    const rec = studio.join('rec', 'a');
    await pass(1000);
    await host.recordings.record();
    await pass(15_000);
    expect(studio.requests).toHaveLength(1);
    rec.member.go('main');
    await pass(3000);
    // Without anybody the server ends it.
    studio.set('a', 'idle');
    expect(roomOf(host, 'a')).toMatchObject({ state: 'idle', error: null });
    rec.member.go('a');
    await pass(4000);
    expect(studio.requests).toEqual(['rec start a', 'rec start a']);

    studio.set('a', 'idle');
    await pass(4000);
    const late = studio.join('rec9', 'a');
    await pass(12_000);
    expect(studio.requests).toHaveLength(2);
    expect(roomOf(late, 'a')).toMatchObject({ state: 'idle', error: null });
  });
});

test('a recording that was started by hand is seen by everyone, a pause and its end, too, by one message each', async () => {
  const studio = new Studio();
  const host = studio.join('host');
  const inA = ['ann', 'ben', 'cem', 'dia', 'eva'].map((name) => studio.join(name, 'a'));
  const late = studio.join('fay', 'b');
  await pass(3000);
  const puts = () => inA.flatMap(({ member }) => typesOf(member.sent)).filter((type) => type === 'put').length;
  const before = puts();
  for (const state of ['recording', 'paused', 'idle'] as const) {
    studio.set('a', state);
    await pass(8000);
    expect([roomOf(host, 'a')?.state, roomOf(late, 'a')?.state]).toEqual([state, state]);
  }
  expect(puts() - before).toBe(3);
});

test('what was said goes with the rooms, and so does the wish', async () => {
  const studio = new Studio(signed);
  const host = studio.join('host');
  const rec = studio.join('rec', 'a');
  await expect(rec.recordings.record()).rejects.toMatchObject({ code: 'no-permission' });
  await pass(1000);
  await host.recordings.record();
  await pass(3000);
  rec.member.go('main');
  studio.network.setRooms();
  await expect(host.recordings.record()).rejects.toMatchObject({ code: 'not-ready' });
  await pass(3000);
  const values = [...rec.member.channel.getSnapshot().entries.values()].map(({ value }) => value);
  expect(values).toEqual([]);
  expect(seen(rec)).toEqual({ wish: null, rooms: [], asked: null });
});

test('people see at once what becomes of the recording of their own room, and hosts elsewhere that it begins', async () => {
  const studio = new Studio(signed);
  const host = studio.join('host');
  const ann = studio.join('ann', 'a');
  await pass(1000);
  studio.set('a', 'recording');
  expect(roomOf(ann, 'a')?.state).toBe('recording');
  studio.set('a', 'stopping');
  expect(roomOf(ann, 'a')?.state).toBe('recording');
  studio.set('a', 'idle');
  await pass(8000);

  studio.join('rec', 'b');
  await pass(1000);
  await host.recordings.record();
  const states = new Set<string | undefined>();
  for (let step = 0; step < 1000; step++) {
    states.add(roomOf(host, 'b')?.state);
    await pass(10);
  }
  expect([...states]).toEqual(['idle', 'starting', 'recording']);
});

test('a room that nobody is in lacks nobody, each wish is waited for anew, and what is none is not heard', async () => {
  const studio = new Studio();
  const host = studio.join('host');
  studio.join('ben', 'b');
  await pass(1000);
  await host.member.channel.put({
    id: 'recording-wish',
    kind: 'recording-wish',
    value: { action: 'erase', by: 'host' },
  });
  expect(seen(host).wish).toBeNull();
  await host.recordings.record();
  await pass(15_000);
  expect(roomOf(host, 'a')?.error).toBeNull();
  expect(roomOf(host, 'b')?.error).toMatchObject({ code: 'nobody-may-record' });
  await host.recordings.stop();
  await host.recordings.record();
  await pass(1000);
  expect(roomOf(host, 'b')?.error).toBeNull();
  await pass(15_000);
  expect(roomOf(host, 'b')?.error).toMatchObject({ code: 'nobody-may-record' });
});
