import { describe, expect, onTestFinished, test } from 'vitest';
import { createLeads, type LeadsStore } from '../../../src/core/facilitation/leads';
import type { PersonKey } from '../../../src/core/types';
import { Network, pass, type Member } from '../channel/network';
import { person, room } from '../plan/people';

interface Someone {
  readonly member: Member;
  readonly leads: LeadsStore;
}

/** With `planned`: the leads of a plan that this client has just carried out. */
function join(network: Network, name: string, meeting = 'main', planned?: ReadonlyMap<string, PersonKey>): Someone {
  const member = network.join(name, meeting);
  let waiting = planned;
  const peopleIn = (id: string) => network.around(member).people.filter(({ meetingId }) => meetingId === id);
  const leads = createLeads(member.channel, {
    snapshot: () => ({
      rooms: network.meetingIds.slice(1).map((id) =>
        room(
          id,
          peopleIn(id).map((one) => one.id),
        ),
      ),
      currentRoomId: member.meeting === 'main' ? null : member.meeting,
      me: person(name),
    }),
    watch: network.watch,
    takePlanned: () => {
      const taken = waiting;
      waiting = undefined;
      return taken && { leads: taken, age: 0 };
    },
    givePreset: () => Promise.resolve(),
  });
  onTestFinished(leads.subscribe(() => undefined));
  return { member, leads };
}

const all = ({ leads }: Someone) => leads.getSnapshot().all.map(({ roomId, name }) => [roomId, name]);
const own = ({ leads }: Someone) => leads.getSnapshot().own;

describe('leads', () => {
  test('of a plan are named as soon as they have come into their rooms, for everyone', async () => {
    const network = new Network();
    const host = join(network, 'host', 'main', new Map([['a', 'ann']]));
    const [ann, ben] = [join(network, 'ann'), join(network, 'ben', 'a')];
    await pass(1000);
    expect(all(ben)).toEqual([]);

    ann.member.go('a');
    await pass(1000);
    expect([all(host), all(ben)]).toEqual([[['a', 'ann']], [['a', 'ann']]]);
    expect(own(ann)).toMatchObject({ name: 'ann', personKey: 'ann', isMe: true });
    expect(own(ben)).toMatchObject({ name: 'ann', isMe: false });
    expect(own(host)).toBeNull();
  });

  test('of a plan give way to a lead who was chosen before they came', async () => {
    const network = new Network();
    const host = join(network, 'host', 'main', new Map([['a', 'ann']]));
    const [ann, ben] = [join(network, 'ann'), join(network, 'ben', 'a')];
    await host.leads.set('a', 'ben');
    await pass(1000);
    ann.member.go('a');
    await pass(1000);
    expect([own(ann)?.name, own(ben)?.isMe]).toEqual(['ben', true]);
  });

  test('are chosen by hosts, among those who are there', async () => {
    const network = new Network();
    const host = join(network, 'host');
    const ben = join(network, 'ben', 'a');
    await host.leads.set('a', 'ben');
    await pass(1000);
    expect(own(ben)).toMatchObject({ isMe: true });

    await expect(ben.leads.set('a', 'ben')).rejects.toMatchObject({ code: 'no-permission' });
    await expect(host.leads.set('b', 'ben')).rejects.toMatchObject({ code: 'unknown-person' });
    await expect(host.leads.set('c', 'ben')).rejects.toMatchObject({ code: 'unknown-room' });
    await host.leads.set('a', null);
    await pass(1000);
    expect(own(ben)).toBeNull();
  });

  test('who have gone are still named, and somebody else may take their place; those who are there keep it', async () => {
    const network = new Network();
    const host = join(network, 'host');
    const [ann, ben] = [join(network, 'ann', 'a'), join(network, 'ben', 'a')];
    await host.leads.set('a', 'ann');
    await pass(1000);
    await expect(ben.leads.take()).rejects.toMatchObject({ code: 'no-permission' });

    ann.member.go('main');
    await pass(1000);
    expect(own(ben)).toEqual({ roomId: 'a', name: 'ann', personKey: null, isMe: false });
    await ben.leads.take();
    ann.member.go('a');
    await pass(1000);
    expect([own(ann)?.name, own(ben)?.isMe]).toEqual(['ben', true]);
    await expect(host.leads.take()).rejects.toMatchObject({ code: 'no-permission' });
  });

  test('are known to who comes late, and forgotten with their room', async () => {
    const network = new Network();
    const host = join(network, 'host');
    join(network, 'ann', 'a');
    await host.leads.set('a', 'ann');
    await pass(1000);
    const late = join(network, 'late', 'a');
    await pass(8000);
    expect(own(late)).toMatchObject({ name: 'ann' });

    network.setRooms('b');
    await pass(1000);
    expect([...host.member.channel.getSnapshot().entries.values()].filter(({ value }) => value !== null)).toEqual([]);
  });
});
