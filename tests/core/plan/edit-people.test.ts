import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import {
  assign,
  assignAll,
  emptyRoom,
  lockPeople,
  sortPeople,
  swapPeople,
  unassignAll,
} from '../../../src/core/plan/edit-people';
import { lockRoom, sortRooms } from '../../../src/core/plan/edit-rooms';
import type { Plan } from '../../../src/core/plan/types';
import { person, room } from './people';

const open = (): Plan => createPlan({ rooms: [room('a', ['ann', 'bob']), room('b', ['cem']), room('c')] });
const placed = (plan: Plan) => Object.fromEntries(plan.rooms.map((planned) => [planned.id, planned.personKeys]));

describe('assign', () => {
  it('takes people out of their other room', () => {
    expect(placed(assign(open(), ['ann', 'new'], 'b'))).toEqual({ a: ['bob'], b: ['cem', 'ann', 'new'], c: [] });
  });

  it('unassigns with null', () => {
    expect(placed(assign(open(), ['ann', 'cem'], null))).toEqual({ a: ['bob'], b: [], c: [] });
  });

  it('returns the same plan when everybody is there already, and keeps the rooms it did not touch', () => {
    const plan = open();

    expect(assign(plan, ['bob', 'ann'], 'a')).toBe(plan);
    expect(assign(plan, ['cem'], 'c').rooms[0]).toBe(plan.rooms[0]);
  });

  it('places a person once who is named twice', () => {
    expect(placed(assign(open(), ['new', 'new'], 'c')).c).toEqual(['new']);
  });
});

describe('assignAll', () => {
  it("replaces the people of the rooms named and empties nobody else's", () => {
    expect(placed(assignAll(open(), { a: ['cem', 'dan'] }))).toEqual({ a: ['cem', 'dan'], b: [], c: [] });
  });

  it('refuses a person in two rooms', () => {
    expect(() => assignAll(open(), { a: ['ann'], b: ['ann'] })).toThrow(
      expect.objectContaining({ code: 'invalid-plan' }),
    );
  });
});

describe('swapPeople', () => {
  it('exchanges the places of two people', () => {
    expect(placed(swapPeople(open(), 'bob', 'cem'))).toEqual({ a: ['ann', 'cem'], b: ['bob'], c: [] });
  });

  it('puts somebody unassigned into the place of another', () => {
    expect(placed(swapPeople(open(), 'new', 'ann'))).toEqual({ a: ['new', 'bob'], b: ['cem'], c: [] });
  });

  it('changes nothing for two people of one room', () => {
    const plan = open();

    expect(swapPeople(plan, 'ann', 'bob')).toBe(plan);
  });
});

describe('emptyRoom and unassignAll', () => {
  it('empties one room', () => {
    expect(placed(emptyRoom(open(), 'a'))).toEqual({ a: [], b: ['cem'], c: [] });
    expect(() => emptyRoom(open(), 'nowhere')).toThrow(expect.objectContaining({ code: 'unknown-room' }));
  });

  it('unassigns all but locked people and locked rooms', () => {
    const plan = lockRoom(lockPeople(open(), ['bob'], true), 'b', true);

    expect(placed(unassignAll(plan))).toEqual({ a: ['bob'], b: ['cem'], c: [] });
  });
});

describe('sorting', () => {
  it('orders rooms by title, Room 2 before Room 10', () => {
    const plan = createPlan({ titles: ['Room 10', 'room 2', 'Art'] });

    expect(sortRooms(plan).rooms.map(({ title }) => title)).toEqual(['Art', 'room 2', 'Room 10']);
    expect(sortRooms(sortRooms(plan)).rooms.map(({ id }) => id)).toEqual(sortRooms(plan).rooms.map(({ id }) => id));
  });

  it('orders people by name, those who have left last', () => {
    const names = new Map([
      ['p0', 'Zoe'],
      ['p2', 'ann'],
      ['p3', 'Bob'],
    ]);
    const people = [...names].map(([key, name]) => ({ ...person(key), name }));
    const plan = createPlan({ rooms: [room('a', ['p0', 'p1', 'p2', 'p3'])] });

    expect(sortPeople(plan, people).rooms[0]?.personKeys).toEqual(['p2', 'p3', 'p0', 'p1']);
  });
});
