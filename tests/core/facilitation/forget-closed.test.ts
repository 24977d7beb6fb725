import { expect, onTestFinished, test } from 'vitest';
import { forgetClosed } from '../../../src/core/facilitation/forget-closed';
import { Network, pass, type Member } from '../channel/network';

function join(network: Network, name: string, meeting = 'main'): Member & { readonly stop: () => void } {
  const member = network.join(name, meeting);
  const rooms = () => network.meetingIds.slice(1);
  const stop = forgetClosed(member.channel, 'task', { rooms, watch: network.watch });
  onTestFinished(stop);
  return { ...member, stop };
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

test('what is said before rooms are open stays when somebody comes', async () => {
  const network = new Network();
  network.setRooms();
  const host = join(network, 'host');
  await say(host, 'task');
  join(network, 'guest');
  await pass(5000);
  expect(said(host)).toEqual(['task']);
});

test('who has stopped takes nothing away, not even what waits for its turn', async () => {
  const network = new Network();
  const early = join(network, 'host 1');
  const late = join(network, 'host 2');
  await say(late, 'task/a', 'task/b');
  early.stop();
  network.setRooms('b');
  // The leader has stopped, and this one before its turn.
  await pass(2000);
  late.stop();
  network.setRooms();
  await pass(20_000);
  expect(said(late)).toEqual(['task/a', 'task/b']);
});
