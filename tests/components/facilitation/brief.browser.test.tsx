import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breakoutBrief, planEditor, setSchedule } from '../../../src/core';
import { AssignDialog, BreakoutNotes, BreakoutPanel, BreakoutProvider, preloadBreakout } from '../../../src/index';
import { BriefCard } from '../../../src/parts';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import { join, spoken } from './company';
import '../../../src/styles.css';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const task = () => page.getByRole('group', { name: 'Task', exact: true }).first();
const brief = () => breakoutBrief(meeting.session);
const roomId = (title: string) => meeting.session.getSnapshot().rooms.find((room) => room.title === title)?.id ?? '';

async function show(story: StoryMeeting = {}, parts: 'both' | 'notes' | 'panel' | 'placed' = 'both'): Promise<void> {
  meeting = await openMeeting({ people: 2, rooms: ['Red', 'Blue'], view: 'panel', ...story });
  await preloadBreakout();
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      {parts !== 'panel' && <BreakoutNotes />}
      {(parts === 'both' || parts === 'panel') && <BreakoutPanel />}
      {parts === 'placed' && <BriefCard data-testid="placed" />}
    </BreakoutProvider>,
  );
}

describe('a host', () => {
  it('writes the task of all rooms while they are open, by keyboard, changes it, and takes it away', async () => {
    await show();
    await expect.element(button('More for all rooms'), patience).toBeVisible();
    button('More for all rooms').element().focus();
    await userEvent.keyboard('{Enter}ta');
    await expect.element(page.getByRole('menuitem', { name: 'Task…' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Task', exact: true })).toHaveFocus();
    await userEvent.keyboard('List three risks{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(button('More for all rooms')).toHaveFocus();
    expect(brief().read(null)?.text).toBe('List three risks');

    await button('Task').click();
    await button('Change task').click();
    await page.getByRole('textbox', { name: 'Task', exact: true }).fill('List three chances');
    await page.getByLabelText('Link (optional)').fill('https://example.com/board');
    await button('Save task').click();
    await expect
      .poll(() => brief().read(null))
      .toMatchObject({
        text: 'List three chances',
        link: 'https://example.com/board',
      });
    await button('Change task').click();
    await button('Remove task').click();
    await expect.poll(() => brief().read(null)).toBeNull();
    await expect.element(button('Change task')).not.toBeInTheDocument();
  });

  it('gives a room a task of its own, by the menu of the room', async () => {
    await show();
    await brief().set({ text: 'for all' });
    await button('More for Blue').click();
    await page.getByRole('menuitem', { name: 'Task…' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Task for Blue' })).toBeVisible();
    // It is not that of all rooms.
    await expect.element(page.getByRole('textbox', { name: 'Task', exact: true })).toHaveValue('');
    await page.getByRole('textbox', { name: 'Task', exact: true }).fill('for blue');
    await button('Save task').click();
    await expect.poll(() => brief().read(roomId('Blue'))?.text).toBe('for blue');
    expect(brief().read(roomId('Red'))?.text).toBe('for all');
  });

  it('gives a room of the plan a task of its own, by the menu of the room, and is back at the menu', async () => {
    meeting = await openMeeting({ people: 2, view: 'assign', plan: ['Red', 'Blue'] });
    await preloadBreakout();
    render(
      <BreakoutProvider client={meeting.client} options={meeting.options}>
        <AssignDialog />
      </BreakoutProvider>,
    );
    await button('More for Blue').click();
    await page.getByRole('menuitem', { name: 'Task…' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Task for Blue' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Task', exact: true }).fill('for blue');
    await button('Save task').click();
    await expect.element(page.getByText('for blue', { exact: true })).toBeVisible();
    await expect.element(button('More for Blue')).toHaveFocus();
    const rooms = planEditor(meeting.session).getState().plan?.rooms;
    expect(rooms?.map((room) => room.brief?.text)).toEqual([undefined, 'for blue']);
  });

  it('plans what the rooms are asked for beside their task, also without one', async () => {
    meeting = await openMeeting({ people: 2, view: 'assign', plan: ['Red', 'Blue'] });
    await preloadBreakout();
    render(
      <BreakoutProvider client={meeting.client} options={meeting.options}>
        <AssignDialog />
      </BreakoutProvider>,
    );
    const { getState, undo } = planEditor(meeting.session);
    const planned = () => [getState().plan?.brief?.text, getState().plan?.question];
    await button('Add a task or question').click();
    await expect.element(button('Save task and question')).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('textbox', { name: 'Question to the rooms' }).fill('Which risks?');
    await button('Save task and question').click();
    await expect.element(page.getByText('Which risks?', { exact: true })).toBeVisible();
    expect(planned()).toEqual([undefined, 'Which risks?']);
    // In words: beside it a pencil renames.
    const edit = button('Change task or question');
    await expect.element(edit).toHaveTextContent('Change task or question');
    expect(edit.element().getBoundingClientRect().width).toBeGreaterThan(100);
    await edit.click();
    await page.getByRole('textbox', { name: 'Task', exact: true }).fill('List risks');
    await button('Save task and question').click();
    await expect.element(page.getByText('List risks', { exact: true })).toBeVisible();
    expect(planned()).toEqual(['List risks', 'Which risks?']);
    await button('Change task or question').click();
    await page.getByRole('textbox', { name: 'Question to the rooms' }).fill('');
    await button('Remove task').click();
    await expect.element(button('Add a task or question')).toBeVisible();
    expect(planned()).toEqual([undefined, undefined]);
    undo();
    expect(planned()).toEqual(['List risks', 'Which risks?']);
  });

  it('is told where a timer has gone once rounds are planned', async () => {
    meeting = await openMeeting({ people: 4, view: 'assign', plan: ['Red', 'Blue'] });
    await preloadBreakout();
    render(
      <BreakoutProvider client={meeting.client} options={meeting.options}>
        <AssignDialog />
      </BreakoutProvider>,
    );
    await expect.element(button('Add a timer')).toBeVisible();
    const clock = page.getByText('Each round has its own clock, in place of a timer.');
    expect(clock.elements()).toEqual([]);
    planEditor(meeting.session).edit((plan) =>
      setSchedule(plan, { count: 3, minutes: 5, next: 'partners', end: 'ask' }),
    );
    await expect.element(clock).toBeVisible();
    await expect.element(button('Add a timer')).not.toBeInTheDocument();
  });

  it('is refused a link that is not https, and told so', async () => {
    await show();
    await button('More for all rooms').click();
    await page.getByRole('menuitem', { name: 'Task…' }).click();
    await page.getByRole('textbox', { name: 'Task', exact: true }).fill('See');
    await page.getByLabelText('Link (optional)').fill('http://example.com');
    await expect.element(page.getByText('A link has to begin with https://')).toBeVisible();
    await expect.element(button('Save task')).toHaveAttribute('aria-disabled', 'true');
  });

  it('who visits a room sees its task there', async () => {
    await show({ inRoom: 'Red', as: 'host' });
    const host = await join(meeting, 'Hanna', 'host');
    await host.brief.set({ text: 'for all' });
    await expect.element(task(), patience).toHaveTextContent('for all');
  });
});

describe('somebody in a room', () => {
  it('sees and hears the task, folds it, and is told when it has changed', async () => {
    await show({ as: 'participant', inRoom: 'Red' }, 'notes');
    const host = await join(meeting, 'Hanna', 'host');
    await host.brief.set({ text: 'List three risks', link: 'https://example.com/board' });
    await expect.element(task(), patience).toHaveTextContent('List three risks');
    await expect.element(page.getByRole('link', { name: 'example.com' })).toHaveAttribute('rel', 'noopener noreferrer');
    await expect.poll(spoken).toContain('Task: List three risks');

    await button('Task').click();
    await expect.element(button('Task')).toHaveAttribute('aria-expanded', 'false');
    await expect.element(page.getByText('List three risks').first()).not.toBeInTheDocument();
    await host.brief.set({ text: 'List three chances' });
    await expect.element(button('Task Changed'), patience).toBeVisible();
    await expect.poll(spoken).toContain('The task has changed: List three chances');
    button('Task Changed').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(task()).toHaveTextContent('List three chances');
    await expect.element(button('Task')).toHaveAttribute('aria-expanded', 'true');
  });

  it('finds it open on arrival in the next room, also where something else was open before, and folded there no more', async () => {
    await show({ as: 'switcher', inRoom: 'Red' }, 'notes');
    const host = await join(meeting, 'Hanna', 'host');
    await host.brief.set({ text: 'List three risks' }, roomId('Red'));
    await host.brief.set({ text: 'List three chances' }, roomId('Blue'));
    await expect.element(task(), patience).toHaveTextContent('List three risks');
    await button('Task').click();
    await host.announcements.announce('Choose who speaks.');
    const said = page.getByRole('group', { name: 'Announcement by Hanna' });
    await expect.element(said, patience).not.toHaveAttribute('data-row');
    await meeting.session.join(roomId('Blue'));
    await expect.element(task(), patience).toHaveTextContent('List three chances');
    await expect.element(said).toHaveAttribute('data-row');
    // There it is as it was left.
    await meeting.session.join(roomId('Red'));
    await expect.element(button('Task'), patience).toHaveAttribute('aria-expanded', 'false');
    await expect.element(said).not.toHaveAttribute('data-row');
  });

  it('finds it in the panel where there are no notes', async () => {
    await show({ as: 'participant', inRoom: 'Red' }, 'panel');
    const host = await join(meeting, 'Hanna', 'host');
    await host.brief.set({ text: 'List three risks' });
    await expect.element(task(), patience).toHaveTextContent('List three risks');
  });

  it('sees it once where the app has placed it', async () => {
    await show({ as: 'participant', inRoom: 'Red' }, 'placed');
    const host = await join(meeting, 'Hanna', 'host');
    await host.brief.set({ text: 'List three risks' });
    await expect.element(page.getByTestId('placed'), patience).toHaveTextContent('List three risks');
    expect(document.querySelectorAll('.rbk-brief')).toHaveLength(1);
  });
});
