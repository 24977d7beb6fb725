import { expect, onTestFinished, test } from 'vitest';
import { forgetClosed } from '../../../src/core/facilitation/forget-closed';
import { Network, pass, type Member } from '../channel/network';

function join(network: Network, name: string, meeting = 'main'): Member {
  const member = network.join(name, meeting);
  const rooms = () => network.meetingIds.slice(1);
  onTestFinished(forgetClosed(member.channel, 'task', { rooms, watch: network.watch }));
  return member;
}

async function say(member: Member, ...ids: string[]): Promise<void> {
  for (const id of ids) await member.channel.put({ id, kind: 'task', value: id });
  await pass(500);
}

const said = ({ channel }: Member) => [...channel.getSnapshot().entries.keys()].sort();

test('what was said of a closed room goes, and with the last room what was said of all', async () => {
  const network = new Network();
  const host = join(network, 'host');
  join(network, 'guest', 'a');
  await say(host, 'task', 'task/a', 'task/b');
  network.setRooms('b');
  await pass(500);
  expect(said(host)).toEqual(['task', 'task/b']);
  network.setRooms();
  await pass(500);
  expect(said(host)).toEqual([]);
});

test('the next host sees to it where the leader goes in that second; what was written since stays', async () => {
  const network = new Network();
  const leader = join(network, 'host 1');
  const next = join(network, 'host 2');
  await say(leader, 'task', 'task/a');
  leader.go(null);
  // Its list still has the leader, who is first.
  network.members.splice(0, 1, { ...leader, isReady: true });
  network.setRooms();
  await pass(500);
  await next.channel.put({ id: 'task', kind: 'task', value: 'of the next rooms' });
  await pass(3000);
  expect(said(next)).toEqual(['task', 'task/a']);
  await pass(3000);
  expect(said(next)).toEqual(['task']);
});

test('without a host nothing is taken away', async () => {
  const network = new Network();
  const guest = join(network, 'guest');
  await say(guest, 'task/a');
  network.setRooms();
  await pass(90_000);
  expect(said(guest)).toEqual(['task/a']);
});
