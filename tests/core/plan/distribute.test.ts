import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribute } from '../../../src/core/plan/distribute';
import { keys } from './people';

const sizesOf = (assignment: Readonly<Record<string, readonly string[]>>) =>
  Object.values(assignment).map((people) => people.length);

const roomsOf = (count: number) => Array.from({ length: count }, (_, index) => `room-${index}`);

describe('distribute', () => {
  it('splits 9 people into 4 rooms as 3, 2, 2, 2', () => {
    expect(sizesOf(distribute(keys(9), roomsOf(4), { seed: 1 }).assignment)).toEqual([3, 2, 2, 2]);
  });

  it('fills every room when 51 people go into 50', () => {
    expect(Math.min(...sizesOf(distribute(keys(51), roomsOf(50), { seed: 1 }).assignment))).toBe(1);
  });

  it('loses and doubles nobody, and keeps sizes within one of each other', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 60 }), fc.integer(), (people, rooms, seed) => {
        const { assignment } = distribute(keys(people), roomsOf(rooms), { seed });
        const sizes = sizesOf(assignment);

        expect(Object.keys(assignment)).toEqual(roomsOf(rooms));
        expect(Object.values(assignment).flat().sort()).toEqual(keys(people).sort());
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('counts locked people for the sizes, leaves them where they are, and leaves the excluded out', () => {
    const scenario = fc.record({
      people: fc.nat(80),
      rooms: fc.integer({ min: 1, max: 12 }),
      locks: fc.array(fc.tuple(fc.nat(79), fc.nat(11)), { maxLength: 40 }),
      excluded: fc.array(fc.nat(79), { maxLength: 40 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(scenario, ({ people, rooms, locks, excluded, seed }) => {
        const everyone = keys(people);
        const roomIds = roomsOf(rooms);
        const locked = Object.fromEntries(locks.map(([who, where]) => [`p${who}`, `room-${where % rooms}`] as const));
        const exclude = excluded.map((who) => `p${who}`);
        const { assignment } = distribute(everyone, roomIds, { seed, locked, exclude });

        const present = everyone.filter((key) => key in locked || !exclude.includes(key));
        expect(Object.values(assignment).flat().sort()).toEqual([...present].sort());
        for (const key of everyone) {
          const roomId = locked[key];
          if (roomId !== undefined) expect(assignment[roomId]).toContain(key);
        }
        // A room may be larger than the others by more than one only if locked people alone fill it.
        const smallest = Math.min(...sizesOf(assignment));
        for (const [roomId, inRoom] of Object.entries(assignment)) {
          const onlyLocked = inRoom.every((key) => locked[key] === roomId);
          expect(onlyLocked || inRoom.length <= smallest + 1).toBe(true);
        }
      }),
    );
  });

  it('gives the same rooms for the same seed, whatever the order in which people joined', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(keys(50), { minLength: 1 }), fc.integer(), (people, seed) => {
        const inOrder = distribute([...people].sort(), roomsOf(7), { seed });

        expect(distribute(people, roomsOf(7), { seed })).toEqual(inOrder);
      }),
    );
  });

  it('gives unrelated rooms for neighbouring seeds', () => {
    // Over 2,000 seeds, how often does somebody land in the same one of 4 rooms for a seed and for the next?
    const roomOfFirst = (seed: number) =>
      Object.entries(distribute(keys(16), roomsOf(4), { seed }).assignment).find(([, people]) =>
        people.includes('p15'),
      )?.[0];
    const rooms = Array.from({ length: 2001 }, (_, seed) => roomOfFirst(seed));
    const repeats = rooms.filter((roomId, index) => index > 0 && roomId === rooms[index - 1]).length;

    // Expected 500 with a standard deviation of 19.
    expect(repeats).toBeGreaterThan(400);
    expect(repeats).toBeLessThan(600);
  });

  it('puts everyone into every room equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const [roomId, people] of Object.entries(distribute(keys(8), roomsOf(4), { seed }).assignment)) {
        for (const key of people) counts.set(`${key} ${roomId}`, (counts.get(`${key} ${roomId}`) ?? 0) + 1);
      }
    }
    // Expected 500 with a standard deviation of 19; 5 deviations on each side.
    expect(counts.size).toBe(32);
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(97);
  });

  it('takes keys and ids that are names of object members for what they are', () => {
    const { assignment } = distribute(['constructor', '__proto__'], ['__proto__', 'toString'], { seed: 3 });

    expect(Object.values(assignment).flat().sort()).toEqual(['__proto__', 'constructor']);
  });

  it('refuses to place people without rooms', () => {
    expect(() => distribute(keys(3), [], { seed: 1 })).toThrow(expect.objectContaining({ code: 'invalid-room-count' }));
  });

  it('refuses somebody who is locked into a room that is not filled', () => {
    expect(() => distribute(['p0'], ['a'], { seed: 1, locked: { p0: 'b' } })).toThrow(
      expect.objectContaining({ code: 'unknown-room' }),
    );
  });
});
