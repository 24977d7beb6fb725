import { expect, onTestFinished, test, vi } from 'vitest';
import { entriesOf } from '../../../src/core/facilitation/entries';
import { PlannedEntries } from '../../../src/core/facilitation/planned-entries';
import { Network, pass, type Member } from '../channel/network';

/** Writes what is planned as an entry each, and calls `look` as its users do. */
function plan({ channel }: Member, ...news: (readonly [age: number, values: Record<string, string>])[]) {
  const planned = new PlannedEntries<string>(
    channel,
    () => {
      const [age, values] = news.shift() ?? [0, {}];
      return { values: new Map(Object.entries(values)), age };
    },
    (id, value) => channel.put({ id, kind: 'task', value }),
  );
  onTestFinished(channel.subscribe(planned.look));
  planned.look();
}

const tasks = ({ channel }: Member) => entriesOf(channel, 'task').map(({ id, value }) => [id, value]);

test('what is planned wins over what was said before, also where that comes to light later', async () => {
  const network = new Network();
  const early = network.join('host early');
  early.go(null);
  await early.channel.put({ id: 'a', kind: 'task', value: 'old' });
  await early.channel.put({ id: 'a', kind: 'task', value: 'older rooms' });
  await pass(5000);
  const host = network.join('host');
  plan(host, [0, { a: 'new' }]);
  await pass(1000);
  early.go('main');
  await pass(10_000);
  expect(network.agrees).toBe(true);
  expect(tasks(early)).toEqual([['a', 'new']]);
});

test('what somebody has said since the plan was carried out stays, and what they have removed', async () => {
  const network = new Network();
  const [host, other] = [network.join('host'), network.join('host other')];
  await pass(5000);
  await other.channel.put({ id: 'a', kind: 'task', value: 'since' });
  await pass(1000);
  plan(host, [3000, { a: 'planned', b: 'planned' }]);
  await pass(1000);
  expect(tasks(host)).toEqual([
    ['a', 'since'],
    ['b', 'planned'],
  ]);
  await other.channel.remove('b');
  await pass(1000);
  expect(tasks(host)).toEqual([['a', 'since']]);
});

test('what could not be signed is tried again, and the app learns of the failure', async () => {
  const failures: unknown[] = [];
  const note = (error: unknown) => failures.push(error);
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
  onTestFinished(() => {
    process.off('unhandledRejection', note);
    for (const listener of others) process.on('unhandledRejection', listener);
  });
  const network = new Network({ hostKinds: ['task'] });
  const sign = vi.fn<() => string>(() => 'signed');
  sign.mockImplementationOnce(() => {
    throw new Error('The key server did not answer.');
  });
  const host = network.join('host', 'main', { sign, verify: () => true });
  plan(host, [0, { a: 'planned' }]);
  await pass(1000);
  expect(tasks(host)).toEqual([]);
  await pass(5000);
  expect(tasks(host)).toEqual([['a', 'planned']]);
  expect(failures).toEqual([expect.objectContaining({ message: 'The key server did not answer.' })]);
});

test('is written once, however often others change something while it is being signed', async () => {
  const network = new Network({ hostKinds: ['task'] });
  const sign = async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return 'signed';
  };
  const { channel } = network.join('host', 'main', { sign, verify: () => true });
  const other = network.join('other');
  await pass(5000);
  // What rooms before have left, and gives way.
  await other.channel.put({ id: 'a', kind: 'task', value: 'old' });
  await pass(1000);
  const news = [new Map([['a', 'planned']])];
  const write = vi.fn<(id: string, value: string) => Promise<void>>((id, value) =>
    channel.put({ id, kind: 'task', value }),
  );
  const { look } = new PlannedEntries<string>(
    channel,
    () => ({ values: news.shift() ?? new Map<string, string>(), age: 0 }),
    write,
  );
  onTestFinished(channel.subscribe(look));
  look();
  for (let count = 0; count < 5; count++) {
    await other.channel.put({ id: `note ${count}`, kind: 'note', value: count });
    await pass(90);
  }
  await pass(3000);
  expect(channel.getSnapshot().entries.get('a')?.value).toBe('planned');
  expect(write).toHaveBeenCalledTimes(1);
});

test('what cannot be written yet holds up nothing else', async () => {
  const network = new Network();
  const host = network.join('host');
  await pass(5000);
  let isReady = false;
  const news = [
    new Map([
      ['a', 'first'],
      ['b', 'second'],
    ]),
  ];
  const { look } = new PlannedEntries<string>(
    host.channel,
    () => ({ values: news.shift() ?? new Map<string, string>(), age: 0 }),
    (id, value) => (id === 'a' && !isReady ? null : host.channel.put({ id, kind: 'task', value })),
  );
  look();
  await pass(100);
  expect(tasks(host)).toEqual([['b', 'second']]);
  isReady = true;
  look();
  await pass(100);
  expect(tasks(host).sort()).toEqual([
    ['a', 'first'],
    ['b', 'second'],
  ]);
});
