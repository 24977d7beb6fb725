import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BreakoutPanel } from '../../../src/index';
import type { LoadedMeeting } from '../../support/open-meeting';
import { focused, namesByPlace, renderMeeting, room } from '../../support/render-meeting';

const patience = { timeout: 15_000 };

async function open(): Promise<LoadedMeeting> {
  const meeting = await renderMeeting(
    {
      people: Array.from({ length: 20 }, (_, index) => `Person ${index + 10}`),
      rooms: Array.from({ length: 20 }, (_, index) => `Room ${index + 1}`),
      view: 'panel',
    },
    <div style={{ blockSize: '90vh' }}>
      <BreakoutPanel />
    </div>,
  );
  await room('Room 1').getByRole('button', { expanded: false }).first().click();
  return meeting;
}

it('a menu of many rooms has a filter: typed, chosen by keys, and the focus goes back', async () => {
  const meeting = await open();
  const [name = ''] = namesByPlace(meeting)['Room 1'] ?? [];
  const person = room('Room 1').getByRole('list').getByRole('button', { name });
  person.element().focus();
  await userEvent.keyboard('{Enter}');
  const menu = page.getByRole('dialog', { name: `Move ${name} to` });
  await expect.element(menu.getByRole('combobox', { name: 'Find a room' })).toHaveFocus();
  // Main meeting, 20 rooms, and what else can be done with this person.
  expect(menu.getByRole('option').elements()).toHaveLength(22);
  await userEvent.keyboard('nothing');
  await expect.element(menu.getByRole('paragraph')).toHaveTextContent('No room matches “nothing”.');
  const said = () => menu.element().querySelector('[aria-live=polite]')?.textContent;
  await expect.poll(said).toBe('No room matches “nothing”.');
  await userEvent.fill(menu.getByRole('combobox'), 'room 1');
  await expect.poll(() => menu.getByRole('option').elements().length).toBe(11);
  // Where the person is cannot be chosen: Room 10 is the first.
  await expect.element(menu.getByRole('option', { selected: true })).toHaveTextContent('Room 10');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  await expect.element(menu.getByRole('option', { selected: true })).toHaveTextContent('Room 11');
  await userEvent.keyboard('{Escape}');
  await expect.element(menu).not.toBeInTheDocument();
  expect(focused()).toBe(person.element());

  await userEvent.keyboard('{Enter}room 17{Enter}');
  await expect.poll(() => namesByPlace(meeting)['Room 17'], patience).toContain(name);
});

it('it is chosen from by press, too', async () => {
  const meeting = await open();
  const [name = ''] = namesByPlace(meeting)['Room 1'] ?? [];
  await room('Room 1').getByRole('list').getByRole('button', { name }).click();
  await page.getByRole('option', { name: 'Room 4 1 person' }).click();
  await expect.poll(() => namesByPlace(meeting)['Room 4'], patience).toContain(name);
});
