import { describe, expect, onTestFinished, test } from 'vitest';
import { createBrief, type BriefStore } from '../../../src/core/facilitation/brief';
import { KeptIds } from '../../../src/core/facilitation/kept-ids';
import { writeRounds } from '../../../src/core/facilitation/rounds-entry';
import { writeTimer } from '../../../src/core/facilitation/timer-entry';
import type { Brief } from '../../../src/core/plan/brief';
import { Network, pass, type Member } from '../channel/network';

interface Someone {
  readonly member: Member;
  readonly brief: BriefStore;
}

type Planned = ReadonlyMap<string | null, Brief | null>;

const rounds = { count: 3, minutes: 1, next: 'partners', end: 'ask' } as const;

/** The rooms `a` and `b`, as everybody sees them. */
const open = { rooms: ['a', 'b'] };

/** With `planned`: the briefs of a plan that this client has just carried out. */
function join(
  network: Network,
  name: string,
  meeting = 'main',
  planned?: Planned,
  storage = memory(),
  age = 0,
): Someone {
  const member = network.join(name, meeting);
  let waiting = planned;
  const brief = createBrief(member.channel, {
    roomId: () => (member.meeting === 'main' ? null : member.meeting),
    rooms: () => open.rooms,
    watch: network.watch,
    takePlanned: () => {
      const taken = waiting;
      waiting = undefined;
      return taken && { briefs: taken, age };
    },
    kept: new KeptIds(
      () => storage,
      () => name,
    ),
  });
  onTestFinished(brief.subscribe(() => undefined));
  return { member, brief };
}

function memory() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

const text = ({ brief }: Someone) => brief.getSnapshot().brief?.text ?? null;
const marks = ({ brief }: Someone) => {
  const { isFolded, isChanged } = brief.getSnapshot();
  return { isFolded, isChanged };
};

describe('briefs', () => {
  test('of a plan reach its rooms: their own, else that of all; nobody in main', async () => {
    const network = new Network();
    const planned: Planned = new Map([
      [null, { text: 'List three risks', link: 'https://example.com/board' }],
      ['b', { text: 'List three chances' }],
    ]);
    const host = join(network, 'host', 'main', planned);
    const [alice, bob] = [join(network, 'alice', 'a'), join(network, 'bob', 'b')];
    await pass(1000);
    expect([text(host), text(alice), text(bob)]).toEqual([null, 'List three risks', 'List three chances']);
    expect(host.brief.getSnapshot().all).toMatchObject([{ roomId: null, text: 'List three risks' }, { roomId: 'b' }]);
    expect(alice.brief.getSnapshot().brief?.link).toBe('https://example.com/board');
    expect(bob.brief.getSnapshot().brief).toMatchObject({ roomId: 'b' });
  });

  test('reach who comes late, reloads or switches, also when no host is there any more', async () => {
    const network = new Network();
    const host = join(network, 'host', 'main', new Map([[null, { text: 'for all' }]]));
    const alice = join(network, 'alice', 'b');
    await pass(1000);
    await host.brief.set({ text: 'for a' }, 'a');
    await pass(1000);
    host.member.go(null);
    const late = join(network, 'late', 'a');
    await pass(5000);
    expect([text(alice), text(late)]).toEqual(['for all', 'for a']);
    alice.member.go('a');
    expect(text(alice)).toBe('for a');
  });

  test('are changed live by any host, for all or for one room, and taken away', async () => {
    const network = new Network();
    const [host, host2] = [join(network, 'host'), join(network, 'host 2', 'b')];
    const alice = join(network, 'alice', 'a');
    await host.brief.set({ text: 'for all' });
    await pass(3000);
    expect([text(alice), text(host2)]).toEqual(['for all', 'for all']);
    await host2.brief.set({ text: 'for a' }, 'a');
    await pass(3000);
    expect([text(alice), text(host2)]).toEqual(['for a', 'for all']);
    expect(host.brief.read('a')).toMatchObject({ text: 'for a', roomId: 'a' });
    expect(host.brief.read('b')).toMatchObject({ text: 'for all', roomId: null });
    await host.brief.remove('a');
    await pass(3000);
    expect(text(alice)).toBe('for all');
    await host.brief.remove();
    await pass(3000);
    expect([text(alice), host.brief.read(null)]).toEqual([null, null]);
  });

  test('are marked as changed until they are seen, and stay folded, for the room and after a reload', async () => {
    const network = new Network();
    const storage = memory();
    const host = join(network, 'host');
    await host.brief.set({ text: 'first' });
    const alice = join(network, 'alice', 'a', undefined, storage);
    await pass(1000);
    expect(marks(alice)).toEqual({ isFolded: false, isChanged: false });
    alice.brief.fold(true);
    expect(marks(alice)).toEqual({ isFolded: true, isChanged: false });
    await host.brief.set({ text: 'second' });
    await pass(500);
    expect(marks(alice)).toEqual({ isFolded: true, isChanged: true });
    // The page is loaded again.
    const again = createBrief(alice.member.channel, {
      roomId: () => (alice.member.meeting === 'main' ? null : alice.member.meeting),
      rooms: () => open.rooms,
      watch: network.watch,
      takePlanned: () => undefined,
      kept: new KeptIds(
        () => storage,
        () => 'alice',
      ),
    });
    onTestFinished(again.subscribe(() => undefined));
    expect(again.getSnapshot()).toMatchObject({ isFolded: true, isChanged: true });
    again.fold(false);
    expect(again.getSnapshot()).toMatchObject({ isFolded: false, isChanged: false });
    // In another room it is new.
    again.fold(true);
    alice.member.go('b');
    expect(again.getSnapshot()).toMatchObject({ isFolded: false, isChanged: false });
    alice.member.go('a');
    expect(again.getSnapshot()).toMatchObject({ isFolded: true, isChanged: false });
  });

  test('of another round are new, also where those before were folded; the same words are not', async () => {
    const network = new Network();
    const [host, alice] = [join(network, 'host'), join(network, 'alice', 'a')];
    const begin = async (round: number) => {
      const { channel } = host.member;
      await writeTimer(channel, null, { left: 60_000, setFor: 60_000, isRunning: true, end: 'nothing', round });
      await pass(2000);
    };
    await writeRounds(host.member.channel, { ...rounds, seed: 7, repeatedPairs: 0 });
    await begin(1);
    await host.brief.set({ text: 'first' });
    await pass(2000);
    alice.brief.fold(true);
    await begin(2);
    expect(marks(alice)).toEqual({ isFolded: true, isChanged: false });
    await host.brief.set({ text: 'second' });
    await pass(2000);
    expect(marks(alice)).toEqual({ isFolded: false, isChanged: false });
    alice.brief.fold(true);
    await host.brief.set({ text: 'second, corrected' });
    await pass(2000);
    expect(marks(alice)).toEqual({ isFolded: true, isChanged: true });
  });

  test('stay folded, and are no news, for who wrote them: in the room where they are, and in the next', async () => {
    const network = new Network();
    const [host, alice] = [join(network, 'host', 'a'), join(network, 'alice', 'a')];
    await host.brief.set({ text: 'first' });
    await pass(1000);
    expect([marks(host).isFolded, marks(alice).isFolded]).toEqual([true, false]);
    host.brief.fold(false);
    await host.brief.set({ text: 'second' });
    await pass(1000);
    expect(marks(host)).toEqual({ isFolded: true, isChanged: false });
    host.member.go('b');
    expect(marks(host)).toEqual({ isFolded: true, isChanged: false });
    const other = join(network, 'host 2');
    await pass(5000);
    await other.brief.set({ text: 'third' });
    await pass(1000);
    expect(marks(host)).toEqual({ isFolded: true, isChanged: true });
  });

  test('the same text again is no change', async () => {
    const network = new Network();
    const [host, alice] = [join(network, 'host'), join(network, 'alice', 'a')];
    await host.brief.set({ text: 'the same' });
    await pass(500);
    const before = alice.brief.getSnapshot();
    await host.brief.set({ text: ' the same ' });
    await host.member.channel.put({ id: 'other', kind: 'note', value: 1 });
    await pass(2000);
    expect(alice.brief.getSnapshot()).toBe(before);
  });

  test('go with their rooms, and all of them with the last one; a new start has nothing of the one before', async () => {
    const network = new Network();
    onTestFinished(() => void (open.rooms = ['a', 'b']));
    const [host, alice] = [join(network, 'host'), join(network, 'alice', 'b')];
    await host.brief.set({ text: 'for all' });
    await host.brief.set({ text: 'for a' }, 'a');
    await host.brief.set({ text: 'for b' }, 'b');
    open.rooms = ['b'];
    alice.member.go('b');
    await pass(500);
    expect([host.brief.read('a')?.text, text(alice)]).toEqual(['for all', 'for b']);
    open.rooms = [];
    alice.member.go('main');
    // As long as clients may take to agree: who moves while a message is on its way asks for it later.
    await pass(5000);
    expect(network.states).toEqual({ host: {}, alice: {} });

    // Left over, because no host was there.
    await host.brief.set({ text: 'of yesterday' });
    await pass(60_000);
    const host2 = join(network, 'host 2', 'main', new Map([[null, null]]));
    await pass(2000);
    expect(host2.brief.read(null)).toBeNull();
    expect(host.brief.read(null)).toBeNull();
  });

  test('of a plan that was carried out a while ago leave alone what was said since', async () => {
    const network = new Network();
    const [host, alice] = [join(network, 'host'), join(network, 'alice', 'a')];
    await pass(10_000);
    await host.brief.set({ text: 'said since' });
    await pass(5000);
    const planned: Planned = new Map([
      [null, null],
      ['b', { text: 'of the plan' }],
    ]);
    const host2 = join(network, 'host 2', 'b', planned, memory(), 10_000);
    await pass(20_000);
    expect([text(alice), text(host2)]).toEqual(['said since', 'of the plan']);
  });

  test('are a host’s, of text that is not blank or too long, with links of https only', async () => {
    const network = new Network();
    const [host, alice] = [join(network, 'host').brief, join(network, 'alice', 'a').brief];
    await expect(alice.set({ text: 'mine' })).rejects.toMatchObject({ code: 'no-permission' });
    await expect(alice.remove()).rejects.toMatchObject({ code: 'no-permission' });
    for (const brief of [
      { text: ' \n ' },
      { text: 'x'.repeat(701) },
      { text: 'see', link: 'javascript:alert(1)' },
      { text: 'see', link: 'http://example.com' },
      { text: 'see', link: `https://example.com/${'x'.repeat(500)}` },
    ]) {
      await expect(host.set(brief)).rejects.toMatchObject({ code: 'invalid-brief' });
    }
    // The longest one, of signs that take the most bytes, goes into one message.
    const longest = { text: '字'.repeat(700), link: `https://example.com/${'x'.repeat(480)}` };
    await host.set(longest);
    expect(host.read(null)).toMatchObject(longest);
  });

  test('of a client that keeps to no rule are none, or have no link', async () => {
    const network = new Network();
    const [mallory, alice] = [join(network, 'mallory'), join(network, 'alice', 'a')];
    const put = (value: object | string) =>
      mallory.member.channel.put({ id: 'brief', kind: 'brief', value: value as never });
    for (const value of ['text', { text: 7 }, { text: 'x'.repeat(2000) }, { text: '' }, []]) {
      await put(value);
      await pass(500);
      expect(text(alice)).toBeNull();
    }
    await put({ text: '<img src=x onerror=alert(1)>', link: 'http://example.com' });
    await pass(500);
    expect(alice.brief.getSnapshot().brief).toMatchObject({ text: '<img src=x onerror=alert(1)>' });
    expect(alice.brief.getSnapshot().brief).not.toHaveProperty('link');
  });

  test('of 100 rooms come whole to everyone, beside marks of many people', async () => {
    const network = new Network({ hostKinds: ['brief'] });
    const rooms = Array.from({ length: 100 }, (_, index) => `room ${index}`);
    const planned: Planned = new Map(rooms.map((id) => [id, { text: `${id}: ${'what to do '.repeat(20)}` }]));
    const host = join(network, 'host', 'main', planned);
    const alice = join(network, 'alice', 'a');
    for (let index = 0; index < 1000; index++)
      await alice.member.channel.put({ id: `read/${index}`, kind: 'read', value: 'x' });
    await pass(120_000);
    const late = join(network, 'late', 'b');
    await pass(120_000);
    for (const { brief } of [host, alice, late])
      expect(rooms.filter((id) => brief.read(id)?.text.startsWith(id)).length).toBe(100);
  }, 60_000);
});
