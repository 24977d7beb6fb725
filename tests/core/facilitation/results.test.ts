import { describe, expect, test } from 'vitest';
import { MAX_RESULT_LENGTH } from '../../../src/core/facilitation/result-entry';
import { Network, pass } from '../channel/network';
import { all, asked, join, memory, own, write } from './results-company';

describe('results', () => {
  test('are asked for by a host, written by anyone in the room, and seen by the room and the hosts', async () => {
    const { network, host, alice, bob } = await asked();
    const carol = join(network, 'carol', 'b');
    await pass(5000);
    expect(own(host)).toBeNull();
    expect(own(carol)).toMatchObject({ roomId: 'b', sent: null, draft: null, isConflict: false });
    expect(await write(alice, ' Three risks ')).toBe(true);
    await pass(3000);
    expect(own(bob)?.sent).toMatchObject({ text: 'Three risks', by: 'alice', room: 'Room A' });
    expect(await write(bob, 'Three risks, one chance')).toBe(true);
    await pass(3000);
    expect(own(alice)).toMatchObject({ sent: { text: 'Three risks, one chance', by: 'bob' }, draft: null });
    await write(carol, 'None');
    await pass(3000);
    expect(all(host)).toEqual([
      ['Room A', 'Three risks, one chance', 'bob'],
      ['Room B', 'None', 'carol'],
    ]);
    // Those of others only when a host shows them.
    expect(all(alice)).toEqual([]);
    await host.results.share(true);
    await pass(3000);
    expect(all(alice)).toHaveLength(2);
    await host.results.share(false);
    await pass(3000);
    expect(all(alice)).toEqual([]);
  });

  test('are asked for, shown and deleted by hosts alone, while rooms are open', async () => {
    const { network, host, alice } = await asked();
    const refused = { code: 'no-permission' };
    await expect(alice.results.ask()).rejects.toMatchObject(refused);
    await expect(alice.results.stop()).rejects.toMatchObject(refused);
    await expect(alice.results.share(true)).rejects.toMatchObject(refused);
    await expect(alice.results.clear()).rejects.toMatchObject(refused);
    await write(alice, 'Three risks');
    await pass(3000);
    await host.results.stop();
    await pass(3000);
    expect([own(alice), all(host)]).toEqual([null, [['Room A', 'Three risks', 'alice']]]);
    await host.results.ask();
    await pass(3000);
    expect(own(alice)?.sent?.text).toBe('Three risks');
    await host.results.clear();
    await pass(3000);
    expect([own(alice)?.sent, all(host)]).toEqual([null, []]);
    network.setRooms();
    await expect(host.results.ask()).rejects.toMatchObject({ code: 'not-ready' });
  });

  test('of another who has written meanwhile are not overwritten: the user puts both together, or drops theirs', async () => {
    const { alice, bob } = await asked();
    bob.results.edit('Bob’s');
    await write(alice, 'Alice’s');
    await pass(3000);
    expect(own(bob)).toMatchObject({ sent: { text: 'Alice’s' }, draft: 'Bob’s', isConflict: true });
    expect(await bob.results.send()).toBe(false);
    await bob.results.combine();
    expect(own(bob)).toMatchObject({ draft: 'Alice’s\n\nBob’s', isConflict: false });
    await bob.results.send();
    await pass(3000);
    expect(own(alice)?.sent).toMatchObject({ text: 'Alice’s\n\nBob’s', by: 'bob', others: [] });

    bob.results.edit('other');
    await write(alice, 'last');
    await pass(3000);
    bob.results.discard();
    expect(own(bob)).toMatchObject({ sent: { text: 'last' }, draft: null, isConflict: false });
  });

  test('that are too long together stand side by side', async () => {
    const { host, alice, bob } = await asked();
    const [long, longer] = ['a'.repeat(MAX_RESULT_LENGTH), 'b'.repeat(MAX_RESULT_LENGTH)];
    bob.results.edit(longer);
    await write(alice, long);
    await pass(3000);
    await bob.results.combine();
    await pass(3000);
    expect(own(bob)?.draft).toBeNull();
    expect(host.results.getSnapshot().all).toMatchObject([{ text: long, others: [{ text: longer, by: 'bob' }] }]);
  });

  test('that two send in the same moment are both there: who was overwritten decides', async () => {
    const { host, alice, bob } = await asked();
    await Promise.all([write(alice, 'Alice’s'), write(bob, 'Bob’s')]);
    await pass(3000);
    const [loser, winner] = own(alice)?.draft === null ? [bob, alice] : [alice, bob];
    expect(own(loser)).toMatchObject({ isConflict: true, sent: { by: winner.member.name } });
    expect(own(winner)).toMatchObject({ isConflict: false, draft: null });
    await loser.results.combine();
    await loser.results.send();
    await pass(3000);
    expect(all(host)[0]?.[1]).toContain('Alice’s');
    expect(all(host)[0]?.[1]).toContain('Bob’s');
  });
});

describe('when the rooms are closed', () => {
  test('results stay, for hosts who come later, too, until hosts ask once more, and then as the earlier ones', async () => {
    const { network, host, alice } = await asked();
    await write(alice, 'First');
    await pass(3000);
    network.setRooms();
    alice.member.go('main');
    await pass(3000);
    const host2 = join(network, 'host 2');
    await pass(5000);
    expect(all(host2)).toEqual([['Room A', 'First', 'alice']]);
    expect(host2.results.getSnapshot().isAsked).toBe(false);

    network.setRooms('b');
    await pass(1000);
    expect(all(host)).toEqual([['Room A', 'First', 'alice']]);
    await host.results.ask();
    await pass(3000);
    expect(host2.results.getSnapshot()).toMatchObject({ isAsked: true, all: [], earlier: [{ text: 'First' }] });
    alice.member.go('b');
    await pass(1000);
    await write(alice, 'Second');
    await pass(3000);
    expect(all(host2)).toEqual([['Room B', 'Second', 'alice']]);
    network.setRooms();
    alice.member.go('main');
    await pass(3000);
    network.setRooms('a');
    await host.results.ask();
    await pass(3000);
    expect(host2.results.getSnapshot()).toMatchObject({ all: [], earlier: [{ text: 'Second' }] });
    expect(host.member.channel.getSnapshot().entries.size).toBe(2);
  });

  test('a host who is alone and reloads has them still', async () => {
    const network = new Network();
    const storage = memory();
    const host = join(network, 'host', 'main', storage);
    const alice = join(network, 'alice', 'a');
    await pass(1000);
    await host.results.ask();
    await pass(1000);
    await write(alice, 'Three risks');
    await pass(3000);
    alice.member.go(null);
    network.setRooms();
    await pass(3000);
    host.member.go(null);
    await pass(60_000);
    const again = join(network, 'host', 'main', storage);
    await pass(30_000);
    expect(all(again)).toEqual([['Room A', 'Three risks', 'alice']]);
  });

  test('who was asked and sent nothing is known also when hosts ask no more and the rooms are closed, over a reload, too', async () => {
    const network = new Network();
    const storage = memory();
    const host = join(network, 'host', 'main', storage);
    const alice = join(network, 'alice', 'a');
    await pass(1000);
    const silent = ({ results }: ReturnType<typeof join>) => results.getSnapshot().silent.map(({ room }) => room);
    expect(silent(host)).toEqual([]);
    await host.results.ask();
    await pass(1000);
    expect(silent(host)).toEqual(['Room A', 'Room B']);
    expect(silent(alice)).toEqual([]);
    await write(alice, 'Three risks');
    await pass(3000);
    expect(silent(host)).toEqual(['Room B']);
    await host.results.stop();
    expect(silent(host)).toEqual(['Room B']);
    alice.member.go(null);
    network.setRooms();
    await pass(3000);
    expect(silent(host)).toEqual(['Room B']);
    host.member.go(null);
    await pass(60_000);
    const again = join(network, 'host', 'main', storage);
    await pass(30_000);
    expect(silent(again)).toEqual(['Room B']);
    network.setRooms('a');
    await again.results.ask();
    await pass(1000);
    expect(silent(again)).toEqual(['Room A']);
    await again.results.clear();
    network.setRooms();
    await pass(3000);
    await again.results.clear();
    expect(silent(again)).toEqual([]);
  });

  test('those that were deleted meanwhile do not come back with a host’s tab', async () => {
    const { network, alice } = await asked();
    const storage = memory();
    const host2 = join(network, 'host 2', 'main', storage);
    await pass(5000);
    await write(alice, 'Three risks');
    await pass(3000);
    host2.member.go(null);
    const [host] = network.members;
    await pass(1000);
    expect(host?.name).toBe('host');
    const other = join(network, 'host 3');
    await pass(5000);
    await other.results.clear();
    await pass(3000);
    const again = join(network, 'host 2', 'main', storage);
    await pass(8000);
    expect([all(again), all(other)]).toEqual([[], []]);
  });
});
