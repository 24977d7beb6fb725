import { describe, expect, it } from 'vitest';
import { isBreakoutError } from '../../../src/core/errors';
import { createPlan } from '../../../src/core/plan/create';
import { assign } from '../../../src/core/plan/edit-people';
import { addRoom, removeRoom } from '../../../src/core/plan/edit-rooms';
import type { Plan, PlannedRoom } from '../../../src/core/plan/types';
import { checkRoomCount, checkTitle, validatePlan } from '../../../src/core/plan/validate';
import { room } from './people';

const planned = (id: string, title: string, personKeys: readonly string[] = []): PlannedRoom => ({
  id,
  title,
  personKeys,
});
const planOf = (...rooms: PlannedRoom[]): Plan => ({ rooms, base: [], nextDraft: 100 });

describe('validatePlan', () => {
  it('accepts a plan that was made and edited with the functions of the plan', () => {
    const plan = createPlan({ titles: ['Room', 'Room'] });

    expect(() => validatePlan(assign(plan, ['ann'], plan.rooms[0]?.id ?? ''))).not.toThrow();
  });

  it('accepts a plan that closes every open room, but no empty new plan', () => {
    const open = createPlan({ rooms: [room('a')] });

    expect(() => validatePlan(removeRoom(open, 'a'))).not.toThrow();
    expect(() => validatePlan(planOf())).toThrow(expect.objectContaining({ code: 'invalid-room-count' }));
  });

  it('accepts an odd title of an open room as long as it is unchanged', () => {
    const long = 'x'.repeat(200);
    const plan = addRoom(createPlan({ rooms: [room('a', [], long)] }), 'New');

    expect(() => validatePlan(plan)).not.toThrow();
    expect(() => validatePlan({ ...plan, rooms: [planned('a', `${long}!`)] })).toThrow(
      expect.objectContaining({ code: 'invalid-title' }),
    );
  });

  it.each([
    [
      'more than 500 rooms',
      'invalid-room-count',
      planOf(...Array.from({ length: 501 }, (_, i) => planned(`${i}`, 'R'))),
    ],
    ['a blank title', 'invalid-title', planOf(planned('a', '   '))],
    ['a title of 121 characters', 'invalid-title', planOf(planned('a', 'x'.repeat(121)))],
    ['a room id that occurs twice', 'invalid-plan', planOf(planned('a', 'A'), planned('a', 'B'))],
    ['a person in two rooms', 'invalid-plan', planOf(planned('a', 'A', ['ann']), planned('b', 'B', ['ann']))],
    ['a person twice in one room', 'invalid-plan', planOf(planned('a', 'A', ['ann', 'ann']))],
  ])('refuses %s', (_, code, plan) => {
    expect(() => validatePlan(plan)).toThrow(expect.objectContaining({ code }));
  });
});

it.each([...'\u200B\u2060\u202E\u3164\u00AD\u2800\uFEFF'])(
  'refuses a title of which nothing is to be seen: %j',
  (sign) => {
    expect(() => checkTitle(`${sign} ${sign}`)).toThrow(expect.objectContaining({ code: 'invalid-title' }));
    expect(checkTitle(`${sign}x`)).toContain('x');
  },
);

describe('checkRoomCount', () => {
  it.each([0, -1, 2.5, 501, 10_000, NaN, Infinity])('refuses %d and says what, why and what to do', (count) => {
    let error: unknown;
    try {
      checkRoomCount(count);
    } catch (thrown) {
      error = thrown;
    }
    expect(isBreakoutError(error) && error.text).toMatchObject({
      what: expect.stringContaining(`${count}`) as string,
      why: expect.stringMatching(/\w/) as string,
      fix: expect.stringContaining('1 to 500') as string,
    });
  });

  it.each([1, 500])('accepts %d', (count) => {
    expect(() => checkRoomCount(count)).not.toThrow();
  });
});
