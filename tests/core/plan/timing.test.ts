import { describe, expect, test } from 'vitest';
import {
  createPlan,
  exportPlan,
  importPlan,
  readPlanJson,
  setSchedule,
  setTimer,
  validatePlan,
  type RoundSchedule,
} from '../../../src/core';
import { nextRound, type RoundRoom } from '../../../src/core/plan/next-round';
import { roomsOfSize } from '../../../src/core/plan/rooms-of-size';

const plan = createPlan({ titles: ['Red', 'Blue'] });
const schedule: RoundSchedule = { count: 3, minutes: 5, next: 'partners', end: 'ask' };
const invalid = (code: string) => expect.objectContaining({ code }) as Error;

describe('a plan', () => {
  test('has a timer or rounds: the one takes the place of the other, and the same changes nothing', () => {
    const timed = setTimer(plan, { minutes: 10, end: 'close' });
    expect(timed.timer).toEqual({ minutes: 10, end: 'close' });
    expect(setTimer(timed, { minutes: 10, end: 'close' })).toBe(timed);
    const inRounds = setSchedule(timed, schedule);
    expect([inRounds.timer, inRounds.schedule]).toEqual([undefined, schedule]);
    expect(setSchedule(inRounds, { ...schedule, briefs: [null] })).toBe(inRounds);
    expect(setTimer(inRounds, null)).toBe(inRounds);
    expect(setSchedule(inRounds, null)).toEqual(plan);
    expect(setTimer(inRounds, { minutes: 1, end: 'ask' }).schedule).toBeUndefined();
  });

  test.each([0, 1441, 1.5, NaN])('refuses a timer and rounds of %d minutes', (minutes) => {
    expect(() => setTimer(plan, { minutes, end: 'ask' })).toThrow(invalid('invalid-timer'));
    expect(() => validatePlan({ ...plan, timer: { minutes, end: 'ask' } })).toThrow(invalid('invalid-timer'));
    expect(() => setSchedule(plan, { ...schedule, minutes })).toThrow(invalid('invalid-rounds'));
  });

  test('refuses one round, 21, and tasks that cannot be shown or have no round', () => {
    for (const count of [1, 21])
      expect(() => setSchedule(plan, { ...schedule, count })).toThrow(invalid('invalid-rounds'));
    const briefs = [null, null, null, { text: 'x' }];
    expect(() => setSchedule(plan, { ...schedule, briefs })).toThrow(invalid('invalid-rounds'));
    expect(() => setSchedule(plan, { ...schedule, briefs: [{ text: ' ' }] })).toThrow(invalid('invalid-brief'));
  });

  test('keeps both over a file', () => {
    const briefs = [{ text: 'Hello', link: 'https://example.com/' }, null];
    for (const one of [setTimer(plan, { minutes: 10, end: 'nothing' }), setSchedule(plan, { ...schedule, briefs })]) {
      const read = importPlan(readPlanJson(JSON.stringify(exportPlan(one, []))), []).plan;
      expect([read.timer, read.schedule]).toEqual([one.timer, one.schedule]);
    }
  });

  test.each([
    ['timer.end', { timer: { minutes: 5, end: 'explode' } }],
    ['timer', { timer: { minutes: '5', end: 'ask' } }],
    ['schedule.next', { schedule: { ...schedule, next: 'anywhere' } }],
    ['schedule', { schedule: { ...schedule, count: 99 } }],
    ['schedule.briefs[0].text', { schedule: { ...schedule, briefs: [{ text: 3 }] } }],
  ])('says that %s of a file is wrong', (path, wrong) => {
    const text = JSON.stringify({ ...exportPlan(plan, []), ...wrong });
    expect(() => readPlanJson(text)).toThrow(
      expect.objectContaining({ code: 'invalid-file', fault: { reason: 'value', path } }) as Error,
    );
  });
});

describe('rooms for rounds', () => {
  const people = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`);
  const sizes = (count: number, size: number) =>
    roomsOfSize(plan, size, people(count), (number) => `Room ${number}`, { seed: 1 }).rooms.map(
      ({ personKeys }) => personKeys.length,
    );

  test('have the size that was asked for, and leave nobody alone', () => {
    expect(sizes(6, 2)).toEqual([2, 2, 2]);
    expect(sizes(7, 2).sort()).toEqual([2, 2, 3]);
    expect(sizes(10, 4).sort()).toEqual([3, 3, 4]);
    expect(sizes(1, 2)).toEqual([1]);
    expect(sizes(0, 2)).toEqual([0]);
  });

  test('are new: no draft id is used twice', () => {
    const { rooms } = roomsOfSize(plan, 2, people(4), String, { seed: 1 });
    expect(rooms.filter(({ id }) => plan.rooms.some((room) => room.id === id))).toEqual([]);
  });
});

describe('the next round', () => {
  const room = (id: string, ...people: string[]): RoundRoom => {
    return { id, title: `Room ${id}`, people, isLocked: false, capacity: null };
  };
  const groups = (assignment: Readonly<Record<string, readonly string[]>>) =>
    Object.values(assignment).map((people) => [...people].sort().join(''));

  test('is the same for the same people, in whatever order the rooms are listed', async () => {
    const rooms = [room('10', 'a', 'b'), room('2', 'c', 'd'), room('1', 'e', 'f')];
    const history = [{ x: ['a', 'b'], y: ['c', 'd'], z: ['e', 'f'] }];
    const one = await nextRound('partners', rooms, { seed: 4, history });
    const other = await nextRound('partners', [...rooms].reverse(), { seed: 4, history });
    expect(other).toEqual(one);
    expect(one.repeatedPairs).toBe(0);
    expect(groups(one.assignment).filter((pair) => ['ab', 'cd', 'ef'].includes(pair))).toEqual([]);
  });

  test('goes from room to room in the order of their titles, over empty and around locked ones', async () => {
    const rooms = [room('10', 'j'), room('2', 'b'), room('1', 'a'), { ...room('3', 'c'), isLocked: true }, room('4')];
    const { assignment } = await nextRound('rooms', rooms, { seed: 1 });
    expect(assignment).toEqual({ 2: ['a'], 4: ['b'], 1: ['j'] });
  });

  test('leaves locked rooms alone, keeps capacities, and fills no room with one', async () => {
    const rooms = [room('1', 'a', 'b'), room('2', 'c'), room('3'), { ...room('4', 'x', 'y'), isLocked: true }];
    const { assignment } = await nextRound('partners', rooms, { seed: 1 });
    expect(Object.entries(assignment)).toEqual([['1', expect.arrayContaining(['a', 'b', 'c']) as unknown]]);
    const capped = [{ ...room('1', 'a', 'b', 'c', 'd'), capacity: 1 }, room('2')];
    expect((await nextRound('partners', capped, { seed: 1 })).assignment).toEqual({ 2: ['a', 'b', 'c', 'd'] });
    const tooSmall = capped.map((each) => ({ ...each, capacity: 1 }));
    expect(Object.values((await nextRound('partners', tooSmall, { seed: 1 })).assignment).flat()).toHaveLength(4);
    expect((await nextRound('partners', [], { seed: 1 })).assignment).toEqual({});
    const enough = [{ ...room('1', 'a', 'b'), capacity: 2 }, { ...room('2', 'c', 'd'), capacity: 2 }, room('3', 'e')];
    const { assignment: fitting } = await nextRound('partners', enough, { seed: 1 });
    expect(Object.fromEntries(Object.entries(fitting).map(([id, all]) => [id, all.length]))).toEqual({ 1: 2, 3: 3 });
  });
});
