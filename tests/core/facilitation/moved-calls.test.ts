import { expect, onTestFinished, test } from 'vitest';
import { createHelp, type HelpStore } from '../../../src/core/facilitation/help';
import { writeRounds } from '../../../src/core/facilitation/rounds-entry';
import { writeTimer } from '../../../src/core/facilitation/timer-entry';
import { Network, pass, type Member } from '../channel/network';

interface Someone {
  readonly member: Member;
  readonly help: HelpStore;
}

const rounds = { count: 3, minutes: 1, next: 'rooms', end: 'ask', seed: 7, repeatedPairs: 0 } as const;

/** Alice and Ann in room a, Bob and Ben in room b; a host in the main meeting, in the first round. */
async function setUp() {
  const network = new Network();
  const join = (name: string, meeting = 'main'): Someone => {
    const member = network.join(name, meeting);
    const help = createHelp(member.channel, network.watch);
    onTestFinished(help.subscribe(() => undefined));
    return { member, help };
  };
  const host = join('host');
  const [alice, ann] = [join('alice', 'a'), join('ann', 'a')];
  const [bob, ben] = [join('bob', 'b'), join('ben', 'b')];
  await writeRounds(host.member.channel, rounds);
  const { channel } = host.member;
  /** People are sent one after the other, as lists show them. */
  const begin = async (round: number, send: () => void) => {
    const personIds = ['alice', 'ann', 'bob', 'ben'];
    const value = { key: 'it', kind: 'move', roomId: 'b', personIds, round, left: 0, by: 'host', personId: 'host' };
    await channel.put({ id: 'countdown/move/it/0', kind: 'countdown', value });
    await writeTimer(channel, null, { left: 60_000, setFor: 60_000, isRunning: true, end: 'nothing', round });
    await pass(2000);
    send();
    await pass(2000);
    await channel.remove('countdown/move/it/0');
    await pass(3000);
  };
  await begin(1, () => undefined);
  return { host, alice, ann, bob, ben, begin };
}

const calls = ({ help }: Someone) =>
  help
    .getSnapshot()
    .requests.map(({ roomId, askers, text, reply }) => [roomId, askers.join(' '), text, reply])
    .sort();
const go = (people: readonly Someone[], to: string) => people.forEach(({ member }) => member.go(to));

test('calls of two rooms whose people change places go with them, each with its reply', async () => {
  const { host, alice, ann, bob, ben, begin } = await setUp();
  await alice.help.ask('We are stuck.');
  await bob.help.ask('We are done.');
  await pass(2000);
  await host.help.reply('a', 'In a minute');
  await pass(2000);
  await begin(2, () => {
    go([alice, ann], 'b');
    go([bob, ben], 'a');
  });
  expect(calls(host)).toEqual([
    ['a', 'bob', 'We are done.', ''],
    ['b', 'alice', 'We are stuck.', 'In a minute'],
  ]);
  expect([alice, ann, bob, ben].map(({ help }) => help.getSnapshot().own?.text)).toEqual([
    'We are stuck.',
    'We are stuck.',
    'We are done.',
    'We are done.',
  ]);
  expect([alice, bob].map(({ help }) => help.getSnapshot().ended)).toEqual([null, null]);
});

test('calls of two rooms whose askers come into one are one, with the words of both', async () => {
  const { host, alice, ann, bob, begin } = await setUp();
  await alice.help.ask('We are stuck.');
  await bob.help.ask('We are done.');
  await pass(2000);
  await begin(2, () => go([alice, bob], 'b'));
  const [call] = calls(host);
  expect(calls(host)).toHaveLength(1);
  expect([call?.[0], call?.[1]?.split(' ').sort(), call?.[2]?.split('\n').sort()]).toEqual([
    'b',
    ['alice', 'bob'],
    ['We are done.', 'We are stuck.'],
  ]);
  expect([alice, bob].map(({ help }) => help.getSnapshot().isAsking)).toEqual([true, true]);
  expect(ann.help.getSnapshot().own).toBeNull();
});

test('outside of rounds a call ends where its people are moved: its asker knows, and asks again with its words', async () => {
  const { host, alice, ann, bob } = await setUp();
  await alice.help.ask('We are stuck.');
  await bob.help.ask('We are done.');
  await pass(2000);
  // Room a is merged into b, which has a call of its own.
  go([alice, ann], 'b');
  await pass(3000);
  expect(calls(host)).toEqual([['b', 'bob', 'We are done.', '']]);
  expect(alice.help.getSnapshot()).toMatchObject({ ended: 'We are stuck.', isAsking: false });
  await alice.help.ask();
  await pass(2000);
  expect(calls(host)).toEqual([['b', 'bob alice', 'We are done.\nWe are stuck.', '']]);
});
