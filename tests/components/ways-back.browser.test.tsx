import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { setViewState } from '../../src/hooks/view-state';
import type { LoadedMeeting, StoryMeeting } from '../support/open-meeting';
import { button, HostViews, namesByPlace, renderMeeting } from '../support/render-meeting';

const patience = { timeout: 15_000 };

function open(story: StoryMeeting): Promise<LoadedMeeting> {
  return renderMeeting({ people: ['Ana', 'Ben', 'Cem', 'Dia'], ...story }, <HostViews />);
}

it('sends everyone back to their rooms after they were all brought to the main meeting', async () => {
  const meeting = await open({ rooms: ['Red', 'Blue'], view: 'panel' });
  const before = namesByPlace(meeting);
  const everyone = meeting.session.getSnapshot().rooms.flatMap(({ people }) => people.map(({ key }) => key));
  await meeting.session.move(everyone, null);
  await expect.element(page.getByText('4 people were in rooms before.'), patience).toBeVisible();
  expect(button('Spread over the rooms').elements()).toEqual([]);
  await button('Send everyone back to their rooms').click();
  await expect.poll(() => namesByPlace(meeting), patience).toEqual(before);
});

it('offers the same rooms again after they were closed, with the people of the end', async () => {
  const meeting = await open({ rooms: ['Red', 'Blue'], view: 'panel' });
  const { session } = meeting;
  const [red, blue] = session.getSnapshot().rooms;
  const moved = red?.people[0];
  await session.move([moved?.key ?? ''], blue?.id ?? null);
  const before = namesByPlace(meeting);
  await session.close();
  setViewState(session, { view: null });
  await button('Create Breakout').click();
  await button('Use last plan').click();
  await expect.element(page.getByRole('dialog', { name: 'Assign Participants' })).toBeVisible();
  await button('Start Breakout').click();
  await button('Yes, start').click();
  await expect.poll(() => namesByPlace(meeting), patience).toEqual(before);
});

it('says that somebody else closed a room, and opens it again for its people', async () => {
  const meeting = await open({ rooms: ['Red', 'Blue'], view: 'panel' });
  const { session } = meeting;
  const before = namesByPlace(meeting);
  const red = session.getSnapshot().rooms.find(({ title }) => title === 'Red');
  meeting.meeting.deleteRooms([red?.id ?? '']);
  await expect
    .element(page.getByRole('alert'), patience)
    .toHaveTextContent('Another host closed Red. 2 people are back in the main meeting.');
  const box = (selector = '') => document.querySelector(`.rbk-attention-row${selector}`)?.getBoundingClientRect();
  const middle = (of?: DOMRect) => ((of?.top ?? 0) + (of?.bottom ?? 0)) / 2;
  await expect.poll(() => (box()?.bottom ?? 0) - (box(' .rbk-button')?.bottom ?? 0)).toBeGreaterThanOrEqual(8);
  // The first of its two lines.
  await expect.poll(() => box(' > .rbk-attention-text')?.height).toBeGreaterThanOrEqual(36);
  await expect
    .poll(() => Math.abs(middle(box(' > .rbk-icon')) - (box(' > .rbk-attention-text')?.top ?? 0) - 9))
    .toBeLessThanOrEqual(2);
  await button('Open it again').click();
  await expect.poll(() => namesByPlace(meeting), patience).toEqual(before);
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

it('says of a close that failed in part first what to try again, and offers nobody a room meanwhile', async () => {
  const meeting = await open({ rooms: ['Red', 'Blue'], view: 'panel' });
  const { session } = meeting;
  const [stuck = ''] = namesByPlace(meeting).Red ?? [];
  const wellAgain = meeting.sandbox.fault({ on: 'move', kind: 'refuse', only: [stuck] });
  await session.close();
  await expect.element(page.getByRole('button', { name: 'Try again', exact: true })).toBeVisible();
  const attention = page.getByRole('region', { name: 'Needs your attention' });
  await expect.element(attention).toHaveTextContent(stuck);
  await expect.element(attention).toHaveTextContent('Not in the main meeting: ');
  const [retry, row] = [page.getByRole('button', { name: 'Try again', exact: true }).element(), attention.element()];
  expect(retry.compareDocumentPosition(row)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await expect.element(attention).not.toHaveTextContent(/Another host|not in a room|were in rooms before/);
  wellAgain();
  await page.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect.poll(() => Object.keys(namesByPlace(meeting)), patience).toHaveLength(1);
});

it('makes one decision of a start by another host, and keeps the own plan until those rooms are closed', async () => {
  const meeting = await open({ hosts: ['Ann'], plan: ['Mine'], assigned: true, view: 'assign' });
  const [theirs = ''] = meeting.meeting.createRooms(['Theirs']);
  await meeting.session.refresh();
  await expect.element(page.getByRole('alert'), patience).toHaveTextContent('Ann has started 1 room.');
  await expect.element(button('Start Breakout')).toHaveAttribute('aria-disabled', 'true');
  await button('Keep mine for later').click();
  await expect.element(page.getByRole('region', { name: 'Theirs', exact: true })).toBeVisible();
  meeting.meeting.deleteRooms([theirs]);
  await expect.element(button('Assign Participants'), patience).toBeVisible();
  expect(meeting.session.editor.getState().plan?.rooms.map(({ title }) => title)).toEqual(['Mine']);
});

it('takes the rooms of another host, and then nothing is left of the own plan', async () => {
  const meeting = await open({ hosts: ['Ann'], plan: ['Mine'], assigned: true, view: 'assign' });
  const theirs = meeting.meeting.createRooms(['Theirs']);
  await meeting.session.refresh();
  await button('Use these rooms').click();
  await expect.element(page.getByRole('region', { name: 'Theirs', exact: true }), patience).toBeVisible();
  meeting.meeting.deleteRooms(theirs);
  await expect.element(button('Create Breakout').first(), patience).toBeVisible();
  expect(meeting.session.editor.getState().plan).toBeNull();
});
