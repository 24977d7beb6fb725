import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { AssignDialog } from '../../../src/index';
import { rgbaOf } from '../../support/colours';
import { people } from '../../support/people';
import { renderMeeting, room } from '../../support/render-meeting';

it('the people of a planned room stand in one column of equal rows, whatever their names are', async () => {
  await renderMeeting({ view: 'assign', plan: ['Red'], assigned: true, people: people.slice(0, 6) }, <AssignDialog />);
  const rows = room('Red').getByRole('option');
  await expect.element(rows.first()).toBeVisible();
  expect(rows.elements()).toHaveLength(6);
  // Rows that come in are measured on their way, each a little further than the next.
  const boxes = () => rows.elements().map((row) => row.getBoundingClientRect());
  await expect.poll(() => new Set(boxes().map(({ left, width, height }) => [left, width, height].join())).size).toBe(1);
});

it('shows what can be done with a person of a planned room when the pointer is there: a place for a tick, and a grip', async () => {
  await renderMeeting({ view: 'assign', plan: ['Red'], assigned: true, people: ['Ana', 'Ben'] }, <AssignDialog />);
  const ana = room('Red').getByRole('option', { name: 'Ana' });
  await expect.element(ana).toBeVisible();
  const signs = () => ({
    grip: getComputedStyle(ana.element(), '::after').opacity,
    hasPlace: getComputedStyle(ana.element().querySelector('.rbk-avatar') as Element).boxShadow !== 'none',
  });
  await page.getByRole('heading', { name: 'Assign Participants' }).hover();
  expect(signs()).toEqual({ grip: '0', hasPlace: false });
  await ana.hover();
  expect(signs()).toEqual({ grip: '1', hasPlace: true });
});

it('many rooms stand in a line each, with the names of their people, and open; one is found by its name', async () => {
  const plan = Array.from({ length: 30 }, (_, index) => `Room ${index + 1}`);
  await renderMeeting({ view: 'assign', plan, assigned: true, people: 90 }, <AssignDialog />);
  await expect.element(room('Room 10')).toBeInViewport({ ratio: 1 });
  const people = (title: string) => room(title).getByRole('option').elements().length;
  expect(people('Room 1')).toBe(0);
  await room('Room 1').getByRole('button', { name: 'Room 1', exact: true }).click();
  await expect.poll(() => people('Room 1')).toBe(3);
  await page.getByRole('searchbox', { name: 'Find a room' }).fill('27');
  await expect.element(room('Room 27')).toBeVisible();
  await expect.element(room('Room 1')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Show the people of all rooms' }).click();
  await expect.poll(() => people('Room 27')).toBe(3);
});

it('selected rows are one surface; what is chosen has the colour of the brand, not that of what is disabled', async () => {
  await renderMeeting({ view: 'assign', plan: ['Red'], people: ['Ana', 'Ben', 'Cem'] }, <AssignDialog />);
  await page.getByRole('option', { name: 'Ana' }).click();
  await page.getByRole('option', { name: 'Cem' }).click({ modifiers: ['Shift'] });
  const selected = () => [...document.querySelectorAll('[role=option][aria-selected=true]')];
  await expect.poll(() => selected().length).toBe(3);
  const corners = selected().map((row) => {
    const { borderTopLeftRadius, borderBottomLeftRadius } = getComputedStyle(row);
    return [borderTopLeftRadius, borderBottomLeftRadius].map((radius) => radius !== '0px');
  });
  expect(corners).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
  const filter = page.getByRole('group', { name: 'Show' }).element();
  const chosen = filter.querySelector('.rbk-segment:has(:checked)') as Element;
  const [red, , blue] = rgbaOf(getComputedStyle(chosen).backgroundColor);
  expect(blue - red).toBeGreaterThan(20);
});
