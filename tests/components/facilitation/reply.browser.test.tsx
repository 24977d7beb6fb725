import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { breakoutHelp, breakoutRounds } from '../../../src/core';
import { BreakoutPanel, preloadBreakout } from '../../../src/index';
import { exactButton as button, renderMeeting } from '../../support/render-meeting';
import { showOverAStage } from '../notes/over-a-stage';
import { join } from './company';

const patience = { timeout: 15_000 };
const reply = page.getByRole('group', { name: 'Reply by Hanna to the call for help' });

it('the dialog of a reply says what was asked, and by whom, and has a sign of its own', async () => {
  await preloadBreakout();
  const meeting = await renderMeeting({ people: 2, rooms: ['Red', 'Blue'], view: 'panel' }, <BreakoutPanel />);
  const { session } = meeting;
  const red = session.getSnapshot().rooms.find(({ title }) => title === 'Red')?.id ?? '';
  const alice = await join(meeting, 'Alice');
  await session.refresh();
  await session.move([session.getSnapshot().main?.people.find(({ name }) => name === 'Alice')?.key ?? ''], red);
  await expect.poll(() => alice.session.getSnapshot().status, patience).toBe('room');
  await alice.help.ask();
  await button('Reply…').click();
  const dialog = page.getByRole('dialog', { name: 'Reply to Red' });
  await expect.element(dialog.getByText('Alice asked for help'), patience).toBeVisible();
  await alice.help.ask('Which file?');
  await expect.element(dialog.getByText('Alice: Which file?'), patience).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  const signOf = (name: string) => button(name).element().querySelector('.rbk-icon')?.innerHTML;
  expect(signOf('Reply…')).not.toBe(signOf('Announce…'));
});

it('in the next round an answer to what was asked before stands behind the task', async () => {
  const meeting = await showOverAStage(490, 200);
  const host = await join(meeting, 'Hanna', 'host');
  const rounds = breakoutRounds(host.session);
  const stop = rounds.subscribe(() => undefined);
  await rounds.start({ count: 2, minutes: 5, next: 'rooms', end: 'ask', briefs: [null, { text: 'List three risks' }] });
  await breakoutHelp(meeting.session).ask('Both files?');
  await expect.poll(() => host.help.getSnapshot().requests.length, patience).toBe(1);
  const { currentRoomId } = meeting.session.getSnapshot();
  await host.announcements.announce('Yes, both.', { to: [currentRoomId ?? ''], replyTo: 'Both files?' });
  await expect.element(reply, patience).toBeVisible();
  await rounds.next();
  const task = page.getByText('List three risks').first();
  await expect.element(task, { timeout: 30_000 }).toBeVisible();
  // Of a low frame it is one of those that are counted.
  await expect.poll(() => document.querySelector('.rbk-announcement[data-row]'), patience).not.toBeNull();
  await expect.element(reply).not.toBeInTheDocument();
  stop();
});
