import { expect, test } from 'vitest';
import { addRoom, assign, createPlan, removeRoom } from '../../../src/core';
import { isUnchanged } from '../../../src/core/plan/unchanged';
import { room } from './people';

test('a plan for open rooms is unchanged until a person or a room is, and again when that is taken back', () => {
  const plan = createPlan({ rooms: [room('a', ['p1', 'p2']), room('b')] });
  expect(isUnchanged(plan)).toBe(true);
  expect(isUnchanged(addRoom(plan, 'C'))).toBe(false);
  expect(isUnchanged(removeRoom(plan, 'b'))).toBe(false);
  const moved = assign(plan, ['p1'], 'b');
  expect(isUnchanged(moved)).toBe(false);
  // The order within a room is of no consequence.
  expect(isUnchanged(assign(moved, ['p1'], 'a'))).toBe(true);
});
