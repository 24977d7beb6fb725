import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { isDraftId } from '../../../src/core/plan/draft-id';
import { room } from './people';

describe('createPlan', () => {
  it('drafts one empty room a title, trimmed, in their order', () => {
    const plan = createPlan({ titles: ['Red', ' Blue '] });

    expect(plan.rooms.map((planned) => planned.title)).toEqual(['Red', 'Blue']);
    expect(plan.rooms.every((planned) => isDraftId(planned.id) && planned.personKeys.length === 0)).toBe(true);
    expect(new Set(plan.rooms.map((planned) => planned.id)).size).toBe(2);
    expect(plan.base).toEqual([]);
  });

  it('takes the open rooms and their people as they are, also as its base', () => {
    const plan = createPlan({ rooms: [room('r1', ['ann'], ' odd title '), room('r2')] });

    expect(plan.rooms).toEqual([
      { id: 'r1', title: ' odd title ', personKeys: ['ann'] },
      { id: 'r2', title: 'r2', personKeys: [] },
    ]);
    expect(plan.base).toEqual(plan.rooms);
    expect(plan.rooms.some((planned) => isDraftId(planned.id))).toBe(false);
  });

  it('allows equal titles', () => {
    expect(createPlan({ titles: ['Team', 'Team'] }).rooms).toHaveLength(2);
  });

  it.each([0, 501, 10_000])('refuses %d rooms', (count) => {
    expect(() => createPlan({ titles: Array.from({ length: count }, () => 'Room') })).toThrow(
      expect.objectContaining({ code: 'invalid-room-count' }),
    );
  });

  it.each([
    ['blank', ''],
    ['of spaces', ' \t\u00a0\u3000'],
    ['of 10,000 characters', 'x'.repeat(10_000)],
  ])('refuses a title that is %s', (_, title) => {
    expect(() => createPlan({ titles: ['Good', title] })).toThrow(expect.objectContaining({ code: 'invalid-title' }));
  });
});
