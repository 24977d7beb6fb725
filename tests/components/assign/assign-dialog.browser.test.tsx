import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { planEditor, setBrief, setTimer, type Plan } from '../../../src/core';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { button, focused, room } from '../../support/render-meeting';
import { everyone, openAssign, option, plannedIn } from './world';

let meeting: LoadedMeeting;

async function open(story: StoryMeeting = {}): Promise<void> {
  meeting = await openAssign(story);
}

const planned = () => plannedIn(meeting);
const sizes = () => meeting.session.getSnapshot().rooms.map(({ people }) => people.length);
const patience = { timeout: 20_000 };

describe('AssignDialog', () => {
  beforeEach(() => open());

  it('selects by click and by Shift+click, and assigns those selected', async () => {
    await option('Ana').click();
    await option('Cem').click({ modifiers: ['Shift'] });
    await expect.element(page.getByText('3 people selected')).toBeVisible();
    await button('Assign 3 selected people to Blue').click();
    expect(planned()).toEqual({ Red: [], Blue: ['Ana', 'Ben', 'Cem'] });
    await expect.element(everyone().getByRole('option', { name: 'Ana' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('status')).toHaveTextContent('3 people assigned to Blue');
  });

  it('says how to assign until everyone has a room', { tags: 'full' }, async () => {
    const hint = page.getByText('Select people, then press Assign on a room.');
    await expect.element(hint).toBeVisible();
    await option('Ana').click();
    await expect.element(hint).not.toBeInTheDocument();
    await button('Shuffle people').click();
    await expect.element(page.getByText('Everyone is assigned.')).toBeVisible();
    await expect.element(hint).not.toBeInTheDocument();
  });

  it('fills the button for what most hosts do next: to shuffle and, once somebody has a room, to start', async () => {
    await expect.element(button('Shuffle people')).toHaveAttribute('data-variant', 'primary');
    await expect.element(button('Start Breakout')).toHaveAttribute('data-variant', 'secondary');
    await button('Shuffle people').click();
    await expect.element(button('Shuffle people')).toHaveAttribute('data-variant', 'secondary');
    await expect.element(button('Start Breakout')).toHaveAttribute('data-variant', 'primary');
  });

  it('opens on a phone with whoever needs a room, or else with the rooms', async () => {
    await page.viewport(390, 844);
    onTestFinished(() => page.viewport(1280, 800));
    await expect.element(everyone()).toBeVisible();
    // The rooms that it speaks of are not in view.
    expect(page.getByText('Select people, then press Assign on a room.').element().checkVisibility()).toBe(false);
    await button('Shuffle people').click();
    await page.getByRole('radio', { name: '6 people' }).click();
    await userEvent.keyboard('{Escape}');
    await button('Assign Participants').click();
    await expect.element(page.getByRole('region', { name: 'Red', exact: true })).toBeVisible();
    await expect.element(page.getByRole('searchbox')).not.toBeInTheDocument();
  });

  it('selects and assigns by keyboard alone', async () => {
    everyone().element().focus();
    await userEvent.keyboard('{ArrowDown} {Shift>}{ArrowDown}{/Shift}{Enter}');
    await expect.element(page.getByRole('menu', { name: 'Move to…' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(planned()).toEqual({ Red: [], Blue: ['Ana', 'Ben'] });
    await expect.element(everyone()).toHaveFocus();
  });

  it('goes on in the list when the buttons for a selection are gone', { tags: 'full' }, async () => {
    await option('Ana').click();
    await button('Move to…').click();
    await userEvent.keyboard('{Enter}');
    expect(planned().Red).toEqual(['Ana']);
    await expect.element(everyone()).toHaveFocus();
    await option('Ben').click();
    // The one that is filled.
    const filled = () =>
      [...document.querySelectorAll('.rbk-button[data-variant=primary]')].map((it) => it.textContent);
    await expect.poll(filled).toEqual(['Move to…']);
    button('Clear selection').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(everyone()).toHaveFocus();
  });

  it('offers a room only to those who are elsewhere', { tags: 'full' }, async () => {
    await option('Ana').click();
    await button('Assign 1 selected person to Red').click();
    await page.getByRole('radio', { name: 'Everyone 6' }).click();
    await everyone().getByRole('option', { name: 'Ana' }).click();
    await expect.element(button('Assign 1 selected person to Blue')).toBeEnabled();
    await expect.element(room('Red').getByRole('button', { name: 'Assign', exact: true })).toBeDisabled();
  });

  it('says nothing old when it opens again', { tags: 'full' }, async () => {
    await button('Shuffle people').click();
    await expect.element(page.getByRole('status')).toHaveTextContent('6 people assigned at random');
    await userEvent.keyboard('{Escape}');
    await button('Assign Participants').click();
    await expect.element(page.getByRole('dialog', { name: 'Assign Participants' })).toBeVisible();
    await expect.element(page.getByRole('status')).toBeEmptyDOMElement();
  });

  it('closes the menu with Escape, and not the dialog', { tags: 'full' }, async () => {
    await option('Ana').click();
    await button('Assign 1 selected person to Red').click();
    page.getByRole('listbox', { name: 'People in Red' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menu', { name: 'Move Ana to' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    await expect.element(page.getByRole('dialog', { name: 'Assign Participants' })).toBeVisible();
    await expect.poll(focused).toBe(page.getByRole('listbox', { name: 'People in Red' }).element());
  });

  it('selects all that were found, and only those', { tags: 'full' }, async () => {
    await page.getByRole('searchbox').fill('e');
    await page.getByRole('checkbox').click();
    await expect.element(page.getByText('3 people selected')).toBeVisible();
    await button('Assign 3 selected people to Red').click();
    expect(planned().Red).toEqual(['Ben', 'Cem', 'Eli']);
  });

  it('keeps the selection when somebody joins', async () => {
    await option('Ben').click();
    meeting.meeting.addBots(['Gus']);
    await expect.element(option('Gus')).toBeVisible();
    await expect.element(option('Ben')).toHaveAttribute('aria-selected', 'true');
  });

  it('renames with Enter, and restores with Escape without closing', async () => {
    await button('Rename Red').click();
    await userEvent.keyboard('Green{Enter}');
    expect(Object.keys(planned())).toEqual(['Green', 'Blue']);
    await button('Rename Blue').click();
    await userEvent.keyboard('Gold{Escape}');
    expect(Object.keys(planned())).toEqual(['Green', 'Blue']);
    await expect.element(page.getByRole('dialog', { name: 'Assign Participants' })).toBeVisible();
    await expect.poll(focused).toBe(button('Rename Blue').element());
  });

  it('unassigns the people of a room that is deleted', { tags: 'full' }, async () => {
    await option('Ana').click();
    await button('Assign 1 selected person to Red').click();
    await button('More for Red').click();
    await page.getByRole('menuitem', { name: 'Delete room' }).click();
    expect(planned()).toEqual({ Blue: [] });
    await expect.element(option('Ana')).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('Red deleted; 1 person is now unassigned');
  });

  it('gives a new room a title that no room has', { tags: 'full' }, async () => {
    await button('Add room').click();
    await button('Add room').click();
    expect(Object.keys(planned())).toEqual(['Red', 'Blue', 'Room 3', 'Room 4']);
  });

  it('keeps the plan when it is put aside, and the toggle leads back to it', async () => {
    await option('Ana').click();
    await button('Assign 1 selected person to Red').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await button('Assign Participants').click();
    await expect.element(page.getByRole('dialog', { name: 'Assign Participants' })).toBeVisible();
    expect(planned().Red).toEqual(['Ana']);
  });

  it('loses nothing when the start is declined', { tags: 'full' }, async () => {
    await button('Shuffle people').click();
    const before = planned();
    await button('Start Breakout').click();
    await expect.poll(focused).toBe(button('Yes, start').element());
    await button('Cancel').click();
    await button('Start Breakout').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument();
    expect(planned()).toEqual(before);
    expect(meeting.session.getSnapshot().rooms).toEqual([]);
  });

  it('starts, and goes on to the panel', async () => {
    await button('Shuffle people').click();
    await button('Start Breakout').click();
    await button('Yes, start').click();
    await expect.element(page.getByRole('region', { name: 'Breakout rooms' })).toBeVisible();
    expect(meeting.session.editor.getState().plan).toBeNull();
    await expect.poll(sizes).toEqual([3, 3]);
  });

  it('is what was asked for until the moves are sent, and calls nobody on the way gone', async () => {
    await button('Shuffle people').click();
    meeting.sandbox.configure({ latency: 100 });
    const { session } = meeting;
    const said: (string | null)[] = [];
    const stop = session.subscribe(() => {
      if (session.getSnapshot().operations.length === 0) return;
      const dialog = document.querySelector('dialog.rbk-dialog[open]:has(.rbk-dialog-footer)');
      said.push(dialog?.querySelector('h2')?.textContent ?? null);
      expect(document.body.textContent).not.toContain('left the meeting');
    });
    await button('Start Breakout').click();
    await button('Yes, start').click();
    await expect.element(page.getByRole('region', { name: 'Breakout rooms' })).toBeVisible();
    await expect.poll(sizes, patience).toEqual([3, 3]);
    stop();
    expect(said).toContain('Assign Participants');
    expect(said).not.toContain('Edit rooms');
  });

  it('gives way to the panel while people are on the way, which shows who is not there yet', async () => {
    await button('Shuffle people').click();
    // The people of one room are not moved for now.
    meeting.sandbox.fault({ on: 'move', kind: 'silent', times: 1 });
    await button('Start Breakout').click();
    await button('Yes, start').click();
    const panel = page.getByRole('region', { name: 'Breakout rooms' });
    await expect.element(panel).toBeVisible();
    expect(meeting.session.getSnapshot().operations).toMatchObject([{ kind: 'start', exclusive: false }]);
    await expect.element(panel.getByText('On the way').first(), patience).toBeVisible();
    await expect
      .element(panel.getByRole('button', { name: 'Edit rooms' }))
      .not.toHaveAttribute('aria-disabled', 'true');
  });

  it('leaves it to the panel to report what failed, by name, and to retry only that', async () => {
    meeting.sandbox.fault({ on: 'create', kind: 'refuse', only: ['Blue'], times: 1 });
    await button('Shuffle people').click();
    const lost = planned().Blue ?? [];
    await button('Start Breakout').click();
    await button('Yes, start').click();
    const report = page.getByRole('alert');
    await expect.element(report, patience).toHaveTextContent('Blue: The room could not be created');
    await button(`Show all ${lost.length}`).click();
    const troubles = page.getByRole('listitem').filter({ hasText: 'The room could not be created' });
    for (const name of lost) await expect.element(troubles.filter({ hasText: name }).first()).toBeVisible();
    await button('Try again').click();
    const inBlue = () =>
      meeting.session
        .getSnapshot()
        .rooms.find(({ title }) => title === 'Blue')
        ?.people.map(({ name }) => name) ?? [];
    await expect.poll(() => inBlue().sort(), patience).toEqual(lost.sort());
    await expect.element(report).not.toBeInTheDocument();
  });

  it('keeps a plan of which nothing came true', { tags: 'full' }, async () => {
    meeting.sandbox.fault({ on: 'create', kind: 'refuse' });
    await button('Shuffle people').click();
    const before = planned();
    await button('Start Breakout').click();
    await button('Yes, start').click();
    await expect.element(page.getByRole('alert'), patience).toHaveTextContent('2 rooms failed');
    expect(planned()).toEqual(before);
  });
});

it('says before the start who will be moved, without hosts who stay, and what of the plan begins with it', async () => {
  await open({ hosts: ['Hilda'] });
  await button('Shuffle people').click();
  await button('Start Breakout').click();
  const question = page.getByRole('alertdialog');
  await expect.element(question.getByText('6 people will be moved to their assigned rooms.')).toBeVisible();
  await expect.element(question.getByText('Starts with 2 rooms.')).toBeVisible();
  await button('Cancel').last().click();
  const withAll = (plan: Plan): Plan => ({ ...setTimer(plan, { minutes: 10, end: 'ask' }), question: 'Which one?' });
  planEditor(meeting.session).edit((plan) => setBrief(withAll(plan), null, { text: 'Choose one' }));
  await button('Start Breakout').click();
  await expect
    .element(question.getByText('Starts with 2 rooms, a timer of 10 minutes, a task, and a question.'))
    .toBeVisible();
});

describe('AssignDialog from the panel', () => {
  it('leaves no plan behind of rooms that were only looked at', { tags: 'full' }, async () => {
    await open({ rooms: ['Red', 'Blue'], plan: [], view: 'panel' });
    await button('Edit rooms').click();
    await expect.element(page.getByRole('dialog', { name: 'Edit rooms' })).toBeVisible();
    await expect.element(page.getByText('Nothing has been changed yet.')).toBeVisible();
    await expect.element(button('Apply changes')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(button('Discard…')).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('region', { name: 'Breakout rooms' })).toBeVisible();
    expect(meeting.session.editor.getState().plan).toBeNull();
  });

  it('leads back to the panel with Escape, and keeps what was changed', async () => {
    await open({ rooms: ['Red', 'Blue'], plan: [], view: 'panel' });
    await button('Edit rooms').click();
    await button('Add room').click();
    await expect.element(room('Room 3').getByText('New', { exact: true })).toBeVisible();
    await expect.element(room('Red').getByText('New', { exact: true })).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('region', { name: 'Breakout rooms' })).toBeVisible();
    await expect.poll(focused).toBe(button('Edit rooms').element());
    await button('Edit rooms').click();
    expect(Object.keys(planned())).toEqual(['Red', 'Blue', 'Room 3']);
  });
});
