import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LoadedMeeting } from '../../support/open-meeting';
import { mouseDrag, touchDrag } from '../../support/pointer';
import { room } from '../../support/render-meeting';
import { everyone, openAssign, option, plannedIn, status } from './world';

let meeting: LoadedMeeting;
const planned = () => plannedIn(meeting);
const dialog = () => page.getByRole('dialog', { name: 'Assign Participants' });

/** Drag and drop is loaded after the dialog has opened. */
const loaded = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('dragging people', () => {
  beforeEach(async () => {
    meeting = await openAssign();
    await expect.element(option('Ana')).toBeVisible();
    await loaded();
  });
  afterEach(() => page.viewport(1280, 800));

  it('assigns the one who is dragged, and nobody else who is selected', async () => {
    await option('Ben').click();
    const { drop } = await mouseDrag(option('Ana'), room('Blue'));
    await expect.element(room('Blue')).toHaveAttribute('data-drop-over');
    await expect.element(status()).toHaveTextContent('Over Blue');
    await drop();
    await expect.poll(planned).toEqual({ Red: [], Blue: ['Ana'] });
    await expect.element(room('Blue')).not.toHaveAttribute('data-drop-over');
    await expect.element(status()).toHaveTextContent('1 person assigned to Blue');
    await expect.element(option('Ben')).toHaveAttribute('aria-selected', 'true');
  });

  it('takes all selected along, and shows how many', async () => {
    await option('Ana').click();
    await option('Cem').click({ modifiers: ['Shift'] });
    const { drop } = await mouseDrag(option('Ben'), room('Red'));
    await expect.element(page.getByText('3 people', { exact: true })).toBeVisible();
    await drop();
    await expect.poll(planned).toEqual({ Red: ['Ana', 'Ben', 'Cem'], Blue: [] });
  });

  it('moves people between rooms, and back to nowhere', { tags: 'full' }, async () => {
    await (await mouseDrag(option('Ana'), room('Red'))).drop();
    await expect.poll(planned).toEqual({ Red: ['Ana'], Blue: [] });
    await (await mouseDrag(room('Red').getByRole('option', { name: 'Ana' }), room('Blue'))).drop();
    await expect.poll(planned).toEqual({ Red: [], Blue: ['Ana'] });
    await (await mouseDrag(room('Blue').getByRole('option', { name: 'Ana' }), everyone())).drop();
    await expect.poll(planned).toEqual({ Red: [], Blue: [] });
    await expect.element(status()).toHaveTextContent('1 person unassigned');
  });

  it('is called off by Escape, which leaves the dialog open', { tags: 'full' }, async () => {
    const { drop } = await mouseDrag(option('Ana'), room('Red'));
    await userEvent.keyboard('{Escape}');
    await expect.element(status()).toHaveTextContent('Nobody was moved');
    await drop();
    await expect.element(dialog()).toBeVisible();
    expect(planned()).toEqual({ Red: [], Blue: [] });
  });

  it('moves nobody when dropped outside of every room', { tags: 'full' }, async () => {
    const { drop } = await mouseDrag(
      option('Ana'),
      room('Red'),
      page.getByRole('heading', { name: 'Assign Participants' }),
    );
    await drop();
    await expect.element(status()).toHaveTextContent('Nobody was moved');
    expect(planned()).toEqual({ Red: [], Blue: [] });
  });

  it('drags with a finger that rests first', async () => {
    const { drop } = await touchDrag(option('Ana'), room('Red'), { rest: 400 });
    await drop();
    await expect.poll(planned).toEqual({ Red: ['Ana'], Blue: [] });
  });

  it('opens the other pane while people are held over its tab', async () => {
    await page.viewport(390, 760);
    const { drop } = await mouseDrag(option('Ana'), page.getByText('2 rooms', { exact: true }).first());
    await expect.element(room('Blue')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await drop();
    expect(planned()).toEqual({ Red: [], Blue: [] });
  });
});

describe('dragging in a long list', () => {
  it('lets a finger that does not rest scroll', { tags: 'full' }, async () => {
    await openAssign({ people: 60 });
    await expect.element(everyone()).toBeVisible();
    await loaded();
    const options = everyone().getByRole('option');
    const { drop } = await touchDrag(options.nth(5), options.nth(1), { rest: 0 });
    expect(document.querySelector('[data-dragging]')).toBeNull();
    await drop();
    await expect.poll(() => everyone().element().scrollTop).toBeGreaterThan(0);
  });
});
