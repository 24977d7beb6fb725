import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { assign } from '../../../src/core/plan/edit-people';
import { unassignedPeople } from '../../../src/core/plan/assignable';
import { planWarnings } from '../../../src/core/plan/warnings';
import { person, room } from './people';

const people = [person('ann'), person('bob')];

describe('planWarnings', () => {
  it('has none for a plan in which every room has somebody', () => {
    const plan = createPlan({ rooms: [room('a', ['ann']), room('b', ['bob'])] });

    expect(planWarnings(plan, people)).toEqual([]);
  });

  it('warns of more rooms than people and of empty rooms', () => {
    const plan = createPlan({ rooms: [room('a', ['ann']), room('b', ['bob']), room('c')] });

    expect(planWarnings(plan, people)).toEqual([
      { code: 'more-rooms-than-people', rooms: 3, people: 2 },
      { code: 'empty-rooms', roomIds: ['c'] },
    ]);
  });

  it('counts a room as empty when everybody planned for it has left', () => {
    const plan = createPlan({ rooms: [room('a', ['ann']), room('b', ['gone'])] });

    expect(planWarnings(plan, people)).toEqual([{ code: 'empty-rooms', roomIds: ['b'] }]);
  });

  it('warns once of each title that several rooms share', () => {
    const plan = createPlan({ rooms: [room('a', ['ann'], 'Team'), room('b', ['bob'], 'Team')] });

    expect(planWarnings(plan, people)).toEqual([{ code: 'equal-titles', title: 'Team', roomIds: ['a', 'b'] }]);
  });
});

describe('unassignedPeople', () => {
  it('lists those without a room, also those who joined after the plan was made', () => {
    const plan = assign(createPlan({ rooms: [room('a')] }), ['ann'], 'a');

    expect(unassignedPeople(plan, [...people, person('new')]).map(({ key }) => key)).toEqual(['bob', 'new']);
  });
});
