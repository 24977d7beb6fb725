import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { AssignDialog, BreakoutPanel, BreakoutProvider, BreakoutToggle, CreateRoomsDialog } from '../../src/index';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../stories/support/meeting';
import '../../src/styles.css';
import { setViewState } from '../../src/hooks/view-state';

const patience = { timeout: 15_000 };
const button = (name: string | RegExp) => page.getByRole('button', { name });

async function open(story: StoryMeeting): Promise<LoadedMeeting> {
  const meeting = await openMeeting({ people: ['Ana', 'Ben', 'Cem', 'Dia'], ...story });
  render(
    <BreakoutProvider client={meeting.client} planStorage={meeting.planStorage}>
      <BreakoutToggle />
      <CreateRoomsDialog />
      <AssignDialog />
      <BreakoutPanel />
    </BreakoutProvider>,
  );
  return meeting;
}

const places = ({ session }: LoadedMeeting) =>
  Object.fromEntries(
    session.getSnapshot().rooms.map(({ title, people }) => [title, people.map(({ name }) => name).sort()]),
  );

it('sends everyone back to their rooms after they were all brought to the main meeting', async () => {
  const meeting = await open({ rooms: ['Red', 'Blue'], view: 'panel' });
  const before = places(meeting);
  const everyone = meeting.session.getSnapshot().rooms.flatMap(({ people }) => people.map(({ key }) => key));
  await meeting.session.move(everyone, null);
  await expect.element(page.getByText('4 people were in rooms before.'), patience).toBeVisible();
  expect(button('Spread over the rooms').elements()).toEqual([]);
  await button('Send everyone back to their rooms').click();
  await expect.poll(() => places(meeting), patience).toEqual(before);
});

it('offers the same rooms again after they were closed, with the people of the end', async () => {
  const meeting = await open({ rooms: ['Red', 'Blue'], view: 'panel' });
  const { session } = meeting;
  const [red, blue] = session.getSnapshot().rooms;
  const moved = red?.people[0];
  await session.move([moved?.key ?? ''], blue?.id ?? null);
  const before = places(meeting);
  await session.close();
  setViewState(session, { view: null });
  await button('Create Breakout').click();
  await button('Same rooms again').click();
  await expect.element(page.getByRole('dialog', { name: 'Assign Participants' })).toBeVisible();
  await button('Start Breakout').click();
  await button('Yes, start').click();
  await expect.poll(() => places(meeting), patience).toEqual(before);
});

it('says that somebody else closed a room, and opens it again for its people', async () => {
  const meeting = await open({ rooms: ['Red', 'Blue'], view: 'panel' });
  const { session } = meeting;
  const before = places(meeting);
  const red = session.getSnapshot().rooms.find(({ title }) => title === 'Red');
  meeting.meeting.deleteRooms([red?.id ?? '']);
  await expect
    .element(page.getByRole('alert'), patience)
    .toHaveTextContent('Red was closed, and not by you. 2 people are back in the main meeting.');
  await button('Open it again').click();
  await expect.poll(() => places(meeting), patience).toEqual(before);
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
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
