import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BreakoutPanel } from '../../../src/index';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { mouseDrag } from '../../support/pointer';
import { button, exactButton, namesByPlace, renderMeeting, room } from '../../support/render-meeting';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const inRoom = (title: string) => namesByPlace(meeting)[title] ?? [];

async function open(story: StoryMeeting = {}): Promise<void> {
  meeting = await renderMeeting(
    { people: ['Ana', 'Ben', 'Cem', 'Dia'], rooms: ['Red', 'Blue'], view: 'panel', ...story },
    <div style={{ blockSize: '90vh' }}>
      <BreakoutPanel />
    </div>,
  );
  await expect.element(room('Red')).toBeVisible();
  // Drag and drop is loaded after the panel has opened.
  await new Promise((resolve) => setTimeout(resolve, 500));
}

beforeEach(() => page.viewport(1280, 800));

it('a person is dragged onto a room that is a line, and back to the main meeting', async () => {
  await open();
  const [name = ''] = inRoom('Red');
  await room('Blue').getByRole('button', { expanded: true }).click();
  await expect.element(room('Blue')).not.toHaveAttribute('data-open');
  const { drop } = await mouseDrag(exactButton(name), room('Blue'));
  await expect.element(room('Blue')).toHaveAttribute('data-drop-over');
  expect(inRoom('Red')).toContain(name);
  await drop();
  await expect.poll(() => inRoom('Blue'), patience).toContain(name);
  await expect.element(button(`Undo: You moved ${name} to Blue.`)).toBeVisible();

  await room('Blue').getByRole('button', { expanded: false }).first().click();
  const home = await mouseDrag(room('Blue').getByRole('list').getByRole('button', { name }), room('Main meeting'));
  await home.drop();
  await expect.poll(() => inRoom('Blue'), patience).not.toContain(name);
  await expect.element(button(`Undo: You brought ${name} back.`)).toBeVisible();
});

it('all selected go along, and nobody goes when it is called off', async () => {
  await open();
  const [one = '', two = ''] = inRoom('Red');
  const away = await mouseDrag(exactButton(one), room('Blue'));
  await userEvent.keyboard('{Escape}');
  await away.drop();
  await button('More for all rooms').click();
  await page.getByRole('menuitem', { name: 'Select people' }).click();
  await page.getByRole('checkbox', { name: one }).click();
  await page.getByRole('checkbox', { name: two }).click();
  expect(inRoom('Red')).toEqual([one, two].sort());
  const { drop } = await mouseDrag(page.getByRole('checkbox', { name: two }), room('Blue'));
  await drop();
  await expect.poll(() => inRoom('Red'), patience).toEqual([]);
  await expect.element(button('Undo: You moved 2 people to Blue.')).toBeVisible();
});

it('who may not move people drags nobody', async () => {
  await open({ as: 'switcher' });
  const [name = ''] = inRoom('Red');
  expect(document.querySelector('[data-drop-zone]')).toBeNull();
  const { drop } = await mouseDrag(room('Red').getByText(name), room('Blue'));
  await drop();
  expect(inRoom('Red')).toContain(name);
  expect(document.querySelector('.rbk-drag-ghost')).toBeNull();
});
