import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { AssignDialog } from '../../../src/index';
import { de, fr } from '../../../src/locales';
import type { StoryMeeting } from '../../support/open-meeting';
import { renderMeeting } from '../../support/render-meeting';
import { option } from './world';

describe('AssignDialog at 320 px', () => {
  it.each([
    ['de', de],
    ['fr', fr],
  ])('keeps buttons apart and inside, with their words, in %s', async (locale, messages) => {
    await page.viewport(320, 640);
    onTestFinished(() => page.viewport(1280, 800));
    const story: StoryMeeting = { people: ['Ana', 'Ben', 'Cem'], plan: ['Red', 'Blue'], view: 'assign' };
    await renderMeeting(story, <AssignDialog />, { locale, messages });
    await option('Ana').click();
    await expect.poll(() => crowded('.rbk-selection-bar > *')).toEqual([]);
    await page.getByRole('radio').nth(1).click();
    await expect.poll(() => crowded('.rbk-rooms-pane .rbk-button')).toEqual([]);
    expect(wordless('.rbk-rooms-pane .rbk-button:not([data-kind=icon])')).toEqual([]);
    expect(wordless('.rbk-assign-tabs .rbk-button:not([data-kind=icon])')).toEqual([]);
  });
});

it.each([
  [490, 200],
  [488, 169],
])('shows a room at once at %d × %d, with all tools in the line of the tabs', async (width, height) => {
  await page.viewport(width, height);
  onTestFinished(() => page.viewport(1280, 800));
  await renderMeeting({ people: 6, plan: ['Red', 'Blue'], assigned: true, view: 'assign' }, <AssignDialog />);
  await page.getByRole('radio').nth(1).click();
  const head = () => page.getByRole('region', { name: 'Red', exact: true }).getByRole('heading').element();
  const footer = () => document.querySelector('.rbk-dialog-footer') as Element;
  await expect
    .poll(() => head().getBoundingClientRect().bottom - footer().getBoundingClientRect().top)
    .toBeLessThanOrEqual(0);
  expect(crowded(':is(.rbk-assign-tabs, .rbk-planned, .rbk-pane-tools) :is(.rbk-button, .rbk-segment)')).toEqual([]);
});

it('shows people and rooms side by side in half a window, and many of the people', async () => {
  await page.viewport(752, 691);
  onTestFinished(() => page.viewport(1280, 800));
  await renderMeeting({ people: 15, plan: ['Red', 'Blue'], view: 'assign' }, <AssignDialog />);
  const list = document.querySelector('.rbk-people-pane .rbk-listbox') as Element;
  const whole = () => {
    const { top, bottom } = list.getBoundingClientRect();
    const rows = [...list.querySelectorAll('[role=option]')].map((row) => row.getBoundingClientRect());
    return rows.filter((row) => row.top >= top && row.bottom <= bottom).length;
  };
  await expect.poll(whole).toBeGreaterThanOrEqual(6);
  const people = list.getBoundingClientRect();
  const rooms = page.getByRole('region', { name: 'Red', exact: true });
  await expect.element(rooms).toBeVisible();
  expect(rooms.element().getBoundingClientRect().left).toBeGreaterThanOrEqual(people.right);
});

/** The texts that are not to be seen; the selector, where there is no button. */
function wordless(selector: string): string[] {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  if (all.length === 0) return [selector];
  return all.filter((each) => getComputedStyle(each).fontSize === '0px').map((each) => each.textContent);
}

/** The texts of what lies over something of its kind, over its own edge, or over that of the frame. */
function crowded(selector: string): string[] {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.offsetWidth > 0);
  if (all.length === 0) return [selector];
  const boxes = all.map((each) => each.getBoundingClientRect());
  return all.flatMap((each, index) => {
    const { left, right, top, bottom } = boxes[index] ?? new DOMRect();
    const isOver = boxes.some(
      (box, other) =>
        other > index && box.left < right - 1 && box.right > left + 1 && box.top < bottom - 1 && box.bottom > top + 1,
    );
    return isOver || each.scrollWidth > each.clientWidth + 1 || left < 0 || right > innerWidth
      ? [each.textContent]
      : [];
  });
}
