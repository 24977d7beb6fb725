import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { breakoutTimer } from '../../../src/core';
import { BreakoutNotes, BreakoutPanel, preloadBreakout } from '../../../src/index';
import { renderMeeting, room } from '../../support/render-meeting';

const patience = { timeout: 15_000 };

async function open() {
  await preloadBreakout();
  const { session } = await renderMeeting(
    { people: 2, rooms: ['Red', 'Blue'], view: 'panel' },
    <>
      <BreakoutNotes />
      <BreakoutPanel />
    </>,
  );
  const titles = () => session.getSnapshot().rooms.map(({ title }) => title);
  const blue = session.getSnapshot().rooms.find(({ title }) => title === 'Blue')?.id ?? '';
  return { timer: breakoutTimer(session), titles, blue };
}

async function openFromMenu(): Promise<void> {
  await room('Blue').getByRole('button', { name: 'More for Blue' }).click();
  await page.getByRole('menuitem', { name: 'Timer', exact: true }).click();
}

it('a room is given a time in its menu, shows it in its line, and loses it there', async () => {
  const { timer, blue } = await open();
  await timer.set(600_000);
  await openFromMenu();
  const dialog = page.getByRole('dialog', { name: 'Timer of Blue' });
  await dialog.getByRole('spinbutton').fill('3');
  await dialog.getByRole('button', { name: 'Start timer' }).click();
  await expect.poll(() => timer.of(blue).getSnapshot()?.roomId, patience).toBe(blue);
  await expect.element(room('Blue').getByRole('timer'), patience).toHaveTextContent(/^[23]:\d\d$/);
  await expect.element(room('Red').getByRole('timer')).not.toBeInTheDocument();
  await openFromMenu();
  await dialog.getByRole('button', { name: 'Remove timer' }).click();
  await expect.element(room('Blue').getByRole('timer'), patience).not.toBeInTheDocument();
  expect(timer.read(blue)?.roomId).toBeNull();
});

it('at the end of its time a host gives that room more, or closes it, by the question that closing it asks', async () => {
  const { timer, titles, blue } = await open();
  const over = page.getByRole('group', { name: 'Time is up in Blue' });
  await timer.set(1000, { roomId: blue });
  await over.getByRole('button', { name: '+1 min' }).click();
  await expect.element(over).not.toBeInTheDocument();
  await timer.set(1000, { roomId: blue });
  await over.getByRole('button', { name: 'Close room' }).click();
  const question = page.getByRole('alertdialog', { name: 'Close Blue?' });
  await question.getByRole('button', { name: 'Close room' }).click();
  await expect.poll(titles, patience).toEqual(['Red']);
  await expect.element(over).not.toBeInTheDocument();
});
