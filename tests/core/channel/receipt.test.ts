import { describe, expect, test } from 'vitest';
import { encodeMessage, type WireEntry } from '../../../src/core/channel/message';
import { Network, pass, valuesOf, type Member } from './network';

const put = (member: Member, id: string, value: string) => member.channel.put({ id, kind: 'note', value });

/** A `put` as anybody could send it. */
function forged(entries: readonly Partial<WireEntry>[], person = 'alice', id = String(Math.random())): string {
  const whole = entries.map((entry) => ({ id: 'x', kind: 'note', seq: 1, author: 'z', value: 1, age: 0, ...entry }));
  return encodeMessage({ type: 'put', id, client: 'forger', person, meeting: 'main', entries: whole });
}

describe('what comes in', () => {
  test('is dropped and counted where it is no message, or of another version', async () => {
    const network = new Network();
    const alice = network.join('alice');
    const head = { v: 1, id: 'm', client: 'c', person: 'p', meeting: 'main' };
    for (const text of ['', '{', 'null', '[]', '{"v":1}', 'x'.repeat(5000), JSON.stringify({ ...head, type: 'beat' })])
      network.deliver(text, ['main']);
    for (const text of [JSON.stringify({ ...head, v: 2 }), JSON.stringify({ ...head, type: 'dance' })])
      network.deliver(text, ['main']);
    await pass(100);
    expect(alice.channel.counts()).toMatchObject({ malformed: 7, unknown: 2, received: 0 });
  });

  test('is read where it has more than is known, without the entries that are none', async () => {
    const network = new Network();
    network.join('alice');
    const message = JSON.parse(forged([{ id: 'good' }])) as { entries: unknown[] };
    const entries = [...message.entries, null, { id: 'bad', kind: 'note', seq: -1, author: 'z', value: 1, age: 0 }];
    network.deliver(JSON.stringify({ ...message, entries, mood: 'new' }), ['main']);
    await pass(100);
    expect(network.states).toEqual({ alice: { good: 1 } });
  });

  test('counts once, however often it comes', async () => {
    const network = new Network();
    const alice = network.join('alice');
    for (let times = 0; times < 3; times++) network.deliver(forged([{}], 'bob', 'same'), ['main']);
    await pass(100);
    expect(alice.channel.counts().received).toBe(1);
  });

  test('of a flood hides nobody else', async () => {
    const network = new Network();
    const [host, alice] = [network.join('host'), network.join('alice', 'a')];
    network.join('mallory', 'b');
    await pass(3000);
    for (let count = 0; count < 500; count++) network.deliver(forged([{ id: 'noise', seq: count }], 'mallory'), ['a']);
    await put(host, 'task', 'Read');
    await pass(100);
    expect(valuesOf(alice.channel.getSnapshot())).toHaveProperty('task', 'Read');
    expect(alice.channel.counts().limited).toBeGreaterThan(400);
  });

  test('is refused in the name of another where the transport knows who sends', async () => {
    const network = new Network({ knowsSenders: true });
    const alice = network.join('alice');
    network.join('bob');
    network.deliver(forged([{}], 'bob'), ['main'], 'mallory');
    await pass(100);
    expect(alice.channel.counts().malformed).toBe(1);
    expect(network.states).toMatchObject({ alice: {} });
  });

  test('cannot have the last word for ever', async () => {
    const network = new Network();
    const alice = network.join('alice');
    await put(alice, 'x', 'mine');
    network.deliver(forged([{ seq: 2 ** 49 }], 'bob'), ['main']);
    await pass(100);
    expect(network.states).toEqual({ alice: { x: 'mine' } });
  });
});

describe('with signatures', () => {
  const keys = { sign: (payload: string) => Promise.resolve(`signed ${payload.length}`) };
  const check = { verify: (payload: string, signature: string) => signature === `signed ${payload.length}` };

  test('what a host wrote is taken signed only, also from others who pass it on', async () => {
    const network = new Network({ hostKinds: ['note'] });
    const host = network.join('host', 'main', { ...keys, ...check });
    const alice = network.join('alice', 'a', check);
    await put(host, 'task', 'Read');
    network.deliver(forged([{ id: 'fake' }], 'host'), ['a']);
    await pass(500);
    expect(valuesOf(alice.channel.getSnapshot())).toEqual({ task: 'Read' });
    expect(alice.channel.counts().unsigned).toBe(1);
    expect(alice.channel.getSnapshot().entries.get('task')?.vouched).toBe(true);
    host.go(null);
    const late = network.join('late', 'a', check);
    await pass(1500);
    expect(valuesOf(late.channel.getSnapshot())).toEqual({ task: 'Read' });
  });

  test('what is of everybody needs none', async () => {
    const network = new Network({ hostKinds: ['timer'] });
    const alice = network.join('alice', 'main', check);
    network.join('bob', 'a', check);
    await put(alice, 'help', 'please');
    await pass(100);
    expect(network.states).toMatchObject({ bob: { help: 'please' } });
  });

  test('what cannot be signed is not written', async () => {
    const network = new Network({ hostKinds: ['note'] });
    const host = network.join('host', 'main', { sign: () => Promise.reject(new Error('no key')) });
    await expect(put(host, 'task', 'Read')).rejects.toThrow('no key');
    expect(network.states).toEqual({ host: {} });
  });
});
