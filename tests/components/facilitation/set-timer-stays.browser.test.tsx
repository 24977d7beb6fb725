import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { breakoutRounds, breakoutTimer } from '../../../src/core';
import { BreakoutPanel, preloadBreakout } from '../../../src/index';
import { exactButton as button, renderMeeting } from '../../support/render-meeting';
import { openAssign } from '../assign/world';

const patience = { timeout: 15_000 };

it('a plan says that its rounds have removed a timer, beside the way to take that back', async () => {
  const { session } = await openAssign();
  const plan = () => session.editor.getState().plan;
  await button('Add a timer').click();
  await button('Save timer').click();
  await button('Add rounds').click();
  await button('Save rounds').click();
  await expect.element(button('Undo: Rounds saved, timer removed')).toBeVisible();
  expect(plan()?.timer).toBeUndefined();
  await button('Undo: Rounds saved, timer removed').click();
  expect(plan()?.timer?.minutes).toBe(10);
  expect(plan()?.schedule).toBeUndefined();
  await expect.element(button('Timer: 10 minutes: Change timer')).toBeVisible();
});

it('a plan whose rooms are made anew for rounds says so beside the way back', { tags: 'full' }, async () => {
  const { session } = await openAssign();
  const titles = () => session.editor.getState().plan?.rooms.length;
  await button('Add rounds').click();
  await page.getByRole('spinbutton', { name: 'People per room' }).fill('2');
  await button('Save rounds').click();
  expect(titles()).toBe(3);
  await button('Undo: Rounds saved').click();
  expect(titles()).toBe(2);
});

it('a timer of all rooms whose place rounds take can be taken up again', async () => {
  await preloadBreakout();
  const { session } = await renderMeeting({ people: 2, rooms: ['Red', 'Blue'], view: 'panel' }, <BreakoutPanel />);
  const timer = breakoutTimer(session);
  const blue = session.getSnapshot().rooms.find(({ title }) => title === 'Blue')?.id ?? '';
  await timer.set(600_000, { end: 'close' });
  await timer.set(300_000, { roomId: blue });
  await timer.pause();
  await button('More for all rooms').click();
  await page.getByRole('menuitem', { name: 'Rounds…' }).click();
  await button('Start rounds').click();
  await expect.poll(() => timer.read(null)?.round, patience).toBe(1);
  await button('Undo: Rounds have begun. The timer has ended.').click();
  await expect.poll(() => timer.read(null)?.isRunning, patience).toBe(false);
  expect(timer.read(null)).toMatchObject({ round: null, end: 'close', secondsLeft: 600 });
  expect(breakoutRounds(session).getSnapshot()).toBeNull();
  // To stop that of all leaves a room the one that it was given.
  await timer.stop();
  expect(timer.read(blue)?.secondsLeft).toBeGreaterThan(290);
});
