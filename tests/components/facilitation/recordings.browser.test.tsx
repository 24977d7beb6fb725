import { render } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breakoutRecordings } from '../../../src/core';
import { BreakoutNotes, BreakoutPanel, BreakoutProvider, preloadBreakout } from '../../../src/index';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import { leapingClock } from '../../support/passing-time';
import { join, spoken } from './company';
import '../../../src/styles.css';

let meeting: LoadedMeeting;

const patience = { timeout: 20_000 };
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const recordedPlaces = () => {
  const { main, rooms } = meeting.sandbox.rooms(meeting.meeting.id);
  return [main, ...rooms].filter(({ recording }) => recording).map(({ title }) => title);
};

async function show(story: StoryMeeting): Promise<void> {
  meeting = await openMeeting({ people: 2, rooms: ['Red', 'Blue'], view: 'panel', ...story });
  await preloadBreakout();
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      <BreakoutNotes />
      <BreakoutPanel />
    </BreakoutProvider>,
  );
}

/** The user goes to a room, after the others: all clients of this page ask the server as the one that was made last. */
async function goTo(title: string): Promise<void> {
  const room = meeting.session.getSnapshot().rooms.find((each) => each.title === title);
  await meeting.session.join(room?.id ?? '');
}

/** Somebody else in the meeting, whose page shows recordings. */
async function joinAs(name: string, preset: 'host' | 'switcher', title?: string) {
  const other = await join(meeting, name, preset);
  const recordings = breakoutRecordings(other.session);
  onTestFinished(recordings.subscribe(() => undefined));
  const room = other.session.getSnapshot().rooms.find((each) => each.title === title);
  if (room) await other.session.join(room.id);
  return { ...other, recordings };
}

it('a host records every room by keyboard, sees what comes of it at each, and stops it', async () => {
  await show({});
  const hanna = await joinAs('Hanna', 'host', 'Blue');
  await goTo('Red');
  await expect.element(button('More for all rooms'), patience).toBeVisible();
  button('More for all rooms').element().focus();
  await userEvent.keyboard('{Enter}');
  page.getByRole('menuitem', { name: 'Record every room' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(recordedPlaces, patience).toEqual(['Red']);
  await expect.element(button('Recorded rooms: 1 of 2'), patience).toBeVisible();
  const asked = page.getByRole('button', { name: /Blue.*Somebody in the room has been asked about the recording/ });
  await expect.element(asked, patience).toBeVisible();
  // One sign of what is recorded, and one place that stops it.
  const chip = button('Recorded rooms: 1 of 2').element();
  expect(chip.querySelector('[data-name=recording]')).not.toBeNull();
  expect(button('Stop recording').elements()).toEqual([]);
  const dots = () => document.querySelectorAll('.rbk-room-mark [data-name=recording]');
  expect(dots()).toHaveLength(1);
  await hanna.recordings.decline();
  await expect.element(page.getByRole('button', { name: /Blue.*has chosen “Not now”/ }), patience).toBeVisible();

  await button('Recorded rooms: 1 of 2').click();
  const middleOf = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return (top + bottom) / 2;
  };
  expect(middleOf(button('Stop recording the rooms').element())).toBeCloseTo(middleOf(chip), 0);
  await button('Stop recording the rooms').click();
  await expect.poll(recordedPlaces, patience).toEqual([]);
  await expect.element(page.getByRole('button', { name: /^Recorded rooms/ }), patience).not.toBeInTheDocument();
});

it('a host sees in which room nobody may record', { tags: 'full' }, async () => {
  const pass = leapingClock();
  await show({ inRoom: 'Red' });
  await joinAs('Carol', 'switcher', 'Blue');
  await breakoutRecordings(meeting.session).record();
  // As long as somebody there may answer.
  await pass(10_000);
  const note = page.getByText('Blue: Nobody there can record');
  await expect.element(note, patience).toBeVisible();
  await expect.element(page.getByText('Send somebody there who may record, or go there yourself.')).toBeVisible();
});

it('who may record is asked when another host wants it, hears of it, and starts it or does not', async () => {
  await show({});
  const hanna = await joinAs('Hanna', 'host');
  await goTo('Red');
  await hanna.recordings.record();
  const question = page.getByRole('group', { name: 'Hanna asks you to record this room' });
  await expect.element(question, patience).toBeVisible();
  await expect.poll(spoken).toContain('Hanna asks you to record this room');
  expect(recordedPlaces()).toEqual([]);
  await button('Not now').click();
  await expect.element(question).not.toBeInTheDocument();
  expect(recordedPlaces()).toEqual([]);

  await hanna.recordings.record();
  await expect.element(question, patience).toBeVisible();
  await question.getByRole('button', { name: 'Record', exact: true }).click();
  await expect.poll(recordedPlaces, patience).toEqual(['Red']);
  await expect.element(question).not.toBeInTheDocument();
});

it('a participant sees at its line that another room is recorded, and no more', { tags: 'full' }, async () => {
  await show({ as: 'switcher', inRoom: 'Red' });
  const hanna = await joinAs('Hanna', 'host', 'Blue');
  await hanna.recordings.record();
  await expect.element(page.getByRole('button', { name: /Recording is on: Blue/ }), patience).toBeVisible();
  await expect.element(page.getByText(/^Recorded rooms/)).not.toBeInTheDocument();
  expect(page.getByRole('group', { name: /asks you to record/ }).elements()).toEqual([]);
});

it('a host in the main meeting sees at its line that it is recorded', { tags: 'full' }, async () => {
  await show({});
  await meeting.client.recording.start();
  const line = page.getByRole('button', { name: /^Main meeting.*Recording is on: Main meeting/ });
  await expect.element(line, patience).toBeVisible();
});
