import { expect, it } from 'vitest';
import { AssignDialog } from '../../../src/index';
import { people } from '../../support/people';
import { renderMeeting, room } from '../../support/render-meeting';

it('the people of a planned room stand in one column of equal rows, whatever their names are', async () => {
  await renderMeeting({ view: 'assign', plan: ['Red'], assigned: true, people: people.slice(0, 6) }, <AssignDialog />);
  const rows = room('Red').getByRole('option');
  await expect.element(rows.first()).toBeVisible();
  const boxes = rows.elements().map((row) => row.getBoundingClientRect());
  expect(boxes).toHaveLength(6);
  expect(new Set(boxes.map(({ left, width, height }) => [left, width, height].join())).size).toBe(1);
});
