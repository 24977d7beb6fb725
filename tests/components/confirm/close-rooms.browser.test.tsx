import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { breakoutHelp } from '../../../src/core';
import { BreakoutPanel, preloadBreakout } from '../../../src/index';
import { exactButton as button, renderMeeting } from '../../support/render-meeting';
import { join } from '../facilitation/company';

const patience = { timeout: 15_000 };

it('names the rooms that wait for help, until a host is there', async () => {
  await preloadBreakout();
  const meeting = await renderMeeting({ people: 2, rooms: ['Red', 'Blue'], view: 'panel' }, <BreakoutPanel />);
  const { session } = meeting;
  const idOf = (title: string) => session.getSnapshot().rooms.find((room) => room.title === title)?.id ?? '';
  for (const [name, title] of [
    ['Carol', 'Red'],
    ['Dave', 'Blue'],
  ] as const) {
    const other = await join(meeting, name);
    await session.refresh();
    const key = session.getSnapshot().main?.people.find((person) => person.name === name)?.key ?? '';
    await session.move([key], idOf(title));
    await expect.poll(() => other.session.getSnapshot().status, patience).toBe('room');
    await other.help.ask();
  }
  const help = breakoutHelp(session);
  await expect.poll(() => help.getSnapshot().requests.length, patience).toBe(2);
  const question = page.getByRole('alertdialog');
  const look = async (open: () => Promise<void>) => {
    await open();
    await expect.element(question).toBeVisible();
    const text = question.element().textContent;
    await button('Keep open').click();
    return text;
  };
  const all = () => button('Close all rooms…').click();
  const red = async () => {
    await page.getByRole('region', { name: 'Red', exact: true }).getByRole('button', { name: 'More for Red' }).click();
    await page.getByRole('menuitem', { name: 'Close this room…' }).click();
  };
  await help.claim(idOf('Red'));
  expect(await look(all)).toContain('Still waiting for help: Red and Blue');
  expect(await look(red)).toContain('Still waiting for help: Red');
  await help.done(idOf('Red'));
  await help.done(idOf('Blue'));
  await expect.poll(() => help.getSnapshot().requests.length, patience).toBe(0);
  expect(await look(all)).not.toContain('waiting for help');
});
