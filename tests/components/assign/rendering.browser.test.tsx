import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoadedMeeting } from '../../support/open-meeting';
import { page } from 'vitest/browser';
import { startCounting, stopCounting } from '../../support/count-renders';
import { room } from '../../support/render-meeting';
import { everyone, openAssign, option, plannedIn } from './world';

/** People, and rooms. */
const rows = '[role=option], [role=listitem]';
const names = Array.from({ length: 60 }, (_, index) => `Person ${index + 10}`);
const titles = Array.from({ length: 12 }, (_, index) => `Room ${index + 1}`);

let meeting: LoadedMeeting;
const isKnown = (name: string) => meeting.session.getSnapshot().main?.people.some((person) => person.name === name);

async function countJoin(name: string): Promise<number> {
  startCounting(rows);
  meeting.meeting.addBots([name]);
  await vi.waitFor(() => expect(isKnown(name)).toBe(true), 10_000);
  await expect.element(everyone().getByRole('option').first()).toHaveAttribute('aria-setsize', '61');
  return stopCounting();
}

describe('AssignDialog, with more people than fit', () => {
  beforeEach(async () => {
    meeting = await openAssign({ people: names, plan: titles });
    await expect.element(option('Person 10')).toBeVisible();
    await option('Person 11').click();
    await expect.element(room('Room 1')).toBeVisible();
  });

  it('renders one row when somebody joins in view, and not those that move on', async () => {
    expect(await countJoin('Aaron')).toBe(1);
    await expect.element(option('Aaron')).toHaveAttribute('aria-posinset', '1');
    await expect.element(option('Person 10')).toHaveAttribute('aria-posinset', '2');
  });

  it('renders no row when somebody joins out of view', async () => {
    expect(await countJoin('Zoltan')).toBe(0);
  });

  it('renders no row when the server says the same again', async () => {
    startCounting(rows);
    await meeting.session.refresh();
    expect(stopCounting()).toBe(0);
  });

  it('renders the list of people alone for a letter in the search', async () => {
    startCounting('.rbk-dialog, .rbk-dialog-header, .rbk-pane, .rbk-selection-bar, .rbk-dialog-footer');
    await page.getByRole('searchbox', { name: 'Search people' }).fill('1');
    await expect.element(option('Person 20')).not.toBeInTheDocument();
    await expect.element(everyone()).toBeVisible();
    expect(stopCounting()).toBe(1);
  });

  it('renders the room whose people change, and what they are assigned by', async () => {
    startCounting('[role=listitem] .rbk-room-people');
    await room('Room 2').getByRole('button', { name: 'Assign 1 selected person to Room 2' }).click();
    await expect.element(room('Room 2').getByRole('option', { name: 'Person 11' })).toBeVisible();
    expect(stopCounting()).toBe(1);
    expect(plannedIn(meeting)['Room 2']).toEqual(['Person 11']);
  });
});
