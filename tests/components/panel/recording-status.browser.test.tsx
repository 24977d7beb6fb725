import { render } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { createPlan, initClient } from '../../../src/core';
import { BreakoutNotes, BreakoutPanel, BreakoutProvider, RecordingStatus } from '../../../src/index';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import '../../../src/styles.css';
import { setViewState } from '../../../src/hooks/view-state';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = () => document.querySelector('.rbk-recording');
const said = () => status()?.querySelector('[role=status]')?.textContent.trim();
const recordedPlaces = () => {
  const { main, rooms } = meeting.sandbox.rooms(meeting.meeting.id);
  return [main, ...rooms].filter(({ recording }) => recording).map(({ title }) => title);
};

async function open(story: StoryMeeting): Promise<void> {
  meeting = await openMeeting({ people: 2, rooms: ['Red', 'Blue'], ...story });
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      <BreakoutPanel open />
    </BreakoutProvider>,
  );
}

it('records the room one is in, and follows to the next one', async () => {
  await open({ inRoom: 'Red' });
  await expect.element(page.getByText('Recording is off: Red')).not.toBeVisible();
  await button('Record').click();
  await expect.poll(recordedPlaces, patience).toEqual(['Red']);
  await expect.element(button('Stop recording'), patience).toBeVisible();
  await expect.poll(said).toBe('Recording is on: Red');
  expect(status()).toHaveAttribute('data-recorded');

  await button('Join Blue').click();
  await expect.element(button('Record'), patience).toBeVisible();
  expect(status()).not.toHaveAttribute('data-recorded');
  expect(recordedPlaces()).toEqual(['Red']);
  await button('Join Red').click();
  await button('Stop recording').click();
  await expect.poll(recordedPlaces, patience).toEqual([]);
  await expect.element(button('Record'), patience).toBeVisible();
});

it('stands where the app puts it: before, during and after the rooms, and then not in the panel as well', async () => {
  meeting = await openMeeting({ people: 2 });
  const { session } = meeting;
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      <RecordingStatus />
      <BreakoutNotes />
      <BreakoutPanel />
    </BreakoutProvider>,
  );
  await button('Record').click();
  await expect.element(page.getByRole('group', { name: 'Recording is on: Main meeting' }), patience).toBeVisible();
  await session.start(createPlan({ titles: ['Red'] }));
  setViewState(session, { view: 'panel' });
  await expect.element(page.getByRole('region', { name: 'Breakout rooms' })).toBeVisible();
  expect(document.querySelectorAll('.rbk-recording')).toHaveLength(1);
  await session.close();
  setViewState(session, { view: null });
  await button('Got it').click();
  expect(recordedPlaces()).toEqual(['Product week']);
  await button('Stop recording').click();
  await expect.poll(recordedPlaces, patience).toEqual([]);
});

it('goes on after a pause', async () => {
  await open({ inRoom: 'Red' });
  const { client } = meeting.session.getSnapshot();
  await client?.recording.start();
  await expect.element(button('Stop recording'), patience).toBeVisible();
  await client?.recording.pause();
  await expect.poll(said, patience).toBe('Recording is paused: Red');
  await button('Resume recording').click();
  await expect.poll(said, patience).toBe('Recording is on: Red');
});

it('is told to those who may not record, without a control', async () => {
  await open({ as: 'participant' });
  expect(status()?.textContent).toBe('');
  const host = await initClient(meeting.meeting.addParticipant({ name: 'Hilda', preset: 'host' }).clientOptions());
  await host.join();
  await host.recording.start();
  await expect.poll(said, patience).toBe('Recording is on: Main meeting');
  const seen = status()?.querySelector('.rbk-recording-text');
  expect(seen).toHaveTextContent('Recording is on: Main meeting');
  expect(seen).toBeVisible();
  for (const name of ['Record', 'Stop recording']) expect(button(name).elements()).toEqual([]);
});

it('says so when the server refuses', async () => {
  await open({ inRoom: 'Red' });
  const { fetch } = window;
  window.fetch = (input, init) => {
    const { url, method } = new Request(input, init);
    return url.includes('/recordings') && method === 'POST'
      ? Promise.resolve(new Response('{}', { status: 500 }))
      : fetch(input, init);
  };
  onTestFinished(() => void (window.fetch = fetch));
  await button('Record').click();
  await expect.element(page.getByRole('alert'), patience).toHaveTextContent('The recording could not be changed');
  await expect.element(button('Record')).toBeVisible();
});
