import { describe, expect, test } from 'vitest';
import { pass } from '../channel/network';
import { all, asked, join, memory, own, write } from './results-company';

describe('what is typed', () => {
  test('is sent when the user is about to be moved, and what they type on when they have been', async () => {
    const { host, alice } = await asked();
    alice.results.edit('Three');
    alice.warn(true);
    await pass(3000);
    expect(all(host)).toEqual([['Room A', 'Three', 'alice']]);
    expect(own(alice)).toMatchObject({ draft: 'Three', isConflict: false });
    alice.results.edit('Three risks');
    await pass(3000);
    expect(own(alice)).toMatchObject({ draft: 'Three risks', isConflict: false });
    alice.member.go('main');
    alice.warn(false);
    await pass(3000);
    expect(all(host)).toEqual([['Room A', 'Three risks', 'alice']]);
  });

  test('is marked as unfinished where its writer has not sent it, until they do', async () => {
    const { network, host, alice, bob } = await asked();
    const marks = () => host.results.getSnapshot().all.map(({ text, isUnfinished }) => [text, isUnfinished]);
    alice.results.edit('Three');
    alice.warn(true);
    await pass(3000);
    expect(marks()).toEqual([['Three', true]]);
    // In the time that is left.
    expect(await alice.results.send()).toBe(true);
    await pass(3000);
    expect(marks()).toEqual([['Three', undefined]]);
    expect(own(alice)?.draft).toBeNull();
    alice.results.edit('Three ri');
    alice.member.go('main');
    await pass(3000);
    expect(marks()).toEqual([['Three ri', true]]);
    // Back in the room it is theirs to finish, unless others have gone on from it.
    alice.member.go('a');
    await pass(1000);
    expect(own(alice)?.draft).toBe('Three ri');
    await write(bob, 'Three risks');
    await pass(1000);
    expect(own(alice)).toMatchObject({ draft: null, isConflict: false, sent: { text: 'Three risks', by: 'bob' } });
    expect(marks()).toEqual([['Three risks', undefined]]);
    network.setRooms();
    for (const each of [alice, bob]) each.member.go('main');
    await pass(3000);
    expect(marks()).toEqual([['Three risks', undefined]]);
  });

  test('is sent by a close without a word, with the meeting left for a moment', async () => {
    const { network, host, alice } = await asked();
    alice.results.edit('Three risks');
    alice.member.go(null);
    await pass(500);
    network.setRooms();
    await pass(500);
    alice.member.go('main');
    await pass(3000);
    expect(all(host)).toEqual([['Room A', 'Three risks', 'alice']]);
    expect(host.results.getSnapshot().isAsked).toBe(false);
  });

  test('is sent also by a page that is moved on before it has caught up, and typed in again', async () => {
    const { host, alice } = await asked();
    alice.member.go('b');
    alice.results.edit('For room B');
    alice.member.go('a');
    alice.results.edit('Three risks');
    await pass(5000);
    expect(all(host)).toEqual([['Room B', 'For room B', 'alice']]);
    expect(own(alice)).toMatchObject({ roomId: 'a', draft: 'Three risks' });
  });

  test('stands beside the other’s where the user cannot decide any more', async () => {
    const { network, host, alice, bob } = await asked();
    bob.results.edit('Bob’s');
    await write(alice, 'Alice’s');
    await pass(3000);
    network.setRooms();
    for (const each of [alice, bob]) each.member.go('main');
    await pass(3000);
    expect(host.results.getSnapshot().all).toMatchObject([
      { text: 'Alice’s', by: 'alice', others: [{ text: 'Bob’s', by: 'bob' }] },
    ]);
  });

  test('outlives a reload: it waits for its user while the room is open, and is sent when it is closed', async () => {
    const { network, host, bob } = await asked();
    const storage = memory();
    const alice = join(network, 'alice 2', 'a', storage);
    await pass(3000);
    alice.results.edit('Half of');
    alice.member.go(null);
    const again = join(network, 'alice 2', 'main', storage);
    await pass(5000);
    expect(all(host)).toEqual([]);
    again.member.go('a');
    await pass(1000);
    expect(own(again)?.draft).toBe('Half of');
    again.member.go(null);
    const last = join(network, 'alice 2', 'main', storage);
    await pass(5000);
    bob.member.go('main');
    network.setRooms();
    await pass(5000);
    expect(all(host)).toEqual([['Room A', 'Half of', 'alice 2']]);
    expect(own(last)).toBeNull();
  });

  test('and sent, but heard by nobody before the page was gone, is sent again', async () => {
    const { network, host } = await asked();
    const storage = memory();
    const alice = join(network, 'alice 2', 'a', storage);
    await pass(3000);
    network.mute = 'alice 2';
    await write(alice, 'Three risks');
    alice.member.go(null);
    network.mute = '';
    network.setRooms('b');
    join(network, 'alice 2', 'main', storage);
    await pass(8000);
    expect(all(host)).toEqual([['Room A', 'Three risks', 'alice 2']]);
  });
});
