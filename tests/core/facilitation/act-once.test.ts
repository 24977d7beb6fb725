import { onTestFinished, expect, test } from 'vitest';
import { actOnce } from '../../../src/core/facilitation/act-once';
import { Network, pass, type Member } from '../channel/network';

/** How long it takes a host to do it, ms. */
const LONG = 8000;

/** Several hosts, and one thing that one of them has to do after a second. */
function hostsOf(...names: string[]) {
  const network = new Network({ hostKinds: ['act'] });
  const done: string[] = [];
  const members = names.map((name) => network.join(name));
  /** As features do: what waits is stopped and begun anew when its host is on the way. */
  const wait = (member: Member) => {
    const stop = actOnce(member.channel, {
      name: 'test',
      occasion: 'once',
      at: 1000,
      isDue: () => true,
      run: async () => {
        done.push(member.name);
        await new Promise((resolve) => setTimeout(resolve, LONG));
      },
    });
    onTestFinished(stop);
    return stop;
  };
  return { network, members, done, wait };
}

test('who comes back under another id, and does it still, has done it once', async () => {
  const { members, done, wait } = hostsOf('host 1', 'host 2', 'host 3');
  const [stop] = members.map(wait);
  const [leader] = members as [Member];
  await pass(1500);
  expect(done).toEqual(['host 1']);
  stop?.();
  leader.go(null);
  await pass(3000);
  // Now another leads.
  leader.id = 'host 9';
  leader.go('main');
  wait(leader);
  await pass(60_000);
  expect(done).toEqual(['host 1']);
});

test.each([
  ['is gone', 6000],
  ['is listed, and silent', 14_000],
])('who has begun and %s has another do it once, within %i ms', async (how, ms) => {
  const { network, members, done, wait } = hostsOf('host 1', 'host 2', 'host 3');
  members.forEach(wait);
  await pass(2000);
  if (how === 'is gone') members[0]?.go(null);
  else network.mute = 'host 1';
  await pass(ms - 2000);
  expect(done).toEqual(['host 1']);
  await pass(2000);
  expect(done).toEqual(['host 1', 'host 2']);
  await pass(60_000);
  expect(done).toHaveLength(2);
});

test('a telling that fails meanwhile is no unhandled error', async () => {
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', onUnhandled);
  onTestFinished(() => void process.off('unhandledRejection', onUnhandled));
  const { members, done, wait } = hostsOf('host 1');
  const [host] = members as [Member];
  const { put } = host.channel;
  let told = 0;
  const failing: Partial<Member['channel']> = {
    put: (entry) => (++told === 2 ? Promise.reject(new Error('It cannot be signed.')) : put(entry)),
  };
  Object.assign(host.channel, failing);
  wait(host);
  await pass(1000 + LONG + 2000);
  expect(done).toEqual(['host 1']);
  expect(told).toBeGreaterThan(1);
  expect(unhandled).toEqual([]);
});
