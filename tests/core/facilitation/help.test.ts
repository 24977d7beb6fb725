import { describe, expect, onTestFinished, test } from 'vitest';
import { createHelp, type HelpStore } from '../../../src/core/facilitation/help';
import { Network, pass, type Member } from '../channel/network';

const MINUTE = 60_000;

interface Someone {
  readonly member: Member;
  readonly help: HelpStore;
}

function join(network: Network, name: string, meeting = 'main'): Someone {
  const member = network.join(name, meeting);
  const help = createHelp(member.channel, network.watch);
  onTestFinished(help.subscribe(() => undefined));
  return { member, help };
}

const queue = ({ help }: Someone) => help.getSnapshot().requests.map(({ roomId, state }) => `${roomId}: ${state}`);
const own = ({ help }: Someone) => help.getSnapshot().own;

async function setUp() {
  const network = new Network();
  const [host, host2] = [join(network, 'host'), join(network, 'host 2', 'b')];
  const [alice, bob, carol] = [join(network, 'alice', 'a'), join(network, 'bob', 'a'), join(network, 'carol', 'b')];
  await pass(3000);
  return { network, host, host2, alice, bob, carol };
}

describe('a call for help', () => {
  test('is seen by every host in every room, and by its own room, the longest wait first', async () => {
    const { network, host, alice, bob, carol } = await setUp();
    const host3 = join(network, 'host 3', 'main');
    await alice.help.ask();
    await pass(MINUTE);
    await join(network, 'dan').help.ask('Where do I go?');
    await pass(500);
    expect(queue(host)).toEqual(['a: asked', 'main: asked']);
    expect(queue(host3)).toEqual(['a: asked', 'main: asked']);
    expect(queue(bob)).toEqual(['a: asked']);
    expect(queue(carol)).toEqual([]);
    expect(host.help.getSnapshot().requests[1]).toMatchObject({ askers: ['dan'], text: 'Where do I go?' });
    const { askedAt = 0 } = host.help.getSnapshot().requests[0] ?? {};
    expect(Math.abs(Date.now() - askedAt - MINUTE)).toBeLessThan(1000);
  });

  test('is one for each room, however many ask, and keeps its place', async () => {
    const { host, alice, bob } = await setUp();
    await alice.help.ask('We are stuck.');
    await pass(MINUTE);
    const before = own(bob)?.askedAt;
    expect([alice, bob].map(({ help }) => help.getSnapshot().isAsking)).toEqual([true, false]);
    await bob.help.ask('With task 2.');
    await pass(500);
    expect(queue(host)).toEqual(['a: asked']);
    expect(own(alice)).toMatchObject({
      askers: ['alice', 'bob'],
      text: 'We are stuck.\nWith task 2.',
    });
    expect(Math.abs((own(alice)?.askedAt ?? 0) - (before ?? 0))).toBeLessThan(200);
    await alice.help.cancel();
    await pass(500);
    expect(own(bob)?.askers).toEqual(['bob']);
    expect([alice, bob].map(({ help }) => help.getSnapshot().isAsking)).toEqual([false, true]);
    await bob.help.cancel();
    await pass(500);
    expect(queue(host)).toEqual([]);
  });

  test('is claimed and released, which everybody sees', async () => {
    const { host, host2, alice } = await setUp();
    await alice.help.ask();
    await pass(1000);
    await host.help.claim('a');
    await pass(500);
    expect(own(alice)).toMatchObject({ state: 'coming', host: 'host' });
    expect(queue(host2)).toEqual(['a: coming']);
    await host.help.release('a');
    await pass(500);
    expect(own(alice)).toMatchObject({ state: 'asked' });
  });

  test('is open again when who claimed it has left, or after 3 minutes', async () => {
    const { host, host2, alice } = await setUp();
    await alice.help.ask();
    await pass(1000);
    await host2.help.claim('a');
    await pass(500);
    expect(own(alice)?.state).toBe('coming');
    host2.member.go(null);
    expect(own(alice)?.state).toBe('asked');
    await host.help.claim('a');
    await pass(3 * MINUTE - 1000);
    expect(own(alice)?.state).toBe('coming');
    await pass(1500);
    expect(own(alice)?.state).toBe('asked');
    expect(queue(host)).toEqual(['a: asked']);
  });

  test('is answered by text', async () => {
    const { host, alice } = await setUp();
    await alice.help.ask();
    await pass(1000);
    await host.help.reply('a', 'Two minutes');
    await pass(500);
    expect(own(alice)).toMatchObject({ state: 'asked', reply: 'Two minutes', host: 'host' });
    await host.help.claim('a');
    await pass(500);
    expect(own(alice)).toMatchObject({ state: 'coming', reply: 'Two minutes' });
  });

  test('is met by any host who comes, and over when they go', async () => {
    const { host, host2, alice, bob } = await setUp();
    await alice.help.ask();
    await pass(1000);
    await host.help.claim('a');
    await pass(500);
    host2.member.go('a');
    await pass(500);
    expect(own(bob)).toMatchObject({ state: 'here', host: 'host 2' });
    expect(queue(host)).toEqual(['a: here']);
    host2.member.go('main');
    await pass(1500);
    expect(own(bob)).toBeNull();
    expect(queue(host)).toEqual([]);
    await bob.help.ask();
    await pass(1500);
    expect(own(alice)).toMatchObject({ state: 'asked', askers: ['bob'], reply: '' });
  });

  test('is taken off the queue by a host, and by hosts only', async () => {
    const { host, alice, bob } = await setUp();
    await alice.help.ask();
    await pass(1000);
    await expect(bob.help.done('a')).rejects.toMatchObject({ code: 'no-permission' });
    await expect(bob.help.claim('a')).rejects.toMatchObject({ code: 'no-permission' });
    await host.help.done('a');
    await pass(500);
    expect(own(alice)).toBeNull();
  });

  test('ends when all who asked have left the room, and loses those who are moved', async () => {
    const { host, host2, alice, bob, carol } = await setUp();
    host2.member.go('main');
    await alice.help.ask('We are stuck.');
    await pass(1000);
    await bob.help.ask();
    await pass(1000);
    alice.member.go('b');
    await pass(1000);
    expect(host.help.getSnapshot().requests).toMatchObject([
      { roomId: 'a', askers: ['bob'], text: 'We are stuck.', state: 'asked' },
    ]);
    expect(alice.help.getSnapshot().isAsking).toBe(false);
    bob.member.go('b');
    await pass(1000);
    expect(queue(host)).toEqual([]);
    bob.member.go('a');
    await pass(1000);
    expect([queue(host), own(bob)]).toEqual([[], null]);
    await alice.help.ask();
    await pass(1000);
    expect(own(carol)).toMatchObject({ askers: ['alice'], text: 'We are stuck.' });
    alice.member.go(null);
    await pass(25_000);
    expect(queue(host)).toEqual(['b: asked']);
    await pass(10_000);
    expect(queue(host)).toEqual([]);
  });

  test('that nobody answered is not lost on its asker who is moved: they may ask again, with their words', async () => {
    const { host, host2, alice, bob, carol } = await setUp();
    host2.member.go('main');
    await alice.help.ask('We are stuck.');
    await pass(1000);
    const ended = ({ help }: Someone) => help.getSnapshot().ended;
    // On the way: her client hears what the host's has taken off before it has arrived.
    alice.member.isReady = false;
    await host.help.done('a');
    await pass(500);
    expect(ended(alice)).toBeNull();
    alice.member.isReady = true;
    alice.member.go('b');
    await pass(1000);
    expect([ended(alice), ended(bob), ended(carol), queue(host)]).toEqual(['We are stuck.', null, null, []]);
    await alice.help.ask('Still.');
    await pass(500);
    expect([ended(alice), own(carol)?.text]).toEqual([null, 'We are stuck.\nStill.']);
    await host.help.reply('b', 'Look at page 2');
    await pass(500);
    // It was answered.
    alice.member.go('a');
    await pass(1000);
    expect([ended(alice), queue(host)]).toEqual([null, []]);

    await alice.help.ask();
    await pass(500);
    await host.help.done('a');
    await pass(500);
    alice.member.go('b');
    await pass(500);
    expect(ended(alice)).toBeNull();

    await alice.help.ask();
    await pass(500);
    alice.member.go('a');
    await pass(500);
    const heard: unknown[] = [];
    onTestFinished(alice.help.subscribe(() => heard.push(ended(alice))));
    expect(ended(alice)).toBe('');
    await alice.help.cancel();
    expect([ended(alice), heard]).toEqual([null, [null]]);
  });

  test('stands where the list is older than it, and has its asker elsewhere', async () => {
    const { network, host, host2, alice } = await setUp();
    host2.member.go('main');
    const { people } = network.around(alice.member);
    // Written in the name of somebody who is listed in another room so far.
    alice.member.meeting = 'b';
    await alice.help.ask();
    await pass(5000);
    expect(people).toContainEqual({ id: 'alice', meetingId: 'a', isHost: false });
    expect(queue(host)).toEqual(['b: asked']);
    alice.member.go('b');
    await pass(60_000);
    expect(queue(host)).toEqual(['b: asked']);
  });

  test('is not lost when the page of who asked, or of the host, is reloaded', async () => {
    const { network, host, alice } = await setUp();
    await alice.help.ask();
    await pass(1000);
    alice.member.go(null);
    host.member.go(null);
    await pass(5000);
    const again = join(network, 'host again');
    await pass(1500);
    expect(queue(again)).toEqual(['a: asked']);
  });
});

test('who asks is told whether a host is there', async () => {
  const { host, host2, alice } = await setUp();
  expect(alice.help.getSnapshot().isHostOnline).toBe(true);
  host.member.go(null);
  expect(alice.help.getSnapshot().isHostOnline).toBe(true);
  host2.member.go(null);
  expect(alice.help.getSnapshot().isHostOnline).toBe(false);
});
