import { describe, expect, onTestFinished, test } from 'vitest';
import { createAnnouncements, type AnnouncementsStore } from '../../../src/core/facilitation/announcements';
import { KeptIds } from '../../../src/core/facilitation/kept-ids';
import { Network, pass, type Member } from '../channel/network';

interface Someone {
  readonly member: Member;
  readonly announcements: AnnouncementsStore;
}

function join(network: Network, name: string, meeting = 'main'): Someone {
  const member = network.join(name, meeting);
  const announcements = createAnnouncements(member.channel, network.watch);
  onTestFinished(announcements.subscribe(() => undefined));
  return { member, announcements };
}

const shown = ({ announcements }: Someone) => announcements.getSnapshot().shown.map(({ text }) => text);

describe('announcements', () => {
  test('reach everyone, chosen rooms, or hosts; hosts see all', async () => {
    const network = new Network();
    const [host, host2] = [join(network, 'host'), join(network, 'host 2', 'b')];
    const [alice, bob] = [join(network, 'alice', 'a'), join(network, 'bob', 'b')];
    await host.announcements.announce('for all');
    await host.announcements.announce('for a', { to: ['a'] });
    await host2.announcements.announce('for hosts', { to: 'hosts' });
    await pass(2000);
    expect(shown(alice)).toEqual(['for all', 'for a']);
    expect(shown(bob)).toEqual(['for all']);
    const all = host.announcements.getSnapshot().all.map(({ text }) => text);
    expect(all.sort()).toEqual(['for a', 'for all', 'for hosts']);
    // Nobody is told what they have written.
    expect(shown(host)).toEqual(['for hosts']);
    expect(alice.announcements.getSnapshot().all[0]).toMatchObject({ by: 'host', to: 'everyone' });
  });

  test('that answer a call for help have its words with them; hosts have them with the call', async () => {
    const network = new Network();
    const [host, alice] = [join(network, 'host'), join(network, 'alice', 'a')];
    await host.announcements.announce('Look at page 2', { to: ['a'], replyTo: 'Which file?' });
    await host.announcements.announce('Two minutes', { to: ['a'], replyTo: '' });
    await host.announcements.announce('for all');
    await pass(500);
    const replies = alice.announcements.getSnapshot().shown.map(({ replyTo }) => replyTo);
    expect(replies).toEqual(['Which file?', '', undefined]);
    expect(host.announcements.getSnapshot().all.map(({ text }) => text)).toEqual(['for all']);
  });

  test('stay until dismissed, here only, and reach those who come later or switch to the room', async () => {
    const network = new Network();
    const [host, alice, bob] = [join(network, 'host'), join(network, 'alice', 'a'), join(network, 'bob', 'b')];
    await host.announcements.announce('for all');
    await host.announcements.announce('for a', { to: ['a'] });
    await pass(10 * 60_000);
    expect(shown(alice)).toEqual(['for all', 'for a']);
    alice.announcements.dismiss(alice.announcements.getSnapshot().shown[0]?.id ?? '');
    expect(shown(alice)).toEqual(['for a']);
    expect(alice.announcements.getSnapshot().all).toHaveLength(2);
    expect(shown(bob)).toEqual(['for all']);
    bob.member.go('a');
    expect(shown(bob)).toEqual(['for all', 'for a']);
    const late = join(network, 'late', 'a');
    await pass(1000);
    expect(shown(late)).toEqual(['for all', 'for a']);
  });

  test('end with the rooms that they were made for; what is announced after those stays', async () => {
    const network = new Network();
    const [host, alice] = [join(network, 'host'), join(network, 'alice', 'a')];
    await host.announcements.announce('five minutes left');
    await pass(1000);
    alice.member.go('main');
    expect(shown(alice)).toEqual(['five minutes left']);
    network.meetingIds = ['main'];
    alice.member.go('main');
    expect(shown(alice)).toEqual([]);
    expect(alice.announcements.getSnapshot().all).toHaveLength(1);
    await host.announcements.announce('welcome back');
    await pass(1000);
    network.meetingIds = ['main', 'c'];
    alice.member.go('main');
    expect(shown(alice)).toEqual(['welcome back']);
  });

  test('stay dismissed after a reload', async () => {
    const network = new Network();
    const [host, alice] = [join(network, 'host'), network.join('alice', 'a')];
    const values = new Map<string, string>();
    const storage = {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
      removeItem: (key: string) => void values.delete(key),
    };
    let key: string | null = null;
    const load = () => {
      const store = createAnnouncements(
        alice.channel,
        network.watch,
        new KeptIds(
          () => storage,
          () => key,
        ),
      );
      onTestFinished(store.subscribe(() => undefined));
      return store;
    };
    const before = load();
    const first = await host.announcements.announce('one');
    await host.announcements.announce('two');
    await pass(500);
    // Also what was dismissed before it was known who this is.
    before.dismiss(first);
    key = 'alice in main';
    expect(before.getSnapshot().shown.map(({ text }) => text)).toEqual(['two']);
    before.dismiss(before.getSnapshot().shown[0]?.id ?? '');
    expect(load().getSnapshot().shown).toEqual([]);
    expect([...values.keys()]).toEqual(['alice in main']);
    key = 'somebody else in main';
    expect(load().getSnapshot().shown).toHaveLength(2);
  });

  test('are no news to their author, also after a reload', async () => {
    const network = new Network();
    const host = network.join('host', 'main');
    const kept = new Set<string>();
    const load = () => {
      const store = createAnnouncements(host.channel, network.watch, kept);
      onTestFinished(store.subscribe(() => undefined));
      return store;
    };
    await load().announce('one');
    expect(load().getSnapshot()).toMatchObject({ shown: [], all: [{ text: 'one' }] });
  });

  test('count who has dismissed them, by place, also when all do at once', async () => {
    const network = new Network();
    const host = join(network, 'host');
    const inA = Array.from({ length: 8 }, (_, index) => join(network, `a ${index}`, 'a'));
    const inB = [join(network, 'b 1', 'b'), join(network, 'b 2', 'b')];
    await host.announcements.announce('read this');
    await pass(500);
    const id = host.announcements.getSnapshot().all[0]?.id ?? '';
    for (const { announcements } of [...inA, ...inB.slice(1)]) announcements.dismiss(id);
    await pass(10_000);
    expect(host.announcements.getSnapshot().all[0]?.readBy).toEqual({ a: 8, b: 1 });
  });

  test('are taken away by a host, with their counts', async () => {
    const network = new Network();
    const [host, alice] = [join(network, 'host'), join(network, 'alice', 'a')];
    await host.announcements.announce('a mistake');
    await pass(500);
    const id = host.announcements.getSnapshot().all[0]?.id ?? '';
    alice.announcements.dismiss(id);
    await pass(2000);
    await host.announcements.remove(id);
    await pass(2000);
    expect(alice.announcements.getSnapshot().all).toEqual([]);
    expect(network.states).toEqual({ host: {}, alice: {} });
  });

  test('are kept up to 20', async () => {
    const network = new Network();
    const host = join(network, 'host');
    for (let count = 1; count <= 25; count++) await host.announcements.announce(`${count}`);
    const all = host.announcements.getSnapshot().all.map(({ text }) => text);
    expect(all).toEqual(Array.from({ length: 20 }, (_, index) => `${index + 6}`));
  });

  test('are a host’s, of text that is not blank or too long, with links of https only', async () => {
    const network = new Network();
    const [host, alice] = [join(network, 'host').announcements, join(network, 'alice').announcements];
    await expect(alice.announce('mine')).rejects.toMatchObject({ code: 'no-permission' });
    await expect(host.announce('  ')).rejects.toMatchObject({ code: 'invalid-option' });
    await expect(host.announce('x'.repeat(501))).rejects.toMatchObject({ code: 'invalid-option' });
    await expect(host.announce('see', { link: 'javascript:alert(1)' })).rejects.toMatchObject({
      code: 'invalid-option',
    });
    await host.announce('see', { link: 'https://example.com/task' });
    expect(host.getSnapshot().all[0]?.link).toBe('https://example.com/task');
  });

  test('of a client that keeps to no rule show no more than text, and no bad link', async () => {
    const network = new Network();
    const [mallory, alice] = [join(network, 'mallory'), join(network, 'alice', 'a')];
    const put = (id: string, value: object) =>
      mallory.member.channel.put({ id, kind: 'announcement', value: value as never });
    await put('announcement/1', { text: 'x'.repeat(2000), link: 'http://example.com', to: 'everyone', by: 7 });
    await put('announcement/2', { text: { html: '<b>' }, to: 'everyone' });
    await put('announcement/3', { text: 'to whom?', to: { all: true } });
    await pass(1000);
    const [only, ...others] = alice.announcements.getSnapshot().all;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ by: '', readBy: {} });
    expect(only?.text).toHaveLength(500);
    expect(only).not.toHaveProperty('link');
  });

  test('are the same objects while nothing changes', async () => {
    const network = new Network();
    const [host, alice] = [join(network, 'host'), join(network, 'alice', 'a')];
    await host.announcements.announce('for all');
    await pass(500);
    const before = alice.announcements.getSnapshot();
    await host.member.channel.put({ id: 'other', kind: 'note', value: 1 });
    await pass(2000);
    expect(alice.announcements.getSnapshot()).toBe(before);
  });
});
