import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { breakoutChannel } from '../../../src/core';
import { BreakoutPanel, BreakoutToggle, CreateRoomsDialog, preloadBreakout } from '../../../src/index';
import { rgbaOf } from '../../support/colours';
import { renderMeeting } from '../../support/render-meeting';

it.each([['ltr'], ['rtl']])(
  'leaves its icon whole in a control bar: calls are counted beside it, rooms in its name, %s',
  async (dir) => {
    const { session } = await renderMeeting(
      { people: 4, rooms: ['Red', 'Blue'] },
      <div dir={dir} style={{ display: 'flex' }}>
        <BreakoutToggle kind="control-bar" />
      </div>,
    );
    await preloadBreakout();
    const [room] = session.getSnapshot().rooms;
    if (!room) throw new Error('No room is open.');
    const value = { key: 'call', text: '', askers: [{ id: 'ana', name: 'Ana' }], waited: 0 };
    await breakoutChannel(session).put({ id: `help/${room.id}`, kind: 'help', value });
    await expect.element(page.getByRole('button', { name: /1 call for help$/ })).toBeVisible();

    const boxOf = (selector: string) => (document.querySelector(selector) as Element).getBoundingClientRect();
    const [icon, calls, button] = [boxOf('.rbk-button > .rbk-icon'), boxOf('.rbk-help-count'), boxOf('.rbk-button')];
    // Of the 28 px its drawing leaves 2 px free at each side.
    if (dir === 'ltr') expect(calls.left).toBeGreaterThanOrEqual(icon.right - 2);
    else expect(calls.right).toBeLessThanOrEqual(icon.left + 2);
    expect(calls.left).toBeGreaterThanOrEqual(button.left);
    expect(calls.right).toBeLessThanOrEqual(button.right);
    expect(calls.top).toBeLessThan(icon.top);
    await expect.element(page.getByRole('button', { name: /2 rooms/ })).toBeVisible();
    await expect.element(page.getByText('2', { exact: true })).not.toBeVisible();
  },
);

it('counts rooms without the colour of news, and people who wait for a room with it', async () => {
  const { meeting, session } = await renderMeeting({ people: 4, rooms: ['Red', 'Blue'] }, <BreakoutToggle />);
  await preloadBreakout();
  await expect.element(page.getByRole('button', { name: /2 rooms/ })).toBeVisible();
  const colourOf = (selector: string) =>
    rgbaOf(getComputedStyle(document.querySelector(selector) as Element).backgroundColor).slice(0, 3);
  const spread = (selector: string) => Math.max(...colourOf(selector)) - Math.min(...colourOf(selector));
  expect(spread('.rbk-toggle-count')).toBeLessThan(10);
  expect(document.querySelector('.rbk-help-count')).toBeNull();
  meeting.addBots(['Late Larry', 'Late Lara']);
  await expect.poll(() => document.querySelector('.rbk-help-count')?.textContent, { timeout: 20_000 }).toBe('2');
  expect(spread('.rbk-help-count')).toBeGreaterThan(50);
  // A call for help is counted apart from them, in the eye and in words.
  const value = { key: 'call', text: '', askers: [{ id: 'ana', name: 'Ana' }], waited: 0 };
  const red = session.getSnapshot().rooms.find(({ title }) => title === 'Red');
  await breakoutChannel(session).put({ id: `help/${red?.id}`, kind: 'help', value });
  const counts = () => [...document.querySelectorAll('.rbk-help-count')].map(({ textContent }) => textContent);
  await expect.poll(counts).toEqual(['1', '2']);
  await expect.element(page.getByRole('button', { name: /2 people .*1 call for help$/ })).toBeVisible();
});

it('does what it says where the panel has stayed after the last room', async () => {
  await renderMeeting(
    { people: 2, view: 'panel' },
    <>
      <BreakoutToggle />
      <BreakoutPanel />
      <CreateRoomsDialog />
    </>,
  );
  await preloadBreakout();
  await expect.element(page.getByText('No breakout rooms are open.')).toBeVisible();
  const toggle = page.getByRole('button', { name: 'Create Breakout' }).first();
  await expect.element(toggle).toHaveAttribute('aria-expanded', 'false');
  await toggle.click();
  await expect.element(page.getByRole('dialog', { name: 'Create Breakout' })).toBeVisible();
});
