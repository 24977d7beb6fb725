import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { AssignDialog } from '../../../src/index';
import { de, fr } from '../../../src/locales';
import type { StoryMeeting } from '../../support/open-meeting';
import { layOutForTouch } from '../../support/lay-out-for-touch';
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

describe.each([
  [490, 200],
  [488, 169],
])('AssignDialog at %d × %d', (width, height) => {
  it.each([
    ['a mouse', () => undefined],
    ['fingers', layOutForTouch],
  ])('shows a room at once, and all tools apart from each other, for %s', async (_, layOut) => {
    await page.viewport(width, height);
    onTestFinished(() => page.viewport(1280, 800));
    await renderMeeting({ people: 6, plan: ['Red', 'Blue'], assigned: true, view: 'assign' }, <AssignDialog />);
    layOut();
    await page.getByRole('radio').nth(1).click();
    const room = page.getByRole('region', { name: 'Red', exact: true });
    const list = () => document.querySelector('.rbk-rooms-pane .rbk-virtual-list') as Element;
    const seen = (node: Element) => list().getBoundingClientRect().bottom - node.getBoundingClientRect().bottom;
    await expect.poll(() => seen(room.getByRole('heading').element())).toBeGreaterThanOrEqual(0);
    // With who is in it, unless the frame is as low as can be.
    if (height === 200) expect(seen(room.element().querySelector('.rbk-person') as Element)).toBeGreaterThanOrEqual(0);
    expect(crowded('dialog :is(.rbk-button, .rbk-segment)')).toEqual([]);
    expect(page.getByRole('dialog').element().scrollHeight).toBeLessThanOrEqual(height);
    await page.getByRole('radio').first().click();
    await page.getByRole('radio', { name: /Everyone/ }).click();
    expect(crowded('dialog :is(.rbk-button, .rbk-segment, .rbk-check, .rbk-search)')).toEqual([]);
    const people = document.querySelector('.rbk-people-pane') as Element;
    const person = page.getByRole('option').first();
    person.element().scrollIntoView({ block: 'nearest' });
    expect(person.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(people.getBoundingClientRect().bottom);
  });
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
