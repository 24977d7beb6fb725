import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BreakoutPanel } from '../../../src/index';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { exactButton, renderMeeting, room } from '../../support/render-meeting';
import { settled } from '../../support/settled';

const patience = { timeout: 15_000 };

function open(story: StoryMeeting): Promise<LoadedMeeting> {
  return renderMeeting(
    { view: 'panel', ...story },
    <div style={{ blockSize: '100vh' }}>
      <BreakoutPanel />
    </div>,
  );
}

afterEach(() => page.viewport(1280, 800));

it.each([
  ['few rooms', 3, ''],
  ['more than fit', 40, ''],
  ['more than fit, after a search', 40, 'Room 2'],
])('what comes above the list moves nothing under the pointer: %s', async (_, count, search) => {
  const rooms = Array.from({ length: count }, (__, index) => `Room ${index + 1}`);
  const meeting = await open({ people: count * 2, rooms });
  // The panel rises when it comes: it would pass under the pointer.
  await settled();
  if (search !== '') {
    await page.getByRole('searchbox').fill(search);
    await expect.element(room('Room 3')).not.toBeInTheDocument();
    await page.getByRole('searchbox').fill('');
    await expect.element(room('Room 3')).toBeVisible();
  }
  await exactButton('Join Room 3').hover();
  const top = () => exactButton('Join Room 3').element().getBoundingClientRect().top;
  const before = top();
  const list = () => document.querySelector('.rbk-panel .rbk-virtual-list') as Element;
  const above = list().getBoundingClientRect().top;
  meeting.meeting.addBots(['Late Larry']);
  await expect.element(page.getByText('Late Larry is not in a room'), patience).toBeVisible();
  expect(list().getBoundingClientRect().top).toBeGreaterThan(above + 20);
  // Before the next paint, which may be later than what the line before has seen.
  await expect.poll(() => Math.abs(top() - before), { interval: 16, timeout: 500 }).toBeLessThanOrEqual(1);
});

it('what comes over the pointer itself cuts off no room', async () => {
  const meeting = await open({ people: 4, rooms: ['Room 1', 'Room 2'] });
  await settled();
  const list = () => document.querySelector('.rbk-panel .rbk-virtual-list') as Element;
  const above = list().getBoundingClientRect().top;
  await page.getByRole('heading', { name: 'Main meeting' }).hover();
  meeting.meeting.addBots(['Late Larry']);
  await expect.element(page.getByText('Late Larry is not in a room'), patience).toBeVisible();
  expect(list().getBoundingClientRect().top).toBeGreaterThan(above + 20);
  await settled();
  expect(list().scrollTop).toBe(0);
});

it('people keep their order while the pointer or the focus is among them', async () => {
  const meeting = await open({ people: ['Ben', 'Dia', 'Fay', 'Zoe'], rooms: ['Red'] });
  const people = () =>
    room('Red')
      .getByRole('list')
      .getByRole('button')
      .elements()
      .map(({ textContent }) => textContent.replace(/^[A-Z]/, ''));
  await expect.poll(people).toEqual(['Ben', 'Dia', 'Fay', 'Zoe']);
  room('Red').getByRole('list').getByRole('button', { name: 'Dia' }).element().focus();
  meeting.meeting.addBots(['Ann']);
  await expect.element(page.getByText('Ann is not in a room'), patience).toBeVisible();
  const [ann] = meeting.session.getSnapshot().main?.people.filter(({ name }) => name === 'Ann') ?? [];
  await meeting.session.move([ann?.key ?? ''], meeting.session.getSnapshot().rooms[0]?.id ?? '');
  await expect.poll(people, patience).toEqual(['Ben', 'Dia', 'Fay', 'Zoe', 'Ann']);
  await userEvent.keyboard('{Tab}');
  (document.activeElement as HTMLElement).blur();
  await page.getByRole('heading', { name: 'Breakout rooms' }).hover();
  const zoe = meeting.session.getSnapshot().rooms[0]?.people.find(({ name }) => name === 'Zoe');
  await meeting.session.move([zoe?.key ?? ''], null);
  await expect.poll(people, patience).toEqual(['Ann', 'Ben', 'Dia', 'Fay']);
});
