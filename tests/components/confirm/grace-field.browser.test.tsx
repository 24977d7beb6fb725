import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { breakoutCountdown } from '../../../src/core';
import { BreakoutPanel, preloadBreakout } from '../../../src/index';
import { exactButton as button, renderMeeting } from '../../support/render-meeting';

const patience = { timeout: 15_000 };

it('closes at once where a host chooses so, that once: the next time people are told again', async () => {
  await preloadBreakout();
  // The library's own grace periods.
  const story = { people: 2, rooms: ['Red', 'Blue'], view: 'panel', options: { grace: {} } } as const;
  const { session } = await renderMeeting(story, <BreakoutPanel />);
  const rooms = () => session.getSnapshot().rooms.map(({ title }) => title);
  const when = page.getByRole('combobox', { name: 'When' });
  await button('More for Red').click();
  await page.getByRole('menuitem', { name: 'Close this room…' }).click();
  await when.selectOptions('Now');
  await button('Close room').click();
  expect(breakoutCountdown(session).getSnapshot().all).toEqual([]);
  await expect.poll(rooms, patience).toEqual(['Blue']);
  await button('Close all rooms…').click();
  await expect.element(when).toHaveValue('30000');
  await when.selectOptions('Now');
  await button('Close rooms').click();
  await expect.poll(rooms, patience).toEqual([]);
});
