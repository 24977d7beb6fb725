import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribute } from '../../../src/core/plan/distribute';
import { roomCountFor, roomSizes } from '../../../src/core/plan/sizes';
import { keys } from './people';

describe('roomSizes', () => {
  it('foretells what distribute does', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 50 }), fc.boolean(), (people, rooms, noneAlone) => {
        const roomIds = Array.from({ length: rooms }, (_, index) => `r${index}`);
        const { assignment } = distribute(keys(people), roomIds, { seed: 1, noneAlone });

        expect(roomIds.map((id) => assignment[id]?.length)).toEqual(roomSizes(people, rooms, { noneAlone }));
      }),
    );
  });

  it.each([0, -1, 2.5, 501])('refuses %d rooms', (count) => {
    expect(() => roomSizes(10, count)).toThrow(expect.objectContaining({ code: 'invalid-room-count' }));
  });
});

describe('roomCountFor', () => {
  it.each([
    [10, 4, 3],
    [12, 4, 3],
    [13, 4, 4],
    [0, 4, 1],
    [3, 10, 1],
  ])('puts %d people, at most %d a room, into %d rooms', (people, perRoom, rooms) => {
    expect(roomCountFor(people, perRoom)).toBe(rooms);
    expect(Math.max(...roomSizes(people, rooms))).toBeLessThanOrEqual(perRoom);
  });

  it.each([0, -1, 2.5])('refuses %d people a room', (perRoom) => {
    expect(() => roomCountFor(10, perRoom)).toThrow(expect.objectContaining({ code: 'invalid-room-count' }));
  });
});
