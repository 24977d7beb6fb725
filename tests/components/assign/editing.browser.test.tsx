import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LoadedMeeting } from '../../support/open-meeting';
import { button, focused, room } from '../../support/render-meeting';
import { settled } from '../../support/settled';
import { everyone, openAssign, option, plannedIn, status } from './world';

let meeting: LoadedMeeting;
const planned = () => plannedIn(meeting);
const plan = () => meeting.session.editor.getState().plan;
const choose = (name: string) => page.getByRole('menuitem', { name }).click();

/** Assigns somebody to a room by selecting them. */
async function put(name: string, title: string): Promise<void> {
  await everyone().getByRole('option', { name }).click();
  await button(`Assign 1 selected person to ${title}`).click();
}

it('begins the next plan at its top', async () => {
  const list = () => document.querySelector('.rbk-rooms-pane .rbk-virtual-list') as Element;
  await openAssign({ plan: Array.from({ length: 30 }, (_, index) => `Room ${index + 1}`) });
  list().scrollTop = 500;
  await settled();
  await expect.element(button('Discard…')).toHaveAttribute('data-danger');
  await button('Discard…').click();
  await button('Discard plan').click();
  await page.getByRole('spinbutton').fill('30');
  await page.getByRole('dialog').getByRole('button', { name: 'Create', exact: true }).click();
  await expect.element(room('Room 1')).toBeVisible();
  await settled();
  expect(list().scrollTop).toBe(0);
});

describe('editing rooms', () => {
  beforeEach(async () => {
    meeting = await openAssign();
  });

  it('undoes and redoes by button and by key, and says so', async () => {
    await put('Ana', 'Red');
    await button('Undo').click();
    expect(planned().Red).toEqual([]);
    await expect.element(status()).toHaveTextContent('Undone');
    await button('Redo').click();
    expect(planned().Red).toEqual(['Ana']);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(planned().Red).toEqual([]);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(planned().Red).toEqual(['Ana']);
    await expect.element(status()).toHaveTextContent('Redone');
  });

  it('leaves the undo of a text field alone', async () => {
    await put('Ana', 'Red');
    await page.getByRole('searchbox').fill('be');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(planned().Red).toEqual(['Ana']);
  });

  it('limits a room, says when it is full, and when there are too many', async () => {
    await button('More for Red').click();
    await choose('Set limit…');
    await userEvent.keyboard('1{Enter}');
    expect(plan()?.rooms[0]?.capacity).toBe(1);
    await expect.element(room('Red').getByText('max 1', { exact: true })).toBeVisible();
    await expect.poll(focused).toBe(button('More for Red').element());
    await put('Ana', 'Red');
    await expect.element(room('Red').getByText('Full', { exact: true })).toBeVisible();
    await put('Ben', 'Red');
    await expect.element(room('Red').getByText('1 over limit')).toBeVisible();
    await expect.element(page.getByText('Red is 1 over its limit.')).toBeVisible();
  });

  it('refuses what is no number, and restores with Escape', async () => {
    await button('More for Red').click();
    await choose('Set limit…');
    await userEvent.keyboard('two{Enter}');
    await expect
      .element(page.getByRole('textbox', { name: 'Maximum number of people' }))
      .toHaveAttribute('aria-invalid');
    await userEvent.keyboard('{Escape}');
    expect(plan()?.rooms[0]?.capacity).toBeUndefined();
    await expect.element(page.getByRole('dialog', { name: 'Assign Participants' })).toBeVisible();
  });

  it('shuffles around a locked room and locked people', async () => {
    await put('Ana', 'Red');
    await put('Ben', 'Blue');
    await button('More for Red').click();
    await choose('Lock: shuffling leaves it alone');
    await expect.element(status()).toHaveTextContent('Red locked');
    await everyone().getByRole('option', { name: 'Cem' }).click();
    await button('Lock in place').click();
    expect(plan()?.rooms[0]?.isLocked).toBe(true);
    expect(plan()?.lockedPeople).toHaveLength(1);
    await expect.element(everyone().getByText('Locked in place')).toBeInTheDocument();
  });

  it('empties a room', async () => {
    await put('Ana', 'Red');
    await button('More for Red').click();
    await choose('Remove everyone');
    expect(planned().Red).toEqual([]);
    await expect.element(status()).toHaveTextContent('1 person removed from Red');
  });

  it('swaps two people of different rooms', async () => {
    await put('Ana', 'Red');
    await put('Ben', 'Blue');
    await option('Ana').click();
    await option('Ben').click();
    await button('Move to…').click();
    await choose('Swap these two');
    expect(planned()).toEqual({ Red: ['Ben'], Blue: ['Ana'] });
    await expect.element(status()).toHaveTextContent('Ana and Ben swapped');
    // One press away, while two of different rooms are selected.
    await option('Ana').click();
    await expect.element(button('Swap these two')).not.toBeInTheDocument();
    await option('Ben').click();
    await button('Swap these two').click();
    expect(planned()).toEqual({ Red: ['Ana'], Blue: ['Ben'] });
  });

  it('names who leads a room, as long as they are in it', async () => {
    await put('Ana', 'Red');
    await option('Ana').click();
    await button('Move to…').click();
    await choose('Make lead');
    await expect.element(status()).toHaveTextContent('Ana leads Red');
    await expect.element(room('Red').getByText('Lead', { exact: true })).toBeVisible();
    await button('Move to…').click();
    await choose('Blue');
    await expect.element(page.getByText('Lead', { exact: true })).not.toBeInTheDocument();
  });

  it('moves the people of a room by keyboard alone', async () => {
    await put('Ana', 'Red');
    page.getByRole('listbox', { name: 'People in Red' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menu', { name: 'Move Ana to' })).toBeVisible();
    await userEvent.keyboard('Bl{Enter}');
    expect(planned()).toEqual({ Red: [], Blue: ['Ana'] });
  });
});

describe('beside the meeting', () => {
  it('leaves the page in use, and closes with Escape', async () => {
    meeting = await openAssign({}, { variant: 'docked' });
    const dialog = page.getByRole('dialog', { name: 'Assign Participants' });
    await expect.element(dialog).toBeVisible();
    const toggle = button('Assign Participants').element();
    toggle.focus();
    expect(focused()).toBe(toggle);
    everyone().element().focus();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(plan()).not.toBeNull();
  });

  it('shows the rooms after a shuffle where there is room for one pane', async () => {
    meeting = await openAssign({}, { variant: 'docked' });
    await expect.element(everyone()).toBeVisible();
    await expect.element(room('Red')).not.toBeInTheDocument();
    await button('Shuffle people').click();
    await expect.element(room('Red')).toBeVisible();
    // And once more, from there.
    await expect.element(button('Shuffle people')).toBeVisible();
  });
});
