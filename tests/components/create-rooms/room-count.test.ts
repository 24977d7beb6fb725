import { describe, expect, it } from 'vitest';
import { readRoomCount, suggestedCount } from '../../../src/components/create-rooms/use-create-rooms-state';

describe('readRoomCount', () => {
  it.each(['', '0', '-1', '2.5', '1e2', 'four', '501', '10000'])('refuses %j rooms', (text) => {
    expect(readRoomCount(text, 'rooms', 15)).toEqual({ rooms: null, min: 1, max: 500 });
  });

  it('takes a number of rooms as it is', () => {
    expect(readRoomCount('18', 'rooms', 15).rooms).toBe(18);
  });

  it('works the rooms out from the people in each', () => {
    expect(readRoomCount('4', 'people', 15).rooms).toBe(4);
    expect(readRoomCount('15', 'people', 15).rooms).toBe(1);
    expect(readRoomCount('16', 'people', 15).rooms).toBeNull();
  });

  it('asks for so many in a room that there are not too many rooms', () => {
    expect(readRoomCount('1', 'people', 1000)).toEqual({ rooms: null, min: 2, max: 1000 });
    expect(readRoomCount('2', 'people', 1000).rooms).toBe(500);
  });
});

describe('suggestedCount', () => {
  it.each([
    [0, 2],
    [15, 4],
    [1000, 250],
  ])('proposes for %i people %i rooms', (people, rooms) => {
    expect(suggestedCount('rooms', people)).toBe(rooms);
  });
});
