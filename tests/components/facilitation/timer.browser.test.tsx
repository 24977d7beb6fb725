import { startCounting, stopCounting } from '../../support/count-renders';
import { render } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breakoutTimer } from '../../../src/core';
import { BreakoutNotes, BreakoutPanel, BreakoutProvider, preloadBreakout } from '../../../src/index';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import { leapingClock } from '../../support/passing-time';
import { clocks, join, spoken } from './company';
import '../../../src/styles.css';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const group = (name: string) => page.getByRole('group', { name, exact: true });
const timer = () => breakoutTimer(meeting.session);

async function show(story: StoryMeeting = {}, parts: 'both' | 'notes' | 'panel' = 'both'): Promise<void> {
  meeting = await openMeeting({ people: 2, rooms: ['Red', 'Blue'], view: 'panel', ...story });
  await preloadBreakout();
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      {parts !== 'panel' && <BreakoutNotes />}
      {parts !== 'notes' && <BreakoutPanel />}
    </BreakoutProvider>,
  );
}

describe('a host', () => {
  it('sets a timer, gives more and less, pauses, and takes it away, by keyboard', async () => {
    await show();
    await expect.element(button('More for all rooms'), patience).toBeVisible();
    button('More for all rooms').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Timer' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('spinbutton')).toHaveFocus();
    await userEvent.keyboard('12{Enter}');
    await expect.poll(clocks, patience).toEqual(['12:00']);
    await expect.element(button('More for all rooms')).toHaveFocus();
    await expect.poll(spoken).toContain('12 minutes left');

    await page.getByRole('button', { name: /^Timer / }).click();
    button('−1 min').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => timer().getSnapshot()?.secondsLeft).toBeLessThanOrEqual(660);
    await button('+5 min').click();
    await expect.poll(() => timer().getSnapshot()?.secondsLeft).toBeGreaterThan(900);
    await button('Pause timer').click();
    await expect.element(button('Resume timer')).toBeVisible();
    expect(timer().getSnapshot()?.isRunning).toBe(false);
    await expect.poll(() => spoken().join()).toMatch(/^Paused, 1[56] minutes.* left$/);
    await button('Stop timer').click();
    await expect.poll(clocks).toEqual([]);
  });

  it('sets another one for a room, which has a line of its own', async () => {
    await show();
    await timer().set(600_000);
    await openDialog();
    await page.getByLabelText('For').selectOptions('Blue');
    // A room's timer closes nothing by itself.
    await expect.element(page.getByRole('radio', { name: 'Close rooms' })).not.toBeInTheDocument();
    await page.getByRole('spinbutton').fill('3');
    await button('Start timer').click();
    await page.getByRole('button', { name: /^Timer .*1 more$/ }).click();
    await expect.element(group('Timer of Blue'), patience).toBeVisible();
    const chip = page.getByRole('button', { expanded: true, name: /^Timer .*1 more$/ });
    await expect.element(chip).toHaveTextContent(/\d:\d\d/);
    await group('Timer of Blue').getByRole('button', { name: '+1 min' }).click();
    await expect.poll(() => timer().read(blueId())?.secondsLeft).toBeGreaterThan(200);
    expect(timer().read(null)?.secondsLeft).toBeLessThanOrEqual(600);
    await group('Timer of Blue').getByRole('button', { name: 'Stop timer' }).click();
    await expect.element(group('Timer of Blue')).not.toBeInTheDocument();
    await expect.element(group('Timer of All rooms')).toBeVisible();
    await timer().stop();
    await timer().set(60_000, { roomId: blueId() });
    await expect.element(page.getByRole('button', { name: /^Timer\s*Blue/ })).toBeVisible();
  });

  it.each([390, 320])('has the minutes that most give in one row, alike, at %d px', async (width) => {
    await show();
    await page.viewport(width, 800);
    onTestFinished(() => page.viewport(1280, 800));
    await openDialog();
    const boxes = () =>
      [...document.querySelectorAll('.rbk-minutes > label')].map((each) => each.getBoundingClientRect());
    await expect.poll(() => new Set(boxes().map(({ top }) => top)).size).toBe(1);
    expect(new Set(boxes().map(({ width }) => Math.round(width))).size).toBe(1);
    const group = document.querySelector('.rbk-minutes') as HTMLElement;
    expect(group.scrollWidth).toBeLessThanOrEqual(group.clientWidth);
    // One look of "one of a few" in a dialog.
    expect(document.querySelectorAll('dialog[open] [aria-pressed]')).toHaveLength(0);
  });

  it('refuses a time that is none, and says which are', { tags: 'full' }, async () => {
    await show();
    await openDialog();
    await page.getByRole('spinbutton').fill('0');
    await expect.element(page.getByText('From 1 to 1,440 minutes')).toBeVisible();
    await expect.element(button('Start timer')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(timer().getSnapshot()).toBeNull();
  });

  it('is asked when the time is up: more time as long as fits, or close, by the question that closing asks', async () => {
    await show();
    await timer().set(5 * 60_000);
    await timer().extend(-5 * 60_000);
    await expect.element(group('Time is up'), patience).toBeVisible();
    await group('Time is up').getByRole('button', { name: '+5 min' }).click();
    await expect.element(group('Time is up')).not.toBeInTheDocument();
    await timer().set(1000);
    await expect.element(group('Time is up'), patience).toBeVisible();
    await group('Time is up').getByRole('button', { name: '+1 min' }).click();
    await expect.element(group('Time is up')).not.toBeInTheDocument();
    await timer().set(1000);
    await expect.element(group('Time is up'), patience).toBeVisible();
    await group('Time is up').getByRole('button', { name: 'Close rooms' }).click();
    expect(meeting.session.getSnapshot().rooms).toHaveLength(2);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Close rooms' }).click();
    await expect.poll(() => meeting.session.getSnapshot().rooms.length, patience).toBe(0);
    await expect.poll(clocks, patience).toEqual([]);
  });

  it(
    'dismisses the question until another time is up, and is not asked where nothing is to happen',
    { tags: 'full' },
    async () => {
      await show();
      await timer().set(1000);
      await group('Time is up').getByRole('button', { name: 'Dismiss' }).click();
      await expect.element(group('Time is up')).not.toBeInTheDocument();
      await timer().set(1000, { end: 'nothing' });
      await expect.poll(() => timer().getSnapshot()?.isOver, patience).toBe(true);
      await expect.element(group('Time is up')).not.toBeInTheDocument();
      await expect.poll(clocks).toEqual(['0:00']);
    },
  );
});

describe('everybody', () => {
  it('hears the time at its marks, once, and not each second', async () => {
    const pass = leapingClock();
    await show({ as: 'participant', inRoom: 'Red' });
    const host = await join(meeting, 'Hanna', 'host');
    const said: string[] = [];
    const observer = new MutationObserver(() => {
      for (const text of spoken()) if (said.at(-1) !== text) said.push(text);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    await host.timer.set(12_000);
    await expect.poll(clocks, patience).toHaveLength(1);
    await pass(13_000);
    await expect.poll(() => said.at(-1), patience).toBe('Time is up');
    observer.disconnect();
    expect(said).toEqual([expect.stringMatching(/^1[12] seconds left$/), '10 seconds left', 'Time is up']);
  });

  it('sees it render alone: a tick draws the clock, and nothing else of notes and panel', async () => {
    await show({ people: 12 });
    await timer().set(600_000);
    await expect.poll(clocks, patience).toHaveLength(1);
    await page.getByRole('heading', { name: 'Breakout Rooms' }).hover();
    const before = clocks()[0];
    // The button around the clock counts for what is drawn in it.
    const others = '.rbk-timer-actions, .rbk-room, .rbk-panel-footer, .rbk-note, .rbk-button:not(:has(.rbk-clock))';
    startCounting(`.rbk-clock, ${others}`);
    await expect.poll(() => clocks()[0]).not.toBe(before);
    const drawn = stopCounting();
    console.log(`a tick renders ${drawn} element: the clock`);
    expect(drawn).toBe(1);
  });
});

it('who is in a room is told, and hears, that they have more time, and not that a new one was set', async () => {
  await show({ as: 'participant', inRoom: 'Red' }, 'notes');
  const host = await join(meeting, 'Hanna', 'host');
  await host.timer.set(600_000);
  await expect.poll(clocks, patience).toHaveLength(1);
  await host.timer.extend(5 * 60_000);
  await expect.element(group('You have 5 minutes more.'), patience).toBeVisible();
  await expect.poll(spoken).toContain('You have 5 minutes more.');
  // Pressed once more, it is so much in all.
  await host.timer.extend(60_000);
  await expect.element(group('You have 6 minutes more.'), patience).toBeVisible();
  await group('You have 6 minutes more.').getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(group('You have 6 minutes more.')).not.toBeInTheDocument();
  await host.timer.set(1_800_000);
  await expect.poll(() => spoken().join(' '), patience).toMatch(/30 minutes left|29 minutes/);
  await expect.element(page.getByRole('group', { name: /^You have/ })).not.toBeInTheDocument();
});

it('who is in the main meeting sees no clock of rooms that are gone, though no host is there to take it away', async () => {
  await show({ as: 'participant' }, 'notes');
  const host = await join(meeting, 'Hanna', 'host');
  await host.timer.set(600_000);
  await expect.poll(clocks, patience).toHaveLength(1);
  await host.leave();
  meeting.meeting.deleteRooms(meeting.session.getSnapshot().rooms.map(({ id }) => id));
  await expect.poll(() => meeting.session.getSnapshot().rooms, patience).toEqual([]);
  expect(timer().getSnapshot()).not.toBeNull();
  await expect.poll(clocks).toEqual([]);
});

describe('a participant, when the time is up', () => {
  it('sees the last ten seconds differ from the last minute', { tags: 'full' }, async () => {
    const pass = leapingClock();
    await show({ as: 'participant', inRoom: 'Red' }, 'notes');
    const host = await join(meeting, 'Hanna', 'host');
    await host.timer.set(14_000);
    await expect.poll(() => document.querySelector('.rbk-clock[data-ending]'), patience).not.toBeNull();
    const clock = document.querySelector('.rbk-clock') as HTMLElement;
    const lookOf = () => `${getComputedStyle(clock).backgroundColor} ${getComputedStyle(clock).fontSize}`;
    expect(clock.dataset.final).toBeUndefined();
    const before = lookOf();
    await pass(5000);
    await expect.poll(() => clock.dataset.final, patience).toBe('');
    expect(lookOf()).not.toBe(before);
    await pass(9000);
    await expect.poll(() => clock.dataset.over, patience).toBe('');
    expect(clock.dataset.final).toBeUndefined();
  });

  it('is told that a host decides; without a host, who may return is shown the way', async () => {
    await show({ as: 'returner', inRoom: 'Red' }, 'notes');
    const host = await join(meeting, 'Hanna', 'host');
    await host.timer.set(2000);
    await expect.element(group('Time is up'), patience).toHaveTextContent('A host ends the rooms, or gives more time.');
    await host.leave();
    await expect.element(group('Time is up'), patience).toHaveTextContent('No host is here to close the rooms.');
    await button('Return to main meeting').click();
    await expect.poll(() => meeting.session.getSnapshot().status, patience).toBe('main');
  });

  it('is told the truth where they may not return', { tags: 'full' }, async () => {
    await show({ as: 'participant', inRoom: 'Red' }, 'notes');
    const host = await join(meeting, 'Hanna', 'host');
    await host.timer.set(2000);
    await expect.element(group('Time is up'), patience).toBeVisible();
    await host.leave();
    await expect.element(group('Time is up'), patience).toHaveTextContent('You stay here until one comes.');
    await expect.element(button('Return to main meeting')).not.toBeInTheDocument();
  });
});

async function openDialog(): Promise<void> {
  await button('More for all rooms').click();
  await page.getByRole('menuitem', { name: 'Timer' }).click();
}

function blueId(): string {
  return meeting.session.getSnapshot().rooms.find(({ title }) => title === 'Blue')?.id ?? '';
}
