import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { AssignDialog } from '../../../src/index';
import { people } from '../../support/people';
import { renderMeeting, room } from '../../support/render-meeting';

afterEach(() => page.viewport(1280, 800));

it.each([
  [1280, 800],
  [390, 844],
])(
  'the people of a planned room stand in one column of equal rows, whatever their names are: %i px',
  async (...size) => {
    await page.viewport(...size);
    await renderMeeting(
      { view: 'assign', plan: ['Red'], assigned: true, people: people.slice(0, 6) },
      <AssignDialog />,
    );
    const rows = room('Red').getByRole('option');
    if (size[0] < 640) await page.getByText('1 room', { exact: true }).click();
    await expect.element(rows.first()).toBeVisible();
    const boxes = rows.elements().map((row) => row.getBoundingClientRect());
    expect(boxes).toHaveLength(6);
    expect(new Set(boxes.map(({ left, width, height }) => [left, width, height].join())).size).toBe(1);
  },
);
