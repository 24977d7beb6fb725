import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { clocks, join } from '../facilitation/company';
import { showOverAStage } from './over-a-stage';

const patience = { timeout: 15_000 };
const group = (name: string) => page.getByRole('group', { name, exact: true });
const closing = group('Hanna is closing the rooms. You return to the main meeting.');

/** With a microphone that is on. */
async function show(width: number, height: number) {
  const meeting = await showOverAStage(width, height);
  await meeting.session.getSnapshot().client?.self.enableAudio();
  return { meeting, host: await join(meeting, 'Hanna', 'host') };
}

/** Whether all of it can be seen, and is not cut. */
function isWhole(node: Element): boolean {
  const { left, top, right, bottom } = node.getBoundingClientRect();
  const corners = [top + 1, bottom - 1].map((y) => document.elementFromPoint((left + right) / 2, y));
  const isInSight = corners.every((hit) => hit !== null && (node.contains(hit) || hit.contains(node)));
  return isInSight && right - left > 40 && node.scrollWidth <= node.clientWidth;
}

it.each([
  [490, 200],
  [390, 200],
  [390, 800],
])('more time is in sight at %d × %d, whole, though something was announced before', async (width, height) => {
  const { host } = await show(width, height);
  await host.timer.set(120_000);
  await host.announcements.announce('Choose who speaks for your room afterwards. '.repeat(10));
  await expect.element(group('Announcement by Hanna'), patience).toBeVisible();
  await host.timer.extend(60_000);
  const words = page.getByText('You have 1 minute more.').first();
  await expect.element(words, patience).toBeVisible();
  await expect.poll(() => isWhole(words.element())).toBe(true);
});

it.each([
  [490, 200],
  [390, 200],
  [390, 800],
])('that the microphone is turned off is in sight at %d × %d, whole, and all the time', async (width, height) => {
  const { meeting, host } = await show(width, height);
  await host.timer.set(120_000);
  await expect.poll(clocks, patience).toHaveLength(1);
  meeting.sandbox.fault({ on: 'init', kind: 'late', ms: 1500, times: 1 });
  await host.countdown.start({ kind: 'close', roomId: null }, { grace: 60_000 });
  await expect.element(closing, patience).toBeVisible();
  // The time of the rooms says nothing any more.
  expect(clocks()).toHaveLength(1);
  const warning = closing.getByText('Your microphone is turned off on the way');
  await expect.poll(() => isWhole(warning.element())).toBe(true);
  await expect.poll(() => isWhole(page.getByRole('button', { name: "I'm ready" }).element())).toBe(true);
  void host.countdown.finish(host.countdown.getSnapshot().all[0]?.id ?? '');
  await expect.poll(() => meeting.session.getSnapshot().status, patience).toBe('switching');
  expect(meeting.session.getSnapshot().media.microphone).toBe(false);
  await expect.element(warning).toBeInTheDocument();
  await expect.element(page.getByText('stay as they are')).not.toBeInTheDocument();
});
