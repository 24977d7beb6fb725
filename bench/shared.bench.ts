import { describe } from 'vitest';
import { Network, pass, type Member } from '../tests/core/channel/network';
import { atMost, row } from './row';

/** What rooms share: how many messages it takes, on a clock of its own. */
interface Traffic {
  /** Messages of the page that sends the most, in its busiest second. */
  readonly busiest: number;
  /** Messages of all pages. */
  readonly all: number;
  /** Of the host's page. */
  readonly host: number;
  /** From the last change until everybody has the same, ms. */
  readonly agreedAfter: number;
}

const STEP_MS = 100;

/** Everybody has as much as the host, and nobody changes anything meanwhile. */
function hasAll({ members }: Network, host: Member): boolean {
  const { size } = host.channel.getSnapshot().entries;
  return members.every(({ channel }) => channel.getSnapshot().entries.size === size);
}

/** Lets time pass until all have the same, and counts who sends how much. */
async function watch(network: Network, host: Member, during: (at: number) => void, duringMs: number): Promise<Traffic> {
  for (const { sent } of network.members) sent.length = 0;
  const times = new Map<string, number[]>();
  const seen = new Map<string, number>();
  let at = 0;
  let agreedAfter = 0;
  while (at < duringMs || !hasAll(network, host)) {
    if (at < duringMs) during(at);
    await pass(STEP_MS);
    at += STEP_MS;
    for (const { name, sent } of network.members) {
      for (let count = seen.get(name) ?? 0; count < sent.length; count++)
        times.set(name, [...(times.get(name) ?? []), at]);
      seen.set(name, sent.length);
    }
    if (at > duringMs) agreedAfter = at - duringMs;
    if (at > duringMs + 60_000) throw new Error('They do not agree within a minute.');
  }
  const inASecond = (all: readonly number[]) =>
    Math.max(0, ...all.map((end) => all.filter((time) => time <= end && time > end - 1000).length));
  return {
    busiest: Math.max(...[...times.values()].map(inASecond)),
    all: [...seen.values()].reduce((sum, count) => sum + count, 0),
    host: host.sent.length,
    agreedAfter,
  };
}

const roomIds = Array.from({ length: 100 }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`);
const task = 'List three risks of the plan, agree on the largest, and write down what would have to happen first.';

/** A host in main, and somebody in each of a hundred rooms. */
async function open(): Promise<{ network: Network; host: Member }> {
  const network = new Network();
  network.setRooms(...roomIds);
  const host = network.join('host');
  for (const [index, id] of roomIds.entries()) network.join(`guest ${index}`, id);
  await pass(10_000);
  return { network, host };
}

function share({ channel }: Member): void {
  for (const id of roomIds) void channel.put({ id: `brief/${id}`, kind: 'brief', value: { text: task } });
  void channel.put({
    id: 'timer',
    kind: 'timer',
    value: { left: 600_000, total: 600_000, isRunning: true, end: 'close' },
  });
  void channel.put({
    id: 'announcement/1',
    kind: 'announcement',
    value: { text: 'You have ten minutes.', to: 'everyone' },
  });
}

describe('what rooms share', () => {
  let start: Promise<Traffic> | undefined;
  const started = () =>
    (start ??= open().then(({ network, host }) => watch(network, host, (at) => at === 0 && share(host), STEP_MS)));
  const ofStart = 'a start with a task each, a timer and an announcement, 100 rooms';
  row(`messages of the host’s page, ${ofStart}`, { goal: atMost(15) }, async () => ({ ours: (await started()).host }));
  row(`messages in a second of the busiest page, ${ofStart}`, { goal: atMost(3) }, async () => ({
    ours: (await started()).busiest,
  }));
  row(`until everybody has it, ${ofStart}`, { unit: 'ms', goal: atMost(5000) }, async () => ({
    ours: (await started()).agreedAfter,
  }));

  let crowd: Promise<Traffic> | undefined;
  const came = () =>
    (crowd ??= open().then(async ({ network, host }) => {
      share(host);
      await pass(10_000);
      let count = 0;
      const come = () => {
        for (let more = 0; more < 10; more++) network.join(`joiner ${count++}`);
      };
      return watch(network, host, come, 10_000);
    }));
  const ofCrowd = '1,000 people who come within 10 s';
  row(`messages in a second of the busiest page, ${ofCrowd}`, { goal: atMost(3) }, async () => ({
    ours: (await came()).busiest,
  }));
  row(`messages of all pages for each who comes, ${ofCrowd}`, { goal: atMost(2) }, async () => ({
    ours: (await came()).all / 1000,
  }));
  row(`until the last of them has all, ${ofCrowd}`, { unit: 'ms', goal: atMost(5000) }, async () => ({
    ours: (await came()).agreedAfter,
  }));
});
