import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { initClient, planEditor, type RealtimeKitClient } from '../../../src/core';
import { AssignDialog, BreakoutPanel, BreakoutProvider, BreakoutLeaveButton, RoomSwitcher } from '../../../src/index';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import '../../../src/styles.css';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const question = () => page.getByRole('alertdialog', { name: 'End the screen share?' });
const own = 'You are sharing your screen. Your share will end.';
const alices = 'Alice is sharing a screen. The share will end.';
const snapshot = () => meeting.session.getSnapshot();

function show(ui: ReactNode): void {
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      {ui}
    </BreakoutProvider>,
  );
}

/** With Alice, a real client who shares her screen in the main meeting. */
async function openWithAlice(story: StoryMeeting): Promise<RealtimeKitClient> {
  meeting = await openMeeting({ people: ['Ben'], ...story });
  const alice = await initClient(
    meeting.meeting.addParticipant({ name: 'Alice', preset: 'participant' }).clientOptions(),
  );
  await alice.join();
  await alice.self.enableScreenShare();
  await expect.poll(() => snapshot().screenSharers.map(({ name }) => name), patience).toEqual(['Alice']);
  return alice;
}

it.each([
  ['the panel', () => <BreakoutPanel open />],
  ['the switcher', () => <RoomSwitcher />],
])('asks before one’s own share ends, from %s', async (_, ui) => {
  meeting = await openMeeting({ people: 2, rooms: ['Red', 'Blue'] });
  await meeting.client.self.enableScreenShare();
  show(ui());
  await button('Join Red').click();
  await expect.element(question()).toHaveTextContent(own);
  await button('Keep sharing').click();
  expect(snapshot().status).toBe('main');
  expect(meeting.client.self.screenShareEnabled).toBe(true);

  await button('Join Red').click();
  await button('End it and go on').click();
  await expect.poll(() => snapshot().status, patience).toBe('room');
  expect(snapshot().notice).toBe('screen-share-ended');
});

it('does not ask when no share ends', async () => {
  await openWithAlice({ rooms: ['Red', 'Blue'] });
  show(<BreakoutPanel open />);
  await button('Join Red').click();
  await expect.poll(() => snapshot().status, patience).toBe('room');
  expect(question().elements()).toEqual([]);
});

it('says whose share ends before a host moves them', async () => {
  await openWithAlice({ rooms: ['Red', 'Blue'] });
  show(<BreakoutPanel open />);
  await button('Send to Red: Alice').click();
  await expect.element(question()).toHaveTextContent(alices);
  await button('End it and go on').click();
  await expect
    .poll(() => snapshot().rooms.flatMap(({ people }) => people.map(({ name }) => name)), patience)
    .toContain('Alice');
});

it('says whose share ends in the question before the start', async () => {
  await openWithAlice({ plan: ['Red'], view: 'assign' });
  const { session } = meeting;
  show(<AssignDialog />);
  await button('Shuffle people').click();
  await button('Start Breakout').click();
  const start = page.getByRole('alertdialog', { name: 'Start breakout rooms?' });
  await expect.element(start).toHaveTextContent(alices);
  // Not of those whom the plan leaves where they are.
  await button('Cancel').click();
  planEditor(session).edit((plan) => ({
    ...plan,
    rooms: plan.rooms.map((room) => ({
      ...room,
      personKeys: room.personKeys.filter((key) => session.person(key)?.name !== 'Alice'),
    })),
  }));
  await button('Start Breakout').click();
  await expect.element(start).toBeVisible();
  expect(page.getByText(alices).elements()).toEqual([]);
});

it('says so in the questions before closing, and before leaving a room', async () => {
  meeting = await openMeeting({ people: 2, rooms: ['Red', 'Blue'], inRoom: 'Red' });
  await meeting.client.self.enableScreenShare();
  show(
    <>
      <BreakoutPanel open />
      <BreakoutLeaveButton />
    </>,
  );
  await button('Close all rooms…').click();
  await expect.element(page.getByRole('alertdialog', { name: 'Close breakout rooms?' })).toHaveTextContent(own);
  await button('Keep open').click();
  await button('More for Red').click();
  await page.getByRole('menuitem', { name: 'Close this room…' }).click();
  await expect.element(page.getByRole('alertdialog', { name: 'Close Red?' })).toHaveTextContent(own);
  await button('Keep open').click();
  await button('Leave room').click();
  await expect.element(page.getByRole('dialog', { name: 'What do you want to leave?' })).toHaveTextContent(own);
});
