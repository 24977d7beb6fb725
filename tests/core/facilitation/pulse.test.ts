import { expect, onTestFinished, test } from 'vitest';
import { createPulse, type PulseStore, type RoomMedia } from '../../../src/core/facilitation/pulse';
import type { BreakoutSnapshot } from '../../../src/core/session/types';
import { Network, pass, typesOf, type Member } from '../channel/network';
import { room } from '../plan/people';

interface Someone {
  readonly member: Member;
  readonly pulse: PulseStore;
  /** Their page shows it no more. */
  readonly stop: () => void;
}

/** What there is to count in each room. */
class Rooms {
  readonly network = new Network();
  readonly media = new Map<string, RoomMedia>();
  isOn = true;

  join(name: string, meeting = 'main'): Someone {
    const { network } = this;
    const member = network.join(name, meeting);
    const peopleIn = (id: string) => network.around(member).people.filter(({ meetingId }) => meetingId === id);
    const pulse = createPulse(member.channel, {
      snapshot: () => {
        const isInRoom = member.meeting !== 'main';
        const rooms = network.meetingIds.slice(1).map((id) =>
          room(
            id,
            peopleIn(id).map((one) => one.id),
          ),
        );
        return {
          status: isInRoom ? 'room' : 'main',
          currentRoomId: isInRoom ? member.meeting : null,
          rooms,
        } as unknown as BreakoutSnapshot;
      },
      watch: network.watch,
      media: () => this.media.get(member.meeting) ?? { microphones: 0, sharing: 0 },
      isOn: () => this.isOn,
    });
    const stop = pulse.subscribe(() => undefined);
    onTestFinished(stop);
    return { member, pulse, stop };
  }
}

const seenBy = ({ pulse }: Someone) => pulse.getSnapshot();
const puts = (people: readonly Someone[]) =>
  people.flatMap(({ member }) => typesOf(member.sent)).filter((type) => type === 'put').length;

test('each room tells hosts what is on in it, by one client, when something changes and not more often than every 15 s', async () => {
  const rooms = new Rooms();
  rooms.media.set('a', { microphones: 2, sharing: 1 });
  const host = rooms.join('host');
  const inA = ['ann', 'ben', 'cem', 'dia'].map((name) => rooms.join(name, 'a'));
  const inB = [rooms.join('eva', 'b')];
  await pass(6000);
  expect(seenBy(host)).toEqual([
    { roomId: 'a', microphones: 2, sharing: 1, mutedMinutes: 0 },
    { roomId: 'b', microphones: 0, sharing: 0, mutedMinutes: 0 },
  ]);
  expect([puts(inA), puts(inB)]).toEqual([1, 1]);
  for (const someone of inA) expect(seenBy(someone)).toEqual([]);

  // It goes up and down all the time.
  for (let second = 0; second < 150; second += 1) {
    rooms.media.set('a', { microphones: 1 + (second % 7), sharing: 0 });
    await pass(1000);
  }
  expect(puts(inA)).toBeLessThanOrEqual(1 + 150 / 15);
  rooms.media.set('a', { microphones: 4, sharing: 0 });
  await pass(20_000);
  expect(seenBy(host)[0]).toMatchObject({ microphones: 4, sharing: 0 });
  const before = puts(inA);
  await pass(120_000);
  expect(puts(inA)).toBe(before);
});

test('minutes without a microphone count on by themselves, also while somebody shares and for a host who comes late', async () => {
  const rooms = new Rooms();
  const ann = rooms.join('ann', 'a');
  await pass(130_000);
  const host = rooms.join('host');
  await pass(8000);
  expect(seenBy(host)).toMatchObject([{ roomId: 'a', microphones: 0, mutedMinutes: 2 }]);
  rooms.media.set('a', { microphones: 0, sharing: 1 });
  await pass(60_000);
  expect(seenBy(host)).toMatchObject([{ sharing: 1, mutedMinutes: 3 }]);
  expect(puts([ann])).toBe(2);
  rooms.media.set('a', { microphones: 1, sharing: 1 });
  await pass(20_000);
  expect(seenBy(host)).toMatchObject([{ microphones: 1, mutedMinutes: 0 }]);
});

test('silence begins anew where others have taken the room over, and with each round; not where only some have', async () => {
  const rooms = new Rooms();
  const host = rooms.join('host');
  const [ann, ben] = [rooms.join('ann', 'a'), rooms.join('ben', 'a')];
  const [cem] = [rooms.join('cem', 'b'), rooms.join('dia', 'b')];
  await pass(130_000);
  const minutes = () => seenBy(host).map(({ mutedMinutes }) => mutedMinutes);
  expect(minutes()).toEqual([2, 2]);
  ben.member.go('b');
  cem.member.go('a');
  await pass(10_000);
  expect(minutes()).toEqual([2, 2]);
  ann.member.go('b');
  await pass(10_000);
  expect(minutes()).toEqual([0, 2]);
  await pass(55_000);
  expect(minutes()).toEqual([1, 3]);

  const round = async (at: number) => {
    const value = { left: 60_000, setFor: 60_000, isRunning: true, end: 'nothing', round: at };
    await host.member.channel.put({ id: 'timer', kind: 'timer', value });
    await pass(10_000);
  };
  const schedule = { seed: 1, count: 3, minutes: 1, next: 'partners', end: 'ask', repeatedPairs: 0, hostId: 'host' };
  await host.member.channel.put({ id: 'rounds', kind: 'rounds', value: schedule });
  await round(1);
  expect(minutes()).toEqual([0, 0]);
  await pass(60_000);
  // More time is no other round.
  await round(1);
  expect(minutes()).toEqual([1, 1]);
  await round(2);
  expect(minutes()).toEqual([0, 0]);
});

test('the next one tells it where the first one’s page is dead; of a room that is empty nothing is known', async () => {
  const rooms = new Rooms();
  const host = rooms.join('host');
  rooms.network.join('ada', 'a');
  rooms.media.set('a', { microphones: 1, sharing: 0 });
  const ben = rooms.join('ben', 'a');
  await pass(8000);
  expect(seenBy(host)).toMatchObject([{ roomId: 'a', microphones: 1 }]);
  ben.member.go('main');
  rooms.network.members.find(({ name }) => name === 'ada')?.go(null);
  await pass(3000);
  expect(seenBy(host)).toEqual([]);
  await pass(3000);
  expect([...host.member.channel.getSnapshot().entries.keys()]).toEqual([]);
});

test('nothing is told or shown where the app does not want it, and numbers that cannot be are dropped', async () => {
  const rooms = new Rooms();
  const host = rooms.join('host');
  const ann = rooms.join('ann', 'a');
  rooms.isOn = false;
  await pass(20_000);
  expect([seenBy(host), puts([ann])]).toEqual([[], 0]);
  rooms.isOn = true;
  // Where nobody is nothing is shown, whatever is said.
  await host.member.channel.put({ id: 'pulse/b', kind: 'pulse', value: { mics: 1, sharing: 0 } });
  expect(seenBy(host)).toEqual([]);
  rooms.join('ben', 'b');
  for (const mics of [-1, 1.5, 'many', 1e9]) {
    await host.member.channel.put({ id: 'pulse/b', kind: 'pulse', value: { mics, sharing: 0 } });
    expect(seenBy(host)).toEqual([]);
  }
  await host.member.channel.put({ id: 'pulse/b', kind: 'pulse', value: 'x' });
  expect(seenBy(host)).toEqual([]);
  await pass(20_000);
  expect(seenBy(host).map(({ roomId }) => roomId)).toEqual(['a', 'b']);
});

test('a host in the room tells it before others, nobody tells of the main meeting, and who has stopped tells nothing', async () => {
  const rooms = new Rooms();
  const inMain = rooms.join('guest');
  const [ann, host] = [rooms.join('ann', 'a'), rooms.join('host', 'a')];
  await pass(8000);
  expect([puts([inMain]), puts([ann]), puts([host])]).toEqual([0, 0, 1]);
  ann.stop();
  host.stop();
  const other = rooms.join('host other');
  rooms.media.set('a', { microphones: 3, sharing: 0 });
  await pass(40_000);
  expect([puts([ann]), puts([host])]).toEqual([0, 1]);
  expect(seenBy(other)).toMatchObject([{ microphones: 0 }]);
});

test('what was told is hidden once the app does not want it any more', async () => {
  const rooms = new Rooms();
  const host = rooms.join('host');
  rooms.join('ann', 'a');
  await pass(8000);
  expect(seenBy(host)).toHaveLength(1);
  rooms.isOn = false;
  await host.member.channel.put({ id: 'note', kind: 'note', value: 1 });
  expect(seenBy(host)).toEqual([]);
});
