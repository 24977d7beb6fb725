import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BreakoutPanel } from '../../../src/index';
import type { LoadedMeeting } from '../../support/open-meeting';
import { settled } from '../../support/settled';
import { exactButton as button, namesByPlace, panel, renderMeeting, room } from '../../support/render-meeting';

let meeting: LoadedMeeting;
/** So many that there is a search. */
const names = Array.from({ length: 30 }, (_, index) => `Person ${index + 10}`);
const patience = { timeout: 20_000 };

async function open(): Promise<void> {
  meeting = await renderMeeting(
    { people: names, rooms: ['Red', 'Blue'], view: 'panel' },
    <div style={{ blockSize: '90vh' }}>
      <BreakoutPanel />
    </div>,
  );
  await expect.element(room('Red')).toBeVisible();
}

const inRoom = (title: string) => namesByPlace(meeting)[title] ?? [];

async function moveToBlue(name: string): Promise<void> {
  await button(name).click();
  await page.getByRole('menuitem', { name: /^Blue/ }).click();
}

it('a move shows on the row of the person, and hinders nothing else', async () => {
  await open();
  const [moved = '', other = ''] = inRoom('Red');
  // The panel comes in.
  await settled();
  const top = () => room('Red').element().getBoundingClientRect().top;
  const before = top();
  // The server takes its time with the first.
  meeting.sandbox.fault({ on: 'move', kind: 'silent', times: 1 });
  await moveToBlue(moved);
  const row = room('Red').getByRole('listitem').filter({ hasText: moved });
  await expect.element(row).toHaveTextContent('On the way');
  // At the end of the line, whatever the length of the name.
  const right = (selector: string) => row.element().querySelector(selector)?.getBoundingClientRect().right ?? 0;
  await expect.poll(() => right('.rbk-live-person') - right('.rbk-whereabouts')).toBeLessThanOrEqual(28);
  expect(page.getByRole('progressbar').elements()).toEqual([]);
  expect(top()).toBe(before);
  for (const name of ['Join Red', 'Join Blue', 'Edit rooms', 'Close all rooms…', 'Add room'])
    await expect.element(button(name)).not.toHaveAttribute('aria-disabled', 'true');

  await moveToBlue(other);
  await expect.poll(() => inRoom('Blue'), patience).toContain(other);
  await expect.element(row).toHaveTextContent('On the way');
});

it('counts and finds people on the way all the time', async () => {
  await open();
  const [moved = ''] = inRoom('Red');
  await userEvent.fill(page.getByRole('searchbox'), moved);
  await expect.element(room('Blue')).not.toBeInTheDocument();
  const header = () => panel().element().querySelector('header')?.textContent;
  const found = () =>
    [...panel().element().querySelectorAll('[role=list] bdi')].filter(({ textContent }) => textContent === moved)
      .length;
  const seen = new Set<string>();
  let frame = requestAnimationFrame(function look() {
    seen.add(`${found()} ${/\d+ people/.exec(header() ?? '')?.[0]}`);
    frame = requestAnimationFrame(look);
  });
  onTestFinished(() => cancelAnimationFrame(frame));
  meeting.sandbox.configure({ latency: 150 });
  await moveToBlue(moved);
  await expect.element(room('Blue').getByText(moved), patience).toBeVisible();
  await expect.poll(() => meeting.session.getSnapshot().operations, patience).toEqual([]);
  expect([...seen]).toEqual(['1 30 people']);
});
