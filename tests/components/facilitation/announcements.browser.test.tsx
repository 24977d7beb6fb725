import { render } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breakoutAnnouncements } from '../../../src/core';
import { BreakoutNotes, BreakoutPanel, BreakoutProvider, preloadBreakout } from '../../../src/index';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import { join, spoken } from './company';
import '../../../src/styles.css';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const from = (name: string) => page.getByRole('group', { name: `Announcement by ${name}` });
const all = () => breakoutAnnouncements(meeting.session).getSnapshot().all;
const roomId = (title: string) => meeting.session.getSnapshot().rooms.find((room) => room.title === title)?.id ?? '';

async function show(story: StoryMeeting = {}): Promise<void> {
  meeting = await openMeeting({ people: 2, rooms: ['Red', 'Blue'], view: 'panel', ...story });
  await preloadBreakout();
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      <BreakoutNotes />
      <BreakoutPanel />
    </BreakoutProvider>,
  );
}

describe('a host', () => {
  it('writes to everyone by keyboard, sees no note of it, and how many have read it in each room', async () => {
    await show();
    const alice = await join(meeting, 'Alice');
    await meeting.session.refresh();
    const key = meeting.session.getSnapshot().main?.people.find(({ name }) => name === 'Alice')?.key ?? '';
    await meeting.session.move([key], roomId('Red'));
    button('Announce…').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Message')).toHaveFocus();
    await userEvent.keyboard('Five minutes left{Control>}{Enter}{/Control}');
    await expect
      .poll(() => alice.announcements.getSnapshot().shown.map(({ text }) => text), patience)
      .toEqual(['Five minutes left']);
    await expect.element(button('Announce…')).toHaveFocus();
    await expect.poll(spoken).toContain('Sent');
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    await expect.poll(() => boxOf('.rbk-said')?.top ?? -1).toBeGreaterThan(0);
    // Over nothing that waits below the header.
    expect(boxOf('.rbk-said')?.bottom).toBeLessThanOrEqual(boxOf('.rbk-panel-header')?.bottom ?? 0);
    await expect.element(from('Mira Lindqvist')).not.toBeInTheDocument();
    await button('1 announcement').click();
    await page.getByRole('button', { name: /^Read by 0 of \d+$/ }).click();
    await expect.element(page.getByText('Read by 0 of 2 in Red')).toBeVisible();
    // Nobody but its author is in the main meeting.
    await expect.element(page.getByText(/in Main meeting/)).not.toBeInTheDocument();
    alice.announcements.dismiss(alice.announcements.getSnapshot().shown[0]?.id ?? '');
    await expect.element(page.getByText('Read by 1 of 2 in Red'), patience).toBeVisible();
    await button('Remove for everyone').click();
    await expect.poll(() => alice.announcements.getSnapshot().all, patience).toEqual([]);
  });

  it('sees two lines of what they write, and the footer, in the lowest frame', async () => {
    await page.viewport(490, 200);
    onTestFinished(() => page.viewport(1280, 800));
    await show();
    await button('Announce…').click();
    const field = page.getByLabelText('Message');
    await expect.element(field).toHaveFocus();
    const lines = () => {
      const { top, bottom } = field.element().getBoundingClientRect();
      const footer = document.querySelector('dialog[open] .rbk-dialog-footer')?.getBoundingClientRect();
      const isWhole = bottom <= (footer?.top ?? 0) && (footer?.bottom ?? Infinity) <= innerHeight;
      return isWhole ? (bottom - top) / parseFloat(getComputedStyle(field.element()).lineHeight) : 0;
    };
    await expect.poll(lines).toBeGreaterThan(2);
  });

  it('writes to chosen rooms, with a link of https only', async () => {
    await show();
    await button('Announce…').click();
    await page.getByLabelText('Message').fill('Your task');
    await page.getByText('Some rooms', { exact: true }).first().click();
    await expect.element(page.getByText('Choose at least one room.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Blue' }).click();
    await page.getByLabelText('Link (optional)').fill('javascript:alert(1)');
    await expect.element(page.getByText('A link has to begin with https://')).toBeVisible();
    await expect.element(button('Send')).toHaveAttribute('aria-disabled', 'true');
    await page.getByLabelText('Link (optional)').fill('example.com/task');
    await expect.element(page.getByText('A link has to begin with https://')).not.toBeInTheDocument();
    await button('Send').click();
    await expect
      .poll(() => all()[0], patience)
      .toMatchObject({
        text: 'Your task',
        to: [roomId('Blue')],
        link: 'https://example.com/task',
      });
  });
});

it('a host writes to one room from its menu', async () => {
  await show();
  await button('More for Blue').click();
  await page.getByRole('menuitem', { name: 'Write to this room…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Write to Blue' });
  await dialog.getByLabelText('Message').fill('Who takes notes?');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => all()[0], patience).toMatchObject({ text: 'Who takes notes?', to: [roomId('Blue')] });
});

describe('a participant', () => {
  it('sees and hears an announcement with its author, and its link by its host, until dismissed, also after a reload', async () => {
    await show({ as: 'participant', inRoom: 'Red' });
    const host = await join(meeting, 'Hanna', 'host');
    await host.announcements.announce('Read this', { link: 'https://example.com/task' });
    await expect.element(from('Hanna'), patience).toHaveTextContent(/Hanna: Read this.*just now.*example\.com/);
    await expect.poll(spoken).toContain('Announcement by Hanna: Read this');
    const link = from('Hanna').getByRole('link', { name: 'example.com' });
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    await host.announcements.announce('And this');
    await expect.element(button('1 earlier announcement'), patience).toBeVisible();
    await button('1 earlier announcement').click();
    await expect.poll(() => from('Hanna').elements().length).toBe(2);
    const earlier = from('Hanna').filter({ hasText: 'Read this' });
    await earlier.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => from('Hanna').elements().length).toBe(1);
    await expect.element(from('Hanna')).toHaveTextContent('And this');
    expect(spoken()).toContain('Announcement by Hanna: And this');
    // Hanna, whose client is of this page, has both of hers among them.
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith('realtimekit-breakout.dismissed.'));
    expect(keys.map((key) => sessionStorage.getItem(key))).toContainEqual(expect.stringMatching(/^announcement\/\w+$/));
  });

  it('sees nothing older come back when they dismiss the last one; all stay in the list', async () => {
    await show({ as: 'participant', inRoom: 'Red' });
    const host = await join(meeting, 'Hanna', 'host');
    for (const text of ['Welcome', 'Read this', 'And this']) await host.announcements.announce(text);
    await expect.element(from('Hanna'), patience).toHaveTextContent('And this');
    await button('Dismiss').click();
    await expect.element(from('Hanna')).not.toBeInTheDocument();
    await button('3 announcements').click();
    for (const text of ['Welcome', 'Read this', 'And this'])
      await expect.element(page.getByRole('listitem').filter({ hasText: text })).toBeVisible();
  });

  it('keeps the keyboard in the notes once it is dismissed', async () => {
    await show({ as: 'participant', inRoom: 'Red' });
    const host = await join(meeting, 'Hanna', 'host');
    await host.announcements.announce('Read this');
    await expect.element(button('Dismiss'), patience).toBeVisible();
    button('Dismiss').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(from('Hanna')).not.toBeInTheDocument();
    await expect.element(page.getByRole('group', { name: 'Notes', exact: true })).toHaveFocus();
  });

  it('who comes later sees what was announced before', async () => {
    await show({ as: 'participant' });
    const host = await join(meeting, 'Hanna', 'host');
    await host.announcements.announce('For Red', { to: [roomId('Red')] });
    await expect.poll(() => host.announcements.getSnapshot().all.length).toBe(1);
    await expect.element(from('Hanna')).not.toBeInTheDocument();
    const key = meeting.session.getSnapshot().me?.key ?? '';
    await host.session.refresh();
    const same = host.session.getSnapshot().main?.people.find(({ name }) => name === 'Mira Lindqvist')?.key ?? key;
    await host.session.move([same], roomId('Red'));
    await expect.element(from('Hanna'), patience).toHaveTextContent('For Red');
  });
});
