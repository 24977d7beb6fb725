import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AssignDialog, BreakoutPanel, BreakoutProvider, CreateRoomsDialog } from '../../../src/index';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import '../../../src/styles.css';

let meeting: LoadedMeeting;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const focused = () => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;

async function open(story: StoryMeeting): Promise<void> {
  meeting = await openMeeting({ people: ['Ana', 'Ben', 'Cem'], ...story });
  render(
    <BreakoutProvider client={meeting.client} planStorage={meeting.planStorage}>
      <CreateRoomsDialog />
      <AssignDialog />
      <BreakoutPanel />
    </BreakoutProvider>,
  );
}

afterEach(cleanup);

it.each(['Import…', 'Save plan…', 'Saved plans…'])(
  'gives the focus back from "%s" to the menu’s button',
  async (item) => {
    await open({ view: 'assign', plan: ['Red', 'Blue'], assigned: true, saved: ['Monday'] });
    await expect.element(button('Plan')).toBeVisible();
    (button('Plan').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const entry = page.getByRole('menuitem', { name: item, exact: true });
    await expect.element(entry).toBeVisible();
    (entry.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelectorAll('dialog[open]').length).toBe(2);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelectorAll('dialog[open]').length).toBe(1);
    await expect.poll(focused).toBe(button('Plan').element());
  },
);

it('opens menus inside of the dialog', async () => {
  await open({ view: 'assign', plan: ['Red', 'Blue'], assigned: true });
  await expect.element(page.getByRole('dialog', { name: 'Assign Participants' })).toBeVisible();
  const edge = page.getByRole('dialog').element().getBoundingClientRect();
  for (const opener of ['Plan', 'More for all rooms']) {
    await button(opener).click();
    await expect.element(page.getByRole('menu')).toBeVisible();
    const { left, right } = page.getByRole('menu').element().getBoundingClientRect();
    expect(left, opener).toBeGreaterThanOrEqual(edge.left);
    expect(right, opener).toBeLessThanOrEqual(edge.right);
    await userEvent.keyboard('{Escape}');
  }
});

it('the menu of a plan says that it is one, and keeps no room for icons that it has not', async () => {
  await open({ view: 'assign', plan: ['Red', 'Blue'], assigned: true });
  await expect.element(button('Plan')).toBeVisible();
  expect(button('Plan').element().querySelector('[data-name=chevron]')).not.toBeNull();
  await button('Plan').click();
  const item = page.getByRole('menuitem', { name: 'Import…', exact: true });
  await expect.element(item).toBeVisible();
  const text = item.element().querySelector('.rbk-truncate') as Element;
  const { paddingInlineStart } = getComputedStyle(item.element());
  const inset = text.getBoundingClientRect().left - item.element().getBoundingClientRect().left;
  expect(inset).toBe(parseFloat(paddingInlineStart));
});

it('shows for a moment what cannot be seen otherwise, such as that a plan was saved', async () => {
  await open({ view: 'assign', plan: ['Red', 'Blue'], assigned: true });
  await button('Plan').click();
  await page.getByRole('menuitem', { name: 'Save plan…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Monday');
  await button('Save').click();
  await expect.poll(() => document.querySelector('.rbk-said')?.textContent).toBe('Monday saved');
  expect(document.querySelector('.rbk-said')?.getAttribute('aria-hidden')).toBe('true');
});

it('answers a search once, when typing is over, also when nobody matches', async () => {
  await open({ people: Array.from({ length: 20 }, (_, index) => `Person ${index}`), view: 'assign', plan: ['Red'] });
  const said: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest('[aria-live=polite]');
      if (region?.textContent) said.push(region.textContent.trim());
    }
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  const box = page.getByRole('searchbox').first().element();
  // Each sign at once after the other: on a busy machine keys come so slowly that typing seems to have ended.
  const query = 'person 30';
  for (let end = 1; end <= query.length; end += 1) fireEvent.change(box, { target: { value: query.slice(0, end) } });
  await expect.poll(() => said).toEqual(['Nobody matches “person 30”.']);
  observer.disconnect();
});
