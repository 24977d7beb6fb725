import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { breakoutCountdown } from '../../../src/core';
import { BreakoutNotes, BreakoutPanel, preloadBreakout } from '../../../src/index';
import { setViewState } from '../../../src/hooks/view-state';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { leapingClock } from '../../support/passing-time';
import { exactButton as button, renderMeeting } from '../../support/render-meeting';
import { clocks, join, spoken } from './company';

const patience = { timeout: 20_000 };
const closeAll = { kind: 'close', roomId: null } as const;
const stays = 'Your room stays open for now.';
const group = (name: string) => page.getByRole('group', { name, exact: true });
const invitation = group('Breakout rooms are open: choose one.');

async function show(story: StoryMeeting): Promise<LoadedMeeting> {
  await preloadBreakout();
  return renderMeeting({ people: ['Ana', 'Ben'], rooms: ['Red', 'Blue'], ...story }, <BreakoutNotes />);
}

/** From now on nobody comes out of Red. */
function keepInRed({ sandbox, session }: LoadedMeeting): void {
  const names =
    session
      .getSnapshot()
      .rooms.find(({ title }) => title === 'Red')
      ?.people.map(({ name }) => name) ?? [];
  sandbox.fault({ on: 'move', kind: 'refuse', only: names });
}

it('who is in a room that could not be closed is told so, and nothing of the close is left', async () => {
  const pass = leapingClock();
  const meeting = await show({ as: 'returner', inRoom: 'Red' });
  const host = await join(meeting, 'Hanna', 'host');
  await host.timer.set(2000);
  await expect.poll(clocks, patience).toContain('0:00');
  keepInRed(meeting);
  await host.countdown.start(closeAll, { grace: 6000 });
  await expect.element(button('Return now'), patience).toBeVisible();
  await pass(6000);
  await expect.element(group(stays), patience).toHaveTextContent('It could not be closed. A host tries again');
  expect(clocks()).toEqual([]);
  for (const name of ['Return now', "I'm ready"]) expect(button(name).elements()).toEqual([]);
  await expect.element(page.getByText(/You return|is turned off|stay as they are/)).not.toBeInTheDocument();
  await expect.poll(spoken, patience).toContain(stays);
  const [standing] = host.countdown.getSnapshot().all;
  await host.countdown.cancel(standing?.id ?? '');
  await expect.element(group(stays), patience).not.toBeInTheDocument();
});

it('who is back in the main meeting is not invited into the rooms that are left', { tags: 'full' }, async () => {
  const meeting = await show({ as: 'switcher' });
  const host = await join(meeting, 'Hanna', 'host');
  await expect.element(invitation, patience).toBeVisible();
  keepInRed(meeting);
  const report = await host.session.close();
  await expect.element(invitation, patience).not.toBeInTheDocument();
  expect(meeting.session.getSnapshot().rooms).toHaveLength(1);
  host.session.dismissReport(report.id);
  await expect.element(invitation, patience).toBeVisible();
});

it('who comes back to the meeting is not offered the way there', { tags: 'full' }, async () => {
  const meeting = await show({ as: 'switcher', inRoom: 'Red', reloaded: true });
  const wayBack = group('You were in Red before.');
  const host = await join(meeting, 'Hanna', 'host');
  await expect.element(wayBack, patience).toBeVisible();
  keepInRed(meeting);
  const report = await host.session.close();
  await expect.element(wayBack, patience).not.toBeInTheDocument();
  host.session.dismissReport(report.id);
  await expect.element(wayBack, patience).toBeVisible();
});

it('a host is told once: in the open panel with the rooms and the reasons, else in a note', async () => {
  await preloadBreakout();
  const meeting = await renderMeeting(
    { people: ['Ana', 'Ben'], rooms: ['Red', 'Blue'], view: 'panel' },
    <>
      <BreakoutNotes />
      <BreakoutPanel />
    </>,
  );
  const note = group('The rooms are still open.');
  keepInRed(meeting);
  await meeting.session.close();
  await expect.element(page.getByRole('alert'), patience).toHaveTextContent('1 room failed');
  await expect.poll(() => breakoutCountdown(meeting.session).getSnapshot().all, patience).toHaveLength(1);
  await expect.element(note).not.toBeInTheDocument();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(spoken()).not.toContain('The rooms are still open.');
  setViewState(meeting.session, { view: null });
  await expect.element(note, patience).toBeVisible();
  await button('Keep open').click();
  await expect.poll(() => meeting.session.getSnapshot().reports).toEqual([]);
  await expect.element(note).not.toBeInTheDocument();
});
