import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { addRoom, assign, planEditor } from '../../../src/core';
import { button } from '../../support/render-meeting';
import { everyone, openAssign } from './world';

// Wide enough for people and rooms side by side.
beforeEach(() => page.viewport(1280, 800));

describe('somebody who is assigned already', () => {
  it('is found although the list shows those who are not', async () => {
    await openAssign({ assigned: true });
    await page.getByRole('searchbox', { name: 'Search people' }).fill('ana');
    await expect.element(page.getByText('1 match among everyone:')).toBeVisible();
    await expect.element(everyone().getByRole('option', { name: /Ana/ })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search people' }).fill('nobody');
    await expect.element(page.getByText('Nobody matches “nobody”.')).toBeVisible();
  });

  it('is offered no button before somebody is selected', async () => {
    await openAssign({ assigned: true });
    await expect.element(page.getByRole('region', { name: 'Red', exact: true })).toBeVisible();
    expect(page.getByRole('button', { name: 'Assign', exact: true }).elements()).toEqual([]);
  });
});

describe('changes of open rooms', () => {
  it('that were not made are left by Cancel, without a question', async () => {
    const { session } = await openAssign({ rooms: ['Red', 'Blue'], plan: [], planFromOpenRooms: true });
    await button('Cancel').click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(session.editor.getState().plan).toBeNull();
  });

  it('are asked about with their numbers', async () => {
    const { session } = await openAssign({ rooms: ['Red', 'Blue'], plan: [], planFromOpenRooms: true });
    const [red, blue] = session.getSnapshot().rooms;
    if (!red || !blue) throw new Error('The rooms are not open.');
    planEditor(session).edit((plan) => {
      const moved = assign(plan, [red.people[0]?.key ?? ''], blue.id);
      return addRoom(assign(moved, [blue.people[0]?.key ?? ''], null), 'Green');
    });
    await button('Apply changes').click();
    const question = page.getByRole('alertdialog', { name: 'Apply the changes?' });
    for (const text of ['1 person changes rooms.', '1 person returns to the main meeting.', '1 room opens.']) {
      await expect.element(question.getByText(text)).toBeVisible();
    }
  });
});
